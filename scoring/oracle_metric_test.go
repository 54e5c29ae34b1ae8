package scoring_test

import (
	"math/big"
	"slices"

	"gongping/scoring"
)

// measurement is a metric of a subject.
type measurement struct {
	metric  scoring.MetricID
	subject scoring.SubjectID
}

// reading is what a metric comes to: a value, or the state in which there is
// none. It is empty on the way, where a value cannot be computed.
type reading struct {
	value *big.Rat
	state scoring.State
}

func value(n *big.Rat) reading { return reading{value: n} }

func (o *oracle) metric(id scoring.MetricID, subject scoring.SubjectID) reading {
	at := measurement{id, subject}
	r, ok := o.readings[at]
	if !ok {
		r = o.measure(id, o.subject(subject))
		o.readings[at] = r
	}
	return r
}

func (o *oracle) subject(id scoring.SubjectID) scoring.Subject {
	for _, s := range o.facts.Subjects {
		if s.ID == id {
			return s
		}
	}
	panic("no subject " + id)
}

func (o *oracle) measure(id scoring.MetricID, s scoring.Subject) reading {
	if id == scoring.HeadCount {
		if s.HeadCount == nil {
			return reading{state: scoring.Unreported}
		}
		return value(rat(*s.HeadCount))
	}
	for _, m := range o.scheme.Metrics {
		switch {
		case m.ID != id:
		case m.Formula != nil:
			return result(m, o.formula(m.Formula, s))
		case m.Options != nil:
			return result(m, o.survey(m, s))
		case m.Totals != nil:
			return result(m, o.totals(m, s.ID))
		case m.Tenured != 0:
			return value(big.NewRat(int64(s.Tenure[m.Tenured]), 1))
		case m.Constants != nil:
			return result(m, value(constant(m.Constants, s)))
		case m.Tally != nil:
			return value(o.tally(*m.Tally, s.ID))
		case m.Score != "":
			return o.score(m.Score, s.ID)
		case m.Category != "":
			return value(o.ungated(m.Category, s.ID))
		default:
			return o.reported(m, s.ID)
		}
	}
	panic("no metric " + id)
}

// result rounds what a formula, a survey or totals came to, or puts in its place what the
// scheme says of one that comes to nothing. Where it says nothing, only a trial
// is scored, in which the metric is as if nobody had reported it.
func result(m scoring.Metric, r reading) reading {
	switch {
	case r.value != nil:
		return value(rounded(r.value, m.Rounding))
	case r.state != 0:
		return r
	case m.Undefined == nil:
		return reading{state: scoring.Unreported}
	case m.Undefined.Value != nil:
		return value(rat(*m.Undefined.Value))
	}
	return reading{state: m.Undefined.State}
}

// constant is the subject's own value, else its class's, else the rest's.
func constant(list []scoring.Constant, s scoring.Subject) *big.Rat {
	var own, class, rest *big.Rat
	for _, c := range list {
		switch {
		case c.Subject == s.ID:
			own = rat(c.Value)
		case c.Subject == "" && c.Class != "" && c.Class == s.Class:
			class = rat(c.Value)
		case c.Subject == "" && c.Class == "":
			rest = rat(c.Value)
		}
	}
	for _, n := range []*big.Rat{own, class} {
		if n != nil {
			return n
		}
	}
	return rest
}

func (o *oracle) reported(m scoring.Metric, subject scoring.SubjectID) reading {
	r := reading{state: scoring.Unreported}
	for _, report := range o.facts.Reports {
		if report.Metric == m.ID && report.Subject == subject {
			r = value(rat(report.Value))
		}
	}
	return r
}

// survey is Σ votes × value ÷ Σ votes, over the options that are valid.
func (o *oracle) survey(m scoring.Metric, s scoring.Subject) reading {
	var last *scoring.Report
	for n, report := range o.facts.Reports {
		if report.Metric == m.ID && report.Subject == s.ID {
			last = &o.facts.Reports[n]
		}
	}
	if last == nil {
		return reading{state: scoring.Unreported}
	}
	votes, worth := new(big.Rat), new(big.Rat)
	for _, v := range last.Votes {
		for _, option := range m.Options {
			if option.ID == v.Option && !option.Invalid {
				votes = sum(votes, rat(v.Count))
				worth = sum(worth, product(rat(v.Count), rat(option.Value)))
			}
		}
	}
	if votes.Sign() == 0 {
		return reading{}
	}
	return value(quotient(worth, votes))
}

// tally is Σ count, or Σ attribute, × share, of the entries in force.
func (o *oracle) tally(t scoring.Tally, subject scoring.SubjectID) *big.Rat {
	total := new(big.Rat)
	for _, e := range o.facts.Entries {
		if e.Subject != subject || e.Indicator != t.Indicator || t.Kind != "" && e.Kind != t.Kind || o.revoked(e.Record) {
			continue
		}
		if t.Attribute != "" {
			total = sum(total, carried(e, t.Attribute))
			continue
		}
		total = sum(total, product(entryCount(e), share(e)))
	}
	return total
}

func share(e scoring.Entry) *big.Rat {
	if e.Share != nil {
		return rat(*e.Share)
	}
	return big.NewRat(1, 1)
}

// carried is the subject's part of what an entry carries of an attribute.
func carried(e scoring.Entry, id scoring.AttributeID) *big.Rat {
	total := new(big.Rat)
	for _, a := range e.Attributes {
		if a.ID == id {
			total = sum(total, product(rat(a.Value), share(e)))
		}
	}
	return total
}

// score is the points with which an indicator stands in its category.
func (o *oracle) score(id scoring.IndicatorID, subject scoring.SubjectID) reading {
	for _, i := range o.scheme.Indicators {
		if i.ID == id {
			points, state := o.indicator(i, subject)
			if points != nil {
				return value(points)
			}
			return reading{state: state}
		}
	}
	panic("no indicator " + id)
}

// ungated is the points of a category before any gate.
func (o *oracle) ungated(id scoring.CategoryID, subject scoring.SubjectID) *big.Rat {
	for _, c := range o.scheme.Categories {
		if c.ID == id {
			return o.categoryGated(c, subject, false)
		}
	}
	panic("no category " + id)
}

// peers are those with whom a subject is compared: its own group, or all.
func (o *oracle) peers(subject scoring.SubjectID, all bool) (list []scoring.SubjectID) {
	own := o.group("", o.subject(subject))
	for _, s := range o.facts.Subjects {
		if all || o.group("", s).ID == own.ID {
			list = append(list, s.ID)
		}
	}
	return list
}

// group is the group of a subject in a grouping.
func (o *oracle) group(grouping scoring.GroupingID, s scoring.Subject) scoring.Group {
	for _, g := range o.scheme.Groups {
		everybody := len(g.Classes)+len(g.Subjects) == 0
		if g.Grouping == grouping && (everybody || slices.Contains(g.Classes, s.Class) || slices.Contains(g.Subjects, s.ID)) {
			if g.Each == "" {
				return g
			}
			for _, above := range s.Above { // the nearest superior of the level
				if slices.Contains(o.facts.Superiors, scoring.Superior{ID: above, Level: g.Each}) {
					g.ID += scoring.GroupID("." + above)
					return g
				}
			}
		}
	}
	return scoring.Group{}
}
