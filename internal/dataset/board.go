package dataset

import (
	"cmp"
	"slices"

	"gongping/scoring"
)

// Board is the ranking of one scheme in one period: the edition that applies
// and the units it scores.
type Board struct {
	Snapshot
	Scheme *Scheme
	Units  []*Unit // in the order of the registry
}

// Boards are the boards of a period: in the order of the kinds of units, those
// of one kind by scheme id. A scheme of which no edition applies yet has none.
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
	level := func(b Board) int {
		return slices.IndexFunc(d.Kinds, func(k UnitKind) bool { return k.ID == b.Scheme.Subjects })
	}
	slices.SortStableFunc(list, func(x, y Board) int { return cmp.Compare(level(x), level(y)) })
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
// apply from it or from an earlier one, the newest; nil if it scores periods of
// another kind.
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
	if newest != nil && newest.PeriodKind != d.Periods[period].Kind {
		return nil
	}
	return newest
}

// takes is the test for the records that belong to a board: a unit and an
// indicator of it.
func (b *Board) takes() func(scoring.SubjectID, scoring.IndicatorID) bool {
	units := b.unitIDs()
	indicators := make(map[scoring.IndicatorID]bool, len(b.Scheme.Indicators))
	for i := range b.Scheme.Indicators {
		indicators[b.Scheme.Indicators[i].ID] = true
	}
	return func(u scoring.SubjectID, i scoring.IndicatorID) bool { return units[u] && indicators[i] }
}

func (b *Board) unitIDs() map[scoring.SubjectID]bool {
	units := make(map[scoring.SubjectID]bool, len(b.Units))
	for _, u := range b.Units {
		units[u.ID] = true
	}
	return units
}
