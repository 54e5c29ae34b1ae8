package site

import "gongping/internal/locale"

// Brief is a period on one sheet of paper.
type Brief struct {
	Frame
	Summary Summary  // with its boards by name
	Why     Sentence // why there is a correction; empty: it shows none
	Next    string
	Boards  []BriefBoard
	How     string     // how deductions are counted; empty: there is none
	Overdue []Sentence // none: nothing is
}

// BriefBoard is a board on it.
type BriefBoard struct {
	Board      Cell
	Baseline   Cell // leads to the ranking before
	Groups     []BriefGroup
	Below      []Cell   // the rankings by superior, which have no room
	Nobody     Sentence // that nobody is ranked; nil: somebody is
	Movers     Movers
	Deductions Deductions
}

// BriefGroup is a ranking in one table, or in two that stand side by side.
type BriefGroup struct {
	ID     string
	Name   string
	Empty  string // what is said where there is nobody
	Tables []RankedGroup
}

// How much of everything a sheet has room for, shared by the boards and groups
// on it.
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
	boards, groups := len(period.Boards), 0
	for _, b := range period.Boards {
		for _, standing := range b.Results.Standings() {
			if standing.Group.Under() == "" {
				groups++
			}
		}
	}
	for _, b := range period.Boards {
		of := shown{briefRows / max(1, groups), max(3, briefFirst/max(1, groups)), max(1, briefLast/max(1, groups))}
		summary, most := p.boardSummary(a, b, of), max(1, briefMovers/boards)
		tall := tooTall(summary.Groups)
		if tall {
			summary, most = p.boardSummary(a, b, of.fewer()), 1
		}
		board := BriefBoard{
			Board: summary.Board, Baseline: p.baselineCell(a, b), Below: summary.Below, Nobody: summary.Nobody, Movers: p.movers(a, b, most),
			Deductions: p.deductions(a, b, max(2, briefClauses/boards)),
		}
		for _, g := range summary.Groups {
			board.Groups = append(board.Groups, sideBySide(g, groups == 1 && !tall))
		}
		if len(board.Deductions.Rows) > 0 {
			brief.How = p.T(locale.DeductionsHow)
		}
		brief.Boards = append(brief.Boards, board)
	}
	return brief
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
