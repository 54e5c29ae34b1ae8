package scoring

import "gongping/scoring/exact"

// Ceiling is a place where doing more brought nothing: a cap that took points
// away.
type Ceiling struct {
	Indicator IndicatorID // empty: the category's own cap
	Category  CategoryID
	Kind      KindID // of the cap of a kind of event; empty: the indicator's
	Over      bool   // the cap of what exceeds a target, not the indicator's
	Cap       exact.Number
	Subjects  []PeerValue // who reached it, in the order of the facts, and what each would have had
	Least     exact.Number
	Most      exact.Number // of those values
}

// Ceilings are the caps that bound, in the order of the scheme. It evaluates
// every subject again.
func (r *Results) Ceilings() []Ceiling {
	c := ceilings{program: r.program, found: make(map[ceilingKey]*Ceiling)}
	ev := evaluation{program: r.program, facts: r.facts, arena: &arena{}}
	for s := range r.scores {
		ev.arena.reset()
		c.visit(ev.total(s), r.scores[s].Subject)
	}
	return c.list()
}

// ceilings gathers them from the trees of one subject after the other.
type ceilings struct {
	program *Program
	found   map[ceilingKey]*Ceiling
}

type ceilingKey struct {
	category  CategoryID
	indicator IndicatorID
	kind      KindID
	over      bool
}

func (c *ceilings) visit(n *Node, id SubjectID) {
	if n.Step == StepMetric || n.Step == StepEntry {
		return
	}
	ratio := n.Step == StepTerm && n.Term == 0 // no points: what exceeds the target earns its own
	if n.Op == OpCap && n.Step != StepTotal && !ratio {
		k := ceilingKey{n.Category, n.Indicator, n.Kind, n.Step == StepTerm}
		if c.found[k] == nil {
			c.found[k] = &Ceiling{Indicator: n.Indicator, Category: n.Category, Kind: n.Kind, Over: k.over, Cap: n.Operand}
		}
		c.found[k].reach(id, n.Inputs[0].Value)
	}
	for _, input := range n.Inputs {
		c.visit(input, id)
	}
}

func (c *ceilings) list() (list []Ceiling) {
	add := func(k ceilingKey) {
		if p := c.found[k]; p != nil {
			list = append(list, *p)
		}
	}
	s := c.program.scheme
	for n := range s.Categories {
		id := s.Categories[n].ID
		for _, x := range c.program.members[n] {
			i := &s.Indicators[x]
			if m, ok := i.Method.(*Events); ok {
				for k := range m.Kinds {
					add(ceilingKey{category: id, indicator: i.ID, kind: m.Kinds[k].ID})
				}
			}
			add(ceilingKey{category: id, indicator: i.ID, over: true})
			add(ceilingKey{category: id, indicator: i.ID})
		}
		add(ceilingKey{category: id})
	}
	return list
}

func (p *Ceiling) reach(id SubjectID, would exact.Number) {
	if len(p.Subjects) == 0 {
		p.Least, p.Most = would, would
	}
	p.Least, p.Most = exact.Min(p.Least, would), exact.Max(p.Most, would)
	p.Subjects = append(p.Subjects, PeerValue{id, would})
}
