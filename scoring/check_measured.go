package scoring

// checkMeasured finds the indicators that lack a metric and say nothing of it,
// and places that are none. It comes after measuring.
func (p *Program) checkMeasured(x *indexed, found *problems) {
	ev := evaluation{program: p, facts: x}
	for index := range p.scheme.Indicators {
		i := &p.scheme.Indicators[index]
		if len(p.needed[index]) == 0 {
			continue
		}
		for s := range x.Subjects {
			ev.subject = s
			if a := x.absences[x.cell(s, index)]; a != nil && a.other != nil {
				continue
			}
			p.checkLacks(&ev, i, index, found)
		}
	}
}

func (p *Program) checkLacks(ev *evaluation, i *Indicator, index int, found *problems) {
	x := ev.facts
	subject := string(x.Subjects[ev.subject].ID)
	state, metric := ev.lacks(index)
	switch {
	case state == 0:
		p.checkPlaces(ev, i, found)
	case i.Absent.of(state) != nil || x.Trial || state == Unreported && !x.Overdue:
	case ev.of(p.metrics[metric], ev.subject, Lag{}).state == 0:
		found.add(NothingToDivideBy, at("indicator", string(i.ID)), "indicator", string(i.ID), "subject", subject)
	default:
		found.add(NoConsequence, at("indicator", string(i.ID)), "subject", subject, "indicator", string(i.ID))
	}
}

// checkPlaces holds the metric of a given ranking to a place.
func (p *Program) checkPlaces(ev *evaluation, i *Indicator, found *problems) {
	m, ok := i.Method.(*RankPoints)
	if !ok || !m.Given {
		return
	}
	for _, id := range m.Metrics {
		if n := ev.amount(Quantity{Metric: id}); !n.IsInt() || n.Sign() <= 0 {
			found.add(PlaceNotPlace, at("metric", string(id)), "metric", string(id),
				"subject", string(ev.facts.Subjects[ev.subject].ID), "value", n.String())
		}
	}
}
