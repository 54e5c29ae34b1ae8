package site

import (
	"strconv"
	"sync"

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
	title := p.F(locale.CompareTitle, "unit", p.unitName(u.ID), "period", b.Period.Name)
	link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), "")
	page := &ComparePage{
		Frame: p.dated(p.frame(a, title, p.homeCrumb(a), p.periodCrumb(a, b.Period), p.rankingCrumb(a, b), Crumb{p.unitName(u.ID), link}), b.Snapshot),
		Unit:  p.unitName(u.ID), Notes: p.notes(b, score),
		More: []Cell{{p.T(locale.Ledger), &link}, p.overAll(a, u)},
	}
	p.comparePast(page, a, b, u)
	order, at := b.peers(score)
	if len(order) == 1 {
		page.Alone = p.F(locale.CompareAlone, "group", p.groupName(b, score.Group))
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
	return p.pair(a, pairSide{b, u.ID, p.unitName(u.ID)}, pairSide{b, other, name}, id, p.F(title, "unit", name, "place", p.placeIs(b, other)))
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

// ordered is the order of the groups of a board, made when a page first asks
// for it.
type ordered struct {
	once   sync.Once
	groups map[scoring.GroupID][]scoring.SubjectID
	at     map[scoring.SubjectID]int // in its group
}

// peers are the subjects of the group of a score: first who is ranked, in the
// order of places, then the others in that of the registry. At is the subject
// itself.
func (b *Board) peers(of *scoring.Score) (list []scoring.SubjectID, at int) {
	o := &b.ordered
	o.once.Do(func() {
		o.groups, o.at = make(map[scoring.GroupID][]scoring.SubjectID), make(map[scoring.SubjectID]int)
		add := func(group scoring.GroupID, id scoring.SubjectID) {
			o.at[id] = len(o.groups[group])
			o.groups[group] = append(o.groups[group], id)
		}
		for _, standing := range b.Results.Standings() {
			for i := range standing.Rows {
				add(standing.Group, standing.Rows[i].Subject)
			}
		}
		for _, u := range b.Units {
			if score, ok := b.Results.Of(u.ID); ok && score.Unranked {
				add(score.Group, u.ID)
			}
		}
	})
	return o.groups[of.Group], o.at[of.Subject]
}

// compareCell links to the comparison of a unit.
func (p *planner) compareCell(from Address, b *Board, id scoring.SubjectID) Cell {
	link := from.To(CompareAddress(b.Period.ID, b.Scheme.ID, id), "")
	return Cell{p.T(locale.CompareLink), &link}
}
