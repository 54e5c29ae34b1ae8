package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Eligible is the list of an eligibility that follows from a board.
type Eligible struct {
	*dataset.Eligibility
	Groups []scoring.EligibleGroup
}

// EligiblePage is the list of an eligibility in a period.
type EligiblePage struct {
	Frame
	Facts  []Fact
	Said   []string
	Cases  []EligibleRule
	Musts  []EligibleRule
	Lines  bool // there are several lines: each row says which is its own
	Groups []EligibleGroup
}

// EligibleRule is a line or a requirement in words.
type EligibleRule struct {
	ID        string // of a requirement only
	Name, Who string // Who of a line only
	Ways      []Cell
}

// EligibleGroup is the list of a group.
type EligibleGroup struct {
	ID, Name string
	Said     []string
	Rows     []EligibleRow
}

// EligibleRow is a subject, or a line that is drawn.
type EligibleRow struct {
	Cut     string // what is said of the line; then there is nothing else
	ID      string
	Unit    Cell
	Place   string
	Line    string // which line is its own
	Side    string
	Met     []EligibleMet
	Outcome string
}

// EligibleMet is how a requirement stands with a subject.
type EligibleMet struct {
	Name   string
	Values []string
	Word   string
}

// EligibleLine is an eligibility on the ledger of a subject.
type EligibleLine struct {
	ID                  string
	Title               Cell
	Line, Side, Outcome string
	Met                 []EligibleMet
}

func (e *EligiblePage) frame() *Frame { return &e.Frame }

func (p *planner) eligible(b *Board, x *Eligible) *EligiblePage {
	a := EligibleAddress(b.Period.ID, x.ID)
	page := &EligiblePage{
		Frame: p.dated(p.frame(a, x.Title+" "+b.Period.Name, p.homeCrumb(a), p.periodCrumb(a, b.Period)), b.Snapshot),
		Facts: []Fact{
			p.fact(locale.EligibleDocument, x.Document), p.fact(locale.EligibleClause, x.Clause),
			{p.T(locale.EligibleResults), []Cell{p.boardCell(a, b)}},
		},
		Said:  p.eligibleSaid(x),
		Lines: len(x.Cases) > 1,
	}
	for n := range x.Cases {
		page.Cases = append(page.Cases, p.eligibleCase(b, x, &x.Cases[n]))
	}
	for n := range x.Requires {
		page.Musts = append(page.Musts, p.eligibleMust(a, b, &x.Requires[n]))
	}
	for g := range x.Groups {
		page.Groups = append(page.Groups, p.eligibleGroup(a, b, x, &x.Groups[g]))
	}
	return page
}

func (p *planner) eligibleGroup(a Address, b *Board, x *Eligible, g *scoring.EligibleGroup) EligibleGroup {
	group := EligibleGroup{ID: groupAnchor(g.Group), Name: p.groupName(b, g.Group)}
	for n := range x.Cases {
		group.Said = append(group.Said, p.eligibleCut(&x.Cases[n], g.Heads, &g.Cuts[n]))
	}
	for n := 0; n <= len(g.Candidates); n++ {
		for k := range x.Cases {
			if slices.Contains(g.Cuts[k].Lines, n) && n <= g.Heads {
				group.Rows = append(group.Rows, EligibleRow{Cut: p.F(locale.EligibleCutRow, "name", x.Cases[k].Name)})
			}
		}
		if n < len(g.Candidates) {
			group.Rows = append(group.Rows, p.eligibleRow(a, b, x, &g.Candidates[n]))
		}
	}
	return group
}

func (p *planner) eligibleRow(a Address, b *Board, x *Eligible, c *scoring.Candidate) EligibleRow {
	link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, c.Subject), eligibleAnchor(x))
	line := p.eligibleLine(b, x, c)
	return EligibleRow{ID: candidateAnchor(c.Subject), Unit: Cell{p.unitName(c.Subject), &link}, Place: p.place(c.Place),
		Line: line.Line, Side: line.Side, Met: line.Met, Outcome: line.Outcome}
}

// candidateAnchor is the place of a subject on a list, eligibleAnchor that of the
// list on a ledger.
func candidateAnchor(id scoring.SubjectID) string { return "candidate." + string(id) }
func eligibleAnchor(x *Eligible) string           { return "eligible." + string(x.ID) }

// eligibleLine is what a list says of a subject, without the title.
func (p *planner) eligibleLine(b *Board, x *Eligible, c *scoring.Candidate) EligibleLine {
	own := &x.Cases[c.Cases[0]]
	line := EligibleLine{Line: own.Name, Side: p.T(locale.EligibleOutside), Outcome: p.eligibleOutcome(x, own, c)}
	switch {
	case c.Place == 0:
		line.Side = p.T(locale.MarginNone)
	case c.Inside:
		line.Side = p.T(locale.EligibleInside)
	}
	for n := range c.Met {
		line.Met = append(line.Met, p.eligibleMet(b, &x.Requires[n], &c.Met[n]))
	}
	return line
}

// eligibleOf are the eligibilities of a subject on its ledger.
func (p *planner) eligibleOf(from Address, b *Board, id scoring.SubjectID) []EligibleLine {
	var list []EligibleLine
	for _, x := range b.Eligible {
		for g := range x.Groups {
			for n := range x.Groups[g].Candidates {
				if c := &x.Groups[g].Candidates[n]; c.Subject == id {
					line := p.eligibleLine(b, x, c)
					line.ID, line.Title = eligibleAnchor(x), Cell{Text: x.Title}
					if !b.Closed { // else the list has no page, since it names others
						link := from.To(EligibleAddress(b.Period.ID, x.ID), candidateAnchor(id))
						line.Title.Link = &link
					}
					list = append(list, line)
				}
			}
		}
	}
	return list
}

// eligibleBasis are the rows of the metrics for which eligibilities ask: what
// their values come from.
func (w *ledgerWriter) eligibleBasis(id scoring.SubjectID) []Row {
	w.rows = nil
	shown := make(map[scoring.MetricID]bool)
	for _, x := range w.board.Eligible {
		for n := range x.Requires {
			for _, c := range x.Requires[n].When {
				if !shown[c.ID] {
					shown[c.ID] = true
					w.item(w.board.Results.Basis(id, c.ID), 1, "")
				}
			}
		}
	}
	return w.rows
}

// eligibleCells lead to the lists of a board.
func (p *planner) eligibleCells(from Address, b *Board) []Cell {
	var list []Cell
	for _, x := range b.Eligible {
		link := from.To(EligibleAddress(b.Period.ID, x.ID), "")
		list = append(list, Cell{p.F(locale.EligibleAs, "title", x.Title), &link})
	}
	return list
}

// eligibleFact leads from an edition of a scheme to the lists that follow from
// it, the newest first.
func (p *planner) eligibleFact(from Address, s *dataset.Scheme) []Fact {
	var cells []Cell
	for i := range slices.Backward(p.in.Periods) {
		for _, b := range p.in.Periods[i].Boards {
			if b.Scheme != s {
				continue
			}
			for _, x := range b.Eligible {
				link := from.To(EligibleAddress(b.Period.ID, x.ID), "")
				cells = append(cells, Cell{p.F(locale.EligibleInPeriod, "title", x.Title, "period", b.Period.Name), &link})
			}
		}
	}
	if cells == nil {
		return nil
	}
	return []Fact{{p.T(locale.Eligible), cells}}
}
