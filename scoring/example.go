package scoring

import "cmp"

// tryExamples works out the examples of a scheme and reports those that do not
// come out.
func (p *Program) tryExamples(found *problems) {
	s := p.scheme
	ids := make([]string, len(s.Examples))
	for n := range s.Examples {
		ids[n] = s.Examples[n].ID
	}
	unique(at("example"), ids, found)
	for n := range s.Examples {
		e, path := &s.Examples[n], pathOf(at("example"), ids, n)
		if !p.referIndicator(below(path, "indicator"), "indicator", e.Indicator, found) {
			continue
		}
		node, problems := p.Try(e)
		switch {
		case len(problems) > 0:
			found.add(ExampleFacts, path, "id", e.ID, "fault", string(problems[0].Fault), "about", problems[0].about())
		case node.Void:
			found.add(ExampleOpen, path, "id", e.ID, "metric", cmp.Or(string(node.Metric), "—"))
		case !node.Value.Equal(e.Points):
			found.add(ExampleWrong, below(path, "points"), "id", e.ID, "points", node.Value.String(), "want", e.Points.String())
		}
	}
}

// Try works out an example: the tree of its indicator for its first subject.
// All its subjects are in one group.
func (p *Program) Try(e *Example) (*Node, []Problem) {
	var found problems
	x := p.index(&e.Facts, false, &found)
	for n := range e.Facts.Earlier { // what an example says of earlier must be right too
		f := *e.Facts.Earlier[n].Facts
		f.Subjects, f.Trial = e.Facts.Subjects, true
		p.index(&f, false, &found)
	}
	if len(found) > 0 {
		return nil, found
	}
	x.groups = make([]int, len(e.Facts.Subjects))
	indicator := p.indicators[e.Indicator]
	p.measureWanted(x, p.neededFor(indicator), &found)
	if len(found) > 0 {
		return nil, found
	}
	ev := evaluation{program: p, facts: x, arena: &arena{}, ledger: true}
	return ev.indicator(indicator, 0), nil
}

// neededFor are the metrics and means that an indicator rests on.
func (p *Program) neededFor(indicator int) map[measuring]bool {
	wanted := map[Lag]map[measuring]bool{{}: {{indicator, true}: true}}
	for _, m := range p.needed[indicator] {
		p.want(wanted, Lag{}, p.metric(m).ID)
	}
	return wanted[Lag{}]
}

// about is what a problem is about: the id or the value that is wrong.
func (p *Problem) about() string {
	for _, arg := range []string{"metric", "kind", "option", "role", "attribute", "id", "record", "indicator"} {
		if value := p.Args[arg]; value != "" {
			return value
		}
	}
	return "—"
}
