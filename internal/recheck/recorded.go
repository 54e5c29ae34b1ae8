package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// recorded is what a ledger says of a record below its item: no figures, but
// what the figures rest on.
type recorded struct {
	id, label, reason string
	facts             []string // "word text", as far as every record may have them
	appeals           []string // "id | filed"
	title, task       string   // of the task, and where it stands
	units             []string // who shares it
}

func newRecorded(tr *html.Node, label string) *recorded {
	td := first(tr, "td.label")
	meta := first(td, "p.meta")
	if meta == nil {
		return nil
	}
	x := &recorded{id: text(first(meta, "a.entry-id")), label: label, reason: text(first(td, "p.reason"))}
	for _, span := range all(meta, "span") {
		switch attribute(span, "class") {
		case "":
			if a := first(span, "a"); a != nil {
				x.title, x.task = text(a), anchorOf(a)
				continue
			}
			x.facts = append(x.facts, text(span))
		case "shares":
			for _, share := range texts(all(span, "b")) {
				x.units = append(x.units, share[:max(0, strings.LastIndex(share, " "))])
			}
		case "appeal":
			x.appeals = append(x.appeals, anchorOf(first(span, "a"))+" | "+text(first(span, "time")))
		}
	}
	return x
}

// record is what a ledger says of a record; nil where it says nothing.
func (a *account) record(id string) *recorded {
	return a.records()[id]
}

// recordsOf are the records that a ledger tells of, by their ids.
func recordsOf(l *ledger) map[string]*recorded {
	records := make(map[string]*recorded)
	if l.root != nil {
		l.root.each(func(x *row) {
			if x.record != nil && records[x.record.id] == nil {
				records[x.record.id] = x.record
			}
		})
	}
	return records
}

// factsOf are those of these kinds, in order.
func (x *recorded) factsOf(w *words, kinds ...string) []string {
	var list []string
	for _, kind := range kinds {
		before, _, _ := strings.Cut(w.says[kind], "{")
		for _, fact := range x.facts {
			if strings.HasPrefix(fact+" ", before) {
				list = append(list, fact)
			}
		}
	}
	return list
}

// said is a fact as a ledger words it.
func (w *words) said(kind, value string) string {
	return strings.Trim(fill(w.says[kind], fields{"text": value}), " ")
}

// testimony is what a line of a register repeats from the record.
type testimony struct {
	kind, occurred, reason, evidence string
	other                            []string // worded as in the ledger
}

func newTestimony(tr *html.Node) testimony {
	var t testimony
	cells := all(tr, "td")
	for n, td := range cells {
		switch attribute(td, "class") {
		case "dates":
			t.occurred = text(td)
			t.kind = text(cells[n-1])
		case "reason":
			t.reason = ownText(td)
			for k, span := range all(td, "span.meta") {
				if k == 0 {
					t.evidence = text(span)
				} else {
					t.other = append(t.other, text(span))
				}
			}
		case "hands":
			t.other = append(t.other, texts(all(td, "span.meta"))...)
		}
	}
	return t
}

// checkTestimony: the line says of the record what the ledger says.
func (s *site) checkTestimony(p *page, x *registered, at string, r *report) {
	record := s.account(x.ledger).record(x.id)
	if record == nil {
		r.add(at, "%s says nothing of it", x.ledger)
		return
	}
	r.want(at+" kind", x.testimony.kind, record.label)
	r.want(at+" td.reason", x.testimony.reason, record.reason)
	got := []string{p.words.said("record evidence", x.testimony.evidence)}
	if x.testimony.occurred != "" {
		got = append(got, p.words.said("record occurred", x.testimony.occurred))
	}
	got = append(got, x.testimony.other...)
	want := record.factsOf(p.words, "record occurred", "record evidence", "record late", "record recorded", "record approved", "record scored")
	slices.Sort(got)
	slices.Sort(want)
	r.want(at+" record", strings.Join(got, "\n"), strings.Join(want, "\n"))
}
