package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// CategoryRow is a category as a line.
type CategoryRow struct {
	Name                                Cell
	Model, Weight, Start, Limits, Count string
}

// CategorySection is the indicators of a category.
type CategorySection struct {
	ID, Name   string
	Indicators []IndicatorBlock
}

var modelKeys = [...]locale.Key{
	scoring.Weighted: locale.ModelWeighted, scoring.Direct: locale.ModelDirect, scoring.Bonus: locale.ModelBonus,
	scoring.Penalty: locale.ModelPenalty, scoring.Free: locale.ModelFree,
}

// categoryRow shows the start and the limits that apply, whether the scheme
// states them or the model brings them.
func (p *planner) categoryRow(s *dataset.Scheme, index int) CategoryRow {
	c, program := &s.Categories[index], p.in.Schemes[s].Program
	indicators := 0
	for i := range s.Indicators {
		if s.Indicators[i].Category == c.ID {
			indicators++
		}
	}
	return CategoryRow{Name: Cell{c.Name, here("category." + string(c.ID))}, Model: p.T(modelKeys[c.Model]), Weight: maybe(c.Weight),
		Start: string(figure(program.Start(index))), Limits: p.limits(program.EffectiveLimits(index)), Count: count(indicators)}
}

func (p *planner) categorySection(a Address, s *dataset.Scheme, c *dataset.Category, examples []ExampleRow) CategorySection {
	section := CategorySection{ID: "category." + string(c.ID), Name: c.Name}
	for i := range s.Indicators {
		if x := &s.Indicators[i]; x.Category == c.ID {
			section.Indicators = append(section.Indicators, p.indicatorBlock(a, s, x, examples))
		}
	}
	return section
}
