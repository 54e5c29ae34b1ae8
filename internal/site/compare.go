package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// ComparePage holds a subject against itself in the period before and against
// the others of its group, line by line.
type ComparePage struct {
	Frame
	Unit     string
	Notes    []string
	More     []Cell
	Pairs    []Pair // with itself before, then with its neighbours
	NoBefore string // why there is none with itself; else empty
	Alone    string // why there are none with others; else empty
	Versus   *Versus
}

func (c *ComparePage) frame() *Frame { return &c.Frame }

func (p *planner) comparePage(b *Board, u *dataset.Unit) (Body, error) {
	score, ok := b.Results.Of(u.ID)
	if !ok {
		return nil, missing("unit", u.ID)
	}
	a := CompareAddress(b.Period.ID, b.Scheme.ID, u.ID)
	title := p.F(locale.CompareTitle, "unit", u.Name, "period", b.Period.Name)
	link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), "")
	page := &ComparePage{
		Frame: p.dated(p.frame(a, title, p.homeCrumb(a), p.periodCrumb(a, b.Period), p.rankingCrumb(a, b), Crumb{u.Name, link}), b.Snapshot),
		Unit:  u.Name, Notes: p.notes(b, score),
		More: []Cell{{p.T(locale.Ledger), &link}, p.subjectCell(a, u.ID, p.T(locale.OverAllPeriods))},
	}
	p.comparePast(page, a, b, u)
	order := b.peers(score)
	at := indexOf(order, u.ID)
	if len(order) == 1 {
		page.Alone = p.F(locale.CompareAlone, "group", b.group(score.Group).Name)
		return page, nil
	}
	if score.Unranked {
		page.Notes = append(page.Notes, p.T(locale.CompareOrderUnranked))
	}
	if at > 0 {
		page.Pairs = append(page.Pairs, p.neighbour(a, b, u, order[at-1], "pair.above", locale.CompareAbove))
	}
	if at+1 < len(order) {
		page.Pairs = append(page.Pairs, p.neighbour(a, b, u, order[at+1], "pair.below", locale.CompareBelow))
	}
	page.Versus = p.versus(a, b, u, order, at)
	return page, nil
}

// comparePast is the comparison with itself.
func (p *planner) comparePast(page *ComparePage, a Address, b *Board, u *dataset.Unit) {
	if b.Before == nil {
		page.NoBefore = p.T(locale.CompareNoPast)
		return
	}
	period := b.Before.Period.Name
	if _, then := b.Before.Results.Of(u.ID); !then {
		page.NoBefore = p.F(locale.CompareNotThen, "period", period)
		return
	}
	title := p.F(locale.ComparePast, "period", period, "edition", p.state(b.Before.Snapshot).Edition)
	page.Pairs = append(page.Pairs, p.pair(a, pairSide{b, u.ID, b.Period.Name}, pairSide{b.Before, u.ID, period}, "pair.before", title))
}

func (p *planner) neighbour(a Address, b *Board, u *dataset.Unit, other scoring.SubjectID, id string, title locale.Key) Pair {
	name := p.unitName(other)
	return p.pair(a, pairSide{b, u.ID, u.Name}, pairSide{b, other, name}, id, p.F(title, "unit", name, "place", p.placeIs(b, other)))
}

// placeIs is a place in words.
func (p *planner) placeIs(b *Board, id scoring.SubjectID) string {
	place, placed := b.Results.Place(id)
	switch {
	case !placed:
		return p.T(locale.NotRanked)
	case place.Shared > 1:
		return p.F(locale.PlaceIsShared, "place", strconv.Itoa(place.Place))
	}
	return p.F(locale.PlaceIs, "place", strconv.Itoa(place.Place))
}

// peers are the subjects of the group of a score: first who is ranked, in the
// order of places, then the others in that of the registry.
func (b *Board) peers(of *scoring.Score) []scoring.SubjectID {
	var list []scoring.SubjectID
	for _, standing := range b.Results.Standings() {
		if standing.Group != of.Group {
			continue
		}
		for i := range standing.Rows {
			list = append(list, standing.Rows[i].Subject)
		}
	}
	for _, u := range b.Units {
		if score, ok := b.Results.Of(u.ID); ok && score.Group == of.Group && score.Unranked {
			list = append(list, u.ID)
		}
	}
	return list
}

func indexOf(list []scoring.SubjectID, id scoring.SubjectID) int {
	for i := range list {
		if list[i] == id {
			return i
		}
	}
	return -1
}

// compareCell links to the comparison of a unit.
func (p *planner) compareCell(from Address, b *Board, id scoring.SubjectID) Cell {
	link := from.To(CompareAddress(b.Period.ID, b.Scheme.ID, id), "")
	return Cell{p.T(locale.CompareLink), &link}
}
