package scoring

import "gongping/scoring/exact"

// Slot is a place from which points of a total can come: the start of a
// category, an indicator, or an operation that changes the sum of a category or
// of the total. Of an operation Op is Floor, Cap, Coefficient, Gate or Round;
// of a start it is Start; of an indicator it is 0.
type Slot struct {
	Category  CategoryID // empty: an operation on the total
	Indicator IndicatorID
	Op        Op
}

// Slots are those that the scheme can fill, in the order of the ledger. The
// parts of a score stand in the same order.
func (p *Program) Slots() []Slot { return p.slots }

// Intact is what the slot of an index brings to the total when nothing is lost:
// the start of its category, what its indicator holds then, and nothing for an
// operation. Told is false where the scheme does not tell.
func (p *Program) Intact(slot int) (n exact.Number, told bool) {
	s := p.slots[slot]
	told = true
	switch {
	case s.Op == OpStart:
		n = p.starts[p.scheme.category(s.Category)]
	case s.Indicator != "":
		n, told = p.held(&p.scheme.Indicators[p.indicators[s.Indicator]])
	default:
		return n, true
	}
	return n.Mul(p.scheme.Categories[p.scheme.category(s.Category)].share()), told
}

// share is the part of a category's points that counts in the total.
func (c *Category) share() exact.Number {
	if !models[c.Model].percent || c.Weight == nil {
		return one
	}
	return weigh(one, *c.Weight)
}

// compileSlots lists what can change a total.
func (p *Program) compileSlots() {
	s := p.scheme
	for c := range s.Categories {
		id := s.Categories[c].ID
		if !p.starts[c].IsZero() {
			p.slots = append(p.slots, Slot{Category: id, Op: OpStart})
		}
		for _, i := range p.members[c] {
			p.slots = append(p.slots, Slot{Category: id, Indicator: s.Indicators[i].ID})
		}
		p.slotOperations(id, s.Categories[c].limits(), s.Rounding.Category)
	}
	p.slotOperations("", s.Limits, s.Rounding.Total)
	p.slotOf = make(map[Slot]int, len(p.slots))
	for n, slot := range p.slots {
		p.slotOf[slot] = n
	}
}

func (p *Program) slotOperations(id CategoryID, l Limits, round *Rounding) {
	add := func(op Op, can bool) {
		if can {
			p.slots = append(p.slots, Slot{Category: id, Op: op})
		}
	}
	coefficient, gate := false, false
	for n := range p.scheme.Coefficients {
		c := &p.scheme.Coefficients[n]
		coefficient = coefficient || len(c.Indicators) == 0 && c.Category == id
	}
	for n := range p.scheme.Gates {
		g := &p.scheme.Gates[n]
		gate = gate || g.Effect == EffectZero && g.Category == id
	}
	add(OpFloor, l.Floor.Binds())
	add(OpCap, l.Cap.Binds())
	add(OpCoefficient, coefficient)
	add(OpGate, gate)
	add(OpRound, round != nil)
}

// parts takes a total apart. They add up to it: what an operation brings is
// what it changed, and everything inside a weighted category is weighted.
func (ev *evaluation) parts(total *Node) []exact.Number {
	list := make([]exact.Number, len(ev.program.slots))
	ev.unfold(list, total, one)
	for _, n := range ev.categories {
		sum, share := ev.unfold(list, n, one)
		for _, input := range sum.Inputs {
			if input.Void {
				continue
			}
			slot := Slot{Category: n.Category, Indicator: input.Indicator}
			if input.Indicator == "" {
				slot.Op = OpStart
			}
			list[ev.program.slotOf[slot]] = input.Value.Mul(share)
		}
	}
	return list
}

// unfold notes the operations on a sum, and returns it with what is left of
// its points after the weight.
func (ev *evaluation) unfold(list []exact.Number, n *Node, share exact.Number) (*Node, exact.Number) {
	for ; n.Op != OpSum; n = n.Inputs[0] {
		if n.Op == OpWeight {
			share = weigh(share, n.Operand)
			continue
		}
		at := ev.program.slotOf[Slot{Category: n.Category, Op: n.Op}]
		list[at] = list[at].Add(n.Value.Sub(n.Inputs[0].Value).Mul(share))
	}
	return n, share
}

// Rest is what a subject has from other slots than indicators: starts of
// categories, limits, coefficients, gates, roundings.
func (r *Results) Rest(s *Score) exact.Number {
	var sum exact.Number
	for n, slot := range r.program.slots {
		if slot.Indicator == "" {
			sum = sum.Add(s.Parts[n])
		}
	}
	return sum
}

// Difference is what a slot brings to one total and to another.
type Difference struct {
	Slot
	A, B    exact.Number
	By      exact.Number // A − B
	Running exact.Number // of By, down to this line
}

// Differences lines up the parts of a subject with those of another, or with
// its own in other results, of another edition if need be. They add up to the
// gap between the two totals. Slots come in the order of r's scheme; those that
// only the other has come last. It is nil where one of the two was not scored.
func (r *Results) Differences(id SubjectID, other *Results, with SubjectID) []Difference {
	a, ok := r.Of(id)
	b, also := other.Of(with)
	if !ok || !also {
		return nil
	}
	list := make([]Difference, 0, len(r.program.slots))
	var running exact.Number
	add := func(slot Slot, x, y exact.Number) {
		by := x.Sub(y)
		running = running.Add(by)
		list = append(list, Difference{slot, x, y, by, running})
	}
	for n, slot := range r.program.slots {
		var y exact.Number
		if at, has := other.program.slotOf[slot]; has {
			y = b.Parts[at]
		}
		add(slot, a.Parts[n], y)
	}
	for n, slot := range other.program.slots {
		if _, has := r.program.slotOf[slot]; !has {
			add(slot, exact.Number{}, b.Parts[n])
		}
	}
	return list
}
