package dataset

import (
	"fmt"
	"slices"
	"strings"

	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// MeasureID names a measure of units.
type MeasureID string

// UnitMeasure is something by which units are classified: population, calls a
// day.
type UnitMeasure struct {
	ID   MeasureID
	Name string
	Unit string
	At   source.Span `json:"-"`
}

// Measured are measures with their values.
type Measured []tomldoc.Pair[MeasureID]

// Classification is how the class of units of a kind follows from their measures
// from a day on, until the next one of the kind.
type Classification struct {
	Kind     UnitKindID
	Document string
	From     civil.Date
	Rows     []ClassRow  // the highest first; the last one takes the rest
	At       source.Span `json:"-"`
}

// ClassRow is a class and what it takes.
type ClassRow struct {
	Class scoring.ClassID
	Least Measured
	Reach int         // how many of them; 0: all
	At    source.Span `json:"-"`
}

// Need is how many of the thresholds of a row must be reached.
func (r *ClassRow) Need() int {
	if r.Reach == 0 {
		return len(r.Least)
	}
	return r.Reach
}

// Of is the value of a measure.
func (m Measured) Of(id MeasureID) (exact.Number, bool) {
	i := slices.IndexFunc(m, func(p tomldoc.Pair[MeasureID]) bool { return p.ID == id })
	if i < 0 {
		return exact.Number{}, false
	}
	return m[i].Value, true
}

// after are the measures with others in place of those of the same name.
func (m Measured) after(change Measured) Measured {
	if len(change) == 0 {
		return m
	}
	list := slices.Clone(m)
	for _, p := range change {
		if i := slices.IndexFunc(list, func(x tomldoc.Pair[MeasureID]) bool { return x.ID == p.ID }); i >= 0 {
			list[i] = p
		} else {
			list = append(list, p)
		}
	}
	return list
}

// Thresholds are those of a row with the values of a unit. Of what is not
// measured, which check reports, there is none.
func (r *ClassRow) Thresholds(values Measured) []scoring.Threshold {
	var list []scoring.Threshold
	for _, p := range r.Least {
		if v, ok := values.Of(p.ID); ok {
			list = append(list, scoring.Threshold{Value: v, Least: p.Value})
		}
	}
	return list
}

// class is the first whose thresholds are reached.
func (c *Classification) class(values Measured) scoring.ClassID {
	for i := range c.Rows {
		if r := &c.Rows[i]; scoring.Reached(r.Thresholds(values)) >= r.Need() {
			return r.Class
		}
	}
	return ""
}

// Measures are those that a classification goes by, in the order in which its
// rows name them.
func (c *Classification) Measures() []MeasureID {
	var list []MeasureID
	for i := range c.Rows {
		for _, p := range c.Rows[i].Least {
			if !slices.Contains(list, p.ID) {
				list = append(list, p.ID)
			}
		}
	}
	return list
}

// ClassificationOn is the one in force for a unit on a day, nil for none.
func (u *Unit) ClassificationOn(day civil.Date) *Classification {
	var newest *Classification
	for _, c := range u.laws {
		if c.From <= day && (newest == nil || c.From > newest.From) {
			newest = c
		}
	}
	return newest
}

// classify gives every unit the classifications of its kind. People have none:
// their class goes with the post.
func (d *Dataset) classify() {
	laws := make(map[UnitKindID][]*Classification)
	for i := range d.Classifications {
		c := &d.Classifications[i]
		laws[c.Kind] = append(laws[c.Kind], c)
	}
	for i := range d.Units {
		if u := &d.Units[i]; u.Person == nil {
			u.laws = laws[u.Kind]
		}
	}
}

// classLines are what a computed class goes by.
func (s *Standing) classLines(scheme scoring.SchemeID, u *Unit) []string {
	c := s.By
	if c == nil {
		return nil
	}
	list := []string{fmt.Sprintf("classified %s %s %q %s\n", scheme, u.ID, c.Document, c.From)}
	for _, id := range c.Measures() {
		if v, ok := s.Measures.Of(id); ok {
			list = append(list, fmt.Sprintf("measure %s %s %s %s\n", scheme, u.ID, id, v))
		}
	}
	for n := range c.Rows {
		r := &c.Rows[n]
		line := []string{fmt.Sprintf("class of %s %s %d %s %d", scheme, u.ID, n, r.Class, r.Need())}
		for _, p := range r.Least {
			line = append(line, fmt.Sprintf("%s %s", p.ID, p.Value))
		}
		list = append(list, strings.Join(line, " ")+"\n")
	}
	return list
}

// ClassificationsOf are those of a kind, in the order of their days.
func (d *Dataset) ClassificationsOf(kind UnitKindID) []*Classification {
	var list []*Classification
	for i := range d.Classifications {
		if c := &d.Classifications[i]; c.Kind == kind {
			list = append(list, c)
		}
	}
	return list
}

// Measure is one of the registry, which check has found there.
func (d *Dataset) Measure(id MeasureID) *UnitMeasure {
	i := slices.IndexFunc(d.Measures, func(m UnitMeasure) bool { return m.ID == id })
	return &d.Measures[i]
}

// Turns are the days on which what a unit is may change, its first among them,
// in order of time.
func (u *Unit) Turns() []civil.Date {
	days := []civil.Date{u.From}
	for i := range u.Changes {
		days = append(days, u.Changes[i].From)
	}
	for _, c := range u.laws {
		if c.From > u.From {
			days = append(days, c.From)
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
