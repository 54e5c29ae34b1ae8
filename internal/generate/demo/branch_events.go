package demo

// branchHappenings are the events of a quarter below a bureau.
func (b *bureaus) branchHappenings(q *quarter, x *branch) []happening {
	var list []happening
	add := func(u *unit, kinds []kind, mille int) {
		d := b.dice(q, u.id, "events")
		for n := mille / 1000; n > 0; n-- {
			list = append(list, b.happening(q, u, choose(d, kinds, u.skill(d, b.index(q), len(b.quarters)-1)), d))
		}
		if d.chance(mille % 1000) {
			list = append(list, b.happening(q, u, choose(d, kinds, u.skill(d, b.index(q), len(b.quarters)-1)), d))
		}
	}
	for n := range x.stations {
		s := &x.stations[n]
		add(&s.unit, stationKinds, 3000)
		for k := range s.squads {
			add(&s.squads[k].unit, squadKinds, 1600)
			if d := b.dice(q, s.squads[k].id, "joint"); d.chance(250) && len(s.squads) > 1 {
				h := b.happening(q, &s.squads[k].unit, &jointKind, d)
				h.with, h.part = s.squads[(k+1)%len(s.squads)].id, pick(d, []string{"1/2", "1/3", "1/4", "2/5"})
				list = append(list, h)
			}
		}
	}
	for n := range x.people {
		p := &x.people[n]
		if at := p.at(q.end); at != nil && p.at(q.start) != nil {
			add(&p.unit, officerKinds, 450)
		}
	}
	number(q, list, x.bureau.id+"-e-%04d")
	return list
}
