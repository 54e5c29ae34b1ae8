package generate

import "gongping/internal/civil"

// makePeriods: windows of a day to a third of a year, mostly without gaps; or
// one in each of two to four years, for those who look back over years.
func (g *random) makePeriods() {
	taken := make(map[string]bool)
	start := day(g.between(1930, 2150), g.between(1, 12), g.between(1, 28))
	yearly := g.chance(30)
	many := g.between(1, 3)
	if yearly {
		many++
	}
	for range many {
		w := window{id: g.id(taken, "p"), name: g.name("期"), start: start}
		w.end = start.AddDays(g.between(0, 120))
		w.due = w.end.AddDays(g.between(-10, 20))
		w.editions = g.makeEditions(&w, g.between(0, 2), g.between(0, 2))
		g.periods = append(g.periods, w)
		switch start = w.end.AddDays(1); {
		case yearly:
			start = w.start.AddYears(1)
		case g.chance(10):
			start = start.AddDays(g.between(1, 20))
		}
	}
	if g.chance(20) {
		g.periodKind = g.id(make(map[string]bool), "kind")
	}
	for p := range g.periods {
		if len(g.periods[p].editions) > 0 {
			return
		}
	}
	w := &g.periods[g.IntN(len(g.periods))]
	w.editions = g.makeEditions(w, 1, g.between(0, 1))
}

// makeEditions: trials, notices, a final edition, corrections; any of them may
// be missing save that only what is final is corrected.
func (g *random) makeEditions(w *window, trials, notices int) []edition {
	var list []edition
	date := max(w.start, w.end.AddDays(g.between(-20, 10)))
	add := func(name string) {
		e := edition{name: name, date: date, due: date.AddDays(g.between(-5, 5))}
		if date > e.due || name == "correction" || g.chance(10) {
			e.reason = g.reason()
		}
		list = append(list, e)
		date = date.AddDays(g.between(0, 20))
	}
	for range trials {
		add("trial")
	}
	for range notices {
		add("notice")
	}
	if g.chance(40) {
		date = max(date, w.end)
		add("final")
		for range g.IntN(3) {
			add("correction")
		}
	}
	return list
}

// planned are editions to come.
func (g *random) planned(w *window) []edition {
	if g.chance(60) {
		return nil
	}
	next := "trial"
	if n := len(w.editions); n > 0 {
		next = map[string]string{"trial": "notice", "notice": "final", "final": "correction", "correction": "correction"}[w.editions[n-1].name]
	}
	e := edition{name: next, due: w.end.AddDays(g.between(100, 200))}
	if next == "correction" || g.chance(20) {
		e.reason = g.reason()
	}
	return []edition{e}
}

func (g *random) writePeriods() {
	d := g.document()
	if g.periodKind != "" {
		g.named(d, "[[kind]]", g.periodKind, "周期")
	}
	for _, w := range g.periods {
		d.table("[[period]]")
		d.text("id", w.id)
		d.text("name", w.name)
		d.maybeText("kind", g.periodKind)
		d.date("start", w.start)
		d.date("end", w.end)
		d.date("reports_due", w.due)
	}
	g.files["periods.toml"] = d.bytes()
}

// writePublications mixes the periods: only the editions of one period must
// stand in their order.
func (g *random) writePublications() {
	d := g.document()
	rest := make([][]edition, len(g.periods))
	var turns []int
	for p := range g.periods {
		rest[p] = append(g.periods[p].editions, g.planned(&g.periods[p])...)
		for range rest[p] {
			turns = append(turns, p)
		}
	}
	if g.chance(30) {
		g.Shuffle(len(turns), func(i, j int) { turns[i], turns[j] = turns[j], turns[i] })
	}
	for _, p := range turns {
		e := rest[p][0]
		rest[p] = rest[p][1:]
		d.table("[[publication]]")
		d.text("period", g.periods[p].id)
		d.text("edition", e.name)
		d.date("due", e.due)
		d.maybeDate("date", e.date)
		d.maybeText("reason", e.reason)
		if e.name == "notice" && g.chance(50) {
			d.date("appeals_until", max(e.due, e.date).AddDays(g.between(0, 20)))
		}
	}
	g.files["publications.toml"] = d.bytes()
}

// anyDay is a day of a span, both ends included.
func (g *random) anyDay(from, until civil.Date) civil.Date {
	return from.AddDays(g.IntN(until.Sub(from) + 1))
}
