package scoring_test

import (
	"slices"
	"testing"

	"gongping/scoring"
)

// survey is an indicator whose score somebody else gives, in a category that
// is 15 when it is full. Each state has a consequence of its own.
const survey = `
	full 15
	category c direct weight=15 start=5
	indicator survey c base=2 points=8 cap=9 floor=0 unreported=-5 not-applicable=full exempt=7.5
	given 0..100 scale=0.08
`

func TestAbsence(t *testing.T) {
	run(t, []worked{
		{"reported", survey + `
			score g1 a survey 100`,
			// 5 + (2 + 8, at most 9)
			"[[5 + [2 + 100 scale 0.08] cap 9]]", "14"},
		{"reported as zero", survey + `
			overdue
			score g1 a survey 0`,
			"[[5 + [2 + 0 scale 0.08]]]", "7"},
		{"not there, and not yet due", survey, "[[5 + unreported:open]]", "5"},
		{"not there, and overdue", survey + `
			overdue`,
			// 5 - 5; base, floor and cap are those of a value: they do not touch what stands in for it
			"[[5 + unreported:-5]]", "0"},
		{"recorded as unreported, and not yet due", survey + `
			absence n1 a survey unreported`,
			"[[5 + unreported:open]]", "5"},
		{"recorded as unreported, and overdue", survey + `
			overdue
			absence n1 a survey unreported`,
			"[[5 + unreported:-5]]", "0"},
		{"reported late", survey + `
			overdue
			absence n1 a survey unreported
			score g1 a survey 50`,
			// 5 + 2 + 4
			"[[5 + [2 + superseded + 50 scale 0.08]]]", "11"},
		{"not applicable", survey + `
			absence n1 a survey not-applicable`,
			// 5 + the indicator's 8 points
			"[[5 + not-applicable:8]]", "13"},
		{"not applicable, though the date has passed", survey + `
			overdue
			absence n1 a survey not-applicable`,
			"[[5 + not-applicable:8]]", "13"},
		{"exempt", survey + `
			absence n1 a survey exempt`,
			"[[5 + exempt:7.5]]", "12.5"},
		{"unreported, then found to be exempt", survey + `
			overdue
			absence n1 a survey unreported
			absence n2 a survey exempt`,
			"[[5 + exempt:7.5]]", "12.5"},
		{"the same, in the order of other files", survey + `
			overdue
			absence n2 a survey exempt
			absence n1 a survey unreported`,
			"[[5 + exempt:7.5]]", "12.5"},
		{"what stands in is rounded as an indicator is", `
			total round-indicator=0/half-away
			category c free
			indicator i c cap=none exempt=7.5
			given 0..100
			indicator j c cap=none
			given 0..100
			absence n1 a i exempt`,
			// 7.5 to 8; an open value has nothing to round
			"[[exempt:7.5 round 0/half-away + unreported:open]]", "8"},
		{"events can be absent, though nobody waits for them", `
			category c free
			indicator i c floor=none unreported=-3 exempt=0
			kind down -1
			indicator j c floor=none exempt=-1/2
			kind down -1
			overdue
			absence n1 a i unreported
			absence n2 a j exempt`,
			"[[unreported:-3 + exempt:-0.5]]", "-3.5"},
	})
}

// TestTrial: a trial edition is scored with what is missing left open.
func TestTrial(t *testing.T) {
	const silent = `
		category c free start=10
		indicator i c base=50 cap=none
		given 0..100
	`
	run(t, []worked{
		{"overdue without a consequence", silent + `
			trial
			overdue`,
			"[[10 + unreported:open]]", "10"},
		{"recorded without a consequence", silent + `
			trial
			absence n1 a i not-applicable`,
			"[[10 + not-applicable:open]]", "10"},
		{"a consequence acts in a trial too", survey + `
			trial
			overdue`,
			"[[5 + unreported:-5]]", "0"},
	})
}

func TestOpenIsListed(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c cap=none
		given 0..100
		indicator j c cap=none exempt=1
		given 0..100
		category d free
		indicator k d cap=none
		given 0..100
		indicator l d cap=none
		kind up 1
		absence n1 a j exempt`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	score, _ := results.Of("a")
	if want := []scoring.IndicatorID{"i", "k"}; !slices.Equal(score.Open, want) {
		t.Errorf("open: %v; want %v", score.Open, want)
	}
	categories := results.Ledger("a").Inputs
	open := categories[0].Inputs[0]
	if !open.Void || !open.Value.IsZero() {
		t.Errorf("an open node has the value %s, void %v", open.Value, open.Void)
	}
	// Void inputs leave the balance where it is: nothing, 0; then 0 + 1.
	if running := categories[0].Running; len(running) != 2 || !running[0].IsZero() || running[1].String() != "1" {
		t.Errorf("balance of c: %v", running)
	}
}
