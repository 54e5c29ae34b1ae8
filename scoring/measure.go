package scoring

import "gongping/scoring/exact"

// Reason says why a metric cannot be computed.
type Reason string

// Reasons.
const (
	DivisionByZero  Reason = "division-by-zero"
	NoValidVotes    Reason = "no-valid-votes"
	NoPeers         Reason = "no-peers"          // nobody to compare with has a value
	NoEarlierPeriod Reason = "no-earlier-period" // there is no record of it
	NotSet          Reason = "not-set"           // the scheme sets no value for the subject
	TooLong         Reason = "too-long"          // the number has more digits than anybody could check
)

// measure is the value of a metric of a subject, or why it has none.
type measure struct {
	value     exact.Number
	state     State  // 0: there is a value
	reason    Reason // of a result that there is not, whatever stands in for it
	undefined bool   // value is what the metric declares for that
}

// measureAll fills in the metrics of all subjects, in the order in which they
// rest on each other, and the means that stand in for absent values. Wanted is
// nil for all.
func (ev *evaluation) measureAll(wanted map[measuring]bool, found *problems) {
	p, x := ev.program, ev.facts
	x.measures = make([]measure, len(x.Subjects)*p.width())
	x.means = make(map[int]*indicatorMeans)
	for _, s := range p.order {
		switch {
		case wanted != nil && !wanted[s]:
			continue
		case s.mean:
			ev.meanOf(s.index)
			continue
		}
		for subject := range x.Subjects {
			ev.subject = subject
			m := ev.measure(s.index, subject)
			if m.reason != "" {
				m = ev.undefined(s.index, subject, m, found)
			}
			x.measures[subject*p.width()+s.index] = m
		}
	}
}

// undefined is what the metric declares for a result that there is not.
func (ev *evaluation) undefined(metric, subject int, m measure, found *problems) measure {
	d := ev.program.metric(metric)
	switch u := d.Undefined; {
	case u != nil && u.Value != nil:
		m.value, m.undefined = *u.Value, true
	case u != nil:
		m.state = u.State
	case m.reason == NotSet:
		m.state = NotApplicable
		found.add(NoConstant, at("metric", string(d.ID)), "metric", string(d.ID), "subject", string(ev.facts.Subjects[subject].ID))
	default:
		m.state = Unreported
		if !ev.facts.Trial {
			found.add(Incomputable, at("metric", string(d.ID)), "metric", string(d.ID),
				"subject", string(ev.facts.Subjects[subject].ID), "reason", string(m.reason))
		}
	}
	return m
}

// of is the measure of a metric of a subject; of an earlier period by its lag.
func (ev *evaluation) of(metric, subject int, lag Lag) measure {
	x := ev.facts
	if lag != (Lag{}) {
		if x = x.earlier[lag]; x == nil {
			return measure{reason: NoEarlierPeriod}
		}
	}
	m := x.measures[subject*ev.program.width()+metric]
	if lag != (Lag{}) && m.state == Unreported { // nobody will report it now
		return measure{reason: NoEarlierPeriod}
	}
	return m
}

// measure works out one value.
func (ev *evaluation) measure(metric, subject int) measure {
	d, x := ev.program.metric(metric), ev.facts
	switch s := &x.Subjects[subject]; {
	case d.ID == HeadCount:
		if s.HeadCount == nil {
			return measure{state: Unreported}
		}
		return measure{value: *s.HeadCount}
	case d.Formula != nil:
		e, state, reason := ev.formula(d.Formula, subject)
		if reason != "" || state != 0 {
			return measure{state: state, reason: reason}
		}
		return measure{value: rounded(e.Value, d.Rounding)}
	case d.Constants != nil:
		n := ev.program.constants[metric].of(s)
		if n == nil {
			return measure{reason: NotSet}
		}
		return measure{value: *n}
	case d.Tally != nil:
		return measure{value: ev.tally(d.Tally, subject)}
	case d.Score != "":
		return ev.scoreOf(ev.program.indicators[d.Score], subject)
	case d.Category != "":
		return ev.categoryOf(ev.program.scheme.category(d.Category), subject)
	case d.Options != nil:
		return ev.survey(d, metric, subject)
	case d.Tenured != 0:
		return measure{value: exact.Int(int64(x.Subjects[subject].Tenure[d.Tenured]))}
	case d.Totals != nil:
		return ev.totals(d, metric, subject)
	}
	r := x.report(subject, metric, ev.program)
	if r == nil {
		return measure{state: Unreported}
	}
	return measure{value: r.Value}
}

func rounded(n exact.Number, r *Rounding) exact.Number {
	if r == nil {
		return n
	}
	return r.round(n)
}

// round rounds to places, or to a multiple of the unit.
func (r *Rounding) round(n exact.Number) exact.Number {
	if r.Unit == nil {
		return n.Round(r.Places, r.Mode)
	}
	q, _ := n.Quo(*r.Unit) // Compile refuses a unit of 0
	return q.Round(0, r.Mode).Mul(*r.Unit)
}

// tally counts the entries in force under an indicator.
func (ev *evaluation) tally(t *Tally, subject int) exact.Number {
	var sum exact.Number
	i := ev.program.indicators[t.Indicator]
	for _, e := range ev.facts.run(ev.facts.cell(subject, i)) {
		if n, ok := t.counts(&e); ok {
			sum = sum.Add(n)
		}
	}
	return sum
}

// counts is what an entry adds to a tally.
func (t *Tally) counts(e *admitted) (exact.Number, bool) {
	if t.Kind != "" && e.Kind != t.Kind || revoked(e.rulings) {
		return exact.Number{}, false
	}
	if t.Attribute == "" {
		return e.shared(e.count()), true
	}
	return e.carries(t.Attribute)
}

// carries is the subject's part of what an entry carries.
func (e *Entry) carries(id AttributeID) (exact.Number, bool) {
	for _, a := range e.Attributes {
		if a.ID == id {
			return e.shared(a.Value), true
		}
	}
	return exact.Number{}, false
}

// shared is the subject's part of a number.
func (e *Entry) shared(n exact.Number) exact.Number {
	if e.Share == nil {
		return n
	}
	return n.Mul(*e.Share)
}

// scoreOf is the points of an indicator as a metric: an open one has none.
func (ev *evaluation) scoreOf(indicator, subject int) measure {
	n := ev.indicator(indicator, subject)
	if n.Void {
		return measure{state: n.State}
	}
	return measure{value: n.Value}
}

// categoryOf is the points of a category as a metric. Which gates hold is not
// known yet.
func (ev *evaluation) categoryOf(category, subject int) measure {
	before := ev.subject
	ev.subject = subject
	n := ev.category(category)
	ev.subject, ev.open = before, ev.open[:0]
	return measure{value: n.Value}
}

// survey is the mean vote.
func (ev *evaluation) survey(d *Metric, metric, subject int) measure {
	r := ev.facts.report(subject, metric, ev.program)
	if r == nil {
		return measure{state: Unreported}
	}
	e := d.votes(r)
	if e == nil {
		return measure{reason: NoValidVotes}
	}
	return measure{value: rounded(e.Value, d.Rounding)}
}

// votes is Σ votes × value ÷ Σ valid votes in the order of the options; nil
// without a valid vote.
func (m *Metric) votes(r *Report) *Expr {
	var products []*Expr
	var valid exact.Number
	for o := range m.Options {
		option := &m.Options[o]
		for _, v := range r.Votes {
			if v.Option == option.ID && !option.Invalid {
				products = append(products, mul(number(v.Count), number(option.Value)))
				valid = valid.Add(v.Count)
			}
		}
	}
	if valid.Sign() <= 0 {
		return nil
	}
	return quo(total(products), number(valid))
}

// report is the last report on a metric of a subject, or nil.
func (x *indexed) report(subject, metric int, p *Program) *Report {
	if r := x.reports[subject*p.width()+metric]; r != nil {
		return r
	}
	return nil
}
