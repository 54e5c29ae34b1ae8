package site

import (
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
	for i := range w.board.Scheme.Indicators {
		if x := &w.board.Scheme.Indicators[i]; x.ID == id {
			return x
		}
	}
	panic("internal error: no indicator " + string(id))
}

func (w *ledgerWriter) kind(n *scoring.Node) *dataset.Kind {
	i := w.indicator(n.Indicator)
	for k := range i.Kinds {
		if i.Kinds[k].ID == n.Kind {
			return &i.Kinds[k]
		}
	}
	panic("internal error: no kind " + string(n.Kind))
}

func (w *ledgerWriter) attribute(id scoring.AttributeID) string {
	for i := range w.board.Scheme.Attributes {
		if a := &w.board.Scheme.Attributes[i]; a.ID == id {
			return a.Name
		}
	}
	panic("internal error: no attribute " + string(id))
}

// anchor is the id of a record's line on the pages where it stands.
func anchor(id scoring.RecordID) string { return string(id) }
