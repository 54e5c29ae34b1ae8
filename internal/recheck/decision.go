package recheck

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// decision is what a line of the register of appeals and rulings says beside
// the points.
type decision struct {
	name               string // of the line
	at, record, anchor string // the entry: its ledger, what the link says, where it leads
	unit               string
	about, answers     string // the appeal: what the link says, where it leads
	by, date, document string
	reason, outcome    string
}

func newDecision(tr *html.Node, from string) decision {
	d := decision{name: text(first(tr, "th")), unit: text(first(tr, "td.unit-name")), reason: text(first(tr, "td.reason")),
		outcome: text(first(first(tr, "span.ruling"), "a"))}
	records := all(tr, "td.record")
	d.record = text(records[0])
	d.at, d.anchor = place(records[0], from)
	if len(records) > 1 {
		d.about, d.answers = text(records[1]), anchorOf(first(records[1], "a"))
	}
	hands := first(tr, "td.hands")
	d.by, d.date = ownText(hands), text(first(hands, "span.dates"))
	if spans := all(hands, "span.meta"); len(spans) > 1 {
		d.document = text(spans[1])
	}
	return d
}

// checkNamed: a line is called what its place is called, and so is what it
// leads to.
func (s *site) checkNamed(d *decision, id string, w *words, r *report) *recorded {
	at := "#" + id
	r.want(at+" th", d.name, id)
	if d.at == "" {
		return nil
	}
	r.want(at+" td.record", d.record, d.anchor)
	a := s.account(d.at)
	entry := a.record(d.anchor)
	if entry == nil {
		r.add(at+" td.record", "%s says nothing of %s", d.at, d.anchor)
		return nil
	}
	if len(entry.units) > 0 {
		r.want(at+" td.unit-name", d.unit, w.listed(entry.units))
	} else if !strings.HasPrefix(a.ledger.name, d.unit+" ") {
		r.add(at+" td.unit-name", "%s is not the unit of %s", d.unit, d.at)
	}
	return entry
}

// checkDecision: a ruling is in the register as it is in the ledger. Where
// nothing is counted the ledger may not have it.
func (s *site) checkDecision(p *page, x *decided, r *report) {
	s.checkNamed(&x.decision, x.id, p.words, r)
	at := "#" + x.id
	if x.answers != "" {
		r.want(at+" appeal", x.about, x.answers)
	}
	record := s.account(x.ledger).record(x.id)
	if record == nil {
		return
	}
	r.want(at+" td.reason", x.reason, record.reason)
	got := []string{p.words.said("record decided", x.by+" "+x.date), p.words.said("record document", x.document)}
	if x.answers != "" {
		got = append(got, p.words.said("record appeal", x.about))
	}
	r.want(at+" td.hands", strings.Join(got, "\n"), strings.Join(record.factsOf(p.words, "record decided", "record document", "record appeal"), "\n"))
}

// checkAppeal: an appeal stands beside the entry, and was answered when its
// ruling says.
func (s *site) checkAppeal(p *page, x *appealed, answer *decided, r *report) {
	at := "#" + x.id
	entry := s.checkNamed(&x.decision, x.id, p.words, r)
	if entry != nil && !slices.Contains(entry.appeals, x.id+" | "+x.date) {
		r.add(at, "%s does not say that it was filed on %s", x.at, x.date)
	}
	if x.ruling == "" {
		return
	}
	r.want(at+" of", x.record, answer.record)
	r.want(at+" .ruling", x.decision.outcome, answer.outcome)
	status, _, _ := strings.Cut(x.status, answer.outcome)
	r.want(at+" td.status", strings.Trim(status, " \n\t"), fill(p.words.says["decided on"], fields{"date": answer.date}))
	r.want(at+" appeal", answer.answers, x.id)
}
