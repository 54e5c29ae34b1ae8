package scoring_test

import (
	"testing"

	"gongping/scoring"
)

const charged = `
	category c free
	indicator i c floor=-6 cap=none
	kind down -2
	kind slack -5..0 floor=-4
	kind up 3
	kind noted 0
	indicator survey c cap=none unreported=-1 exempt=2
	given 0..100 scale=0.1
	score g1 a survey 80
	event e1 a i down
`

func TestRulings(t *testing.T) {
	run(t, []worked{
		{"upheld", charged + `
			ruling r1 e1 upheld`,
			"[[[1×-2 upheld -2] + [80 scale 0.1]]]", "6"},
		{"reduced", charged + `
			ruling r1 e1 reduced -2/3`,
			// -2/3 + 8
			"[[[1×-2 reduced -2/3] + [80 scale 0.1]]]", "22/3"},
		{"reduced to nothing", charged + `
			ruling r1 e1 reduced 0`,
			"[[[1×-2 reduced 0] + [80 scale 0.1]]]", "8"},
		{"revoked", charged + `
			ruling r1 e1 revoked`,
			"[[[1×-2 revoked 0] + [80 scale 0.1]]]", "8"},
		{"increased, up to the indicator's floor", charged + `
			ruling r1 e1 increased -7`,
			// -7, at least -6; -6 + 8
			"[[[1×-2 increased -7] floor -6 + [80 scale 0.1]]]", "2"},
		{"a chain: the newest last", charged + `
			ruling r1 e1 increased -5
			ruling r2 e1 upheld
			ruling r3 e1 reduced -4.5`,
			// -4.5 + 8
			"[[[1×-2 increased -5 upheld -5 reduced -4.5] + [80 scale 0.1]]]", "3.5"},
		{"each on its own entry", charged + `
			event e2 a i down count=2
			ruling r2 e2 reduced -1
			ruling r1 e1 revoked`,
			// 0 - 1 + 8
			"[[[1×-2 revoked 0 + 2×-2 reduced -1] + [80 scale 0.1]]]", "7"},
		{"before the limit of a kind", charged + `
			event e2 a i slack points=-3
			event e3 a i slack points=-5
			ruling r1 e3 reduced -0.5`,
			// -2 + (-3 - 0.5, above -4) + 8
			"[[[1×-2 + [-3 + -5 reduced -0.5]] + [80 scale 0.1]]]", "2.5"},
		{"a bonus is reduced toward zero", charged + `
			event e2 a i up
			ruling r1 e2 reduced 1`,
			"[[[1×-2 + 1×3 reduced 1] + [80 scale 0.1]]]", "7"},
		{"on a given score: its points, not the value reported", charged + `
			ruling r1 g1 increased 8.5`,
			"[[[1×-2] + [80 scale 0.1 increased 8.5]]]", "6.5"},
	})
}

func TestRulingsFromZero(t *testing.T) {
	run(t, []worked{
		{"a given score of zero can be raised", `
			category c free
			indicator survey c cap=none
			given 0..100 scale=0.1
			score g1 a survey 0
			ruling r1 g1 increased 9.5`,
			"[[[0 scale 0.1 increased 9.5]]]", "9.5"},
		{"a revocation is overruled", charged + `
			ruling r1 e1 revoked
			ruling r2 e1 increased -2`,
			"[[[1×-2 revoked 0 increased -2] + [80 scale 0.1]]]", "6"},
	})
}

func TestRulingsOnAbsences(t *testing.T) {
	const absent = `
		category c free start=10
		indicator survey c cap=none unreported=-3 exempt=2
		given 0..100
		overdue
		absence n1 a survey unreported
	`
	run(t, []worked{
		{"a consequence is reduced", absent + `
			ruling r1 n1 reduced -1`,
			"[[10 + unreported:-3 reduced -1]]", "9"},
		{"a consequence is revoked", absent + `
			ruling r1 n1 revoked`,
			"[[10 + unreported:-3 revoked 0]]", "10"},
		{"a ruling on what was unreported rests when the report comes", absent + `
			ruling r1 n1 reduced -1
			score g1 a survey 70`,
			"[[10 + [superseded + 70]]]", "80"},
		{"and when it turns out to be exempt", absent + `
			ruling r1 n1 upheld
			absence n2 a survey exempt
			ruling r2 n2 reduced 1`,
			"[[10 + exempt:2 reduced 1]]", "11"},
		{"and before the date", `
			category c free start=10
			indicator survey c cap=none unreported=-3
			given 0..100
			absence n1 a survey unreported
			ruling r1 n1 reduced -1`,
			"[[10 + unreported:open]]", "10"},
	})
}

// TestRevokedAttributes: an entry that is out of force takes its attributes
// with it; one that counts nothing for another reason does not.
func TestRevokedAttributes(t *testing.T) {
	for _, c := range []struct{ rulings, visits string }{
		{"", "7"},
		{"ruling r1 e1 revoked", "4"},
		{"ruling r1 e1 reduced 0", "7"},
		{"ruling r1 e1 revoked\nruling r2 e1 upheld", "4"},
		{"ruling r1 e1 revoked\nruling r2 e1 increased -1", "7"},
		{"ruling r1 e1 upheld\nruling r2 e1 reduced -1\nruling r3 e1 revoked", "4"},
	} {
		w := read(t, `
			attribute visits
			attribute other
			tie by-visits visits high
			category c free
			indicator i c floor=none
			kind down -2
			event e1 a i down visits=3 other=100
			event e2 a i down visits=4
			`+c.rulings)
		score, _ := scored(t, compiled(t, w.scheme), w.facts).Of("a")
		if got := score.Keys[0].String(); got != c.visits { // 3 + 4, or 4 alone
			t.Errorf("%q: %s visits; want %s", c.rulings, got, c.visits)
		}
	}
}

func TestOutcomeWords(t *testing.T) {
	for word, outcome := range outcomes {
		if outcome.String() != word {
			t.Errorf("%d is %q; want %q", outcome, outcome, word)
		}
	}
	if got := scoring.Outcome(0).String() + scoring.Outcome(99).String(); got != "" {
		t.Errorf("no outcome is %q", got)
	}
}
