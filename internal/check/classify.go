package check

import (
	"strconv"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

// classifications checks the rules by which classes are computed, and that every
// unit of their kinds has what they go by.
func (c *checker) classifications(kinds, classes *registry) {
	d := c.d
	unique(c, "unit-measure", d.Measures, func(m *dataset.UnitMeasure) dataset.MeasureID { return m.ID }, func(m *dataset.UnitMeasure) source.Span { return m.At })
	measures := register("unit-measure", d.Measures, d.Sound(unitsFile), func(m *dataset.UnitMeasure) dataset.MeasureID { return m.ID })
	before := make(map[dataset.UnitKindID]*dataset.Classification)
	for i := range d.Classifications {
		x := &d.Classifications[i]
		c.refer(x.At, "kind", string(x.Kind), kinds)
		if last := before[x.Kind]; last != nil {
			c.later(tomldoc.Locate(x.At, "from"), x.From, tomldoc.Locate(last.At, "from"), last.From)
		}
		before[x.Kind] = x
		for n := range x.Rows {
			c.refer(x.Rows[n].At, "class", string(x.Rows[n].Class), classes)
			referKeys(c, x.Rows[n].At, "least", x.Rows[n].Least, measures)
			c.classRow(x, n)
		}
	}
	for i := range d.Units {
		u := &d.Units[i]
		referKeys(c, u.At, "measures", u.Measures, measures)
		for n := range u.Changes {
			referKeys(c, u.Changes[n].At, "measures", u.Changes[n].Measures, measures)
		}
		if !d.Flawed(u.At) && d.Sound(unitsFile) {
			c.classified(u, measures)
		}
	}
}

// classRow: all but the last row have thresholds, and not fewer than are to be
// reached.
func (c *checker) classRow(x *dataset.Classification, n int) {
	r := &x.Rows[n]
	if c.d.Flawed(r.At) || c.d.Flawed(x.At) {
		return
	}
	last := n == len(x.Rows)-1
	switch {
	case last && len(r.Least) > 0:
		c.add(diag.New(diag.ClassRowLeast, tomldoc.Locate(r.At, "least"), "class", string(r.Class)))
	case !last && len(r.Least) == 0:
		c.add(diag.New(diag.ClassRowLeast, r.At, "class", string(r.Class)))
	case r.Reach > len(r.Least):
		c.add(diag.New(diag.ClassRowReach, tomldoc.Locate(r.At, "reach"), "reach", strconv.Itoa(r.Reach), "count", strconv.Itoa(len(r.Least))))
	}
}

// classified holds a unit to the classifications of its kind: no class is
// written by hand for a time for which one is computed, and from the first day
// of each the unit has its measures. What is measured once stays.
func (c *checker) classified(u *dataset.Unit, measures *registry) {
	c.byHand(u, u.From, u.At, string(u.Class), u.ClassDocument)
	for n := range u.Changes {
		x := &u.Changes[n]
		c.byHand(u, x.From, x.At, string(x.Class), x.ClassDocument)
	}
	for i := range c.d.Classifications {
		x := &c.d.Classifications[i]
		day := max(u.From, x.From)
		if x.Kind != u.Kind || !u.On(day) {
			continue
		}
		then := u.Standing(day)
		switch {
		case u.Person != nil:
			c.add(diag.New(diag.ClassOfPeople, tomldoc.Locate(u.At, "kind"), "kind", string(u.Kind)).WithNote(tomldoc.Locate(x.At, "kind")))
			return
		case then.By != x: // decided, or another one holds by then
			continue
		}
		for _, id := range x.Measures() {
			if _, ok := then.Measures.Of(id); !ok && measures.known[string(id)] {
				c.add(diag.New(diag.MeasureMissing, tomldoc.Locate(u.At, "measures"), "unit", string(u.ID), "measure", string(id), "day", day.String()).
					WithNote(x.At))
			}
		}
	}
}

// byHand reports a class that is written though one is computed from that day
// on.
func (c *checker) byHand(u *dataset.Unit, day civil.Date, at source.Span, class, document string) {
	if class == "" || document != "" || u.Person != nil {
		if class == "" && document != "" {
			c.add(diag.New(diag.MissingKey, tomldoc.Locate(at, "class_document"), "key", "class", "table", "class_document"))
		}
		return
	}
	if x := u.ClassificationOn(day); x != nil {
		c.add(diag.New(diag.ClassByHand, tomldoc.Locate(at, "class"), "unit", string(u.ID), "class", class, "day", x.From.String()).WithNote(x.At))
	}
}
