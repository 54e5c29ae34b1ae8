package scoring

import (
	"slices"
	"strconv"

	"gongping/scoring/exact"
)

// pathOf leads to an element of a table: by its id, or by "#" and its position
// if one before it has the same id.
func pathOf[T ~string](table []string, ids []T, n int) []string {
	if slices.Index(ids, ids[n]) == n {
		return below(table, string(ids[n]))
	}
	return below(table, "#", strconv.Itoa(n))
}

// unique reports the second use of an id, by the positions of both.
func unique[T ~string](table []string, ids []T, found *problems) {
	seen := make(map[T]int, len(ids))
	for i, id := range ids {
		if first, ok := seen[id]; ok {
			found.addBoth(DuplicateID, below(table, "#", strconv.Itoa(i)), below(table, "#", strconv.Itoa(first)), "id", string(id))
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
	unique(at("group"), ids, found)
	if len(ids) == 0 {
		found.add(NoGroup, at("scheme"))
	}
}

func checkAttributes(s *Scheme, found *problems) {
	unique(at("attribute"), s.Attributes, found)
	ids := make([]string, len(s.TieBreaks))
	for n := range s.TieBreaks {
		ids[n] = s.TieBreaks[n].ID
	}
	for n := range s.TieBreaks {
		tie, path := &s.TieBreaks[n], pathOf(at("tie_break"), ids, n)
		if !s.hasAttribute(tie.Attribute) {
			found.add(UnknownAttribute, below(path, "attribute"), "id", string(tie.Attribute))
		}
		if tie.Order != HighFirst && tie.Order != LowFirst {
			found.add(Malformed, below(path, "order"), "field", "order")
		}
	}
	unique(at("tie_break"), ids, found)
}

func (s *Scheme) hasAttribute(id AttributeID) bool { return slices.Contains(s.Attributes, id) }

// checkFull holds the weights to what the scheme says they total, once every
// category has the weight that it needs, and is there once.
func checkFull(s *Scheme, found *problems) {
	var total exact.Number
	weighs := false
	for n := range s.Categories {
		c := &s.Categories[n]
		if c.weightMismatch() || s.category(c.ID) != n {
			return
		}
		if c.Weight != nil {
			weighs, total = true, total.Add(*c.Weight)
		}
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
