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

	measures    map[scoring.MetricID][]dataset.UnitKindID // by metric: the kinds of unit of which it may be reported
	metrics     map[dataset.UnitKindID][]string           // of its metrics
	everyMetric []string
	astray      map[scoring.RecordID]bool // corrections of what they cannot correct
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
	boards := c.d.Boards(dataset.Snapshot{Period: c.window, Index: index})
	for _, b := range boards {
		for i := range b.Scheme.Indicators {
			id := b.Scheme.Indicators[i].ID
			c.takes[id] = append(c.takes[id], b.Scheme.Subjects)
			c.ids[b.Scheme.Subjects] = append(c.ids[b.Scheme.Subjects], string(id))
			c.all = append(c.all, string(id))
		}
	}
	c.measurable(index, boards)
	c.astray = make(map[scoring.RecordID]bool)
	for i := range records.Events {
		c.event(&records.Events[i])
	}
	for i := range records.Givens {
		c.given(&records.Givens[i])
	}
	for i := range records.Absences {
		c.charge(&records.Absences[i].Charge)
	}
	for i := range records.Tasks {
		c.task(&records.Tasks[i])
	}
	c.reports(records)
}

// charge checks what given scores and absences share.
func (c *recordChecker) charge(x *dataset.Charge) {
	c.signed(&x.Record, x.Signed)
	b := c.bearer(x.At, x.Subject, "subject")
	if b.unit != nil && c.belongs(x, b, "indicator") {
		c.present(&x.Record, b)
	}
}

// belongs holds a record to a unit whose scheme has the indicator; if it has
// not, that is reported at a key. It is true where a board would take the
// record.
func (c *recordChecker) belongs(x *dataset.Charge, b bearer, key ...string) bool {
	if x.Indicator == "" || slices.Contains(c.takes[x.Indicator], b.unit.Kind) {
		return x.Indicator != ""
	}
	if c.settled && c.kinds.known[string(b.unit.Kind)] {
		c.add(diag.New(diag.OutsideScheme, tomldoc.Locate(x.At, key...),
			"subject", string(b.unit.ID), "indicator", string(x.Indicator), "period", string(c.window.ID)).
			WithSuggestion(diag.Nearest(string(x.Indicator), c.ids[b.unit.Kind])))
	}
	return false
}

// present holds a record to a unit that is there in the period: no board takes
// it otherwise.
func (c *recordChecker) present(r *dataset.Record, b bearer) {
	unit := b.unit
	if unit.In(c.window) || reversed(unit) || !c.dated() {
		return
	}
	day := c.window.End
	if unit.From <= day {
		day = c.window.Start
	}
	c.absent(r, b, day)
}

func (c *recordChecker) absent(r *dataset.Record, b bearer, day civil.Date) {
	c.add(diag.New(diag.UnitNotThere, tomldoc.Locate(r.At, b.path...), "subject", string(b.subject), "date", day.String()).
		WithNote(tomldoc.Locate(b.unit.At, "id")))
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
	c.signed(&e.Record, e.Signed)
	c.shares(e)
	bearers := c.bearers(e)
	taken := c.taken(e, bearers)
	if !e.Occurred.IsZero() && !e.Entered.IsZero() && c.occurred(e) {
		for n, b := range bearers {
			if b.unit != nil && c.existed(e, b) && taken[n] {
				c.present(&e.Record, b)
			}
		}
	}
	c.eventTask(e, bearers)
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
	return true
}

// existed holds an event to a unit that was there on its day.
func (c *recordChecker) existed(e *dataset.Event, b bearer) bool {
	if !reversed(b.unit) && !b.unit.On(e.Occurred) {
		c.absent(&e.Record, b, e.Occurred)
		return false
	}
	return true
}

// eventTask holds an event to the task it names.
func (c *recordChecker) eventTask(e *dataset.Event, bearers []bearer) {
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
	without := slices.IndexFunc(bearers, func(b bearer) bool { return !c.has(task, b.subject) })
	other := task.Indicator != e.Indicator && e.Indicator != "" && c.takes[task.Indicator] != nil
	switch {
	case c.d.Flawed(task.At):
	case without >= 0:
		c.add(diag.New(diag.TaskNotGiven, place, "task", string(e.Task), "subject", string(bearers[without].subject)).WithNote(tomldoc.Locate(task.At, "subjects")))
	case other:
		c.add(diag.New(diag.TaskOfOther, place, "task", string(e.Task), "indicator", string(e.Indicator)).WithNote(tomldoc.Locate(task.At, "indicator")))
	}
}

// has reports whether a unit has a task. Of an unknown unit that is unknown.
func (c *recordChecker) has(task *dataset.Task, subject scoring.SubjectID) bool {
	return len(task.Subjects) == 0 || !c.units.known[string(subject)] ||
		slices.ContainsFunc(task.Subjects, func(s scoring.SubjectID) bool { return s == subject || !c.units.known[string(s)] })
}

func (c *recordChecker) given(g *dataset.Given) {
	c.charge(&g.Charge)
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
