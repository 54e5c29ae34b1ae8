package site

import (
	"strconv"
	"strings"

	"gongping/internal/locale"
	"gongping/scoring"
)

// heatSentence says who is below and above the median most often, and where the
// values lie furthest apart.
func (p *planner) heatSentence(b *Board, standing *scoring.GroupStanding, heat *scoring.HeatMap) string {
	switch {
	case len(standing.Rows) == 1:
		return p.F(locale.HeatAlone, "unit", p.unitName(standing.Rows[0].Subject))
	case heat.Below.Count == 0 && heat.Above.Count == 0:
		return p.T(locale.HeatEven)
	}
	below, above := p.T(locale.HeatNoneBelow), p.T(locale.HeatNoneAbove)
	all := strconv.Itoa(len(heat.Columns))
	if m := heat.Below; m.Count > 0 {
		below = p.F(locale.HeatBelow, "who", p.fewUnits(m.Of), "all", all, "count", strconv.Itoa(m.Count))
	}
	if m := heat.Above; m.Count > 0 {
		above = p.F(locale.HeatAbove, "who", p.fewUnits(m.Of), "all", all, "count", strconv.Itoa(m.Count))
	}
	return p.F(locale.HeatSentence, "below", below, "above", above, "widest", p.heatWidest(b, heat))
}

func (p *planner) heatWidest(b *Board, heat *scoring.HeatMap) string {
	switch len(heat.Widest) {
	case 0:
		return p.T(locale.HeatNoneApart)
	case 1:
		c := &heat.Columns[heat.Widest[0]]
		return p.F(locale.HeatWidest, "indicator", indicatorOf(b.Scheme, c.Indicator).Name, "lowest", short(c.Lowest), "last", p.fewUnits(c.LowestOf),
			"highest", short(c.Highest), "first", p.fewUnits(c.HighestOf), "gap", short(c.Gap))
	}
	var names []string
	for _, at := range heat.Widest {
		names = append(names, indicatorOf(b.Scheme, heat.Columns[at].Indicator).Name)
	}
	return p.F(locale.HeatWidestTied, "count", strconv.Itoa(len(names)), "gap", short(heat.Columns[heat.Widest[0]].Gap), "list", p.abridged(names, locale.HeatFew))
}

// abridged lists some names; of more than a sentence holds the first, and how many
// there are.
func (p *planner) abridged(names []string, many locale.Key) string {
	list := strings.Join(names[:min(len(names), mostNamed)], p.T(locale.ListSeparator))
	if len(names) > mostNamed {
		return p.F(many, "list", list, "count", strconv.Itoa(len(names)))
	}
	return list
}

func (p *planner) fewUnits(list []scoring.SubjectID) string {
	names := make([]string, len(list))
	for i, id := range list {
		names[i] = p.unitName(id)
	}
	return p.abridged(names, locale.HeatFewUnits)
}
