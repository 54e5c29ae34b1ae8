package site

import (
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Analysis is the page that asks of a board whether its points steer the work:
// where they come from, how they lie, how the clauses were enforced.
type Analysis struct {
	Frame
	Scheme   Cell
	Lead     []string // what holds for all sections
	Sections []AnalysisSection
}

// AnalysisSection answers one question.
type AnalysisSection struct {
	ID, Title string
	Link      Link     // to it on the page
	Says      []string // sentences made of the numbers
	Tables    []AnalysisTable
	Empty     []AnalysisTable // in which there is nothing: the page leaves them out, but not the files beside it
	Sources   []Cell
}

// add adds a table that is left out where there is nothing in it.
func (s *AnalysisSection) add(t AnalysisTable) {
	if len(t.Rows) == 0 {
		s.Empty = append(s.Empty, AnalysisTable{ID: t.ID, Title: t.Title, Columns: t.Columns})
		return
	}
	s.Tables = append(s.Tables, t)
}

// AnalysisTable is a table below the definition of its figures.
type AnalysisTable struct {
	ID, Title, Define string
	Columns           []AnalysisColumn
	Rows              []AnalysisRow
	Foot              []AnalysisRow // sums and medians
	Many              bool          // more columns than a screen is wide
	Charts            []AnalysisChart
}

// AnalysisColumn is the head of a column; the first names the rows.
type AnalysisColumn struct {
	Over    string // of what the column is a share; empty for most
	Text    string
	Numeric bool
}

// AnalysisRow is a line. A cell holds one text, or a list.
type AnalysisRow struct {
	Name  Cell
	Note  string // below the name; may be empty
	Cells [][]AnalysisCell
}

// AnalysisCell is a text; of a number that is no finite decimal it is an
// approximation, and Exact the fraction.
type AnalysisCell struct {
	Cell
	Exact string // empty: the text is exact
}

func (a *Analysis) frame() *Frame { return &a.Frame }

// analyst fills the analysis of a board.
type analyst struct {
	*planner
	*Board
	address Address
	found   *analysed
	order   []*scoring.Score // by place in the order of the groups; those without a place last
	err     error            // of a chart that cannot be drawn
}

func (p *planner) analysis(b *Board) (*Analysis, error) {
	a := AnalysisAddress(b.Period.ID, b.Scheme.ID)
	page := &Analysis{
		Frame:  p.charted(p.dated(p.frame(a, b.Period.Name+" "+b.Scheme.Title+" "+p.T(locale.AnalysisTitle), p.homeCrumb(a), p.periodCrumb(a, b.Period), p.rankingCrumb(a, b)), b.Snapshot)),
		Scheme: p.schemeCell(a, b.Scheme),
	}
	if len(b.Results.Scores()) == 0 {
		page.Lead = []string{p.T(locale.AnalysisNone)}
		return page, nil
	}
	w := &analyst{planner: p, Board: b, address: a, found: b.analyse(), order: b.inOrder()}
	page.Lead = append([]string{p.T(locale.AnalysisCounts), p.T(locale.AnalysisRounds)}, w.untold()...)
	page.Sections = []AnalysisSection{w.direction(), w.sources(), w.focus(), w.plateaus(), w.load(), w.enforced(), w.spread()}
	for n := range page.Sections {
		page.Sections[n].Link = a.To(a, page.Sections[n].ID)
	}
	return page, w.err
}

// analysisCell links to the analysis of a board.
func (p *planner) analysisCell(from Address, b *Board) Cell {
	link := from.To(AnalysisAddress(b.Period.ID, b.Scheme.ID), "")
	return Cell{p.T(locale.AnalysisMore), &link}
}

// inOrder are the scores as they are ranked, group after group, and then those
// without a place.
func (b *Board) inOrder() []*scoring.Score {
	var list []*scoring.Score
	placed := make(map[scoring.SubjectID]bool)
	for _, g := range b.Results.Standings() {
		for n := range g.Rows {
			score, _ := b.Results.Of(g.Rows[n].Subject)
			if _, ranked := b.Results.Place(score.Subject); ranked {
				list = append(list, score)
				placed[score.Subject] = true
			}
		}
	}
	scores := b.Results.Scores()
	for n := range scores {
		if !placed[scores[n].Subject] {
			list = append(list, &scores[n])
		}
	}
	return list
}

// untold names the indicators of which the scheme does not tell what they hold
// when nothing is lost.
func (a *analyst) untold() []string {
	var names []string
	program := a.Results.Program()
	for n, slot := range program.Slots() {
		if _, told := program.Intact(n); !told {
			names = append(names, a.slotName(a.Board.Scheme, slot))
		}
	}
	if names == nil {
		return nil
	}
	return []string{a.F(locale.AnalysisUntold, "count", count(len(names)), "list", a.list(names))}
}

func (a *analyst) list(names []string) string { return strings.Join(names, a.T(locale.AnalysisAnd)) }

// from are the links to where the figures of a section come from: the ranking
// leads to the ledgers.
func (a *analyst) from() []Cell {
	ranking := a.address.To(RankingAddress(a.Period.ID, a.Board.Scheme.ID), "")
	return []Cell{{a.T(locale.Ranking), &ranking}, a.schemeCell(a.address, a.Board.Scheme)}
}

// indicatorCell links an indicator to its line in the scheme.
func (a *analyst) indicatorCell(i *dataset.Indicator) Cell {
	link := a.address.To(SchemeAddress(a.Board.Scheme.ID, a.Board.Scheme.Edition), "indicator."+string(i.ID))
	return Cell{i.Name, &link}
}

func (a *analyst) unit(id scoring.SubjectID) Cell { return a.unitCell(a.address, a.Board, id) }

func (a *analyst) dash() []AnalysisCell { return said(a.T(locale.MarginNone)) }

// said is a cell of one text.
func said(text string) []AnalysisCell { return []AnalysisCell{{Cell: Cell{Text: text}}} }

func number(n exact.Number) []AnalysisCell { return nearCell(nearly(n)) }

// signedNumber has the sign of every number but zero.
func signedNumber(n exact.Number) []AnalysisCell { return nearCell(nearlySigned(n)) }

func nearCell(n Near) []AnalysisCell {
	cell := said(n.Text)
	cell[0].Exact = n.Exact
	return cell
}

func whole(n int) []AnalysisCell { return said(count(n)) }

// links are a cell with a list.
func links(list []Cell) []AnalysisCell {
	cells := make([]AnalysisCell, len(list))
	for n := range list {
		cells[n].Cell = list[n]
	}
	return cells
}

// ifAny is a number, or a dash for one that there is not.
func (a *analyst) ifAny(n exact.Number, ok bool) []AnalysisCell {
	if !ok {
		return a.dash()
	}
	return number(n)
}

func (a *analyst) share(part, all exact.Number) []AnalysisCell {
	return a.ifAny(scoring.Share(part, all))
}

// heads makes columns of keys; those after the first so many are numbers.
func (a *analyst) heads(texts int, keys ...locale.Key) []AnalysisColumn {
	list := make([]AnalysisColumn, len(keys))
	for n, key := range keys {
		list[n] = AnalysisColumn{"", a.T(key), n >= texts}
	}
	return list
}

func (a *analyst) column(text string) AnalysisColumn { return AnalysisColumn{"", text, true} }

// largest is the index of the largest of some numbers above 0, the first of
// several; -1 if there is none.
func largest(list []exact.Number) int {
	at := -1
	for n := range list {
		if list[n].Sign() > 0 && (at < 0 || list[n].Cmp(list[at]) > 0) {
			at = n
		}
	}
	return at
}

// level are the names of those that have as much as the one at an index.
func (a *analyst) level(list []exact.Number, at int, name func(n int) string) (names string, several bool) {
	var all []string
	for n := range list {
		if list[n].Cmp(list[at]) == 0 {
			all = append(all, name(n))
		}
	}
	return a.few(all), len(all) > 1
}

// few names the first, and says how many more there are.
func (a *analyst) few(names []string) string {
	if more := len(names) - mostNames; more > 0 {
		return a.F(locale.AndMore, "names", a.list(names[:mostNames]), "more", count(more))
	}
	return a.list(names)
}

// byNumber are the indices of some numbers, the largest first and equal ones in
// their order.
func byNumber(list []exact.Number) []int {
	order := make([]int, len(list))
	for n := range order {
		order[n] = n
	}
	slices.SortStableFunc(order, func(x, y int) int { return list[y].Cmp(list[x]) })
	return order
}
