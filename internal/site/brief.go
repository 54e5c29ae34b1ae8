package site

import "gongping/internal/locale"

// Brief is a period on one sheet of paper.
type Brief struct {
	Frame
	Summary Summary  // with its boards by name
	Why     Sentence // why there is a correction; empty: it shows none
	Next    string
	Board   *BriefBoard // the first that is not ranked by superior; nil: nobody may be named on any
	Others  []BriefOther
	Overdue []Sentence // none: nothing is
}

// BriefOther is a board for which a sheet has one line.
type BriefOther struct {
	Board   Cell
	Moved   Cell   // how many moved which way, or that there is nothing to compare with
	Charged Cell   // the deductions in a sentence
	Closed  string // how many are on it, where not everybody may be named; else empty
}

// BriefBoard is the board that a sheet has room for.
type BriefBoard struct {
	Board      Cell
	Baseline   Cell // leads to the ranking before
	Groups     []BriefGroup
	Below      []Cell   // the rankings by superior, which have no room
	Nobody     Sentence // that nobody is ranked; nil: somebody is
	Movers     Movers
	Deductions Deductions
	How        string // how deductions are counted; empty: there is none
}

// BriefGroup is a ranking in one table, or in two that stand side by side.
type BriefGroup struct {
	ID     string
	Name   string
	Empty  string // what is said where there is nobody
	Tables []RankedGroup
}

// How much of everything a sheet has room for. Groups share the rows; the lines
// of other boards take the room of movers and clauses.
const (
	briefRows    = 20 // of a ranking that is shown whole
	briefFirst   = 10 // of one that is not
	briefLast    = 5
	briefColumn  = 5 // rows that are not worth a second column
	briefMovers  = 3
	briefClauses = 5
)

func (b *Brief) frame() *Frame { return &b.Frame }

func (p *planner) brief(period *Period) *Brief {
	a := BriefAddress(period.Period.ID)
	brief := &Brief{
		Frame:   p.dated(p.frame(a, p.F(locale.BriefTitle, "period", period.Period.Name), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Summary: p.besideNext(p.summary(a, period), period), Why: p.correction(a, period), Next: p.next(), Overdue: p.overdue(a, period),
	}
	first := firstBoard(period)
	for _, b := range period.all() {
		if b == first {
			brief.Board = p.briefBoard(a, b, period.others())
		} else {
			brief.Others = append(brief.Others, p.briefOther(a, b))
		}
	}
	return brief
}

// others is how many boards a brief has one line for.
func (p *Period) others() int {
	n := len(p.all())
	if firstBoard(p) != nil {
		n--
	}
	return n
}

// firstBoard is the first that ranks anybody but below a superior, without any
// the first; nil if nobody may be named on any.
func firstBoard(period *Period) *Board {
	for _, b := range period.Boards {
		for _, standing := range b.Results.Standings() {
			if standing.Group.Under() == "" && len(standing.Rows) > 0 {
				return b
			}
		}
	}
	if len(period.Boards) == 0 {
		return nil
	}
	return period.Boards[0]
}

func (p *planner) briefBoard(a Address, b *Board, others int) *BriefBoard {
	groups := 0
	for _, standing := range b.Results.Standings() {
		if standing.Group.Under() == "" {
			groups++
		}
	}
	of := shown{briefRows / max(1, groups), max(3, briefFirst/max(1, groups)), max(1, briefLast/max(1, groups))}
	summary, most := p.boardSummary(a, b, of), max(1, briefMovers-(others+2)/3)
	tall := tooTall(summary.Groups)
	if tall {
		if of = of.fewer(); others > 0 {
			of = of.fewer()
		}
		summary, most = p.boardSummary(a, b, of), 1
	}
	board := &BriefBoard{
		Board: summary.Board, Baseline: p.baselineCell(a, b), Below: summary.Below, Nobody: summary.Nobody, Movers: p.movers(a, b, most),
		Deductions: p.deductions(a, b, max(2, briefClauses-(others+1)/2)),
	}
	for _, g := range summary.Groups {
		board.Groups = append(board.Groups, sideBySide(g, groups == 1 && !tall))
	}
	if len(board.Deductions.Rows) > 0 {
		board.How = p.of(b).T(locale.DeductionsHow)
	}
	return board
}

func (p *planner) briefOther(a Address, b *Board) BriefOther {
	other := BriefOther{Board: p.boardCell(a, b)}
	if b.Closed {
		other.Closed = p.bandsSentence(b)
		return other
	}
	other.Moved, other.Charged = p.baselineCell(a, b), p.deductions(a, b, 0).Total
	if b.Before != nil {
		moved := p.movers(a, b, 0)
		other.Moved = Cell{moved.Counts, moved.Source}
	}
	return other
}

// sideBySide halves a long ranking that is alone on its sheet.
func sideBySide(g RankedGroup, alone bool) BriefGroup {
	group := BriefGroup{ID: g.ID, Name: g.Name, Empty: g.Empty, Tables: []RankedGroup{g}}
	half := (len(g.Rows) + 1) / 2
	if g.Left != nil {
		half = len(g.Rows)
	}
	if !alone || len(g.Rows)+len(g.Last) <= briefColumn {
		return group
	}
	left, right := g, g
	left.Rows, left.Left, left.Last = g.Rows[:half], nil, nil
	right.Rows = g.Rows[half:]
	group.Tables = []RankedGroup{left, right}
	return group
}
