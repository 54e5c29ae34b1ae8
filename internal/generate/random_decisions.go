package generate

import (
	"math/big"

	"gongping/internal/civil"
)

// makeDecisions gives one entry in five appeals and rulings, up to four rulings
// one after the other, filed in the entry's period or in a later one.
func (g *random) makeDecisions() {
	for n := range g.entries {
		if g.chance(20) {
			g.makeChain(&g.entries[n])
		}
	}
}

// verdict is what rulings have made of an entry so far.
type verdict struct {
	points *big.Rat
	last   civil.Date // when the last ruling was entered
	ref    string     // its full id; of two on one day the lower counts first
}

func (g *random) makeChain(e *entry) {
	v := verdict{points: e.worth, last: e.entered}
	for range g.IntN(5) {
		appeal := ""
		if g.chance(60) {
			appeal, v.last = g.makeAppeal(e, v.last)
			if g.chance(10) {
				return // still open
			}
		}
		g.makeRuling(e, &v, appeal)
	}
}

// filing is the period whose folder a decision is filed in.
func (g *random) filing(e *entry) int {
	if g.chance(70) {
		return e.period
	}
	return g.between(e.period, len(g.periods)-1)
}

// ref names a record of one period from another or the same; only there the
// short form will do.
func (g *random) ref(from, period int, id string) string {
	if from == period && g.chance(50) {
		return id
	}
	return g.periods[period].id + "/" + id
}

// makeAppeal returns the full id of an appeal and when it was entered.
func (g *random) makeAppeal(e *entry, after civil.Date) (ref string, entered civil.Date) {
	p := g.filing(e)
	d, id := g.record(p, "appeal", "a")
	entered = after.AddDays(g.IntN(15))
	d.text("entry", g.ref(p, e.period, e.id))
	d.date("filed", entered.AddDays(-g.IntN(4)))
	d.date("entered", entered)
	d.text("filed_by", g.name("所"))
	d.text("grounds", g.reason())
	return g.periods[p].id + "/" + id, entered
}

func (g *random) makeRuling(e *entry, v *verdict, appeal string) {
	p := g.filing(e)
	d, id := g.record(p, "ruling", "r")
	ref := g.periods[p].id + "/" + id
	entered := v.last.AddDays(g.IntN(15))
	if entered == v.last && ref < v.ref {
		entered = entered.AddDays(1)
	}
	v.last, v.ref = entered, ref
	d.text("entry", g.ref(p, e.period, e.id))
	d.maybeText("appeal", appeal)
	d.text("outcome", g.rule(d, v))
	d.date("decided", entered.AddDays(-g.IntN(5)))
	d.date("entered", entered)
	d.text("decided_by", g.name("考评办"))
	d.text("document", g.evidence())
	d.text("reason", g.reason())
	g.sign(d)
}

// rule decides: what counts nothing can only be left so. Numbers that are too
// fine are cut towards 0 where they are reduced, and away from it where they
// are increased.
func (g *random) rule(d *document, v *verdict) (outcome string) {
	outcome = pick(g.dice, outcomes)
	if v.points.Sign() == 0 && (outcome == "reduced" || outcome == "increased") {
		outcome = "upheld"
	}
	share := rat(int64(g.IntN(8)), 8)
	switch outcome {
	case "revoked":
		v.points = new(big.Rat)
	case "increased":
		v.points = coarse(times(v.points, plus(rat(9, 8), share)), direction(v.points.Sign() > 0))
	case "reduced":
		v.points = coarse(times(v.points, share), direction(v.points.Sign() < 0))
	}
	if outcome == "reduced" || outcome == "increased" {
		d.number("to", v.points)
	}
	return outcome
}
