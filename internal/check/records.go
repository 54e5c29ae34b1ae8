package check

import (
	"slices"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// records checks the records of every period, entered by any date.
func (c *checker) records() {
	for _, x := range c.d.Duplicates {
		c.add(diag.New(diag.DuplicateRecord, tomldoc.Locate(x.Second.At, "id"), "id", string(x.First.ID)).
			WithNote(tomldoc.Locate(x.First.At, "id")))
	}
	r := recordChecker{checker: c, units: c.units(), kinds: c.kinds(), assessors: c.assessors(), authorities: c.authorities(), settled: c.settled()}
	for i := range c.d.Records {
		r.period(i)
	}
}

type recordChecker struct {
	*checker
	units, kinds, assessors, authorities *registry
	settled                              bool // every indicator that counts is known

	window *dataset.Period
	takes  map[scoring.IndicatorID][]dataset.UnitKindID // by indicator: the kinds of unit that have it
	ids    map[dataset.UnitKindID][]string              // of its indicators
	all    []string                                     // of every indicator
}

// settled reports whether it is clear for whom every scheme is and from when it
// applies. Where it is not, no record is outside the scheme.
func (c *checker) settled() bool {
	if len(c.d.Schemes) == 0 || !c.d.SoundBelow("schemes") || c.disordered {
		return false
	}
	kinds := c.kinds()
	for i := range c.d.Schemes {
		if s := &c.d.Schemes[i]; !c.d.Settled(s.ID) || !kinds.known[string(s.Subjects)] {
			return false
		}
	}
	return true
}

func (c *recordChecker) period(index int) {
	records := &c.d.Records[index]
	c.window = &c.d.Periods[index]
	c.takes = make(map[scoring.IndicatorID][]dataset.UnitKindID)
	c.ids = make(map[dataset.UnitKindID][]string)
	c.all = nil
	for _, b := range c.d.Boards(dataset.Snapshot{Period: c.window, Index: index}) {
		for i := range b.Scheme.Indicators {
			id := b.Scheme.Indicators[i].ID
			c.takes[id] = append(c.takes[id], b.Scheme.Subjects)
			c.ids[b.Scheme.Subjects] = append(c.ids[b.Scheme.Subjects], string(id))
			c.all = append(c.all, string(id))
		}
	}
	for i := range records.Events {
		c.event(&records.Events[i])
	}
	for i := range records.Givens {
		c.given(&records.Givens[i])
	}
	for i := range records.Absences {
		if a := &records.Absences[i]; c.charge(&a.Charge) {
			c.present(&a.Charge)
		}
	}
	for i := range records.Tasks {
		c.task(&records.Tasks[i])
	}
}

// charge checks what events, given scores and absences share. It is true where
// a board would take the record.
func (c *recordChecker) charge(x *dataset.Charge) bool {
	c.signed(&x.Record, x.Signed)
	if !c.refer(x.At, "subject", string(x.Subject), c.units) || x.Indicator == "" {
		return false
	}
	unit, _ := c.d.Unit(x.Subject)
	if slices.Contains(c.takes[x.Indicator], unit.Kind) {
		return true
	}
	if c.settled && c.kinds.known[string(unit.Kind)] {
		c.add(diag.New(diag.OutsideScheme, tomldoc.Locate(x.At, "indicator"),
			"subject", string(x.Subject), "indicator", string(x.Indicator), "period", string(c.window.ID)).
			WithSuggestion(diag.Nearest(string(x.Indicator), c.ids[unit.Kind])))
	}
	return false
}

// present holds a record to a unit that is there in the period: no board takes
// it otherwise.
func (c *recordChecker) present(x *dataset.Charge) {
	unit, _ := c.d.Unit(x.Subject)
	if unit.In(c.window) || reversed(unit) || !c.dated() {
		return
	}
	day := c.window.End
	if unit.From <= day {
		day = c.window.Start
	}
	c.absent(x, unit, day)
}

func (c *recordChecker) absent(x *dataset.Charge, unit *dataset.Unit, day civil.Date) {
	c.add(diag.New(diag.UnitNotThere, tomldoc.Locate(x.At, "subject"), "subject", string(unit.ID), "date", day.String()).WithNote(tomldoc.Locate(unit.At, "id")))
}

// dated reports whether the window is one.
func (c *recordChecker) dated() bool {
	return !c.window.Start.IsZero() && c.window.End >= c.window.Start
}

// signed holds a record to its two signatures.
func (c *recordChecker) signed(r *dataset.Record, s dataset.Signed) {
	recorded := c.refer(r.At, "recorded_by", string(s.RecordedBy), c.assessors)
	approved := c.refer(r.At, "approved_by", string(s.ApprovedBy), c.assessors)
	if recorded && approved && s.RecordedBy == s.ApprovedBy {
		c.add(diag.New(diag.SelfApproved, tomldoc.Locate(r.At, "approved_by"), "person", string(s.ApprovedBy)))
	}
}

func (c *recordChecker) event(e *dataset.Event) {
	taken := c.charge(&e.Charge)
	if !e.Occurred.IsZero() && !e.Entered.IsZero() && c.occurred(e) && taken {
		c.present(&e.Charge)
	}
	c.eventTask(e)
}

// occurred checks the day of an event. Of a day that is wrong in several ways
// the first is told.
func (c *recordChecker) occurred(e *dataset.Event) bool {
	start, end := c.window.Start, c.window.End
	wrong := func(code diag.Code, name string, other civil.Date) bool {
		c.add(diag.New(code, tomldoc.Locate(e.At, "occurred"), "occurred", e.Occurred.String(), name, other.String()))
		return false
	}
	switch {
	case e.Occurred > e.Entered:
		return wrong(diag.OccurredAfterEntry, "entered", e.Entered)
	case !c.dated():
		return false
	case e.Occurred > end:
		return wrong(diag.OccurredAfterEnd, "end", end)
	case e.Occurred < start && e.Late == "":
		return wrong(diag.OccurredBeforeStart, "start", start)
	case e.Occurred >= start && e.Late != "":
		c.add(diag.New(diag.LateUnneeded, tomldoc.Locate(e.At, "late"), "occurred", e.Occurred.String(), "start", start.String()))
	}
	if u, ok := c.d.Unit(e.Subject); ok && !reversed(u) && !u.On(e.Occurred) {
		c.absent(&e.Charge, u, e.Occurred)
		return false
	}
	return true
}

// eventTask holds an event to the task it names.
func (c *recordChecker) eventTask(e *dataset.Event) {
	if e.Task == "" {
		return
	}
	place := tomldoc.Locate(e.At, "task")
	id := scoring.RecordID(string(c.window.ID) + "/" + string(e.Task))
	task, ok := c.d.Task(id)
	if !ok {
		c.missing(place, "task", string(e.Task), id)
		return
	}
	given := len(task.Subjects) == 0 || !c.units.known[string(e.Subject)]
	for _, s := range task.Subjects {
		given = given || s == e.Subject || !c.units.known[string(s)]
	}
	other := task.Indicator != e.Indicator && e.Indicator != "" && c.takes[task.Indicator] != nil
	switch {
	case c.d.Flawed(task.At):
	case !given:
		c.add(diag.New(diag.TaskNotGiven, place, "task", string(e.Task), "subject", string(e.Subject)).WithNote(tomldoc.Locate(task.At, "subjects")))
	case other:
		c.add(diag.New(diag.TaskOfOther, place, "task", string(e.Task), "indicator", string(e.Indicator)).WithNote(tomldoc.Locate(task.At, "indicator")))
	}
}

func (c *recordChecker) given(g *dataset.Given) {
	if c.charge(&g.Charge) {
		c.present(&g.Charge)
	}
	c.refer(g.At, "scorer", string(g.Scorer), c.assessors)
	if g.Occurred > g.Entered && !g.Entered.IsZero() {
		c.add(diag.New(diag.OccurredAfterEntry, tomldoc.Locate(g.At, "occurred"), "occurred", g.Occurred.String(), "entered", g.Entered.String()))
	}
}

func (c *recordChecker) task(t *dataset.Task) {
	c.refer(t.At, "issuer", string(t.Issuer), c.authorities)
	c.refer(t.At, "approved_by", string(t.ApprovedBy), c.assessors)
	for n, s := range t.Subjects {
		c.referItem(t.At, "subjects", n, string(s), c.units)
	}
	if t.Indicator != "" && c.takes[t.Indicator] == nil && c.settled {
		c.add(diag.New(diag.UnknownID, tomldoc.Locate(t.At, "indicator"),
			"key", "indicator", "value", string(t.Indicator), "table", "indicator").
			WithSuggestion(diag.Nearest(string(t.Indicator), c.all)))
	}
	c.order(&t.Record, "issued", t.Issued)
}
