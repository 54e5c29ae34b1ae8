package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/scoring"
)

// guesses name, by fault, the argument of a problem that may be misspelt and the
// table in which what was meant stands.
var guesses = map[scoring.Fault]struct{ arg, table string }{
	scoring.UnknownCategory:     {"id", "category"},
	scoring.UnknownAttribute:    {"id", "attribute"},
	scoring.UnknownMetric:       {"id", "metric"},
	scoring.UnknownKind:         {"kind", "kind"},
	scoring.UnknownReportMetric: {"metric", "metric"},
	scoring.UnknownOption:       {"option", "option"},
	scoring.UnknownRole:         {"role", "role"},
	scoring.AttributeWord:       {"word", "attribute-word"},
}

// meant is the id of the scheme that comes nearest to one that it does not have.
func meant(s *dataset.Scheme, p scoring.Problem) string {
	g := guesses[p.Fault]
	if p.Fault == scoring.UnknownInScheme {
		g.arg, g.table = "id", registryOf(p.Args["table"])
	}
	return diag.Nearest(p.Args[g.arg], idsOf(s, g.table, p))
}

// idsOf are the ids of a scheme among which one is missing: all of a table, or
// those below what a problem is about.
func idsOf(s *dataset.Scheme, table string, p scoring.Problem) []string {
	switch table {
	case "category":
		return ids(s.Categories, func(c *dataset.Category) string { return string(c.ID) })
	case "attribute":
		return ids(s.Attributes, func(a *dataset.Attribute) string { return string(a.ID) })
	case "metric":
		return append(ids(s.Metrics, func(m *dataset.Metric) string { return string(m.ID) }), string(scoring.HeadCount))
	case "indicator":
		return ids(s.Indicators, func(i *dataset.Indicator) string { return string(i.ID) })
	case "grade":
		return ids(s.Grades, func(g *dataset.GradeRule) string { return string(g.ID) })
	case "grouping":
		return ids(s.Groupings, func(g *dataset.GroupingRule) string { return string(g.ID) })
	case "kind":
		return kindIDs(s, indicatorOf(p))
	case "option":
		return below(s.Metrics, func(m *dataset.Metric) bool { return string(m.ID) == p.Args["metric"] }, optionIDs)
	case "attribute-word":
		return below(s.Attributes, func(a *dataset.Attribute) bool { return string(a.ID) == attributeOf(p) }, wordIDs)
	case "role":
		return below(s.Indicators, func(*dataset.Indicator) bool { return true }, func(i *dataset.Indicator) []string {
			return below(i.Kinds, func(k *dataset.Kind) bool { return string(k.ID) == p.Args["kind"] }, roleIDs)
		})
	}
	return nil
}

// indicatorOf is the indicator that a problem is about; "" if none.
func indicatorOf(p scoring.Problem) string {
	if id := p.Args["indicator"]; id != "" || p.Path[0] != "indicator" {
		return id
	}
	return p.Path[1]
}

// attributeOf is the attribute of which a problem calls a word unknown.
func attributeOf(p scoring.Problem) string {
	if p.Fault == scoring.UnknownInScheme {
		return p.Args["key"]
	}
	return p.Args["id"]
}

// kindIDs are the kinds of an indicator; of all of them, if none is named.
func kindIDs(s *dataset.Scheme, indicator string) []string {
	is := func(i *dataset.Indicator) bool { return indicator == "" || string(i.ID) == indicator }
	return below(s.Indicators, is, func(i *dataset.Indicator) []string {
		return ids(i.Kinds, func(k *dataset.Kind) string { return string(k.ID) })
	})
}

func optionIDs(m *dataset.Metric) []string {
	return ids(m.Options, func(o *dataset.Option) string { return string(o.ID) })
}

func wordIDs(a *dataset.Attribute) []string {
	return ids(a.Words, func(w *dataset.Word) string { return string(w.ID) })
}

func roleIDs(k *dataset.Kind) []string {
	list := make([]string, len(k.Roles))
	for n := range k.Roles {
		list[n] = string(k.Roles[n].ID)
	}
	return list
}

func ids[T any](list []T, id func(*T) string) []string {
	all := make([]string, len(list))
	for n := range list {
		all[n] = id(&list[n])
	}
	return all
}

// below are the ids below some of the elements.
func below[T any](list []T, is func(*T) bool, ids func(*T) []string) []string {
	var all []string
	for n := range list {
		if is(&list[n]) {
			all = append(all, ids(&list[n])...)
		}
	}
	return all
}
