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
func (p *planner) about(list ...*dataset.Unit) *planner { return p.speaking(whom(list)) }

func (p *planner) speaking(of locale.Whom) *planner {
	if of == p.Whom() {
		return p
	}
	q := *p
	q.Texts = p.Texts.About(of)
	return &q
}

// of makes pages about a board, in the words of its scheme.
func (p *planner) of(b *Board) *planner { return p.ofScheme(b.Scheme.ID) }

// ofPeriod makes pages about all boards of a period.
func (p *planner) ofPeriod(period *Period) *planner {
	var list []*dataset.Unit
	for _, b := range period.all() {
		list = append(list, b.Units...)
	}
	return p.about(list...)
}

// ofScheme makes pages about all that a scheme ever scored.
func (p *planner) ofScheme(id scoring.SchemeID) *planner { return p.speaking(p.scored[id]) }

// scored is whom each scheme is about: those on its boards in any period; of one
// without a board those whom it is to score.
func scored(in *Input) map[scoring.SchemeID]locale.Whom {
	units := make(map[scoring.SchemeID][]*dataset.Unit)
	for i := range in.Periods {
		for _, b := range in.Periods[i].Boards {
			units[b.Scheme.ID] = append(units[b.Scheme.ID], b.Units...)
		}
	}
	of := make(map[scoring.SchemeID]locale.Whom)
	for i := range in.Data.Schemes {
		s := &in.Data.Schemes[i]
		list := units[s.ID]
		for k := range in.Data.Units {
			if u := &in.Data.Units[k]; len(units[s.ID]) == 0 && u.Kind == s.Subjects {
				list = append(list, u)
			}
		}
		of[s.ID] = whom(list)
	}
	return of
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
