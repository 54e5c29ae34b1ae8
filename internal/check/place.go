package check

import (
	"slices"
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// schemePlace follows a path of ids into a rule file.
func schemePlace(s *dataset.Scheme, path []string) source.Span {
	table, rest := path[0], path[1:]
	switch table {
	case "category":
		return within(s.Categories, rest, func(c *dataset.Category) (string, source.Span) { return string(c.ID), c.At })
	case "group":
		return within(s.Groups, rest, func(g *dataset.Group) (string, source.Span) { return string(g.ID), g.At })
	case "grouping":
		return within(s.Groupings, rest, func(g *dataset.GroupingRule) (string, source.Span) { return string(g.ID), g.At })
	case "attribute":
		a, rest := find(s.Attributes, rest, func(a *dataset.Attribute) (string, source.Span) { return string(a.ID), a.At })
		return inside(a.At, "word", a.Words, rest, func(w *dataset.Word) (string, source.Span) { return string(w.ID), w.At })
	case "metric":
		m, rest := find(s.Metrics, rest, func(m *dataset.Metric) (string, source.Span) { return string(m.ID), m.At })
		return inside(m.At, "option", m.Options, rest, func(o *dataset.Option) (string, source.Span) { return string(o.ID), o.At })
	case "tie_break":
		return within(s.TieBreaks, rest, func(t *dataset.TieBreak) (string, source.Span) { return t.ID, t.At })
	case "indicator":
		i, rest := find(s.Indicators, rest, func(i *dataset.Indicator) (string, source.Span) { return string(i.ID), i.At })
		if len(rest) > 1 && rest[0] == "multiplier" {
			return within(i.Multipliers, rest[1:], func(m *dataset.MultiplierRule) (string, source.Span) { return m.ID, m.At })
		}
		return inside(i.At, "kind", i.Kinds, rest, func(k *dataset.Kind) (string, source.Span) { return string(k.ID), k.At })
	case "once":
		return within(s.Once, rest, func(o *dataset.OnceRule) (string, source.Span) { return string(o.ID), o.At })
	case "coefficient":
		return within(s.Coefficients, rest, func(c *dataset.CoefficientRule) (string, source.Span) { return string(c.ID), c.At })
	case "gate":
		return within(s.Gates, rest, func(g *dataset.GateRule) (string, source.Span) { return string(g.ID), g.At })
	case "grade":
		return within(s.Grades, rest, func(g *dataset.GradeRule) (string, source.Span) { return string(g.ID), g.At })
	case "rank_band":
		return within(s.RankBands, rest, func(b *dataset.RankBandRule) (string, source.Span) { return string(b.ID), b.At })
	case "example":
		return within(s.Examples, rest, func(e *dataset.Example) (string, source.Span) { return e.ID, e.At })
	}
	return tomldoc.Locate(s.At, rest...)
}

// inside is the place of an element of a list below a table, or of anything else
// below it.
func inside[T any](at source.Span, table string, list []T, path []string, name func(*T) (string, source.Span)) source.Span {
	if len(path) > 1 && path[0] == table {
		return within(list, path[1:], name)
	}
	return tomldoc.Locate(at, numbered(path)...)
}

// numbered is a path whose elements without an id go by their position alone.
func numbered(path []string) []string {
	return slices.DeleteFunc(slices.Clone(path), func(step string) bool { return step == "#" })
}

// find is the element that a path names, by id or by "#" and its position, and
// the rest of the path.
func find[T any](list []T, path []string, name func(*T) (string, source.Span)) (*T, []string) {
	if path[0] == "#" {
		n, err := strconv.Atoi(path[1])
		if err == nil && n < len(list) {
			return &list[n], path[2:]
		}
	}
	for i := range list {
		if id, _ := name(&list[i]); id == path[0] {
			return &list[i], path[1:]
		}
	}
	panic("internal error: no place for " + strings.Join(path, "/"))
}

// within is the place of an element, or of a key below it.
func within[T any](list []T, path []string, name func(*T) (string, source.Span)) source.Span {
	element, rest := find(list, path, name)
	_, at := name(element)
	return tomldoc.Locate(at, numbered(rest)...)
}

// factPlace follows a path of ids to a record or a unit.
func factPlace(d *dataset.Dataset, b *dataset.Board, path []string) source.Span {
	switch path[0] {
	case "record":
		if r, ok := d.Record(scoring.RecordID(path[1])); ok {
			return tomldoc.Locate(r.At, path[2:]...)
		}
	case "subject":
		u, ok := d.Unit(scoring.SubjectID(path[1]))
		switch {
		case ok && slices.Equal(path[2:], []string{"parent"}):
			return parentOn(u, b.Period.End)
		case ok:
			return tomldoc.Locate(u.At, "class")
		}
	case "indicator", "metric", "group":
		return schemePlace(b.Scheme, path)
	}
	panic("internal error: no place for " + strings.Join(path, "/"))
}

// reported is the path to the report from which a board has the metric of a
// unit that a problem is about; the path to the metric, if it is not reported.
func reported(d *dataset.Dataset, b *dataset.Board, p scoring.Problem) []string {
	var newest *dataset.Report
	list := d.Records[b.Index].Reports
	for i := range list {
		r := &list[i]
		states := slices.ContainsFunc(r.Values, func(v tomldoc.Pair[scoring.SubjectID]) bool { return string(v.ID) == p.Args["subject"] })
		if string(r.Metric) != p.Args["metric"] || !states || r.Entered > b.Cutoff {
			continue
		}
		if newest == nil || r.Entered > newest.Entered || r.Entered == newest.Entered && d.Corrections(r.ID) > d.Corrections(newest.ID) {
			newest = r
		}
	}
	if newest == nil {
		return p.Path
	}
	return []string{"record", string(newest.ID), "values", p.Args["subject"]}
}
