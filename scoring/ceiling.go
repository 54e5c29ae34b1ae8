package scoring

import "gongping/scoring/exact"

// Ceiling is a place where doing more brought nothing: a cap that took points
// away.
type Ceiling struct {
	Indicator IndicatorID // empty: the category's own cap
	Category  CategoryID
	Kind      KindID // of the cap of a kind of event; empty: the indicator's
	Cap       exact.Number
	Subjects  []PeerValue // who reached it, in the order of the facts, and what each would have had
	Least     exact.Number
	Most      exact.Number // of those values
}

// Ceilings are the caps that bound, in the order of the scheme. It evaluates
// every subject again.
func (r *Results) Ceilings() []Ceiling {
	type key struct {
		category  CategoryID
		indicator IndicatorID
		kind      KindID
	}
	found := make(map[key]*Ceiling)
	var visit func(n *Node, id SubjectID)
	visit = func(n *Node, id SubjectID) {
		if n.Step == StepMetric || n.Step == StepEntry {
			return
		}
		if n.Op == OpCap && n.Step != StepTotal {
			k := key{n.Category, n.Indicator, n.Kind}
			if found[k] == nil {
				found[k] = &Ceiling{Indicator: n.Indicator, Category: n.Category, Kind: n.Kind, Cap: n.Operand}
			}
			found[k].reach(id, n.Inputs[0].Value)
		}
		for _, input := range n.Inputs {
			visit(input, id)
		}
	}
	ev := evaluation{program: r.program, facts: r.facts, arena: &arena{}}
	for s := range r.scores {
		ev.arena.reset()
		visit(ev.total(s), r.scores[s].Subject)
	}
	var list []Ceiling
	add := func(k key) {
		if p := found[k]; p != nil {
			list = append(list, *p)
		}
	}
	for c := range r.program.scheme.Categories {
		id := r.program.scheme.Categories[c].ID
		for _, x := range r.program.members[c] {
			i := &r.program.scheme.Indicators[x]
			if m, ok := i.Method.(*Events); ok {
				for k := range m.Kinds {
					add(key{id, i.ID, m.Kinds[k].ID})
				}
			}
			add(key{id, i.ID, ""})
		}
		add(key{id, "", ""})
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
