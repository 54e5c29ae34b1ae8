package scoring_test

import (
	"testing"

	"gongping/scoring"
)

// measuredCase is a metric m of subject a: its value, or the state in which it
// has none.
type measuredCase struct{ name, world, want string }

func measure(t *testing.T, cases []measuredCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, `
				category c free
				indicator any c floor=none cap=none
				kind tick 0
				kind tock 0
				`+c.world)
			value, state, ok := scored(t, compiled(t, w.scheme), w.facts).Measure("a", "m")
			got := value.String()
			if state != 0 {
				got = stateNames[state]
			}
			if !ok || got != c.want {
				t.Errorf("%s; want %s", got, c.want)
			}
		})
	}
}

func TestReportedMetrics(t *testing.T) {
	measure(t, []measuredCase{
		{"as reported", `
			metric m
			report r1 m a=97.25`, "97.25"},
		{"zero is a value", `
			metric m min=0
			report r1 m a=0`, "0"},
		{"not reported", `
			metric m
			subject a
			subject b
			report r1 m b=3`, "unreported"},
		{"corrected: the last one holds", `
			metric m
			report r1 m a=3
			report r2 m a=5`, "5"},
	})
}

func TestConstants(t *testing.T) {
	const targets = `
		metric m undefined=exempt
		constant 24 class=city
		constant 12
		constant 30 unit=b
	`
	measure(t, []measuredCase{
		{"of the class", targets + "subject a city", "24"},
		{"of the rest", targets + "subject a county", "12"},
		{"of the subject, before its class", `
			metric m
			constant 24 class=city
			constant 30 unit=a
			constant 12
			subject a city`, "30"},
		{"of nobody", `
			metric m undefined=exempt
			constant 24 class=city
			subject a county`, "exempt"},
		{"head count", `
			metric m
			formula head-count * 2
			subject a city heads=7`, "14"},
		{"head count that is not known", `
			metric m
			formula head-count * 2
			subject a city`, "unreported"},
	})
}

func TestTallies(t *testing.T) {
	const events = `
		attribute homes
		event e1 a any tick count=3 homes=5
		event e2 a any tock share=1/4 homes=2
		event e3 a any tick count=2 share=1/2
		event e4 a any tick homes=100 count=50
		ruling r1 e4 revoked
		ruling r2 e1 upheld
		metric m
	`
	measure(t, []measuredCase{
		{"counts times shares", events + "tally any", "4.25"}, // 3 + 1/4 + 2 × 1/2
		{"of a kind", events + "tally any kind=tock", "0.25"},
		{"of an attribute times shares", events + "tally any attribute=homes", "5.5"}, // 5 + 2 × 1/4
		{"of an attribute of a kind", events + "tally any kind=tick attribute=homes", "5"},
		{"of nothing", "metric m\n tally any", "0"},
		{"of kinds that only count", `
			metric x
			indicator j c floor=none cap=none exempt=0
			deviation x 0 above step=1 partial=exact points=1
			counted seen
			metric m
			tally j
			event e1 a j seen count=7`, "7"},
	})
}

func TestSurveys(t *testing.T) {
	const survey = `
		metric m undefined=not-applicable round=2/half-away
		option good 100
		option fair 60
		option bad 0
		option unknown invalid
	`
	measure(t, []measuredCase{
		{"the mean of the valid votes", survey + "votes v1 m a good=2 fair=1 unknown=40", "86.67"}, // 260 ÷ 3
		{"bad votes count", survey + "votes v1 m a good=1 bad=3", "25"},
		{"no valid vote", survey + "votes v1 m a unknown=40", "not-applicable"},
		{"votes of nobody", survey + "votes v1 m a good=0 bad=0", "not-applicable"},
		{"no votes", survey, "unreported"},
		{"the last one holds", survey + "votes v1 m a good=1\n votes v2 m a bad=1", "0"},
	})
}

func TestScoreMetrics(t *testing.T) {
	const scoredWorld = `
		indicator j c cap=5 round=0/up exempt=2.5
		given 0..100 scale=0.1
		metric m
		scored j
	`
	measure(t, []measuredCase{
		{"the final points", scoredWorld + "score g1 a j 32", "4"}, // 3.2, up
		{"what stands in", scoredWorld + "absence n1 a j exempt", "3"},
		{"open", scoredWorld, "unreported"},
	})
}

// TestCategoryMetrics: the points of a category as they enter the total, before
// a gate that may rest on them.
func TestCategoryMetrics(t *testing.T) {
	w := read(t, `
		total round-category=0/up
		full 40
		category d weighted weight=40
		indicator j d floor=none
		kind down -7
		coefficient hard otherwise=0.9 category=d
		event e1 a j down
		metric m
		scored-category d
		gate veto zero category=d when=m:<34`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	// 93 × 0.9 = 83.7, × 40% = 33.48, up to 34: the gate does not hold
	if value, _, _ := results.Measure("a", "m"); value.String() != "34" {
		t.Errorf("category d has %s", value)
	}
	w.facts.Entries[0].Count = frac(2, 1)
	results = scored(t, compiled(t, w.scheme), w.facts)
	// 86 × 0.9 = 77.4, × 40% = 30.96, up to 31: it does
	value, _, _ := results.Measure("a", "m")
	if score, _ := results.Of("a"); value.String() != "31" || !score.Categories[0].IsZero() {
		t.Errorf("category d has %s before the gate, %s after it", value, score.Categories[0])
	}
}

func TestMeasureOfNothing(t *testing.T) {
	w := read(t, board)
	w.facts.Subjects[0].Class = "city"
	results := scored(t, compiled(t, w.scheme), w.facts)
	for _, c := range []struct {
		subject scoring.SubjectID
		metric  scoring.MetricID
	}{{"nobody", scoring.HeadCount}, {"a", "nothing"}} {
		if _, _, ok := results.Measure(c.subject, c.metric); ok {
			t.Errorf("a measure %s of %s", c.metric, c.subject)
		}
	}
}
