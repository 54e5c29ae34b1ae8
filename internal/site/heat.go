package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// IndicatorsPage is a board as subjects by indicators.
type IndicatorsPage struct {
	Frame
	Scheme Cell
	Groups []HeatMap
	Nobody Sentence // that nobody is ranked; nil: somebody is
	None   string   // that there is no unit; empty: there is one
}

// HeatMap is a group of subjects by indicators: what each brings to each total,
// and how far that is from the median of the group.
type HeatMap struct {
	ID, Name string
	Heads    []HeatHead // categories over the columns
	Columns  []Cell     // indicators, linked to the scheme
	Rows     []HeatRow
	Median   HeatRow
}

// HeatHead is a category over its indicators.
type HeatHead struct {
	Name string
	Span int
}

// HeatRow is a subject. Its cells and Rest add up to Total, as far as they are
// not short for what has no end.
type HeatRow struct {
	Unit        Cell
	Cells       []HeatCell
	Rest, Total Figure
}

// HeatCell is the points of an indicator. Level names the class of its ground:
// low-4 … 0 … high-4.
type HeatCell struct {
	Text  Figure
	Level string
}

func (h *IndicatorsPage) frame() *Frame { return &h.Frame }

func (p *planner) indicators(b *Board) *IndicatorsPage {
	a := IndicatorsAddress(b.Period.ID, b.Scheme.ID)
	page := &IndicatorsPage{
		Frame:  p.dated(p.frame(a, b.Period.Name+" "+p.T(locale.HeatTitle), p.homeCrumb(a), p.periodCrumb(a, b.Period), p.rankingCrumb(a, b)), b.Snapshot),
		Scheme: p.schemeCell(a, b.Scheme),
	}
	for _, standing := range b.Results.Standings() {
		if rule := b.group(standing.Group); len(standing.Rows) > 0 {
			page.Groups = append(page.Groups, p.heatMap(a, b, rule, &standing))
		}
	}
	if page.Nobody = p.nobody(a, b); len(page.Groups)+len(page.Nobody) == 0 {
		page.None = p.T(locale.HeatNone)
	}
	return page
}

var heatLevels = [...]string{"low-4", "low-3", "low-2", "low-1", "0", "high-1", "high-2", "high-3", "high-4"}

const heatSteps = 4

// column is an indicator's slot with the ends of its values in a group.
type column struct {
	slot                    int
	indicator               scoring.IndicatorID
	lowest, median, highest exact.Number
}

// heatMap lists the ranked subjects of a group in the order of places.
func (p *planner) heatMap(a Address, b *Board, group *dataset.Group, standing *scoring.GroupStanding) HeatMap {
	h := HeatMap{ID: "heat." + string(group.ID), Name: group.Name}
	scores := make([]*scoring.Score, len(standing.Rows))
	rests := make([]exact.Number, len(scores))
	for i := range standing.Rows {
		scores[i], _ = b.Results.Of(standing.Rows[i].Subject)
		rests[i] = b.Results.Rest(scores[i])
	}
	medians := b.Results.Medians(standing.Group)
	var columns []column
	for n, slot := range b.Results.Program().Slots() {
		if slot.Indicator == "" {
			continue
		}
		c := column{slot: n, indicator: slot.Indicator, median: medians.Parts[n]}
		c.lowest, c.highest = c.median, c.median
		for _, s := range scores {
			c.lowest, c.highest = exact.Min(c.lowest, s.Parts[n]), exact.Max(c.highest, s.Parts[n])
		}
		columns = append(columns, c)
		h.head(b.Scheme, slot.Category)
		h.Columns = append(h.Columns, p.indicatorCell(a, b.Scheme, indicatorOf(b.Scheme, slot.Indicator)))
		h.Median.Cells = append(h.Median.Cells, HeatCell{Text: Figure(short(c.median))})
	}
	for i, score := range scores {
		row := HeatRow{Unit: p.unitCell(a, b, score.Subject), Rest: Figure(short(rests[i])), Total: figure(score.Total)}
		for k := range columns {
			row.Cells = append(row.Cells, p.heatCell(score, &columns[k]))
		}
		h.Rows = append(h.Rows, row)
	}
	h.Median.Rest, h.Median.Total = Figure(short(scoring.Median(rests))), figure(medians.Total)
	return h
}

// heatCell of an indicator without a value is a dash.
func (p *planner) heatCell(score *scoring.Score, c *column) HeatCell {
	if slices.Contains(score.Open, c.indicator) {
		return HeatCell{Figure(p.T(locale.MarginNone)), heatLevels[heatSteps]}
	}
	value := score.Parts[c.slot]
	return HeatCell{Figure(short(value)), heatLevels[heatSteps+scoring.Heat(value, c.lowest, c.median, c.highest, heatSteps)]}
}

func (h *HeatMap) head(s *dataset.Scheme, id scoring.CategoryID) {
	name := categoryName(s, id)
	if last := len(h.Heads) - 1; last >= 0 && h.Heads[last].Name == name {
		h.Heads[last].Span++
		return
	}
	h.Heads = append(h.Heads, HeatHead{name, 1})
}
