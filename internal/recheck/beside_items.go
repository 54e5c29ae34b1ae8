package recheck

import (
	"strings"

	"golang.org/x/net/html"
)

func (d *document) ledgerLines() (l statement) {
	l.add("%s %s %s %t, %s %s, %s %s %q, %s %s, %s %s, %s, %q, %s", d.Subject.ID, d.Total, d.Place, d.Shared, d.Grade, d.Band, d.Group.ID, d.Group.Name, d.Identities, d.Class, d.Movement.Direction, d.Movement.Text, d.Above, d.Below, d.Notes, beforeLine(d.Before))
	var walk func(items []itemDocument, depth int)
	walk = func(items []itemDocument, depth int) {
		for i := range items {
			items[i].lines(&l, depth)
			walk(items[i].Children, depth+1)
		}
	}
	walk(d.Items, 0)
	for _, key := range d.TieBreaks {
		l.add("%s %s", key.Name, key.Value)
	}
	return l
}

func (x *itemDocument) lines(l *statement, depth int) {
	l.add("%d %s %s %s, %s, %t %s %s %s %s %s %s, %s, %s", depth, x.ID, x.Class, x.Label, x.Note, x.Void, x.Points, x.Printed, x.Was, x.Balance, x.Amount, x.Unit, x.Clause, x.Department)
	if x.Before != nil {
		l.add("before %s %s", x.Before.Text, x.Before.Points)
	}
	for _, op := range x.Operations {
		l.add("%s %s, %s, %s, %s, %s %s %s", op.Op, op.Word, op.Equation, op.Clause, op.Instead, op.Count, op.Mode, op.Places)
	}
	if r := x.Record; r != nil {
		l.add("%s %s, %s %s, %s, %s, %s %s %s, %s, %s, %s, %q, %s, %s", r.ID, r.Reason, r.Occurred, r.Entered, r.Evidence, r.Scorer, r.RecordedBy, r.ApprovedBy, r.Late, r.Role, r.Matter, r.Corrects, r.Shares, r.Task, "")
		for _, a := range r.Appeals {
			l.add("appeal %s %s %t", a.ID, a.Filed, a.Open)
		}
		for _, a := range r.Attributes {
			l.add("attribute %s %s %s", a.ID, a.Name, a.Value)
		}
	}
	if r := x.Ruling; r != nil {
		l.add("ruling %s %s %s %s %s %s %s", r.ID, r.Decided, r.Entered, r.DecidedBy, r.Document, r.Reason, r.Appeal)
	}
}

// ledgerLines are the same from the page.
func (p *page) ledgerLines(root *html.Node, trs []*html.Node) (l statement) {
	facts := first(root, "dl.facts")
	s := newStanding(facts)
	group := first(facts, "dd.group")
	var earlier *html.Node
	notes := []string{}
	for n := first(root, "main").FirstChild; n != nil && n != facts; n = n.NextSibling {
		if n.Data == "p" && first(n, "span.earlier") != nil {
			earlier = n
		} else if n.Data == "p" && hasClass(n, "note") {
			notes = append(notes, text(n))
		}
	}
	l.add("%s %s %s %t, %s %s, %s %s %q, %s %s, %s %s, %s, %q, %s", unit(p.path), exactOf(s.total), exactOf(s.place), s.shared != "", s.grade, s.band, attribute(group, "data-group"), text(group), texts(all(first(facts, "dd.identities"), "span")),
		text(first(facts, "dd.class")), strings.TrimPrefix(attribute(first(facts, "span.movement"), "class"), "movement "), text(first(facts, "span.movement")), s.above, s.below, notes, beforeOn(earlier))
	for _, tr := range trs {
		p.itemLines(&l, tr)
	}
	for _, tr := range rowsOf(first(root, "table.keys")) {
		l.add("%s %s", text(first(tr, "th")), exactOf(text(first(tr, "td.num"))))
	}
	return l
}

func (p *page) itemLines(l *statement, tr *html.Node) {
	x, label := newRow(tr, p.path), first(tr, "td.label")
	printed := x.value
	if x.quantity != "" {
		printed = x.quantity
	}
	l.add("%s %s %s %s, %s, %t %s %s %s %s %s %s, %s, %s", attribute(tr, "data-depth"), x.id, x.class, x.label, x.note, x.void, exactOf(x.value), printed, exactOf(x.was), exactOf(x.balance), exactOf(x.quantity), x.unit, text(first(label, "span.clause")), ownerOf(label))
	if earlier := first(label, "span.earlier"); earlier != nil {
		l.add("before %s %s", text(earlier), exactOf(attribute(earlier, "data-value")))
	}
	for n, op := range all(tr, "p.operation") {
		s := &x.steps[n]
		name := s.op
		if name == "long-sum" {
			if name = "sum"; x.class == "metric" {
				name = "tally"
			}
		}
		l.add("%s %s, %s, %s, %s, %s %s %s", name, s.word, s.text, text(first(op, "span.clause")), s.kept, s.count, s.mode, s.places)
	}
	meta := first(label, "p.meta")
	if meta == nil {
		return
	}
	c := p.recordCells(label)
	if c[16] != "" {
		l.add("ruling %s %s %s %s %s %s %s", c[0], c[17], c[2], c[16], c[18], c[3], c[14])
		return
	}
	l.add("%s %s, %s %s, %s, %s, %s %s %s, %s, %s, %s, %q, %s, %s", c[0], c[3], c[1], c[2], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[12], texts(all(first(meta, "span.shares"), "b")), c[13], "")
	for _, span := range all(meta, "span.appeal") {
		l.add("appeal %s %s %t", text(first(span, "a")), text(first(span, "time")), first(span, "strong") != nil)
	}
	for _, span := range all(meta, "span.attribute") {
		l.add("attribute %s %s %s", attribute(span, "data-attribute"), ownText(span), attribute(span, "data-value"))
	}
}
