package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// HeatMap is those who are ranked in a group, in the order of places, by the
// indicators of the scheme, in the order of the ledger.
type HeatMap struct {
	Columns []HeatColumn
	Cells   [][]HeatCell // by row and column
	// Below and Above are who has a value below, or above, the median in most
	// columns, and in how many.
	Below, Above Most
	Widest       []int // the columns whose values lie furthest apart; nil: in none do they differ
}

// HeatColumn is what an indicator brings to the totals of a group.
type HeatColumn struct {
	Slot            int
	Category        CategoryID
	Indicator       IndicatorID
	Median          exact.Number // of all; without a value counts as 0, as in the total
	Lowest, Highest exact.Number // of those that have a value; 0 of none
	Gap             exact.Number // highest − lowest
	LowestOf        []SubjectID  // in the order of places
	HighestOf       []SubjectID
}

// HeatCell is how far the points of an indicator lie from the median of the
// group: see [Heat].
type HeatCell struct {
	Level int
	Open  bool // there is no value; Level is 0
}

// Most is who has most of something, and how many; nobody where none has any.
type Most struct {
	Count int
	Of    []SubjectID
}

// HeatSteps is how many steps there are on either side of a median.
const HeatSteps = 4

// HeatMap is that of the standings of a group.
func (g *GroupStanding) HeatMap(r *Results) HeatMap {
	h := HeatMap{Cells: make([][]HeatCell, len(g.Rows))}
	below, above := make([]int, len(g.Rows)), make([]int, len(g.Rows))
	medians := r.Medians(g.Group)
	for n, slot := range r.program.slots {
		if slot.Indicator == "" {
			continue
		}
		c := HeatColumn{Slot: n, Category: slot.Category, Indicator: slot.Indicator, Median: medians.Parts[n]}
		g.span(r, &c)
		// The median may lie outside: of three, two without a value make it 0.
		low, high := exact.Min(c.Lowest, c.Median), exact.Max(c.Highest, c.Median)
		for row := range g.Rows {
			value, open := g.part(r, row, &c)
			cell := HeatCell{Open: open}
			if !open {
				cell.Level = Heat(value, low, c.Median, high, HeatSteps)
				switch value.Cmp(c.Median) {
				case -1:
					below[row]++
				case 1:
					above[row]++
				}
			}
			h.Cells[row] = append(h.Cells[row], cell)
		}
		h.widen(c.Gap, len(h.Columns))
		h.Columns = append(h.Columns, c)
	}
	h.Below, h.Above = g.most(below), g.most(above)
	return h
}

// part is what the indicator of a column brings to the total of a row. Open:
// it has no value.
func (g *GroupStanding) part(r *Results, row int, c *HeatColumn) (n exact.Number, open bool) {
	s := &r.scores[r.facts.subjects[g.Rows[row].Subject]]
	return s.Parts[c.Slot], slices.Contains(s.Open, c.Indicator)
}

// span finds the ends of the values of a column, and who has them.
func (g *GroupStanding) span(r *Results, c *HeatColumn) {
	for row := range g.Rows {
		value, open := g.part(r, row, c)
		if open {
			continue
		}
		id := g.Rows[row].Subject
		if order := value.Cmp(c.Lowest); c.LowestOf == nil || order < 0 {
			c.Lowest, c.LowestOf = value, []SubjectID{id}
		} else if order == 0 {
			c.LowestOf = append(c.LowestOf, id)
		}
		if order := value.Cmp(c.Highest); c.HighestOf == nil || order > 0 {
			c.Highest, c.HighestOf = value, []SubjectID{id}
		} else if order == 0 {
			c.HighestOf = append(c.HighestOf, id)
		}
	}
	c.Gap = c.Highest.Sub(c.Lowest)
}

// widen looks whether a column of such a gap is among the widest so far.
func (h *HeatMap) widen(gap exact.Number, column int) {
	if gap.IsZero() {
		return
	}
	order := 1
	if h.Widest != nil {
		order = gap.Cmp(h.Columns[h.Widest[0]].Gap)
	}
	switch {
	case order > 0:
		h.Widest = []int{column}
	case order == 0:
		h.Widest = append(h.Widest, column)
	}
}

func (g *GroupStanding) most(counts []int) (m Most) {
	for row, n := range counts {
		switch {
		case n > m.Count:
			m = Most{n, []SubjectID{g.Rows[row].Subject}}
		case n == m.Count && n > 0:
			m.Of = append(m.Of, g.Rows[row].Subject)
		}
	}
	return m
}
