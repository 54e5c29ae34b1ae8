package site

import (
	"cmp"
	"slices"
	"sync"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// career is a unit over all periods that are shown.
type career struct {
	unit   *dataset.Unit
	stages []stage // by scheme id
}

// stage is a unit on the boards of one scheme.
type stage struct {
	scheme scoring.SchemeID
	boards []*Board // that scored it, in order of time
}

// newest is the board of the last period; of several, that of the first scheme.
func (c *career) newest() *Board {
	newest := c.stages[0].newest()
	for _, s := range c.stages[1:] {
		if b := s.newest(); b.Period.End > newest.Period.End {
			newest = b
		}
	}
	return newest
}

func (s stage) newest() *Board { return s.boards[len(s.boards)-1] }

// careers are those of all units that ever had a score, in the order of the
// registry.
func careers(in *Input) []*career {
	found := make(map[scoring.SubjectID]*career)
	for i := range in.Periods {
		for _, b := range in.Periods[i].all() {
			for _, u := range b.Units {
				if found[u.ID] == nil {
					found[u.ID] = &career{unit: u}
				}
				found[u.ID].add(b)
			}
		}
	}
	var list []*career
	for i := range in.Data.Units {
		u := &in.Data.Units[i]
		if c := found[u.ID]; c != nil && c.unit == u {
			slices.SortStableFunc(c.stages, func(a, b stage) int { return cmp.Compare(a.scheme, b.scheme) })
			list = append(list, c)
		}
	}
	return list
}

func (c *career) add(b *Board) {
	for i := range c.stages {
		if s := &c.stages[i]; s.scheme == b.Scheme.ID {
			s.boards = append(s.boards, b)
			return
		}
	}
	c.stages = append(c.stages, stage{b.Scheme.ID, []*Board{b}})
}

// subjectPages are the pages of units over all periods, and their list.
func (p *planner) subjectPages() []Page {
	list := careers(p.in)
	hierarchy := sync.OnceValue(func() *hierarchy { return p.hierarchy(list) })
	pages := []Page{{Address: SubjectsAddress, Make: func() (Body, error) { return p.ofEverybody().subjectsPage(list), nil }}}
	for _, c := range list {
		pages = append(pages, Page{Address: SubjectAddress(c.unit.ID), Make: func() (Body, error) { return p.about(c.unit).subjectPage(c, hierarchy()) }})
	}
	return pages
}

// subjectCell links to the page of a unit over all periods.
func (p *planner) subjectCell(from Address, id scoring.SubjectID, text string) Cell {
	link := from.To(SubjectAddress(id), "")
	return Cell{text, &link}
}

// stageStep is one period of a stage: a board, or a period without one.
type stageStep struct {
	period *dataset.Period
	board  *Board // nil: nothing is published of it
	broken bool   // another edition of the scheme than the step with a board before
}

// steps are the periods from the first board to the last, with the gaps
// between them, which are periods of the same kind.
func (p *planner) steps(s stage) []stageStep {
	var list []stageStep
	var before *Board
	for _, b := range s.boards {
		if before != nil {
			for i := before.Index + 1; i < b.Index; i++ {
				if x := &p.in.Data.Periods[i]; x.Kind == b.Period.Kind {
					list = append(list, stageStep{period: x})
				}
			}
		}
		list = append(list, stageStep{b.Period, b, before != nil && before.Scheme != b.Scheme})
		before = b
	}
	return list
}
