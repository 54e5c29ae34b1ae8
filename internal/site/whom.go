package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// whom is whom texts about some subjects are about.
func whom(list []*dataset.Unit) locale.Whom {
	isPerson := func(u *dataset.Unit) bool { return u.Person != nil }
	switch people := slices.ContainsFunc(list, isPerson); {
	case !people:
		return locale.Units
	case slices.ContainsFunc(list, func(u *dataset.Unit) bool { return !isPerson(u) }):
		return locale.Both
	}
	return locale.People
}

// about makes pages in words that fit some subjects.
func (p *planner) about(list ...*dataset.Unit) *planner {
	w := whom(list)
	if w == p.Whom() {
		return p
	}
	q := *p
	q.Texts = p.Texts.About(w)
	return &q
}

// of makes pages about a board.
func (p *planner) of(b *Board) *planner { return p.about(b.Units...) }

// ofPeriod makes pages about all boards of a period.
func (p *planner) ofPeriod(period *Period) *planner {
	var list []*dataset.Unit
	for _, b := range period.Boards {
		list = append(list, b.Units...)
	}
	return p.about(list...)
}

// ofScheme makes pages about all that a scheme scores in any of its editions.
func (p *planner) ofScheme(id scoring.SchemeID) *planner {
	kinds := make(map[dataset.UnitKindID]bool)
	for i := range p.in.Data.Schemes {
		if s := &p.in.Data.Schemes[i]; s.ID == id {
			kinds[s.Subjects] = true
		}
	}
	var list []*dataset.Unit
	for i := range p.in.Data.Units {
		if u := &p.in.Data.Units[i]; kinds[u.Kind] {
			list = append(list, u)
		}
	}
	return p.about(list...)
}

// ofEverybody makes pages about all that were ever appraised.
func (p *planner) ofEverybody() *planner {
	var list []*dataset.Unit
	for i := range p.in.Data.Units {
		if u := &p.in.Data.Units[i]; p.appraised[u.ID] {
			list = append(list, u)
		}
	}
	return p.about(list...)
}
