package demo

import "fmt"

// branchMetrics are the reports on what lies below a bureau: one a station.
func (b *bureaus) branchMetrics(q *quarter, x *branch) *document {
	to := newDocument(q.name + x.bureau.name + "各派出所、警队、民警的指标值，一个派出所一组。")
	number := 0
	report := func(department, metric, evidence string, values []string) {
		if len(values) == 0 {
			return
		}
		number++
		d := b.dice(q, x.bureau.id, metric, whole(number))
		to.table("report")
		to.text("id", fmt.Sprintf("%s-m-%04d", x.bureau.id, number))
		to.text("metric", metric)
		to.pairs("values", values)
		to.date("entered", q.end.AddDays(d.between(1, 3)))
		to.text("evidence", paper(evidence, q, number))
		branchDepartment(department).sign(to, d)
	}
	for n := range x.stations {
		s := &x.stations[n]
		visits := b.dice(q, s.id, "households").between(82, 106) * s.households() / 100
		report("heyuan-order", "households", "走访平台%Q-%03d", []string{s.id, whole(visits)})
		var hours, satisfied []string
		for k := range s.squads {
			u := &s.squads[k].unit
			d := b.dice(q, u.id, "squad")
			hours = append(hours, u.id, whole(u.heads*d.between(25, 34)))
			satisfied = append(satisfied, u.id, tenths(d.between(900, 995)))
		}
		report("heyuan-command", "patrol-hours", "巡逻轨迹汇总%Q-%03d", hours)
		report("heyuan-command", "satisfied", "回访汇总%Q-%03d", satisfied)
		tasks, shifts := b.officerValues(q, x, n)
		report("heyuan-office", "tasks", "任务清单核对表%Q-%03d", tasks)
		report("heyuan-office", "shifts", "值班表%Q-%03d", shifts)
	}
	return to
}

// households are those that a station of its class is to visit.
func (s *station) households() int {
	return map[string]int{"first": 1200, "second": 800, "third": 400}[s.class()]
}

// officerValues are what those did who belong to a station on their last day in
// the quarter.
func (b *bureaus) officerValues(q *quarter, x *branch, station int) (tasks, shifts []string) {
	for n := range x.people {
		p := &x.people[n]
		last := q.end
		if !p.left.IsZero() {
			last = min(last, p.left)
		}
		at := p.at(last)
		if last < q.start || at == nil || at.station != station {
			continue
		}
		d, days := b.dice(q, p.id, "work"), p.served(q)
		due := map[string]int{"line": 60, "lead": 40, "novice": 30}[at.class] * max(days, 10) / 90
		skill := p.skill(d, b.index(q), len(b.quarters)-1)
		tasks = append(tasks, p.id, whole(due*(850+2*skill+d.between(0, 120))/1000))
		shifts = append(shifts, p.id, whole(days*d.between(14, 26)/90))
	}
	return tasks, shifts
}

func (b *bureaus) index(q *quarter) int { return 4*(q.year-2019) + q.number - 1 }
