package scoring

import "gongping/scoring/exact"

// Lot is several totals from elsewhere of which only what they come to is told.
type Lot struct {
	Heads  int
	None   bool         // they have no total
	Left   bool         // they do not count
	Sum    exact.Number // of those that count: Σ x, or Σ weight × x
	Weight exact.Number // Σ weight
}

// Counts reports whether the metric is made of the lot.
func (x *Lot) Counts() bool { return !x.None && !x.Left }

// Gathered are the totals that a metric takes from elsewhere, those of some
// subjects one by one and the others in lots.
type Gathered struct {
	Took []Took
	Lots []Lot
	Expr *Expr // the calculation from both; nil where the node has none
}

// Gather takes together the totals of all whom keep does not name.
func (r *Results) Gather(n *Node, keep func(SubjectID) bool) *Gathered {
	rule := r.program.metric(r.program.metrics[n.Metric]).Totals
	g := &Gathered{Expr: n.Expr}
	lots := []Lot{{}, {Left: true}, {None: true}}
	for _, t := range n.Took {
		if keep(t.From.Subject) {
			g.Took = append(g.Took, t)
			continue
		}
		lot := &lots[0]
		switch {
		case t.Value == nil:
			lot = &lots[2]
		case t.Left:
			lot = &lots[1]
		}
		lot.add(&t, rule.Weighted)
	}
	for n := range lots {
		if lots[n].Heads > 0 {
			g.Lots = append(g.Lots, lots[n])
		}
	}
	if n.Expr != nil && g.Lots != nil {
		g.Expr = rule.expr(g.Took, g.Lots)
	}
	return g
}

func (x *Lot) add(t *Took, weighted bool) {
	x.Heads++
	if !x.Counts() {
		return
	}
	value := *t.Value
	if weighted {
		value = value.Mul(t.Weight)
	}
	x.Sum, x.Weight = x.Sum.Add(value), x.Weight.Add(t.Weight)
}
