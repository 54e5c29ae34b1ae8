package explain

import (
	"strings"

	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/site"
)

// fact is a line of the head.
type fact struct{ label, text string }

// head is what stands above the rows of a ledger's page.
func head(doc *Document, l *Ledger) []fact {
	T := doc.T
	place := l.Place
	if l.Shared {
		place = doc.F(locale.PlaceShared, "place", place)
	}
	facts := []fact{
		{T(locale.Unit), l.Unit},
		{T(locale.Period), doc.Period.Name},
		{T(locale.Edition), together(doc.T(locale.Semicolon), l.State.Line, l.State.Pending)},
		{T(locale.Scheme), l.Scheme.Text},
		{T(locale.Total), string(l.Total)},
		{T(locale.Place), place},
		{T(locale.GroupIs), l.Group},
		{T(locale.ClassIs), l.Class},
		{T(locale.IdentitiesAre), together(T(locale.Comma), l.Identities...)},
		{T(locale.Grade), l.Grade},
		{T(locale.RankBand), l.Band},
		{T(locale.Movement), l.Moved.Text},
		{T(locale.ToPlaceAbove), l.Above},
		{T(locale.ToPlaceBelow), l.Below},
	}
	said := facts[:0]
	for _, f := range facts {
		if f.text != "" { // not every unit has a class, nor every scheme grades
			said = append(said, fact{plain(f.label), plain(f.text)})
		}
	}
	return said
}

// remarks are the sentences around the rows.
func remarks(doc *Document, l *Ledger) []string {
	var list []string
	if l.Site.Demonstration {
		list = append(list, l.T(locale.DemonstrationData))
	}
	list = append(list, l.Notes...)
	return append(list, l.Base, doc.F(locale.AsOf, "date", doc.AsOf))
}

// points are a row's, and before them those that a ruling replaced.
func points(row *site.Row) string {
	switch {
	case row.Void:
		return ""
	case row.Was != "":
		return string(row.Was) + " → " + string(row.Value)
	}
	return string(row.Value)
}

// calculation is how a row's points, or its amount, come about.
func calculation(doc *Document, row *site.Row) string {
	parts := make([]string, 0, len(row.Steps)+1)
	for i := range row.Steps {
		parts = append(parts, step(doc, &row.Steps[i]))
	}
	if row.Amount != "" {
		parts = append(parts, together(" ", string(row.Amount), row.Unit))
	}
	return plain(together(doc.T(locale.Semicolon), parts...))
}

func step(doc *Document, s *site.Step) string {
	text := s.Word
	if s.Word != "" && s.Text != "" {
		text = doc.F(locale.Labelled, "label", s.Word)
	}
	text += s.Text
	if s.Entry != nil {
		text = together(" ", text, doc.T(locale.InsteadCounts), s.Entry.Text)
	}
	return together(separator, text, clause(doc, s.Clause))
}

func clause(doc *Document, c *site.Cell) string {
	if c == nil {
		return ""
	}
	return doc.T(locale.Clause) + " " + c.Text
}

// separator stands between what is on record about one row.
const separator = " · "

// details are what is on record about a row, in lines.
func details(doc *Document, row *site.Row) []string {
	lines := []string{together(separator, row.Note, clause(doc, row.Clause), named(doc, locale.Department, row.Owner))}
	if row.Record != nil {
		lines = append(lines, row.Record.Reason, together(separator, record(doc, row.Record)...))
	}
	if row.Ruling != nil {
		lines = append(lines, row.Ruling.Reason, together(separator, ruling(doc, row.Ruling)...))
	}
	said := lines[:0]
	for _, line := range lines {
		if line != "" {
			said = append(said, plain(line))
		}
	}
	return said
}

func record(doc *Document, r *site.RecordFacts) []string {
	T := doc.T
	list := []string{
		r.ID, named(doc, locale.OccurredOn, r.Occurred), named(doc, locale.EnteredOn, r.Entered), named(doc, locale.Evidence, r.Evidence),
		named(doc, locale.Scorer, r.Scorer), named(doc, locale.RecordedBy, r.RecordedBy), named(doc, locale.ApprovedBy, r.ApprovedBy),
		named(doc, locale.LateBecause, r.Late), named(doc, locale.RoleIs, r.Role), named(doc, locale.MatterIs, r.Matter),
		named(doc, locale.SharedBy, together(T(locale.Comma), r.Shares...)), named(doc, locale.CorrectsRecord, r.Corrects),
	}
	if r.Task != nil {
		list = append(list, named(doc, locale.Task, r.Task.Text))
	}
	for _, a := range r.Appeals {
		text := together(" ", T(locale.Appeal), a.Appeal.Text, T(locale.FiledOn), a.Filed)
		if a.Open {
			text += " " + T(locale.AppealOpen)
		}
		list = append(list, text)
	}
	for _, a := range r.Attributes {
		list = append(list, a.Name+" "+string(a.Value))
	}
	return list
}

func ruling(doc *Document, r *site.RulingRow) []string {
	return []string{
		r.ID, named(doc, locale.RulingBy, together(" ", r.DecidedBy, r.Decided)), named(doc, locale.EnteredOn, r.Entered),
		named(doc, locale.Document, r.Document), named(doc, locale.Appeal, r.Appeal),
	}
}

// named puts a label before a text; nothing has none.
func named(doc *Document, label locale.Key, text string) string {
	if text == "" {
		return ""
	}
	return doc.T(label) + " " + text
}

// together joins the texts that are not empty.
func together(between string, texts ...string) string {
	var said []string
	for _, text := range texts {
		if text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, between)
}

var oneLine = strings.NewReplacer("\r\n", " ", "\n", " ", "\t", " ")

// plain is a text of the user on one line, without what a terminal would obey.
func plain(s string) string { return diag.Visible(oneLine.Replace(s)) }
