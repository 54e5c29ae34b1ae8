package dataset

import (
	"cmp"
	"slices"
	"strings"

	"gongping/internal/civil"
	"gongping/scoring"
)

// Board is the ranking of one scheme in one period: the edition that applies
// and the units it scores.
type Board struct {
	Snapshot
	Scheme *Scheme
	Units  []*Unit // in the order of the registry
}

// Boards are the boards of a period, by scheme id. A scheme of which no
// edition applies yet has none.
func (d *Dataset) Boards(s Snapshot) []Board {
	var list []Board
	for _, id := range d.schemeIDs() {
		scheme := d.applying(id, s.Index)
		if scheme == nil || scheme.Rules == nil {
			continue
		}
		b := Board{Snapshot: s, Scheme: scheme}
		for i := range d.Units {
			if u := &d.Units[i]; d.units[u.ID] == u && u.Kind == scheme.Subjects && u.In(s.Period) {
				b.Units = append(b.Units, u)
			}
		}
		list = append(list, b)
	}
	return list
}

func (d *Dataset) schemeIDs() []scoring.SchemeID {
	var ids []scoring.SchemeID
	for i := range d.Schemes {
		ids = append(ids, d.Schemes[i].ID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// applying is the edition of a scheme that applies to a period: of those that
// apply from it or from an earlier one, the newest.
func (d *Dataset) applying(id scoring.SchemeID, period int) *Scheme {
	var newest *Scheme
	from := -1
	for i := range d.Schemes {
		s := &d.Schemes[i]
		start, ok := d.Period(s.AppliesFrom)
		if s.ID == id && ok && start <= period && start > from {
			newest, from = s, start
		}
	}
	return newest
}

// Facts are the records of a board that had been entered by its cutoff, as the
// engine takes them. Records on an indicator that the scheme does not have are
// not among them; check reports those that no board takes.
func (d *Dataset) Facts(b *Board) *scoring.Facts {
	records := &d.Records[b.Index]
	f := &scoring.Facts{
		Overdue: b.Cutoff > b.Period.ReportsDue,
		Trial:   b.Edition == nil || b.Edition.Edition == Trial || b.Pending > 0,
	}
	mine := b.takes()
	for _, u := range b.Units {
		f.Subjects = append(f.Subjects, scoring.Subject{ID: u.ID, Class: u.Class})
	}
	f.Entries = entries(records, b.Cutoff, mine)
	for _, r := range d.Rulings(b.Period.ID, b.Cutoff) {
		if c, ok := d.Charge(r.Entry); ok && mine(c) && c.Entered <= b.Cutoff {
			f.Rulings = append(f.Rulings, scoring.Ruling{Record: r.ID, Entry: r.Entry, Outcome: r.Outcome, To: r.To})
		}
	}
	f.Absences = absences(records, b.Cutoff, mine)
	return f
}

// absences are those of a board in the order in which they were entered: a
// later one may replace "unreported".
func absences(records *Records, cutoff civil.Date, mine func(*Charge) bool) []scoring.Absence {
	var found []*Absence
	for i := range records.Absences {
		if a := &records.Absences[i]; a.Entered <= cutoff && mine(&a.Charge) {
			found = append(found, a)
		}
	}
	slices.SortFunc(found, func(a, b *Absence) int { return byEntered(&a.Record, &b.Record) })
	list := make([]scoring.Absence, len(found))
	for i, a := range found {
		list[i] = scoring.Absence{Record: a.ID, Subject: a.Subject, Indicator: a.Indicator, State: a.State}
	}
	return list
}

// takes is the test for the records that belong to a board.
func (b *Board) takes() func(*Charge) bool {
	units := make(map[scoring.SubjectID]bool, len(b.Units))
	for _, u := range b.Units {
		units[u.ID] = true
	}
	indicators := make(map[scoring.IndicatorID]bool, len(b.Scheme.Indicators))
	for i := range b.Scheme.Indicators {
		indicators[b.Scheme.Indicators[i].ID] = true
	}
	return func(c *Charge) bool { return units[c.Subject] && indicators[c.Indicator] }
}

// entries are the events and given scores of a board in the order of their
// dates, then of their ids.
func entries(records *Records, cutoff civil.Date, mine func(*Charge) bool) []scoring.Entry {
	type dated struct {
		date  civil.Date
		entry scoring.Entry
	}
	list := make([]dated, 0, len(records.Events)+len(records.Givens))
	for i := range records.Events {
		e := &records.Events[i]
		if e.Entered > cutoff || !mine(&e.Charge) {
			continue
		}
		list = append(list, dated{e.Occurred, scoring.Entry{Record: e.ID, Subject: e.Subject, Indicator: e.Indicator,
			Kind: e.Kind, Count: e.Count, Points: e.Points, Attributes: attributes(e)}})
	}
	for i := range records.Givens {
		g := &records.Givens[i]
		if g.Entered > cutoff || !mine(&g.Charge) {
			continue
		}
		list = append(list, dated{cmp.Or(g.Occurred, g.Entered), scoring.Entry{Record: g.ID, Subject: g.Subject,
			Indicator: g.Indicator, Value: &g.Value}})
	}
	slices.SortFunc(list, func(a, b dated) int {
		return cmp.Or(cmp.Compare(a.date, b.date), strings.Compare(string(a.entry.Record), string(b.entry.Record)))
	})
	out := make([]scoring.Entry, len(list))
	for i := range list {
		out[i] = list[i].entry
	}
	return out
}

func attributes(e *Event) []scoring.Attribute {
	if len(e.Attributes) == 0 {
		return nil
	}
	list := make([]scoring.Attribute, len(e.Attributes))
	for i, a := range e.Attributes {
		list[i] = scoring.Attribute(a)
	}
	return list
}
