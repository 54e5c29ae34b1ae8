package site

import (
	"slices"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// ClassesPage says why each unit is in its class.
type ClassesPage struct {
	Frame
	Lead       string
	Rules      []ClassRules // by kind, the newest first
	Registered []RegisteredClass
}

// ClassRules are a classification and the units under it.
type ClassRules struct {
	ID, Title, Lasts string
	Thresholds       string // the caption of their table
	Yet              string // that it is not in force; else empty
	Measures         []ListColumn
	Classes          []ClassLine
	Said             []string
	Reached          []ListColumn // classes with thresholds
	Units            []ClassedUnit
}

// ClassLine is a class with its thresholds.
type ClassLine struct {
	Class string
	Least []string // by measure; empty: no threshold
	Need  string
}

// ClassedUnit is a unit from a day on.
type ClassedUnit struct {
	ID       string
	Unit     Cell
	From     string
	Measures []string
	Reached  []ReachedClass // by class
	Class    string
	Document string // by which it was decided; else empty
	Since    string
}

// ReachedClass is which thresholds of a class a unit reaches.
type ReachedClass struct {
	Lines []string
	Count string
}

// RegisteredClass is the class of a unit whose kind has no classification.
type RegisteredClass struct {
	Unit                  Cell
	Kind, Class, Document string
}

func (c *ClassesPage) frame() *Frame { return &c.Frame }

// classed reports whether any unit has, or had, a class: else there is no page
// of classes.
func (p *planner) classed() bool {
	d := p.in.Data
	return len(d.Classifications) > 0 || slices.ContainsFunc(d.Units, func(u dataset.Unit) bool {
		return u.Person == nil && (u.Class != "" || slices.ContainsFunc(u.Changes, func(c dataset.UnitChange) bool { return c.Class != "" }))
	})
}

func (p *planner) classes() Body {
	a := ClassesAddress
	page := &ClassesPage{Frame: p.frame(a, p.T(locale.ClassesTitle), p.homeCrumb(a)), Registered: p.registeredClasses(a)}
	for i := range p.in.Data.Kinds {
		laws := p.in.Data.ClassificationsOf(p.in.Data.Kinds[i].ID)
		for n := len(laws) - 1; n >= 0; n-- {
			page.Rules = append(page.Rules, p.classRules(a, laws, n))
		}
	}
	key := locale.ClassesLead
	if len(page.Rules) == 0 {
		key = locale.ClassesNoRules
	}
	page.Lead = p.F(key, "date", p.in.AsOf.String())
	return page
}

func (p *planner) classRules(a Address, laws []*dataset.Classification, n int) ClassRules {
	c, until := laws[n], civil.Date(0)
	from, id := c.From.String(), string(c.Kind)+"."+c.From.String()
	r := ClassRules{ID: "rules." + id, Title: p.F(locale.ClassRules, "kind", p.unitKindName(c.Kind), "from", from),
		Thresholds: p.F(locale.ThresholdsOf, "document", c.Document), Lasts: p.F(locale.ClassRulesLast, "document", c.Document, "from", from)}
	if n+1 < len(laws) {
		until = laws[n+1].From.AddDays(-1)
		r.Lasts = p.F(locale.ClassRulesUntil, "document", c.Document, "from", from, "until", until.String())
	}
	if c.From > p.in.AsOf {
		r.Yet = p.T(locale.ClassRulesYet)
	}
	for _, id := range c.Measures() {
		m := p.in.Data.Measure(id)
		r.Measures = append(r.Measures, ListColumn{ID: "measure." + string(id), Name: p.F(locale.ThresholdOf, "measure", m.Name, "unit", m.Unit)})
	}
	for i := range c.Rows {
		r.Classes = append(r.Classes, p.classLine(c, &c.Rows[i]))
		r.Said = append(r.Said, p.classSentence(&c.Rows[i]))
		if len(c.Rows[i].Least) > 0 {
			r.Reached = append(r.Reached, ListColumn{ID: "reached." + string(c.Rows[i].Class), Name: p.F(locale.ClassedReached, "class", p.className(c.Rows[i].Class))})
		}
	}
	for i := range p.in.Data.Units {
		if u := &p.in.Data.Units[i]; u.Kind == c.Kind && u.Person == nil {
			r.Units = append(r.Units, p.classedUnit(a, u, c)...)
		}
	}
	return r
}

func (p *planner) classLine(c *dataset.Classification, row *dataset.ClassRow) ClassLine {
	line := ClassLine{Class: p.className(row.Class), Need: p.T(locale.ThresholdRest)}
	if len(row.Least) > 0 {
		line.Need = p.F(locale.ThresholdNeed, "all", count(len(row.Least)), "count", count(row.Need()))
	}
	for _, id := range c.Measures() {
		text := ""
		if n, ok := row.Least.Of(id); ok {
			text = p.F(locale.ThresholdLeast, "least", operand(n))
		}
		line.Least = append(line.Least, text)
	}
	return line
}

func (p *planner) classSentence(row *dataset.ClassRow) string {
	if len(row.Least) == 0 {
		return p.F(locale.ThresholdOthers, "class", p.className(row.Class))
	}
	list := ""
	for n, x := range row.Least {
		if n > 0 {
			list += p.T(locale.ListSeparator)
		}
		m := p.in.Data.Measure(x.ID)
		list += p.F(locale.ThresholdItem, "measure", m.Name, "least", operand(x.Value), "unit", m.Unit)
	}
	return p.F(locale.ThresholdSaid, "class", p.className(row.Class), "list", list, "all", count(len(row.Least)), "count", count(row.Need()))
}

// classedUnit are the times of a unit under a classification, up to the day of
// which the site speaks: each from a day on which a measure or a decision
// changed.
func (p *planner) classedUnit(a Address, u *dataset.Unit, c *dataset.Classification) []ClassedUnit {
	var list []ClassedUnit
	since, class := civil.Date(0), scoring.ClassID("")
	for _, day := range u.Turns() {
		law := u.ClassificationOn(day)
		if law == nil || day > p.in.AsOf || law.From > c.From || !u.On(day) {
			continue
		}
		then := u.Standing(day)
		if then.Class != class || since.IsZero() {
			since, class = day, then.Class
		}
		if law != c {
			continue
		}
		row := p.classedRow(a, u, c, &then, since)
		if n := len(list); n > 0 && row.same(&list[n-1]) {
			continue
		}
		row.ID, row.From = "classed."+string(u.ID)+"."+day.String(), day.String()
		list = append(list, row)
	}
	return list
}

func (c *ClassedUnit) same(other *ClassedUnit) bool {
	return c.Class == other.Class && c.Document == other.Document && slices.Equal(c.Measures, other.Measures)
}

func (p *planner) classedRow(a Address, u *dataset.Unit, c *dataset.Classification, then *dataset.Standing, since civil.Date) ClassedUnit {
	row := ClassedUnit{Unit: p.knownCell(a, u.ID), Class: p.className(then.Class), Since: since.String()}
	for _, id := range c.Measures() {
		text := p.T(locale.MarginNone)
		if v, ok := then.Measures.Of(id); ok {
			text = operand(v)
		}
		row.Measures = append(row.Measures, text)
	}
	if then.By == nil {
		row.Document = p.F(locale.ClassedBy, "document", then.ClassDocument)
	}
	for i := range c.Rows {
		if x := &c.Rows[i]; len(x.Least) > 0 {
			row.Reached = append(row.Reached, p.reachedClass(x, then))
		}
	}
	return row
}

func (p *planner) reachedClass(row *dataset.ClassRow, then *dataset.Standing) ReachedClass {
	var r ReachedClass
	for _, x := range row.Least {
		v, ok := then.Measures.Of(x.ID)
		if !ok {
			continue // of a unit whose class was decided
		}
		key := locale.ClassedNo
		if (scoring.Threshold{Value: v, Least: x.Value}).Reached() {
			key = locale.ClassedYes
		}
		r.Lines = append(r.Lines, p.F(key, "measure", p.in.Data.Measure(x.ID).Name, "value", operand(v), "least", operand(x.Value)))
	}
	r.Count = p.F(locale.ClassedCount, "reached", count(scoring.Reached(row.Thresholds(then.Measures))), "count", count(row.Need()))
	return r
}

// registeredClasses are those of units whose kind has no classification.
func (p *planner) registeredClasses(a Address) []RegisteredClass {
	var list []RegisteredClass
	for i := range p.in.Data.Units {
		u := &p.in.Data.Units[i]
		then := u.Standing(p.in.AsOf)
		if u.Person != nil || !u.On(p.in.AsOf) || then.Class == "" || len(p.in.Data.ClassificationsOf(u.Kind)) > 0 {
			continue
		}
		list = append(list, RegisteredClass{p.knownCell(a, u.ID), p.unitKindName(u.Kind), p.className(then.Class), p.orDash(then.ClassDocument)})
	}
	return list
}

// classLink leads from the class of a unit to what it goes by, where it was
// computed or decided.
func (p *planner) classLink(a Address, u *dataset.Unit, day civil.Date) *Link {
	then := u.Standing(day)
	if then.By == nil && then.ClassDocument == "" {
		return nil
	}
	link := a.To(ClassesAddress, "")
	return &link
}
