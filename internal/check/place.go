package check

import (
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
	case "attribute":
		return within(s.Attributes, rest, func(a *dataset.Attribute) (string, source.Span) { return string(a.ID), a.At })
	case "tie_break":
		return within(s.TieBreaks, rest, func(t *dataset.TieBreak) (string, source.Span) { return t.ID, t.At })
	case "indicator":
		i, rest := find(s.Indicators, rest, func(i *dataset.Indicator) (string, source.Span) { return string(i.ID), i.At })
		if len(rest) > 1 && rest[0] == "kind" {
			return within(i.Kinds, rest[1:], func(k *dataset.Kind) (string, source.Span) { return string(k.ID), k.At })
		}
		return tomldoc.Locate(i.At, rest...)
	}
	return tomldoc.Locate(s.At, rest...)
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
	return tomldoc.Locate(at, rest...)
}

// factPlace follows a path of ids to a record or a unit.
func factPlace(d *dataset.Dataset, b *dataset.Board, path []string) source.Span {
	switch path[0] {
	case "record":
		if r, ok := d.Record(scoring.RecordID(path[1])); ok {
			return tomldoc.Locate(r.At, path[2:]...)
		}
	case "subject":
		if u, ok := d.Unit(scoring.SubjectID(path[1])); ok {
			return tomldoc.Locate(u.At, "class")
		}
	case "indicator":
		return schemePlace(b.Scheme, path)
	}
	panic("internal error: no place for " + strings.Join(path, "/"))
}
