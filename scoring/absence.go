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
// is nil where nothing is on record.
func (ev *evaluation) absent(i *Indicator, a *absence) *Node {
	scope := i.scope(StepIndicator)
	scope.State = Unreported
	var rulings []Ruling
	if a != nil {
		scope.State, scope.Record, rulings = a.standing().State, a.standing().Record, a.rulings
	}
	c := i.Absent.of(scope.State)
	if c == nil || scope.State == Unreported && !ev.facts.Overdue {
		ev.open = append(ev.open, i.ID)
		n := ev.node(&scope)
		n.Op, n.Void = OpOpen, true
		return n
	}
	scope.Clause = c.Clause
	n := ev.node(&scope)
	n.Op, n.Value = OpStandIn, i.standIn(c)
	result := i.scope(StepIndicator)
	result.Clause = i.Clause
	return ev.round(&result, ev.program.scheme.Rounding.Indicator, ev.ruled(rulings, n))
}

// standIn is the points of a consequence.
func (i *Indicator) standIn(c *Consequence) exact.Number {
	if c.Full {
		return *i.Points
	}
	return c.Points
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
