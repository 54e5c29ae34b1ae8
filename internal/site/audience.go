package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// What an audience must not see is taken out of the input before a page is
// planned: a page that forgets to ask cannot show it.

// Lending is days on which a person was lent out of a post.
type Lending struct {
	Person *dataset.Unit // nil: somebody who must not be named
	number int           // tells those apart
	dataset.Stay
}

// may reports whether a subject may be named.
func (p *planner) may(id scoring.SubjectID) bool { _, ok := p.in.Data.Unit(id); return ok }

// disclosed is the input as its audience may see it: those who must not be
// named are nowhere in it but in the results, and the boards that have any of
// them are closed. In an input without them nothing is closed.
func (in *Input) disclosed() *Input {
	x := *in
	named := in.Data.Names(in.Audience, in.AsOf)
	x.Data = in.Data
	for i := range in.Data.Units {
		if !named(&in.Data.Units[i]) {
			x.Data = in.Data.Only(named)
			x.Partial, x.Untold = true, in.Data.Site.Audience.Bureau == dataset.SeesNobody
			break
		}
	}
	d := &discloser{in: in, out: &x, named: named, boards: make(map[*Board]*Board)}
	d.close()
	x.Periods = make([]Period, len(in.Periods))
	for i := range in.Periods {
		x.Periods[i] = d.period(&in.Periods[i])
	}
	return &x
}

type discloser struct {
	in, out *Input
	named   func(*dataset.Unit) bool
	closed  map[scoring.SchemeID]bool
	boards  map[*Board]*Board // as they are shown
}

// close finds the schemes that ever scored somebody who must not be named.
func (d *discloser) close() {
	d.closed = make(map[scoring.SchemeID]bool)
	for i := range d.in.Periods {
		for _, b := range d.in.Periods[i].Boards {
			for _, u := range b.Units {
				if !d.named(u) {
					d.closed[b.Scheme.ID] = true
				}
			}
		}
	}
}

func (d *discloser) period(p *Period) Period {
	x := Period{Snapshot: p.Snapshot, Lent: d.lent(p)}
	for _, b := range p.Boards {
		switch board := d.board(b); {
		case !board.Closed:
			x.Boards = append(x.Boards, board)
		case len(board.Units) > 0 || d.in.Data.Site.Audience.Bureau == dataset.SeesBands:
			x.Closed = append(x.Closed, board)
		}
	}
	return x
}

// board is a board with those only who may be named, and what is told of the
// others.
func (d *discloser) board(b *Board) *Board {
	x := &Board{Board: b.Board, Results: b.Results, Eligible: b.Eligible, Closed: d.closed[b.Scheme.ID], Earlier: b.Earlier}
	d.boards[b] = x
	x.Units = nil
	for _, u := range b.Units {
		if known, ok := d.out.Data.Unit(u.ID); ok {
			x.Units = append(x.Units, known)
		}
	}
	x.Before = d.boards[b.Before]
	for _, past := range b.History[:max(0, len(b.History)-1)] {
		x.History = append(x.History, d.boards[past])
	}
	x.History = append(x.History, x)
	for _, a := range b.Allotments {
		kept := &Allotment{Allowance: a.Allowance, Rule: a.Rule}
		kept.List, kept.Rest = a.List.Keep(func(id scoring.SubjectID) bool { _, ok := d.out.Data.Unit(id); return ok })
		kept.several = kept.grouped()
		x.Allotments = append(x.Allotments, kept)
	}
	if x.Closed && d.in.Data.Site.Audience.Bureau == dataset.SeesBands {
		x.spread = spreadOf(d.in.Data, b, d.named)
	}
	return x
}

// papers are the lists of a board that have a page: where of those who must not
// be named not even their number is told, there are none.
func (b *Board) papers() []*Allotment {
	if b.Closed && b.spread == nil {
		return nil
	}
	return b.Allotments
}

// lent are the secondments of a period, in the order of the registry.
func (d *discloser) lent(p *Period) []Lending {
	var list []Lending
	for i := range d.in.Data.Units {
		u := &d.in.Data.Units[i]
		for _, stay := range u.Stays(p.Period) {
			if stay.Lent == nil {
				continue
			}
			switch x := (Lending{Stay: stay, number: i}); {
			case d.named(u):
				x.Person = u
				list = append(list, x)
			case !d.out.Untold:
				list = append(list, x)
			}
		}
	}
	return list
}

// all are the boards of a period, the closed ones last. Of these only the units
// that are left may be named.
func (p *Period) all() []*Board { return append(p.Boards[:len(p.Boards):len(p.Boards)], p.Closed...) }

// version says for whom the site was made; empty where that makes no difference,
// because nobody is on the register.
func (in *Input) version(t locale.Texts) string {
	if !in.Data.HasPeople() {
		return ""
	}
	switch in.Audience.Whom {
	case dataset.Supervision:
		return t.T(locale.VersionSupervision)
	case dataset.OneUnit:
		u, ok := in.Data.Unit(in.Audience.Unit)
		if !ok {
			panic("internal error: a version for no unit")
		}
		return t.F(locale.VersionUnit, "unit", u.Name)
	}
	return t.T(locale.VersionBureau)
}

// withheld says of how many more nothing is told here; empty for nobody.
func (p *planner) withheld(n int) string {
	if n == 0 {
		return ""
	}
	return p.F(locale.WithheldMore, "count", count(n))
}

// namesOf are those of a list who may be named, and how many may not.
func (p *planner) namesOf(ids []scoring.SubjectID) (named []scoring.SubjectID, others int) {
	for _, id := range ids {
		if p.may(id) {
			named = append(named, id)
		} else {
			others++
		}
	}
	return named, others
}
