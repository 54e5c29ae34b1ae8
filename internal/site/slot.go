package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// categoryName is the name of a category of a scheme; empty for the total's.
func categoryName(s *dataset.Scheme, id scoring.CategoryID) string {
	for i := range s.Categories {
		if s.Categories[i].ID == id {
			return s.Categories[i].Name
		}
	}
	return ""
}

// indicatorOf finds an indicator of a scheme; nil if it has none of that id.
func indicatorOf(s *dataset.Scheme, id scoring.IndicatorID) *dataset.Indicator {
	for i := range s.Indicators {
		if s.Indicators[i].ID == id {
			return &s.Indicators[i]
		}
	}
	return nil
}

// kindOf finds a kind of an indicator; nil if it has none of that id.
func kindOf(i *dataset.Indicator, id scoring.KindID) *dataset.Kind {
	for k := range i.Kinds {
		if i.Kinds[k].ID == id {
			return &i.Kinds[k]
		}
	}
	return nil
}

var slotKeys = map[scoring.Op]locale.Key{
	scoring.OpStart: locale.SlotStart, scoring.OpFloor: locale.SlotFloor, scoring.OpCap: locale.SlotCap,
	scoring.OpCoefficient: locale.SlotCoefficient, scoring.OpGate: locale.SlotGate, scoring.OpRound: locale.SlotRound,
}

// slotName says what brings points: an indicator, the start of a category, or
// an operation on a category or on the total.
func (p *planner) slotName(s *dataset.Scheme, slot scoring.Slot) string {
	if i := indicatorOf(s, slot.Indicator); i != nil {
		return i.Name
	}
	what := categoryName(s, slot.Category)
	if slot.Category == "" {
		what = p.T(locale.Total)
	}
	return p.F(slotKeys[slot.Op], "what", what)
}
