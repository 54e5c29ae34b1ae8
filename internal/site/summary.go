package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Summary is a period in small.
type Summary struct {
	Period Cell
	Kind   string // of period; empty: the usual one
	State  State
	Open   string // until when it can be objected to; empty: it cannot
	Window string
	Brief  Link
	Boards []BoardSummary
}

// BoardSummary is a board in small.
type BoardSummary struct {
	Board    Cell
	Baseline string
	Groups   []RankedGroup
	Below    []Cell   // the rankings by superior, which are not shown
	Nobody   Sentence // that nobody is ranked, and where those are who have a score; nil: somebody is
	Movers   Movers
}

// summary is a period with its boards by name.
func (p *planner) summary(a Address, period *Period) Summary {
	link := a.To(PeriodAddress(period.Period.ID), "")
	s := Summary{Period: Cell{period.Period.Name, &link}, Kind: p.periodKind(period.Period.Kind), State: p.state(period.Snapshot), Open: p.objections(period),
		Window: window(period.Period), Brief: a.To(BriefAddress(period.Period.ID), "")}
	for _, b := range period.Boards {
		s.Boards = append(s.Boards, BoardSummary{Board: p.boardCell(a, b)})
	}
	return s
}

// newest is the period that the site opens with: the newest of the usual kind,
// without any the newest of all; nil in a site without periods.
func (p *planner) newest() *Period {
	var newest *Period
	for i := range p.in.Periods {
		if x := &p.in.Periods[i]; newest == nil || x.Period.Kind == "" || newest.Period.Kind != "" {
			newest = x
		}
	}
	return newest
}

func (p *planner) boardCell(a Address, b *Board) Cell {
	link := a.To(RankingAddress(b.Period.ID, b.Scheme.ID), "")
	return Cell{b.Scheme.Title, &link}
}

// shown says how much of a group a page shows: all of it up to so many
// subjects, else the first and the last few.
type shown struct{ all, first, last int }

var (
	shownAtHome  = shown{20, 10, 5}
	shownOutside = shown{20, 10, 0} // embedded elsewhere
	everything   = shown{}
)

// boardSummary is a board with its rankings.
func (p *planner) boardSummary(a Address, b *Board, of shown) BoardSummary {
	p = p.of(b)
	s := BoardSummary{Board: p.boardCell(a, b), Baseline: p.baseline(b), Below: p.below(a, b)}
	for _, standing := range b.Results.Standings() {
		if standing.Group.Under() != "" {
			continue
		}
		left := 0
		if of != everything && len(standing.Rows) > of.all {
			left = max(0, len(standing.Rows)-of.first-of.last)
		}
		s.Groups = append(s.Groups, p.shortened(a, b, standing, of, left)...)
	}
	if s.Nobody = p.nobody(a, b); len(s.Nobody) > 0 {
		s.Groups = nil // each would say the same
	}
	return s
}

// shortened is the table of a group with some of its rows left out.
func (p *planner) shortened(a Address, b *Board, standing scoring.GroupStanding, of shown, left int) []RankedGroup {
	if left == 0 {
		return p.groups(a, b, []scoring.GroupStanding{standing}, string(b.Scheme.ID)+".")
	}
	first, last := standing, standing
	first.Rows, last.Rows = standing.Rows[:of.first], standing.Rows[of.first+left:]
	list := p.groups(a, b, []scoring.GroupStanding{first, last}, string(b.Scheme.ID)+".")
	if len(list) == 0 {
		return nil // nobody is ranked
	}
	key := locale.RowsBetween
	if of.last == 0 {
		key = locale.RowsAfter
	}
	cell := p.boardCell(a, b)
	cell.Text = p.F(key, "count", count(left))
	list[0].Left, list[0].Last = &cell, list[1].Rows
	return list[:1]
}

// objections says until when a period is open to objections: a notice is, until
// it becomes final.
func (p *planner) objections(period *Period) string {
	if period.Edition == nil || period.Edition.Edition != dataset.Notice {
		return ""
	}
	due := locale.ObjectUntil
	if !period.Edition.Appeals.IsZero() {
		due = locale.FinalDue // the line of the edition says until when
	}
	for i := range p.in.Data.Publications {
		x := &p.in.Data.Publications[i]
		if x.Period == period.Period.ID && x.Edition == dataset.Final && p.planned(x) {
			return p.F(due, "date", x.Due.String())
		}
	}
	return p.T(locale.ObjectOpen)
}
