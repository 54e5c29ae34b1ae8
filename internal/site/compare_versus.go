package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Versus holds a subject against the others of its group: a column for each.
type Versus struct {
	Said    string // who is shown, and how to read it
	Columns []VersusColumn
	Rows    []VersusRow // lines in which anybody differs
	Total   VersusRow
}

// VersusColumn is one of the others.
type VersusColumn struct {
	ID    string
	Unit  Cell
	Place string
}

// VersusRow is a line: what the subject has itself, and how much more than
// each of the others.
type VersusRow struct {
	Slot, Name string
	Own        Cell
	By         []Near
}

// A group of more than wholeGroup is cut to those nearest on each side, so that
// no page grows with the group.
const (
	wholeGroup  = 20
	nearestEach = 5
)

func (p *planner) versus(a Address, b *Board, u *dataset.Unit, order []scoring.SubjectID, at int) *Versus {
	group := p.groupName(b, scoreOf(b, u.ID).Group)
	from, to := 0, len(order)
	if len(order) > wholeGroup {
		from, to = max(0, at-nearestEach), min(len(order), at+nearestEach+1)
	}
	others := make([]scoring.SubjectID, 0, to-from)
	others = append(append(others, order[from:at]...), order[at+1:to]...)
	sorted := locale.CompareByPlace
	if scoreOf(b, u.ID).Unranked {
		sorted = locale.CompareByRoll
	}
	v := &Versus{Said: p.F(locale.CompareAll, "group", group, "count", count(len(others)), "order", p.T(sorted))}
	if len(order) > wholeGroup {
		v.Said = p.F(locale.CompareNear, "group", group, "all", count(len(order)), "count", count(nearestEach), "order", p.T(sorted))
	}
	lines := make([][]scoring.Difference, len(others))
	for n, id := range others {
		link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, id), "")
		v.Columns = append(v.Columns, VersusColumn{"unit." + string(id), Cell{p.unitName(id), &link}, p.placeIs(b, id)})
		lines[n] = b.Results.Differences(u.ID, b.Results, id)
	}
	w := &pairWriter{planner: p, address: a, own: pairSide{b, u.ID, p.unitName(u.ID)}}
	for n := range lines[0] {
		row, differs := VersusRow{}, false
		for _, list := range lines {
			differs = differs || !list[n].By.IsZero()
			row.By = append(row.By, nearlySigned(list[n].By))
		}
		if !differs {
			continue
		}
		slot := lines[0][n].Slot
		row.Slot, row.Name, row.Own = slotID(slot), p.slotName(b.Scheme, slot), w.value(w.own, slot, figure(lines[0][n].A))
		v.Rows = append(v.Rows, row)
	}
	v.Total = VersusRow{Name: p.T(locale.CompareGap), Own: Cell{Text: string(figure(scoreOf(b, u.ID).Total))}}
	for _, list := range lines {
		_, _, gap := scoring.Subtotal(list)
		v.Total.By = append(v.Total.By, nearlySigned(gap))
	}
	return v
}

// scoreOf is the score of a unit that the board scored.
func scoreOf(b *Board, id scoring.SubjectID) *scoring.Score {
	score, ok := b.Results.Of(id)
	if !ok {
		panic("internal error: no score of " + string(id))
	}
	return score
}
