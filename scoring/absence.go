package scoring

import (
	"cmp"

	"gongping/scoring/exact"
)

// absence is what is on record about a value that is not there. One that was
// unreported may be found not to apply, or to be exempt.
type absence struct {
	unreported, other *Absence
	rulings           []Ruling // on the one that stands
}

// standing is the record that counts, or nil.
func (a *absence) standing() *Absence { return cmp.Or(a.other, a.unreported) }

func (s State) valid() bool { return s >= Unreported && s <= Exempt }

// indexAbsences puts the absences into their cells. Which of two was recorded
// first does not matter.
func (p *Program) indexAbsences(x *indexed, refused *refusals, found *problems) {
	x.absences = make(map[int]*absence, len(x.Absences))
	for n := range x.Absences {
		a := &x.Absences[n]
		before := len(*found)
		i, cell := p.locate(x, a.Record, a.Subject, a.Indicator, found)
		if len(*found) == before {
			x.admitAbsence(i, cell, a, found)
		}
		if len(*found) > before {
			refused.add(a.Record, cell)
		}
	}
}

func (x *indexed) admitAbsence(i *Indicator, cell int, a *Absence, found *problems) {
	record, subject, indicator := string(a.Record), string(a.Subject), string(a.Indicator)
	if x.absences[cell] == nil {
		x.absences[cell] = &absence{}
	}
	slot := &x.absences[cell].other
	if a.State == Unreported {
		slot = &x.absences[cell].unreported
	}
	switch {
	case !a.State.valid():
		found.add(Malformed, at("record", record, "state"), "field", "state")
	case *slot != nil:
		found.addBoth(AbsentTwice, at("record", record), at("record", string((*slot).Record)), "subject", subject, "indicator", indicator)
	case a.State != Unreported && i.Absent.of(a.State) == nil && !x.Trial:
		found.add(NoConsequence, at("record", record), "subject", subject, "indicator", indicator)
	default:
		*slot = a
	}
}

// absent is the consequence of a value that is not there, or an open node. A
// is nil where nothing is on record; metric is the one that is missing, if it
// is one.
func (ev *evaluation) absent(i *Indicator, index int, a *absence, state State, metric MetricID) *Node {
	scope := i.scope(StepIndicator)
	scope.State, scope.Metric = state, metric
	var rulings []Ruling
	if a != nil && a.standing() != nil && a.standing().State == state {
		scope.Record, rulings = a.standing().Record, a.rulings
	}
	from := len(ev.stack)
	ev.superseded(i, a, scope.Record)
	ev.counted(i, ev.facts.run(ev.facts.cell(ev.subject, index)))
	scope.Inputs = ev.arena.list(ev.stack[from:])
	ev.stack = ev.stack[:from]
	c := i.Absent.of(state)
	if c == nil || state == Unreported && !ev.facts.Overdue {
		n := ev.node(&scope)
		n.Op, n.Void = OpOpen, true
		return n
	}
	scope.Clause = c.Clause
	n := ev.node(&scope)
	n.Op, n.Value = OpStandIn, i.standIn(c)
	if means := ev.meansFor(c, index); means != nil {
		n.Value, n.Peers = means.mean(), means.peers
	}
	result := i.scope(StepIndicator)
	result.Clause = i.Clause
	return ev.round(&result, ev.rounding(i), ev.ruled(rulings, n))
}

// superseded lists the absence that was on record first, where it is not the
// one that shows.
func (ev *evaluation) superseded(i *Indicator, a *absence, shown RecordID) {
	if !ev.ledger || a == nil || a.unreported == nil || a.unreported.Record == shown {
		return
	}
	scope := i.scope(StepEntry)
	scope.Record, scope.State = a.unreported.Record, Unreported
	n := ev.node(&scope)
	n.Op, n.Void = OpSuperseded, true
	ev.push(n)
}

// standIn is the points of a consequence; of a mean, those if nobody has any.
func (i *Indicator) standIn(c *Consequence) exact.Number {
	if c.By == StandInFull {
		return *i.Points
	}
	return c.Points
}

// indicatorMeans are the points of an indicator of those who have a value, by
// group and of everybody.
type indicatorMeans struct {
	groups map[int]*peerList
	all    *peerList
}

// meansFor is the list whose mean stands in; nil where none does, or nobody has
// points.
func (ev *evaluation) meansFor(c *Consequence, index int) *peerList {
	means := ev.facts.means[index]
	if !c.mean() || means == nil {
		return nil
	}
	list := means.all
	if c.By == StandInGroupMean {
		list = means.groups[ev.facts.groups[ev.subject]]
	}
	if list == nil || len(list.peers) == 0 {
		return nil
	}
	return list
}

// meanOf works out the points of those who have a value of their own.
func (ev *evaluation) meanOf(index int) {
	x, i := ev.facts, &ev.program.scheme.Indicators[index]
	means := &indicatorMeans{groups: make(map[int]*peerList), all: &peerList{}}
	for s := range x.Subjects {
		ev.subject = s
		if ev.lacking(i, index, x.cell(s, index)) != nil {
			continue
		}
		value := PeerValue{x.Subjects[s].ID, ev.indicator(index, s).Value}
		group := means.groups[x.groups[s]]
		if group == nil {
			group = &peerList{}
			means.groups[x.groups[s]] = group
		}
		for _, list := range []*peerList{group, means.all} {
			list.peers = append(list.peers, value)
			list.sum = list.sum.Add(value.Value)
		}
	}
	x.means[index] = means
}

func (c *Consequences) of(s State) *Consequence {
	switch s {
	case Unreported:
		return c.Unreported
	case NotApplicable:
		return c.NotApplicable
	case Exempt:
		return c.Exempt
	}
	return nil
}
