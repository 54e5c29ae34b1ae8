package scoring

import "gongping/scoring/exact"

// ruled is an entry or an absence that rulings are about.
type ruled struct {
	points        exact.Number // after the rulings so far
	adds, deducts bool         // the sides of zero on which a ruling may put it
	later         bool         // the points are not known before everything is measured
	rulings       []*[]Ruling  // where they are kept; an entry that is shared is there for each
}

// indexRulings attaches the rulings to what they are about and follows the
// points from one to the next. Of what was refused nothing more is said.
func (p *Program) indexRulings(x *indexed, places []int, refused *refusals, found *problems) {
	if len(x.Rulings) == 0 {
		return
	}
	about := p.ruled(x, places)
	for _, r := range x.Rulings {
		switch on := about[r.Entry]; {
		case refused.records[r.Entry]:
		case on == nil:
			found.add(RulingWithoutEntry, at("record", string(r.Record), "entry"), "entry", string(r.Entry))
		case r.check(on, found):
			on.points = r.leaves(on.points)
			for _, list := range on.rulings {
				*list = append(*list, r)
			}
		}
	}
}

// ruled finds what the rulings are about, with its points before any; nil
// where there is nothing that has points. It looks at the entries in the order
// of Facts: in that of the cells, most of them would miss the cache.
func (p *Program) ruled(x *indexed, places []int) map[RecordID]*ruled {
	about := make(map[RecordID]*ruled, len(x.Rulings))
	for _, r := range x.Rulings {
		about[r.Entry] = nil
	}
	for n, place := range places {
		e := &x.Entries[n]
		on, ok := about[e.Record]
		switch {
		case !ok || place == nowhere:
		case on != nil:
			on.rulings = append(on.rulings, &x.entries[place].rulings)
		default:
			i, _ := p.Indicator(e.Indicator)
			about[e.Record] = i.ruled(i.Method.worth(e), &x.entries[place].rulings)
		}
	}
	for cell, a := range x.absences {
		a.ruled(&p.scheme.Indicators[cell%x.width], about)
	}
	return about
}

// ruled finds what the rulings on the records of an absence are about. Those
// on the one that does not stand any more rest.
func (a *absence) ruled(i *Indicator, about map[RecordID]*ruled) {
	for _, record := range []*Absence{a.unreported, a.other} {
		if record == nil || i.Absent.of(record.State) == nil {
			continue
		}
		rulings := &a.rulings
		if record != a.standing() {
			rulings = new([]Ruling)
		}
		if _, ok := about[record.Record]; ok {
			c := i.Absent.of(record.State)
			about[record.Record] = i.ruled(i.standIn(c), rulings)
			about[record.Record].later = c.mean() && record == a.standing()
		}
	}
}

// ruled keeps to the side on which the points stand. From zero a ruling may go
// wherever the method can.
func (i *Indicator) ruled(points exact.Number, rulings *[]Ruling) *ruled {
	adds, deducts := points.Sign() > 0, points.Sign() < 0
	if points.IsZero() {
		adds, deducts = i.Method.signs()
	}
	return &ruled{points: points, adds: adds, deducts: deducts, rulings: []*[]Ruling{rulings}}
}

// check reports a ruling whose points do not do what its outcome says.
func (r *Ruling) check(on *ruled, found *problems) bool {
	record, outcome := string(r.Record), r.Outcome.String()
	changes := r.Outcome == Reduced || r.Outcome == Increased
	switch {
	case !r.Outcome.valid():
		found.add(Malformed, at("record", record, "outcome"), "field", "outcome")
	case changes && r.To == nil:
		found.add(RulingNeedsPoints, at("record", record), "outcome", outcome)
	case !changes && r.To != nil:
		found.add(RulingPointsUnused, at("record", record, "to"), "outcome", outcome)
	case changes && !on.later:
		return r.checkDirection(on, found)
	default:
		return true
	}
	return false
}

func (r *Ruling) checkDirection(on *ruled, found *problems) bool {
	if !r.follows(on) {
		found.add(RulingDirection, at("record", string(r.Record), "to"), "outcome", r.Outcome.String(), "from", on.points.String(), "to", r.To.String())
		return false
	}
	return true
}

// checkMeans holds the rulings on absences for which a mean stands in to the
// mean. It comes after measuring.
func (p *Program) checkMeans(x *indexed, found *problems) {
	ev := evaluation{program: p, facts: x}
	for cell := range x.cells() {
		a := x.absences[cell]
		if a == nil || len(a.rulings) == 0 {
			continue
		}
		index := cell % x.width
		i := &p.scheme.Indicators[index]
		c := i.Absent.of(a.standing().State)
		if c == nil || !c.mean() {
			continue
		}
		ev.subject = cell / x.width
		points := c.Points
		if means := ev.meansFor(c, index); means != nil {
			points = means.mean()
		}
		on := i.ruled(points, nil)
		for n := range a.rulings {
			r := &a.rulings[n]
			if r.To == nil || r.checkDirection(on, found) {
				on.points = r.leaves(on.points)
			}
		}
	}
}

// follows reports whether points are reduced or increased as the outcome says,
// on their side of zero.
func (r *Ruling) follows(on *ruled) bool {
	if r.To.Sign() > 0 && !on.adds || r.To.Sign() < 0 && !on.deducts {
		return false
	}
	size := r.To.Abs().Cmp(on.points.Abs())
	return r.Outcome == Reduced && size < 0 || r.Outcome == Increased && size > 0
}

// leaves is the points after a ruling that was admitted.
func (r *Ruling) leaves(points exact.Number) exact.Number {
	switch r.Outcome {
	case Revoked:
		return exact.Number{}
	case Reduced, Increased:
		return *r.To
	}
	return points
}

var outcomeNames = [...]string{Upheld: "upheld", Reduced: "reduced", Revoked: "revoked", Increased: "increased"}

func (o Outcome) valid() bool { return o >= Upheld && o <= Increased }

// String is the word of the record file; empty for what is no outcome.
func (o Outcome) String() string {
	if !o.valid() {
		return ""
	}
	return outcomeNames[o]
}

// revoked reports whether the last of the rulings on an entry that changed
// anything took it out of force.
func revoked(rulings []Ruling) bool {
	for n := len(rulings) - 1; n >= 0; n-- {
		if rulings[n].Outcome != Upheld {
			return rulings[n].Outcome == Revoked
		}
	}
	return false
}
