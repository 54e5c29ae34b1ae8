package scoring

import "gongping/scoring/exact"

// indexRulings attaches the rulings to their entries and follows the points
// from one to the next. Of entries that were refused nothing more is said.
func (p *Program) indexRulings(x *indexed, refused map[RecordID]bool, found *problems) {
	if len(x.Rulings) == 0 {
		return
	}
	points := p.worths(x)
	for _, r := range x.Rulings {
		from, ok := points[r.Entry]
		if refused[r.Entry] {
			continue
		}
		if !ok {
			found.add(RulingWithoutEntry, at("record", string(r.Record), "entry"), "entry", string(r.Entry))
			continue
		}
		to, ok := r.check(from, found)
		if !ok {
			continue
		}
		points[r.Entry] = to
		x.rulings[r.Entry] = append(x.rulings[r.Entry], r)
	}
}

// worths are the points of everything that a ruling may replace, before any.
func (p *Program) worths(x *indexed) map[RecordID]exact.Number {
	points := make(map[RecordID]exact.Number, len(x.entries)+len(x.absences))
	for e := range x.entries {
		i, _ := p.Indicator(x.entries[e].Indicator)
		points[x.entries[e].Record] = i.Method.worth(&x.entries[e])
	}
	for _, a := range x.absences {
		i, _ := p.Indicator(a.Indicator)
		if c := i.Absent.of(a.State); c != nil {
			points[a.Record] = i.standIn(c)
		}
	}
	return points
}

// check reports a ruling whose points do not do what its outcome says, and
// returns the points from now on.
func (r *Ruling) check(from exact.Number, found *problems) (exact.Number, bool) {
	record := string(r.Record)
	outcome := outcomeNames[r.Outcome]
	changes := r.Outcome == Reduced || r.Outcome == Increased
	if changes && r.To == nil {
		found.add(RulingNeedsPoints, at("record", record), "outcome", outcome)
		return from, false
	}
	if !changes && r.To != nil {
		found.add(RulingPointsUnused, at("record", record, "to"), "outcome", outcome)
		return from, false
	}
	if !changes {
		if r.Outcome == Revoked {
			return exact.Number{}, true
		}
		return from, true
	}
	size := r.To.Abs().Cmp(from.Abs())
	sameSide := r.To.Sign() == 0 || r.To.Sign() == from.Sign()
	if !sameSide || r.Outcome == Reduced && size >= 0 || r.Outcome == Increased && size <= 0 {
		found.add(RulingDirection, at("record", record, "to"), "outcome", outcome, "from", from.String(), "to", r.To.String())
		return from, false
	}
	return *r.To, true
}

var outcomeNames = [...]string{Upheld: "upheld", Reduced: "reduced", Revoked: "revoked", Increased: "increased"}

// String is the word of the record file.
func (o Outcome) String() string { return outcomeNames[o] }

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
