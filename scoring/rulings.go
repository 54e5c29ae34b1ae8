package scoring

import "gongping/scoring/exact"

// ruled is an entry or an absence that rulings are about.
type ruled struct {
	points        exact.Number // after the rulings so far
	adds, deducts bool         // the sides of zero on which a ruling may put it
}

// indexRulings attaches the rulings to what they are about and follows the
// points from one to the next. Of what was refused nothing more is said.
func (p *Program) indexRulings(x *indexed, refused *refusals, found *problems) {
	if len(x.Rulings) == 0 {
		return
	}
	x.rulings = make(map[RecordID][]Ruling, len(x.Rulings))
	on := p.ruled(x)
	for _, r := range x.Rulings {
		switch entry := on[r.Entry]; {
		case refused.records[r.Entry]:
		case entry == nil:
			found.add(RulingWithoutEntry, at("record", string(r.Record), "entry"), "entry", string(r.Entry))
		case r.check(entry, found):
			entry.points = r.leaves(entry.points)
			x.rulings[r.Entry] = append(x.rulings[r.Entry], r)
		}
	}
}

// ruled finds what the rulings are about, with its points before any; nil
// where there is nothing that has points.
func (p *Program) ruled(x *indexed) map[RecordID]*ruled {
	on := make(map[RecordID]*ruled, len(x.Rulings))
	for _, r := range x.Rulings {
		on[r.Entry] = nil
	}
	for cell := range x.cells() {
		i := &p.scheme.Indicators[cell%x.width]
		for _, e := range x.run(cell) {
			if _, ok := on[e.Record]; ok {
				on[e.Record] = i.ruled(i.Method.worth(e))
			}
		}
		for _, a := range []*Absence{x.absences[cell].unreported, x.absences[cell].other} {
			if a == nil {
				continue
			}
			if _, ok := on[a.Record]; ok && i.Absent.of(a.State) != nil {
				on[a.Record] = i.ruled(i.standIn(i.Absent.of(a.State)))
			}
		}
	}
	return on
}

// ruled keeps to the side on which the points stand. From zero a ruling may go
// wherever the method can.
func (i *Indicator) ruled(points exact.Number) *ruled {
	adds, deducts := points.Sign() > 0, points.Sign() < 0
	if points.IsZero() {
		adds, deducts = i.Method.signs()
	}
	return &ruled{points: points, adds: adds, deducts: deducts}
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
	case changes && !r.follows(on):
		found.add(RulingDirection, at("record", record, "to"), "outcome", outcome, "from", on.points.String(), "to", r.To.String())
	default:
		return true
	}
	return false
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

// revoked reports whether the last ruling on an entry took it out of force.
func (x *indexed) revoked(entry RecordID) bool {
	list := x.rulings[entry]
	for n := len(list) - 1; n >= 0; n-- {
		if list[n].Outcome != Upheld {
			return list[n].Outcome == Revoked
		}
	}
	return false
}
