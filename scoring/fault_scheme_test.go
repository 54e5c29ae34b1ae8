package scoring_test

import (
	"slices"
	"testing"

	"gongping/scoring"
)

func TestSchemeFaults(t *testing.T) {
	refuse(t, slices.Concat(schemeFaults, metricFaults, methodFaults, modifierFaults), func(t testing.TB, w world) []scoring.Problem {
		program, problems := scoring.Compile(w.scheme)
		if (program == nil) != (len(problems) > 0) {
			t.Errorf("program %v with %d problems", program, len(problems))
		}
		return problems
	})
}

// sound is the rest of a scheme with one category.
const sound = `
	indicator i c floor=none
	kind down -1
`

var schemeFaults = []faulty{
	{"nothing at all", "bare", `
		no-category at scheme
		no-group at scheme
		cap-unstated at scheme: id=total
		floor-unstated at scheme: id=total`},
	{"ids used twice", `
		group g
		group h
		group g
		attribute a
		attribute a
		tie t a high
		tie t a low
		category c free
		category d free
		category c bonus
		indicator i c floor=none
		kind down -1
		kind down -2
		indicator j d floor=none
		kind down -1
		indicator i d floor=none
		kind down -1`, `
		duplicate-id at category # 2, category # 0: id=c
		duplicate-id at indicator i kind # 1, indicator i kind # 0: id=down
		duplicate-id at indicator # 2, indicator # 0: id=i
		duplicate-id at group # 2, group # 0: id=g
		duplicate-id at attribute # 1, attribute # 0: id=a
		duplicate-id at tie_break # 1, tie_break # 0: id=t`},
	{"an indicator of no category: what its category holds is not known then", `
		full 11
		category c direct weight=10
		indicator h c base=4 floor=0
		kind down -1
		indicator i d base=6 floor=0
		kind down -1
		category e free`, `
		unknown-category at indicator i category: id=d`},
	{"a key of no attribute", `
		attribute visit
		tie t visits high
		category c free` + sound, `
		unknown-attribute at tie_break t attribute: id=visits`},
	{"a category without indicators", `
		category c free
		category d bonus` + sound, `
		empty-category at category d: id=d`},
	{"a category without indicators holds nothing that could be wrong", `
		full 10
		category c direct weight=10 start=3
		category d free
		indicator i d floor=0
		kind down -1`, `
		empty-category at category c: id=c`},
	{"weights missing, unwanted, not positive", `
		full 10
		category c weighted
		indicator i c floor=0
		kind down -1
		category d bonus weight=5
		indicator j d cap=0
		kind up 1
		category e direct weight=0
		indicator k e floor=0
		kind down -1
		category f weighted weight=-1/2
		indicator l f floor=0
		kind down -1`, `
		weight-missing at category c: id=c
		weight-unwanted at category d weight: id=d
		weight-not-positive at category e weight: id=e weight=0
		weight-not-positive at category f weight: id=f weight=-0.5`},
	{"weights that total nothing declared", `
		category c weighted weight=100` + sound, `
		full-missing at scheme`},
	{"weights that total something else", `
		full 100
		category c weighted weight=66.6
		indicator i c floor=0
		kind down -1
		category d direct weight=100/3
		indicator j d floor=0
		kind down -1`, // 66.6 + 33.333… = 1499/15
		"weights-total at scheme full: full=100 total=1499/15"},
	{"bases that do not total", `
		full 100
		category c weighted weight=60
		indicator i c base=60 floor=0
		kind down -1
		indicator j c base=30 floor=0
		kind down -1
		category d direct weight=40
		indicator k d points=6 cap=none
		given 0..100 scale=0.07`, // 60 + 30 = 90 of 100; 6 of 40, since a given score makes the category start at 0
		`
		base-total at category c: full=100 id=c total=90
		base-total at category d: full=40 id=d total=6`},
	{"floors above caps, one of them the model's own", `
		total floor=1 cap=0
		category c penalty floor=1/2
		indicator i c floor=-1 cap=-2
		kind down -1 floor=3 cap=2`, `
		limits-crossed at category c: cap=0 floor=0.5
		limits-crossed at indicator i: cap=-2 floor=-1
		limits-crossed at indicator i kind down: cap=2 floor=3
		limits-crossed at scheme: cap=0 floor=1`},
	{"limits that are not stated", `
		category c free
		indicator i c
		kind both -1..1
		indicator j c
		given 0..10 scale=-1
		indicator k c
		kind none 0
		indicator l c
		kind up 1`, `
		cap-unstated at indicator i: id=i
		floor-unstated at indicator i: id=i
		floor-unstated at indicator j: id=j
		cap-unstated at indicator l: id=l`},
	{"points on the wrong side", `
		category c bonus
		indicator i c floor=none base=-1 unreported=-2 exempt=0
		kind down -1
		category d penalty
		indicator j d cap=none base=1/3 points=4 not-applicable=full exempt=-1 unreported=1
		given 0..10`, `
		sign-against-model at indicator i base: category=c id=i
		sign-against-model at indicator i unreported: category=c id=i
		sign-against-model at indicator i: category=c id=i
		sign-against-model at indicator j base: category=d id=j
		sign-against-model at indicator j unreported: category=d id=j
		sign-against-model at indicator j not_applicable: category=d id=j
		sign-against-model at indicator j: category=d id=j`},
	{"kinds with both or neither of points and a range", `
		category c free
		indicator i c cap=none
		kind both 1 1..2
		kind neither`, `
		points-or-range at indicator i kind both: id=both
		points-wanted at indicator i kind neither: id=neither`},
	{"ranges from high to low", `
		category c free
		indicator i c floor=none
		kind slack -1..-3
		indicator j c cap=none
		given 10..0`, `
		range-reversed at indicator i kind slack: id=slack max=-3 min=-1
		range-reversed at indicator j given: id=j max=0 min=10`},
	{"a given score that is worth nothing", `
		category c free
		indicator i c
		given 0..10 scale=0`, `
		zero-scale at indicator i given scale: id=i`},
	{"full marks of an indicator that states no points", `
		category c free
		indicator i c cap=none unreported=full not-applicable=full exempt=0
		given 0..10`, `
		full-without-points at indicator i unreported: id=i
		full-without-points at indicator i not_applicable: id=i`},
	{"words that nobody could read", `
		total round=2/sideways round-category=13/down round-indicator=-13/up
		attribute a
		tie t a sideways
		category c sideways weight=-5
		indicator i c base=1 floor=none
		kind down -1
		category d free
		indicator j d`, `
		malformed at category c model: field=model
		malformed at indicator j method: field=method
		malformed at tie_break t order: field=order
		malformed at scheme rounding indicator places: field=places
		malformed at scheme rounding category places: field=places
		malformed at scheme rounding total mode: field=mode`},
	{"what is wrong with the second of two of one id", `
		attribute a
		tie t a high
		tie t b high
		full 20
		category c direct weight=20
		category c direct weight=-20
		indicator i c floor=0
		kind down -1
		kind down 1 1..2
		indicator i c base=1 floor=2 cap=1
		kind up 1 floor=1 cap=0`, `
		weight-not-positive at category # 1 weight: id=c weight=-20
		duplicate-id at category # 1, category # 0: id=c
		points-or-range at indicator i kind # 1: id=down
		duplicate-id at indicator i kind # 1, indicator i kind # 0: id=down
		cap-unstated at indicator i: id=i
		limits-crossed at indicator # 1: cap=1 floor=2
		limits-crossed at indicator # 1 kind up: cap=0 floor=1
		duplicate-id at indicator # 1, indicator # 0: id=i
		base-total at category c: full=20 id=c total=1
		unknown-attribute at tie_break # 1 attribute: id=b
		duplicate-id at tie_break # 1, tie_break # 0: id=t`},
	{"what a category holds is not known while a method is not", `
		full 20
		category c direct weight=10 start=3
		indicator i c cap=none
		given 0..1 scale=0
		category d direct weight=10 start=3
		indicator j d`, `
		zero-scale at indicator i given scale: id=i
		malformed at indicator j method: field=method`},
}

// TestNoKind: the lines cannot write an indicator with events but no kind.
func TestNoKind(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c`)
	w.scheme.Indicators[0].Method = &scoring.Events{}
	_, problems := scoring.Compile(w.scheme)
	if len(problems) != 1 || describe(problems[0]) != noKind {
		t.Errorf("got %v; want %s", problems, noKind)
	}
}

const noKind = "no-kind at indicator i: id=i"
