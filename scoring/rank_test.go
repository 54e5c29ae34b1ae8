package scoring_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gongping/scoring"
)

const board = `
	group urban city
	group rural county,town
	attribute goals
	attribute visits
	tie goals goals high
	tie visits visits low
	category c free
	indicator i c cap=none
	kind point 1
	indicator g c
	kind goal 0
`

// standings writes groups as "urban: 1 a, 2= b, 2= c, 4 d".
func standings(r *scoring.Results) string {
	var groups []string
	for _, g := range r.Standings() {
		var rows []string
		for _, row := range g.Rows {
			shared := ""
			if row.Shared > 1 {
				shared = strings.Repeat("=", row.Shared-1)
			}
			rows = append(rows, fmt.Sprintf("%d%s %s", row.Place, shared, row.Subject))
		}
		groups = append(groups, string(g.Group)+": "+strings.Join(rows, ", "))
	}
	return strings.Join(groups, "; ")
}

// margin writes the distance to another subject: "a at 1: 2 points" or, where
// the totals are equal, "a at 1: 2 by key 0".
func margin(m *scoring.Margin) string {
	switch {
	case m == nil:
		return "none"
	case m.Key < 0:
		return fmt.Sprintf("%s at %d: %s points", m.Subject, m.Place, m.By)
	}
	return fmt.Sprintf("%s at %d: %s by key %d", m.Subject, m.Place, m.By, m.Key)
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct{ name, facts, want string }{
		{"by total", `
			subject a city
			subject b city
			event e1 b i point`,
			"urban: 1 b, 2 a; rural: "},
		{"shared to the end of the chain, and the next place skips", `
			subject a city
			subject b city
			subject c city
			subject d city
			event e1 c i point count=9
			event e2 b i point count=5 goals=1
			event e3 d i point count=5 goals=1`,
			"urban: 1 c, 2= b, 2= d, 4 a; rural: "},
		{"shared by three at the top, and by two at the bottom", `
			subject a city
			subject b city
			subject c city
			subject d city
			subject e city
			event e1 b i point
			event e2 d i point
			event e3 e i point`,
			"urban: 1== b, 1== d, 1== e, 4= a, 4= c; rural: "},
		{"the higher first key, the lower second key", `
			subject a city
			subject b city
			subject c city
			event e1 a g goal goals=1 visits=5
			event e2 b g goal goals=2 visits=9
			event e3 c g goal goals=1 visits=4.5`,
			"urban: 1 b, 2 c, 3 a; rural: "},
		{"a key may be negative, or a fraction", `
			subject a city
			subject b city
			subject c city
			event e1 a g goal goals=-1/3
			event e2 b g goal goals=-1/2
			event e3 c g goal goals=2/3
			event e4 c g goal goals=-1`,
			// a -1/3, b -1/2, c 2/3 - 1 = -1/3
			"urban: 1= a, 1= c, 3 b; rural: "},
		{"no key makes up for points", `
			subject a city
			subject b city
			event e1 a g goal goals=100
			event e2 b i point count=1/1000`,
			"urban: 1 b, 2 a; rural: "},
		{"each group for itself, by the class of its members", `
			subject a county
			subject b city
			subject c town
			event e1 b i point count=5
			event e2 c i point count=2`,
			"urban: 1 b; rural: 1 c, 2 a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := read(t, board+c.facts)
			if got := standings(scored(t, compiled(t, w.scheme), w.facts)); got != c.want {
				t.Errorf("%s\nwant %s", got, c.want)
			}
		})
	}
}

func TestMargins(t *testing.T) {
	w := read(t, board+`
		subject a city
		subject b city
		subject c city
		subject d city
		subject e city
		event e1 a i point count=10
		event e2 b i point count=29/3 goals=2
		event e3 c i point count=29/3 visits=3
		event e4 d i point count=29/3 visits=3
		event e5 e i point count=29/3 visits=7.5`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	for _, c := range []struct{ subject, place, above, below string }{
		{"a", "1 of 1", "none", "b at 2: 1/3 points"},               // 10 - 29/3
		{"b", "2 of 1", "a at 1: 1/3 points", "c at 3: 2 by key 0"}, // 2 - 0 goals
		{"c", "3 of 2", "b at 2: 2 by key 0", "e at 5: 4.5 by key 1"},
		{"d", "3 of 2", "b at 2: 2 by key 0", "e at 5: 4.5 by key 1"}, // 7.5 - 3 visits
		{"e", "5 of 1", "d at 3: 4.5 by key 1", "none"},
	} {
		row, _ := results.Place(scoring.SubjectID(c.subject))
		if got := fmt.Sprintf("%d of %d", row.Place, row.Shared); got != c.place {
			t.Errorf("%s: place %s; want %s", c.subject, got, c.place)
		}
		if got := margin(row.Above); got != c.above {
			t.Errorf("%s: above %s; want %s", c.subject, got, c.above)
		}
		if got := margin(row.Below); got != c.below {
			t.Errorf("%s: below %s; want %s", c.subject, got, c.below)
		}
	}
}

func TestWithoutTieBreaks(t *testing.T) {
	w := read(t, `
		category c free
		indicator i c cap=none
		kind point 1
		subject b
		subject a
		event e1 a i point
		event e2 b i point`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	if got := standings(results); got != "all: 1= b, 1= a" {
		t.Errorf("%s; subjects that share a place keep the order of the facts", got)
	}
	for _, score := range results.Scores() {
		if score.Keys != nil {
			t.Errorf("%s has keys: %v", score.Subject, score.Keys)
		}
	}
}

func TestUnknownSubject(t *testing.T) {
	w := read(t, board)
	w.facts.Subjects[0].Class = "city"
	results := scored(t, compiled(t, w.scheme), w.facts)
	if _, ok := results.Of("nobody"); ok {
		t.Error("a score of nobody")
	}
	if _, ok := results.Place("nobody"); ok {
		t.Error("a place of nobody")
	}
	if results.Ledger("nobody") != nil {
		t.Error("a ledger of nobody")
	}
}

func TestLookUps(t *testing.T) {
	w := read(t, board)
	w.facts.Subjects[0].Class = "town"
	program := compiled(t, w.scheme)
	results := scored(t, program, w.facts)
	if program.Scheme() != w.scheme || results.Program() != program {
		t.Error("results do not lead back to their scheme")
	}
	if i, ok := program.Indicator("g"); !ok || i != &w.scheme.Indicators[1] {
		t.Error("indicator g is not found")
	}
	if _, ok := program.Indicator("h"); ok {
		t.Error("indicator h is found")
	}
	var groups []scoring.GroupID
	for _, g := range results.Standings() {
		groups = append(groups, g.Group)
	}
	if !slices.Equal(groups, []scoring.GroupID{"urban", "rural"}) {
		t.Errorf("groups %v; want the order of the scheme", groups)
	}
}
