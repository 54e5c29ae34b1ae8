package scoring

import "slices"

// fits reports whether a multiplier applies to an event.
func (m *Multiplier) fits(e *Entry) bool {
	if len(m.Kinds) > 0 && !slices.Contains(m.Kinds, e.Kind) {
		return false
	}
	for n := range m.When {
		if !m.When[n].holds(e) {
			return false
		}
	}
	return true
}

func (t *AttributeTest) holds(e *Entry) bool {
	for _, a := range e.Attributes {
		if a.ID != t.Attribute {
			continue
		}
		if t.Test.Words != nil {
			return slices.Contains(t.Test.Words, a.Word)
		}
		return a.Word == "" && t.Test.Interval.Holds(a.Value)
	}
	return false
}

func (m *Events) checkMultipliers(path []string, p *problems) {
	ids := make([]string, len(m.Multipliers))
	for n := range m.Multipliers {
		ids[n] = m.Multipliers[n].ID
	}
	list := below(path, "multiplier")
	for n := range m.Multipliers {
		for _, kind := range m.Multipliers[n].Kinds {
			if m.kind(kind) == nil {
				p.add(UnknownInScheme, below(pathOf(list, ids, n), "kinds"), "key", "kinds", "id", string(kind), "table", "kind")
			}
		}
	}
	unique(list, ids, p)
}
