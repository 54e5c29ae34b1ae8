package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// The look-ups below cannot fail: the engine's nodes carry ids of the scheme
// they were scored by.

func (w *ledgerWriter) category(id scoring.CategoryID) *dataset.Category {
	for i := range w.board.Scheme.Categories {
		if c := &w.board.Scheme.Categories[i]; c.ID == id {
			return c
		}
	}
	panic("internal error: no category " + string(id))
}

func (w *ledgerWriter) indicator(id scoring.IndicatorID) *dataset.Indicator {
	if i := indicatorOf(w.board.Scheme, id); i != nil {
		return i
	}
	panic("internal error: no indicator " + string(id))
}

func (w *ledgerWriter) kind(n *scoring.Node) *dataset.Kind {
	if k := kindOf(w.indicator(n.Indicator), n.Kind); k != nil {
		return k
	}
	panic("internal error: no kind " + string(n.Kind))
}

func (w *ledgerWriter) attribute(id scoring.AttributeID) *dataset.Attribute {
	return attributeOf(w.board.Scheme, id)
}

func attributeOf(s *dataset.Scheme, id scoring.AttributeID) *dataset.Attribute {
	for i := range s.Attributes {
		if a := &s.Attributes[i]; a.ID == id {
			return a
		}
	}
	panic("internal error: no attribute " + string(id))
}

// word is the name of a word that an attribute may be.
func (p *planner) word(a *dataset.Attribute, id scoring.WordID) string {
	for i := range a.Words {
		if w := &a.Words[i]; w.ID == id {
			return p.toldApart(w.Name, string(id), slices.ContainsFunc(a.Words, func(x dataset.Word) bool { return x.Name == w.Name && x.ID != id }))
		}
	}
	panic("internal error: no word " + string(id))
}

// rule is the name of the multiplier, Once rule, coefficient or gate by which
// an operation is done.
func (w *ledgerWriter) rule(n *scoring.Node) string {
	s := w.board.Scheme
	switch n.Op {
	case scoring.OpFactor:
		for _, m := range w.indicator(n.Indicator).Multipliers {
			if m.ID == n.Rule {
				return m.Name
			}
		}
	case scoring.OpOnce:
		for i := range s.Once {
			if string(s.Once[i].ID) == n.Rule {
				return s.Once[i].Name
			}
		}
	case scoring.OpCoefficient:
		for i := range s.Coefficients {
			if string(s.Coefficients[i].ID) == n.Rule {
				return s.Coefficients[i].Name
			}
		}
	case scoring.OpGate:
		for i := range s.Gates {
			if string(s.Gates[i].ID) == n.Rule {
				return s.Gates[i].Name
			}
		}
	}
	panic("internal error: no rule " + n.Rule)
}

// anchor is the id of a record's line on the pages where it stands.
func anchor(id scoring.RecordID) string { return string(id) }

// indicatorAnchor is the place of an indicator on a ledger, whatever is on
// record of it. No id holds an underscore.
func indicatorAnchor(id scoring.IndicatorID) string { return "_indicator." + string(id) }

// slotAnchor is the place on a ledger where the points of a slot stand.
func slotAnchor(slot scoring.Slot) string {
	switch {
	case slot.Indicator != "":
		return indicatorAnchor(slot.Indicator)
	case slot.Category != "":
		return "_category." + string(slot.Category) + "." + scoring.OpSum.String()
	}
	return "_total." + scoring.OpSum.String()
}
