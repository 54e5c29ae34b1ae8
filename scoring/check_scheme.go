package scoring

import (
	"slices"
	"strconv"
	"strings"

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

func (p *Program) checkGroups(found *problems) {
	s := p.scheme
	ids := make([]GroupID, len(s.Groups))
	ranks := false
	for g := range s.Groups {
		ids[g] = s.Groups[g].ID
		ranks = ranks || s.Groups[g].Grouping == ""
	}
	for g := range s.Groups {
		if id := s.Groups[g].Grouping; id != "" && !slices.Contains(s.Groupings, id) {
			found.add(UnknownInScheme, below(pathOf(at("group"), ids, g), "grouping"), "key", "grouping", "id", string(id), "table", "grouping")
		}
	}
	unique(at("group"), ids, found)
	unique(at("grouping"), s.Groupings, found)
	if !ranks {
		found.add(NoGroup, at("scheme"))
	}
}

func checkAttributes(s *Scheme, found *problems) {
	ids := make([]AttributeID, len(s.Attributes))
	for a := range s.Attributes {
		ids[a] = s.Attributes[a].ID
	}
	for a := range s.Attributes {
		words := below(pathOf(at("attribute"), ids, a), "word")
		for n, w := range s.Attributes[a].Words {
			if strings.ToUpper(string(w)) == string(w) { // no letter: a record could not tell it from a number
				found.add(BadWordID, below(pathOf(words, s.Attributes[a].Words, n), "id"), "id", string(w))
			}
		}
		unique(words, s.Attributes[a].Words, found)
	}
	unique(at("attribute"), ids, found)
}

// attribute finds an attribute, or nil.
func (s *Scheme) attribute(id AttributeID) *Attribute {
	for a := range s.Attributes {
		if s.Attributes[a].ID == id {
			return &s.Attributes[a]
		}
	}
	return nil
}

func (a *Attribute) hasWord(id WordID) bool { return slices.Contains(a.Words, id) }

// checkTieBreaks: each goes by one thing that there is.
func (p *Program) checkTieBreaks(found *problems) {
	s := p.scheme
	ids := make([]string, len(s.TieBreaks))
	for n := range s.TieBreaks {
		ids[n] = s.TieBreaks[n].ID
	}
	for n := range s.TieBreaks {
		tie, path := &s.TieBreaks[n], pathOf(at("tie_break"), ids, n)
		p.checkTieBreak(tie, path, found)
		if tie.Order != HighFirst && tie.Order != LowFirst {
			found.add(Malformed, below(path, "order"), "field", "order")
		}
	}
	unique(at("tie_break"), ids, found)
}

func (p *Program) checkTieBreak(tie *TieBreak, path []string, found *problems) {
	ways := 0
	for _, named := range []bool{tie.Attribute != "", tie.Metric != "", tie.Category != "", tie.Indicator != ""} {
		if named {
			ways++
		}
	}
	a := p.scheme.attribute(tie.Attribute)
	switch {
	case ways != 1:
		found.add(KeyAmbiguous, path, "id", tie.ID)
	case tie.Metric != "":
		p.refer(below(path, "metric"), tie.Metric, found)
	case tie.Indicator != "":
		p.referIndicator(below(path, "indicator"), "indicator", tie.Indicator, found)
	case tie.Category != "" && p.scheme.category(tie.Category) < 0:
		found.add(UnknownCategory, below(path, "category"), "id", string(tie.Category))
	case tie.Attribute != "" && a == nil:
		found.add(UnknownAttribute, below(path, "attribute"), "id", string(tie.Attribute))
	case a != nil && a.Words != nil:
		found.add(ConditionKind, below(path, "attribute"), "id", string(tie.Attribute), "want", "number")
	}
}

// checkFull holds the weights to what the scheme says they total, once every
// category has the weight that it needs, and is there once. A scheme without
// weights has none to total.
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
	case s.Full != nil && !total.Equal(*s.Full):
		found.add(WeightsTotal, at("scheme", "full"), "total", total.String(), "full", s.Full.String())
	}
}

func checkRoundings(r *Roundings, found *problems) {
	r.Indicator.check(at("scheme", "rounding", "indicator"), found)
	r.Category.check(at("scheme", "rounding", "category"), found)
	r.Total.check(at("scheme", "rounding", "total"), found)
}
