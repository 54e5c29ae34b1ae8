package dataset

import (
	"slices"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/scoring"
)

// flaws are the places of the errors that the reader found. Later stages ask
// for them so that one mistake is told once: what could not be read is neither
// missed elsewhere nor blamed for what it seems to lack.
type flaws struct {
	offsets map[string][]int // by path, in order
	starts  map[string][]int // of the tables of those files, in order
}

// root is where a finding about the folder as a whole stands.
const root = "."

// Sound reports whether a file was read without an error. One that need not be
// there and is not is sound.
func (d *Dataset) Sound(path string) bool {
	return d.flaws.offsets[path] == nil && d.flaws.offsets[root] == nil
}

// SoundBelow reports whether a folder and everything in it was read without an
// error.
func (d *Dataset) SoundBelow(folder string) bool {
	for path := range d.flaws.offsets {
		if path == root || path == folder || strings.HasPrefix(path, folder+"/") {
			return false
		}
	}
	return true
}

// Flawed reports whether the reader found an error in the table that stands at
// a place, or around it.
func (d *Dataset) Flawed(at source.Span) bool {
	if d.Sound(at.Path()) {
		return false
	}
	starts := d.flaws.starts[at.Path()]
	from, _ := slices.BinarySearch(starts, at.Start+1)
	if from == 0 {
		return true // of no table, or of the file as a whole
	}
	start, end := starts[from-1], len(at.File.Text)+1
	if from < len(starts) {
		end = starts[from]
	}
	return slices.ContainsFunc(d.flaws.offsets[at.Path()], func(offset int) bool { return start <= offset && offset < end })
}

// Settled reports whether it is clear which edition of a scheme applies to
// which period: all could be read, and say from when they apply.
func (d *Dataset) Settled(id scoring.SchemeID) bool {
	for i := range d.Schemes {
		if s := &d.Schemes[i]; s.ID == id {
			if _, known := d.Period(s.AppliesFrom); !known {
				return false
			}
		}
	}
	return d.SoundBelow("schemes/" + string(id))
}

// indexFlaws sorts the reader's errors by file.
func (d *Dataset) indexFlaws(found []diag.Diagnostic) {
	d.flaws = flaws{offsets: make(map[string][]int), starts: make(map[string][]int)}
	for _, f := range found {
		if f.Severity() == diag.Error {
			d.flaws.offsets[f.Span.Path()] = append(d.flaws.offsets[f.Span.Path()], f.Span.Start)
		}
	}
	if len(found) == 0 {
		return
	}
	d.eachTable(func(at source.Span) {
		if !d.Sound(at.Path()) {
			d.flaws.starts[at.Path()] = append(d.flaws.starts[at.Path()], at.Start)
		}
	})
	for _, starts := range d.flaws.starts {
		slices.Sort(starts)
	}
}

// eachTable visits the tables that later stages report something about, with
// those below them counted in.
func (d *Dataset) eachTable(visit func(source.Span)) {
	each(d.Classes, visit, func(x *UnitClass) source.Span { return x.At })
	each(d.Measures, visit, func(x *UnitMeasure) source.Span { return x.At })
	each(d.Classifications, visit, func(x *Classification) source.Span { return x.At })
	each(d.Identities, visit, func(i *Identity) source.Span { return i.At })
	each(d.Units, visit, func(u *Unit) source.Span { return u.At })
	each(d.Periods, visit, func(p *Period) source.Span { return p.At })
	each(d.Publications, visit, func(p *Publication) source.Span { return p.At })
	for i := range d.Schemes {
		s := &d.Schemes[i]
		visit(s.At)
		each(s.Groups, visit, func(g *Group) source.Span { return g.At })
		each(s.Groupings, visit, func(g *GroupingRule) source.Span { return g.At })
		each(s.Attributes, visit, func(a *Attribute) source.Span { return a.At })
		each(s.Roles, visit, func(r *Role) source.Span { return r.At })
		each(s.Metrics, visit, func(m *Metric) source.Span { return m.At })
		each(s.Once, visit, func(r *OnceRule) source.Span { return r.At })
		each(s.Coefficients, visit, func(r *CoefficientRule) source.Span { return r.At })
		each(s.Gates, visit, func(r *GateRule) source.Span { return r.At })
		each(s.Grades, visit, func(r *GradeRule) source.Span { return r.At })
		each(s.RankBands, visit, func(r *RankBandRule) source.Span { return r.At })
		each(s.Examples, visit, func(e *Example) source.Span { return e.At })
		each(s.TieBreaks, visit, func(t *TieBreak) source.Span { return t.At })
		each(s.Categories, visit, func(c *Category) source.Span { return c.At })
		each(s.Indicators, visit, func(i *Indicator) source.Span { return i.At })
	}
	for i := range d.Records {
		d.Records[i].Each(func(r *Record) { visit(r.At) })
	}
}

func each[T any](list []T, visit func(source.Span), at func(*T) source.Span) {
	for i := range list {
		visit(at(&list[i]))
	}
}
