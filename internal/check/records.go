package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// records checks the records of every period, entered by any date.
func (c *checker) records() {
	for _, x := range c.d.Duplicates {
		c.add(diag.New(diag.DuplicateRecord, tomldoc.Locate(x.Second.At, "id"), "id", string(x.Second.ID)).
			WithNote(tomldoc.Locate(x.First.At, "id")))
	}
	r := recordChecker{checker: c, units: c.units(), assessors: c.assessors(), authorities: c.authorities(), periods: c.periodIDs()}
	for i := range c.d.Records {
		r.period(i)
	}
}

type recordChecker struct {
	*checker
	units, assessors, authorities, periods *registry

	window *dataset.Period
	boards []dataset.Board
	takes  map[scoring.IndicatorID][]dataset.UnitKindID // by indicator: the kinds of unit that have it
	ids    []string
}

func (c *recordChecker) period(index int) {
	records := &c.d.Records[index]
	c.window = &c.d.Periods[index]
	c.boards = c.d.Boards(dataset.Snapshot{Period: c.window, Index: index})
	c.takes = make(map[scoring.IndicatorID][]dataset.UnitKindID)
	c.ids = nil
	for _, b := range c.boards {
		for i := range b.Scheme.Indicators {
			id := b.Scheme.Indicators[i].ID
			c.takes[id] = append(c.takes[id], b.Scheme.Subjects)
			c.ids = append(c.ids, string(id))
		}
	}
	for i := range records.Events {
		c.event(&records.Events[i])
	}
	for i := range records.Givens {
		c.given(&records.Givens[i])
	}
	for i := range records.Absences {
		a := &records.Absences[i]
		c.charge(&a.Charge)
	}
	for i := range records.Tasks {
		c.task(&records.Tasks[i])
	}
}

// charge checks what events, given scores and absences share.
func (c *recordChecker) charge(x *dataset.Charge) {
	c.signed(&x.Record, x.Signed)
	if !c.refer(x.At, "subject", string(x.Subject), c.units) || x.Indicator == "" {
		return
	}
	unit, _ := c.d.Unit(x.Subject)
	for _, kind := range c.takes[x.Indicator] {
		if kind == unit.Kind {
			return
		}
	}
	c.add(diag.New(diag.OutsideScheme, tomldoc.Locate(x.At, "indicator"),
		"subject", string(x.Subject), "indicator", string(x.Indicator), "period", string(c.window.ID)).
		WithSuggestion(diag.Nearest(string(x.Indicator), c.ids)))
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
	c.charge(&e.Charge)
	if e.Occurred.IsZero() || e.Entered.IsZero() {
		return
	}
	occurred := func(code diag.Code, pairs ...string) {
		c.add(diag.New(code, tomldoc.Locate(e.At, "occurred"), append([]string{"occurred", e.Occurred.String()}, pairs...)...))
	}
	if e.Occurred > e.Entered {
		occurred(diag.OccurredAfterEntry, "entered", e.Entered.String())
	}
	start, end := c.window.Start, c.window.End
	switch {
	case e.Occurred > end:
		occurred(diag.OccurredAfterEnd, "end", end.String())
	case e.Occurred < start && e.Late == "":
		occurred(diag.OccurredBeforeStart, "start", start.String())
	case e.Occurred >= start && e.Late != "":
		c.add(diag.New(diag.LateUnneeded, tomldoc.Locate(e.At, "late"), "occurred", e.Occurred.String(), "start", start.String()))
	}
	if u, ok := c.d.Unit(e.Subject); ok && (e.Occurred < u.From || !u.Until.IsZero() && e.Occurred > u.Until) {
		c.add(diag.New(diag.UnitNotThere, tomldoc.Locate(e.At, "subject"), "subject", string(u.ID), "date", e.Occurred.String()).WithNote(u.At))
	}
	c.eventTask(e)
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
	given := len(task.Subjects) == 0
	for _, s := range task.Subjects {
		given = given || s == e.Subject
	}
	if !given || task.Indicator != "" && task.Indicator != e.Indicator {
		c.add(diag.New(diag.TaskOfOther, place, "task", string(e.Task), "indicator", string(e.Indicator)).WithNote(task.At))
	}
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
	for _, s := range t.Subjects {
		c.refer(t.At, "subjects", string(s), c.units)
	}
	if t.Indicator != "" && c.takes[t.Indicator] == nil {
		c.add(diag.New(diag.OutsideScheme, tomldoc.Locate(t.At, "indicator"),
			"subject", string(t.ID), "indicator", string(t.Indicator), "period", string(c.window.ID)).
			WithSuggestion(diag.Nearest(string(t.Indicator), c.ids)))
	}
	c.order(&t.Record, "issued", t.Issued)
}
