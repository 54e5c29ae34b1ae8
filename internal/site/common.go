package site

import (
	"gongping/internal/locale"
	"gongping/scoring"
)

// Common is what a subject has of events that are shared.
type Common struct {
	Events  string // how many; a dash where there is none
	Points  string // what they come to
	Sum     Figure // the same as a number; empty: there is none
	Entries []Cell // the points of each, with the way to it on the ledger
}

func (p *planner) common(a Address, b *Board, id scoring.SubjectID) *Common {
	c := b.Results.Cooperation(id)
	if len(c.Entries) == 0 {
		return &Common{Events: p.T(locale.MarginNone)}
	}
	x := &Common{Events: p.F(locale.CommonEvents, "count", count(len(c.Entries))), Points: p.F(locale.CommonPoints, "points", string(signed(c.Points))), Sum: signed(c.Points)}
	for i := range c.Entries {
		e := &c.Entries[i]
		link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, id), anchor(e.Record))
		x.Entries = append(x.Entries, Cell{string(signed(e.Points)), &link})
	}
	return x
}
