package generate

import (
	"math/big"
	"slices"

	"gongping/internal/civil"
)

// recordFiles are names that a clerk may give to files of records.
var recordFiles = []string{"events.toml", "records.toml", "0.toml", "-.toml", "测评 分.toml", "２０２０.toml", "a.b.c.toml", "x#y%20&z.toml", "given.toml"}

// makeFolder opens the files of the next period. Their texts stay on one line,
// for Shuffle.
func (g *random) makeFolder() {
	f := &folder{names: some(g.dice, recordFiles, 1, 4), taken: make(map[string]bool)}
	for range f.names {
		f.documents = append(f.documents, &document{hand: newHand(g.dice)})
	}
	g.folders = append(g.folders, f)
}

func (g *random) writeFolders() {
	for p, f := range g.folders {
		dir := "records/" + g.periods[p].id + "/"
		for n, d := range f.documents {
			if g.chance(20) {
				d.comment("本文件到此为止 [[event]]")
			}
			g.files[dir+f.names[n]] = d.bytes()
		}
		if g.chance(10) {
			g.files[dir+"说明.txt"] = []byte("不是记录")
		}
	}
}

// record begins a record in any file of the period.
func (g *random) record(period int, table, stem string) (d *document, id string) {
	f := g.folders[period]
	d, id = pick(g.dice, f.documents), g.id(f.taken, stem)
	d.table("[[" + table + "]]")
	d.text("id", id)
	return d, id
}

// slotOf is the place of a unit under an indicator.
type slotOf struct {
	unit *member
	item *item
}

// makeRecords writes what the units of a period did, by the editions that
// apply to it.
func (g *random) makeRecords(p int) {
	w := &g.periods[p]
	tasks := g.makeTasks(p)
	for _, s := range g.applying(p) {
		units := g.unitsOf(s.kind, w)
		away := make(map[slotOf]bool) // what does not apply, or is exempt, has no events
		for _, m := range units {
			for _, x := range s.indicators {
				if x.given == nil && g.chance(6) {
					away[slotOf{m, x}] = g.makeAway(p, m, x)
				}
			}
		}
		for _, m := range units {
			for _, x := range s.indicators {
				switch {
				case x.given != nil:
					g.makeValue(p, m, x)
				case !away[slotOf{m, x}] && len(x.sorts) > 0 && g.chance(35):
					for range g.between(1, 4) {
						g.makeEvent(p, s, m, x, tasks, away)
					}
				}
			}
		}
	}
	g.makeReports(p)
}

// makeAway records an absence where the scheme says what follows, or nothing
// more than a trial was published. It is true where no event may stand beside.
func (g *random) makeAway(p int, m *member, x *item) bool {
	state := pick(g.dice, stateNames)
	if _, ok := x.standIns[state]; !ok && !g.periods[p].settled().IsZero() {
		return false
	}
	g.makeAbsence(p, m, x, state, g.periods[p].due.AddDays(g.between(-5, 20)))
	return state != "unreported"
}

// charge writes the keys that events, given scores and absences share.
func (g *random) charge(d *document, x *item, entered civil.Date) {
	d.text("indicator", x.id)
	d.date("entered", entered)
	d.text("reason", g.reason())
	d.text("evidence", g.evidence())
	g.sign(d)
}

func (g *random) sign(d *document) {
	two := some(g.dice, g.assessors, 2, 2)
	d.text("recorded_by", two[0])
	d.text("approved_by", two[1])
}

// job is a task; the zero value is none.
type job struct {
	id, indicator string
	subjects      []string // empty: all
}

// suits reports whether all units have the task, and it counts through the
// indicator.
func (t *job) suits(units []*member, x *item) bool {
	for _, m := range units {
		if len(t.subjects) > 0 && !slices.Contains(t.subjects, m.id) {
			return false
		}
	}
	return t.indicator == "" || t.indicator == x.id
}

func (g *random) makeTasks(p int) []job {
	var indicators, subjects []string
	for _, s := range g.applying(p) {
		for _, x := range s.indicators {
			indicators = append(indicators, x.id)
		}
	}
	for _, m := range g.units {
		subjects = append(subjects, m.id)
	}
	var list []job
	for range g.IntN(4) {
		d, id := g.record(p, "task", "t")
		t := job{id: id}
		issued := g.anyDay(g.periods[p].start, g.periods[p].end)
		d.text("title", g.name("任务"))
		d.text("issuer", pick(g.dice, g.authorities))
		if g.chance(40) {
			d.flag("urgent", g.chance(70))
		}
		d.text("document", g.evidence())
		d.date("issued", issued)
		d.date("entered", issued.AddDays(g.IntN(20)))
		d.text("approved_by", pick(g.dice, g.assessors))
		if len(indicators) > 0 && g.chance(60) {
			t.indicator = pick(g.dice, indicators)
			d.text("indicator", t.indicator)
		}
		if g.chance(50) {
			t.subjects = some(g.dice, subjects, 1, len(subjects))
			d.ids("subjects", t.subjects)
		}
		list = append(list, t)
	}
	return list
}

// makeValue: once more than a trial has been published, a score that has no
// consequence for being unreported must have been there.
func (g *random) makeValue(p int, m *member, x *item) {
	w := &g.periods[p]
	settled := w.settled()
	entered := w.due.AddDays(g.between(-20, 25))
	_, consequence := x.standIns["unreported"]
	must := !consequence && !settled.IsZero()
	if must {
		entered = min(w.due, settled).AddDays(-g.IntN(10))
	}
	state := pick(g.dice, stateNames)
	_, declared := x.standIns[state]
	switch n := g.IntN(100); {
	case n < 20 && (declared || settled.IsZero()):
		g.makeAbsence(p, m, x, state, entered)
		if state == "unreported" && g.chance(50) {
			g.makeGivenScore(p, m, x, entered.AddDays(g.between(0, 15)))
		}
	case n < 30 && !must:
	default:
		g.makeGivenScore(p, m, x, entered)
	}
}

func (g *random) makeGivenScore(p int, m *member, x *item, entered civil.Date) {
	d, id := g.record(p, "given", "g")
	value := g.within(x.given.low, x.given.high)
	d.number("value", value)
	if g.chance(40) {
		d.date("occurred", entered.AddDays(-g.IntN(10)))
	}
	d.text("scorer", pick(g.dice, g.assessors))
	d.text("subject", m.id)
	g.charge(d, x, entered)
	g.entries = append(g.entries, entry{p, id, entered, times(value, x.given.scale)})
}

// makeAbsence: what the scheme says of it may be ruled on too.
func (g *random) makeAbsence(p int, m *member, x *item, state string, entered civil.Date) {
	d, id := g.record(p, "absence", "n")
	d.text("state", state)
	d.text("subject", m.id)
	g.charge(d, x, entered)
	in, ok := x.standIns[state]
	switch {
	case !ok:
	case in.mean(): // of what is not known here, it can be upheld or revoked
		g.entries = append(g.entries, entry{p, id, entered, new(big.Rat)})
	default:
		g.entries = append(g.entries, entry{p, id, entered, in.points})
	}
}
