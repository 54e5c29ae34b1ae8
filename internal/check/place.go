package check

import (
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// Scheme reports what the engine found wrong with a scheme.
func Scheme(s *dataset.Scheme, problems []scoring.Problem, list *diag.List) {
	for _, p := range problems {
		report(p, func(path []string) source.Span { return schemePlace(s, path) }, list)
	}
}

// Facts reports what the engine found wrong with the records of a board.
func Facts(d *dataset.Dataset, b *dataset.Board, problems []scoring.Problem, list *diag.List) {
	for _, p := range problems {
		report(p, func(path []string) source.Span { return factPlace(d, b, path) }, list)
	}
}

func report(p scoring.Problem, place func([]string) source.Span, list *diag.List) {
	f, ok := findings[p.Fault]
	if !ok {
		panic("internal error: no diagnostic for " + string(p.Fault) + " at " + strings.Join(p.Path, "/"))
	}
	var pairs []string
	if p.Fault == scoring.DuplicateID {
		pairs = append(pairs, "table", strings.ReplaceAll(p.Path[0], "_", "-"))
		if len(p.Path) > 3 {
			pairs[1] = "kind"
		}
	}
	for _, arg := range f.args {
		name, from, renamed := strings.Cut(arg, "=")
		if !renamed {
			from = name
		}
		if constant, word, ok := strings.Cut(arg, ":"); ok {
			pairs = append(pairs, constant, word)
			continue
		}
		pairs = append(pairs, name, p.Args[from])
	}
	finding := diag.New(f.code, place(p.Path), pairs...)
	if p.Other != nil {
		finding = finding.WithNote(place(p.Other))
	}
	list.Add(finding)
}

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
		if len(rest) > 1 && rest[1] == "kind" {
			i := find(s.Indicators, rest, func(i *dataset.Indicator) (string, source.Span) { return string(i.ID), i.At })
			return within(i.Kinds, rest[2:], func(k *dataset.Kind) (string, source.Span) { return string(k.ID), k.At })
		}
		return within(s.Indicators, rest, func(i *dataset.Indicator) (string, source.Span) { return string(i.ID), i.At })
	}
	return tomldoc.Locate(s.At, rest...)
}

// find is the element that the path names, by id or by "#", index.
func find[T any](list []T, path []string, name func(*T) (string, source.Span)) *T {
	if path[0] == "#" {
		n, err := strconv.Atoi(path[1])
		if err == nil && n < len(list) {
			return &list[n]
		}
	}
	for i := range list {
		if id, _ := name(&list[i]); id == path[0] {
			return &list[i]
		}
	}
	panic("internal error: no place for " + strings.Join(path, "/"))
}

// within is the place of an element, or of a key below it.
func within[T any](list []T, path []string, name func(*T) (string, source.Span)) source.Span {
	_, at := name(find(list, path, name))
	if path[0] == "#" {
		return tomldoc.Locate(at, "id")
	}
	if len(path) > 1 {
		return tomldoc.Locate(at, path[1:]...)
	}
	return at
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
			return u.At
		}
	case "indicator":
		return schemePlace(b.Scheme, path)
	}
	panic("internal error: no place for " + strings.Join(path, "/"))
}
