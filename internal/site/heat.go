package site

import (
	"slices"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// IndicatorsPage is a board as subjects by indicators.
type IndicatorsPage struct {
	Frame
	Scheme Cell
	Jump   []Cell // to the groups, where there are many
	Groups []HeatMap
	Nobody Sentence // that nobody is ranked; nil: somebody is
	None   string   // that there is no unit; empty: there is one
}

// HeatMap is a group of subjects by indicators: what each brings to each total,
// and how far that is from the median of the group.
type HeatMap struct {
	Heading
	Sentence string
	Note     string     // why there is no picture of so many; else empty
	Chart    *Chart     // nil: there are too many, or nothing to compare
	Key      string     // which number of the picture is which indicator
	Heads    []HeatHead // categories over the columns
	Columns  []HeatColumn
	Rows     []HeatRow
	Median   HeatRow
}

// HeatHead is a category over its indicators.
type HeatHead struct {
	Name string
	Span int
}

// HeatColumn is an indicator, linked to the scheme, and its number in the picture.
type HeatColumn struct {
	ID        string
	Number    string
	Indicator Cell
}

// HeatRow is a subject. Its cells and Rest add up to Total, as far as they are
// not short for what has no end.
type HeatRow struct {
	Unit  Cell
	Cells []HeatCell
	Rest  HeatCell // without a level
	Total Figure
}

// HeatCell is the points of an indicator. Level names the class of its ground:
// low-4 … 0 … high-4.
type HeatCell struct {
	Text  Figure
	Exact string // empty: the text is exact
	Level string
}

func (h *IndicatorsPage) frame() *Frame { return &h.Frame }

func (p *planner) indicators(b *Board) (*IndicatorsPage, error) {
	a := IndicatorsAddress(b.Period.ID, b.Scheme.ID)
	page := &IndicatorsPage{
		Frame:  p.dated(p.frame(a, b.Period.Name+" "+p.T(locale.HeatTitle), p.homeCrumb(a), p.periodCrumb(a, b.Period), p.rankingCrumb(a, b)), b.Snapshot),
		Scheme: p.schemeCell(a, b.Scheme),
	}
	for _, standing := range b.Results.Standings() {
		if len(standing.Rows) == 0 {
			continue
		}
		h, err := p.heatMap(a, b, len(page.Groups)+1, &standing)
		if err != nil {
			return nil, err
		}
		page.Groups = append(page.Groups, h)
	}
	heads := make([]Heading, len(page.Groups))
	for i := range page.Groups {
		heads[i] = page.Groups[i].Heading
	}
	page.Jump = a.jump(heads)
	if page.Nobody = p.nobody(a, b); len(page.Groups)+len(page.Nobody) == 0 {
		page.None = p.T(locale.HeatNobody)
	}
	if slices.ContainsFunc(page.Groups, func(h HeatMap) bool { return h.Chart != nil }) {
		page.Frame = p.charted(page.Frame)
	}
	return page, nil
}

var heatLevels = [...]string{"low-4", "low-3", "low-2", "low-1", "0", "high-1", "high-2", "high-3", "high-4"}

// heatMap lists the ranked subjects of a group, the one of a number on the page,
// in the order of places.
func (p *planner) heatMap(a Address, b *Board, number int, standing *scoring.GroupStanding) (HeatMap, error) {
	h := HeatMap{Heading: p.heading(a, b, standing.Group, "heat.")}
	heat := standing.HeatMap(b.Results)
	for i := range heat.Columns {
		c := &heat.Columns[i]
		h.head(b.Scheme, c.Category)
		h.Columns = append(h.Columns, HeatColumn{"indicator." + string(c.Indicator), strconv.Itoa(i + 1), p.indicatorCell(a, b.Scheme, indicatorOf(b.Scheme, c.Indicator))})
		h.Median.Cells = append(h.Median.Cells, shortCell(c.Median))
	}
	rests := make([]exact.Number, len(standing.Rows))
	for i := range standing.Rows {
		score, _ := b.Results.Of(standing.Rows[i].Subject)
		rests[i] = b.Results.Rest(score)
		row := HeatRow{Unit: p.unitCell(a, b, score.Subject), Rest: shortCell(rests[i]), Total: figure(score.Total)}
		for k := range heat.Columns {
			row.Cells = append(row.Cells, p.heatCell(score.Parts[heat.Columns[k].Slot], heat.Cells[i][k]))
		}
		h.Rows = append(h.Rows, row)
	}
	h.Median.Rest, h.Median.Total = shortCell(scoring.Median(rests)), figure(b.Results.Medians(standing.Group).Total)
	h.Sentence = p.heatSentence(b, standing, &heat)
	return h, p.heatChart(&h, &heat, number)
}

// heatCell of an indicator without a value is a dash.
func (p *planner) heatCell(value exact.Number, c scoring.HeatCell) HeatCell {
	x := shortCell(value)
	if c.Open {
		x = HeatCell{Text: Figure(p.T(locale.MarginNone))}
	}
	x.Level = heatLevels[scoring.HeatSteps+c.Level]
	return x
}

// shortCell is a number as a heat map has room for.
func shortCell(n exact.Number) HeatCell {
	x := HeatCell{Text: Figure(short(n))}
	if full := operand(n); string(x.Text) != full {
		x.Exact = full
	}
	return x
}

func (h *HeatMap) head(s *dataset.Scheme, id scoring.CategoryID) {
	name := categoryName(s, id)
	if last := len(h.Heads) - 1; last >= 0 && h.Heads[last].Name == name {
		h.Heads[last].Span++
		return
	}
	h.Heads = append(h.Heads, HeatHead{name, 1})
}

// HeadsByColumn are the categories of the columns.
func (h *HeatMap) HeadsByColumn() []string {
	var list []string
	for _, head := range h.Heads {
		for range head.Span {
			list = append(list, head.Name)
		}
	}
	return list
}
