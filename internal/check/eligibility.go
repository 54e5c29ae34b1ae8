package check

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// eligibilities checks the rules by which places qualify for something.
func (c *checker) eligibilities() {
	schemes, periods, identities, classes := c.schemeIDs(), c.periodIDs(), c.identities(), c.classes()
	for i := range c.d.Eligibilities {
		e := &c.d.Eligibilities[i]
		if c.d.Flawed(e.At) {
			continue
		}
		if isReserved(string(e.ID)) {
			c.add(diag.New(diag.ReservedID, source.Whole(e.At.Path()), "id", string(e.ID)))
		}
		c.eligibleCases(e.Cases, identities, classes)
		unique(c, "eligible-require", e.Requires, func(q *dataset.Requirement) string { return q.ID }, func(q *dataset.Requirement) source.Span { return q.At })
		for n := range e.Requires {
			q := &e.Requires[n]
			c.oneOf(q.At, "when / without / grade", len(q.When) > 0, len(q.Without) > 0, q.Grade != "")
		}
		known := c.refer(e.At, "scheme", string(e.Scheme), schemes)
		until := e.AppliesUntil == "" || c.refer(e.At, "applies_until", string(e.AppliesUntil), periods)
		if c.refer(e.At, "applies_from", string(e.AppliesFrom), periods) && known && until {
			c.eligiblePeriods(e)
		}
	}
}

// eligibleCases: each says where its line is, and no two are for the same.
func (c *checker) eligibleCases(list []dataset.EligibleCase, identities, classes *registry) {
	at := func(x *dataset.EligibleCase) source.Span { return x.At }
	unique(c, "eligible-case", list, func(x *dataset.EligibleCase) string { return x.ID }, at)
	first := make(map[[2]string]int)
	for n := range list {
		x := &list[n]
		c.oneOf(x.At, "upto / last / bands / grades", x.Upto != nil, x.Last > 0, len(x.Bands) > 0, len(x.Grades) > 0)
		if x.Identity != "" && x.Class != "" {
			c.add(diag.New(diag.EligibleEither, x.At, "keys", "identity / class"))
		}
		c.refer(x.At, "identity", string(x.Identity), identities)
		c.refer(x.At, "class", string(x.Class), classes)
		who := [2]string{string(x.Identity), string(x.Class)}
		if other, twice := first[who]; twice {
			c.add(diag.New(diag.EligibleOverlap, x.At, "name", x.Name, "other", list[other].Name).WithNote(list[other].At))
		} else {
			first[who] = n
		}
		if x.Upto != nil && (x.Upto.Sign() <= 0 || x.Upto.Cmp(exact.Int(1)) > 0) {
			c.add(diag.New(diag.EligibleShare, tomldoc.Locate(x.At, "upto"), "value", x.Upto.String()))
		}
		if x.Upto != nil && !x.Mode.Valid() {
			c.lacks(x.At, "heads", "[[eligibility.case]]", "upto")
		}
		if (x.Upto != nil || x.Last > 0) && x.Ties == 0 {
			line := "last"
			if x.Upto != nil {
				line = "upto"
			}
			c.lacks(x.At, "ties", "[[eligibility.case]]", line)
		}
		if x.Upto == nil && x.Mode != 0 {
			c.lacks(x.At, "upto", "[[eligibility.case]]", "heads")
		}
		if x.Upto == nil && x.Last == 0 && x.Ties != 0 {
			c.lacks(x.At, "upto / last", "[[eligibility.case]]", "ties")
		}
	}
}

// oneOf reports a table with none or several of the keys of which it has one.
func (c *checker) oneOf(at source.Span, keys string, written ...bool) {
	if !single(written) {
		c.add(diag.New(diag.EligibleEither, at, "keys", keys))
	}
}

// eligiblePeriods holds a rule to the periods in which its scheme has results, and
// to the editions by which they come about.
func (c *checker) eligiblePeriods(e *dataset.Eligibility) {
	from, _ := c.d.Period(e.AppliesFrom)
	until := len(c.d.Periods) - 1
	if e.AppliesUntil != "" {
		if until, _ = c.d.Period(e.AppliesUntil); until < from {
			c.add(diag.New(diag.DatesReversed, tomldoc.Locate(e.At, "applies_until"), "from", string(e.AppliesFrom), "until", string(e.AppliesUntil)))
			return
		}
		c.periodScored(e.At, "applies_until", e.Scheme, e.AppliesUntil)
	}
	if !c.periodScored(e.At, "applies_from", e.Scheme, e.AppliesFrom) {
		return
	}
	begins := false
	told := make(map[string]bool)
	c.eachBoard(e.Scheme, from, until, func(b *dataset.Board) {
		begins = begins || b.Index == from
		c.eligibleRules(e, b.Scheme, told)
	})
	if !begins && !c.disordered && c.d.Sound(periodsFile) && c.d.Settled(e.Scheme) {
		c.add(diag.New(diag.EligibleNoBoard, tomldoc.Locate(e.At, "applies_from"), "scheme", string(e.Scheme), "period", string(e.AppliesFrom)))
	}
}

// eligibleRules holds a rule to the bands, grades, metrics and gates of an
// edition. What was told of one edition is not told again of the next.
func (c *checker) eligibleRules(e *dataset.Eligibility, s *dataset.Scheme, told map[string]bool) {
	bands := register("rank-band", s.RankBands, true, func(x *dataset.RankBandRule) scoring.BandID { return x.ID })
	grades := register("grade", s.Grades, true, func(x *dataset.GradeRule) scoring.GradeID { return x.ID })
	gates := register("gate", s.Gates, true, func(x *dataset.GateRule) scoring.GateID { return x.ID })
	metrics := register("metric", s.Metrics, true, func(x *dataset.Metric) scoring.MetricID { return x.ID })
	once := &teller{c, told}
	for n := range e.Cases {
		x := &e.Cases[n]
		adjoining(once, x.At, "bands", x.Bands, bands, func(id string) source.Span { return schemePlace(s, []string{"rank_band", id, "id"}) })
		adjoining(once, x.At, "grades", x.Grades, grades, func(id string) source.Span { return schemePlace(s, []string{"grade", id, "id"}) })
	}
	for n := range e.Requires {
		q := &e.Requires[n]
		for _, w := range q.When {
			once.unless(q.At, "when "+string(w.ID), metrics.known[string(w.ID)], func() {
				c.unknown(tomldoc.Locate(q.At, "when", string(w.ID)), "when", string(w.ID), metrics)
			})
		}
		eachKnown(once, q.At, "without", q.Without, gates)
		once.unless(q.At, "grade", q.Grade == "" || grades.known[string(q.Grade)], func() { c.refer(q.At, "grade", string(q.Grade), grades) })
	}
}

// teller says each thing once.
type teller struct {
	c    *checker
	told map[string]bool
}

func (t *teller) unless(at source.Span, what string, right bool, tell func()) {
	if key := strconv.Itoa(at.Start) + " " + what; !right && !t.told[key] {
		t.told[key] = true
		tell()
	}
}

// eachKnown reports items of a list that the registry does not have; it is true
// if there are none.
func eachKnown[K ~string](t *teller, at source.Span, key string, list []K, r *registry) bool {
	all := true
	for n, id := range list {
		all = all && r.known[string(id)]
		t.unless(at, key+" "+string(id), r.known[string(id)], func() { t.c.referItem(at, key, n, string(id), r) })
	}
	return all
}

// adjoining is eachKnown for a list whose items are next to each other in the
// registry, each of them once: whoever stands between two that are listed is
// listed too.
func adjoining[K ~string](t *teller, at source.Span, key string, list []K, r *registry, place func(id string) source.Span) {
	if !eachKnown(t, at, key, list, r) {
		return
	}
	listed := make(map[string]bool)
	for _, id := range list {
		listed[string(id)] = true
	}
	begun, left := false, ""
	for _, id := range r.ids {
		switch {
		case listed[id] && left != "":
			t.unless(at, key, false, func() {
				t.c.add(diag.New(diag.EligibleGap, tomldoc.Locate(at, key), "key", key, "id", left).WithNote(place(left)))
			})
			return
		case listed[id]:
			begun = true
		case begun && left == "":
			left = id
		}
	}
}
