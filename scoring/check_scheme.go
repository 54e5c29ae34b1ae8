package scoring

import (
	"slices"
	"strconv"

	"gongping/scoring/exact"
)

// unique reports the second use of an id. Duplicates have no path by id, so
// "#", index leads to the place by position.
func unique[T ~string](table string, ids []T, found *problems) {
	seen := make(map[T]int, len(ids))
	for i, id := range ids {
		if first, ok := seen[id]; ok {
			found.addBoth(DuplicateID, at(table, "#", strconv.Itoa(i)), at(table, "#", strconv.Itoa(first)), "id", string(id))
			continue
		}
		seen[id] = i
	}
}

func checkGroups(s *Scheme, found *problems) {
	ids := make([]GroupID, len(s.Groups))
	for g := range s.Groups {
		ids[g] = s.Groups[g].ID
	}
	unique("group", ids, found)
	if len(ids) == 0 {
		found.add(NoGroup, at("scheme"))
	}
}

func checkAttributes(s *Scheme, found *problems) {
	unique("attribute", s.Attributes, found)
	ids := make([]string, len(s.TieBreaks))
	for n := range s.TieBreaks {
		tie := &s.TieBreaks[n]
		ids[n] = tie.ID
		if !s.hasAttribute(tie.Attribute) {
			found.add(UnknownAttribute, at("tie_break", tie.ID, "attribute"), "id", string(tie.Attribute))
		}
		if tie.Order != HighFirst && tie.Order != LowFirst {
			found.add(Malformed, at("tie_break", tie.ID, "order"), "field", "order")
		}
	}
	unique("tie_break", ids, found)
}

func (s *Scheme) hasAttribute(id AttributeID) bool { return slices.Contains(s.Attributes, id) }

// checkFull holds the weights to what the scheme says they total, once every
// category has the weight that it needs.
func checkFull(s *Scheme, found *problems) {
	var total exact.Number
	weighs := false
	for n := range s.Categories {
		c := &s.Categories[n]
		if !models[c.Model].weighs {
			continue
		}
		if c.Weight == nil {
			return
		}
		weighs, total = true, total.Add(*c.Weight)
	}
	switch {
	case weighs && s.Full == nil:
		found.add(FullMissing, at("scheme"))
	case weighs && !total.Equal(*s.Full):
		found.add(WeightsTotal, at("scheme", "full"), "total", total.String(), "full", s.Full.String())
	}
}

func checkRoundings(r *Roundings, found *problems) {
	for _, point := range []struct {
		key  string
		rule *Rounding
	}{
		{"indicator", r.Indicator}, {"category", r.Category}, {"total", r.Total},
	} {
		switch rule := point.rule; {
		case rule == nil:
		case !rule.Mode.Valid():
			found.add(Malformed, at("scheme", "rounding", point.key, "mode"), "field", "mode")
		case rule.Places < -exact.MaxPlaces || rule.Places > exact.MaxPlaces:
			found.add(Malformed, at("scheme", "rounding", point.key, "places"), "field", "places")
		}
	}
}
