package scoring

import "gongping/scoring/exact"

// Unentered is what a slot lost of a subject's total without an entry that says
// so: by a measure, by an absent value, by a limit, a gate, a coefficient or a
// rounding. It counts in points of the total.
type Unentered struct {
	Slot
	Node    string       // name of the item on the ledger
	Intact  exact.Number // what the slot brings when nothing is lost
	Is      exact.Number // what it brings
	Charged exact.Number // what entries took of it; not above 0
	Lost    exact.Number // Is − Intact − Charged; below 0
}

// Account is what was granted and charged to a subject: its entries, as Entries
// has them, and what it lost beside them, in the order of the slots. An entry
// whose points a limit of its indicator takes back counts with all of them.
type Account struct {
	Entries []EntryPoints
	Losses  []Unentered
}

// Accounts are those of some subjects, each evaluated once, in the room of the
// one before; that of a subject that was not scored is empty.
func (r *Results) Accounts(ids []SubjectID) []Account {
	list := make([]Account, len(ids))
	ev := evaluation{program: r.program, facts: r.facts, arena: &arena{}}
	names := make(map[IndicatorID]string)
	for n, id := range ids {
		s, ok := r.facts.subjects[id]
		if !ok {
			continue
		}
		ev.arena.reset()
		ev.total(s)
		clear(names)
		for _, c := range ev.categories {
			list[n].Entries = r.entriesOf(c, id, list[n].Entries)
			items(c, names)
		}
		list[n].Losses = r.unentered(id, list[n].Entries, names)
	}
	return list
}

// items notes the names under which the indicators of a category stand on the
// ledger.
func items(c *Node, names map[IndicatorID]string) {
	for c.Op != OpSum {
		c = c.Inputs[0]
	}
	for _, n := range c.Inputs {
		for !n.Op.Begins() {
			n = n.Inputs[0]
		}
		if n.Indicator != "" {
			names[n.Indicator] = n.Name()
		}
	}
}

func (r *Results) unentered(id SubjectID, entries []EntryPoints, names map[IndicatorID]string) (losses []Unentered) {
	charged := make(map[IndicatorID]exact.Number)
	for k := range entries {
		if e := &entries[k]; e.Points.Sign() < 0 {
			charged[e.Indicator] = charged[e.Indicator].Add(e.Points)
		}
	}
	_, falls := r.Falls(id)
	for _, f := range falls {
		if f.By.Sign() >= 0 {
			continue
		}
		x := Unentered{Slot: f.Slot, Intact: f.Intact, Is: f.Is, Node: names[f.Indicator]}
		if f.Indicator != "" {
			c := &r.program.scheme.Categories[r.program.scheme.category(f.Category)]
			x.Charged = charged[f.Indicator].Mul(c.share())
		} else {
			x.Node = (&Node{Category: f.Category, Op: OpSum}).Name()
		}
		if x.Lost = f.By.Sub(x.Charged); x.Lost.Sign() < 0 {
			losses = append(losses, x)
		}
	}
	return losses
}

// Decision is what a ruling did to the points of what it is about: all of them,
// before they are shared.
type Decision struct {
	Ruling   RecordID
	From, To exact.Number
}

// Decisions are those on the entries and absences of a subject that make
// points, in the order of the ledger and of the rulings. It evaluates the
// subject again.
func (r *Results) Decisions(id SubjectID) []Decision {
	var list []Decision
	var visit func(n *Node)
	visit = func(n *Node) {
		if n.Step == StepMetric {
			return
		}
		for _, input := range n.Inputs {
			visit(input)
		}
		if n.Op == OpRuling {
			list = append(list, Decision{n.Record, n.Inputs[0].Value, n.Value})
		}
	}
	r.again(id, func(categories []*Node) {
		for _, c := range categories {
			visit(c)
		}
	})
	return list
}
