package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// third is the front share of a group, rounded and cut as a test says.
func third(numerator int64, mode exact.Mode, ties scoring.Ties) scoring.EligibleCase {
	share := exact.Frac(numerator, 3)
	return scoring.EligibleCase{Upto: &share, Mode: mode, Ties: ties}
}

// qualified writes who stands where: "(2 of 3 inside, line after 2) a b | d".
func qualified(groups []scoring.EligibleGroup) string {
	var lines []string
	for _, g := range groups {
		line := string(g.Group) + ":"
		for _, cut := range g.Cuts {
			line += fmt.Sprintf(" [%s→%d, %d in, line %v]", cut.Share, cut.Seats, cut.Inside, cut.Lines)
		}
		for _, x := range g.Candidates {
			mark := "-"
			switch {
			case x.Qualifies:
				mark = "+"
			case x.Inside:
				mark = "~"
			}
			line += fmt.Sprintf(" %s%s", mark, x.Subject)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "; ")
}

func listed(t *testing.T, rules string, e *scoring.Eligibility) string {
	t.Helper()
	w := read(t, rules)
	return qualified(scored(t, compiled(t, w.scheme), w.facts).Eligible(e))
}

// ten has the places a 1, b and d 2, e 4, f and g and h 5, k 8, l 9, m 10, and z
// without one.
func TestEligibleLines(t *testing.T) {
	half := exact.Frac(1, 2)
	for _, c := range []struct {
		name, rules string
		line        scoring.EligibleCase
		want        string
	}{
		// 10 × 1/3 = 3.33…, rounded down 3: a, b, d
		{"the first third", "", third(1, exact.Floor, scoring.TiesIn), "[10/3→3, 3 in, line [3]] +a +b +d -e -f -g -h -k -l -m"},
		// rounded up 4: e too
		{"the first third, rounded up", "", third(1, exact.Ceil, scoring.TiesOut), "[10/3→4, 4 in, line [4]] +a +b +d +e -f -g -h -k -l -m"},
		// 10 × 2/3 = 6.66…, rounded down 6: f, g and h share the places 5 to 7, so all three are in
		{"the first two thirds, ties in", "", third(2, exact.Floor, scoring.TiesIn), "[20/3→6, 7 in, line [7]] +a +b +d +e +f +g +h -k -l -m"},
		// or none of them is
		{"the first two thirds, ties out", "", third(2, exact.Floor, scoring.TiesOut), "[20/3→6, 4 in, line [4]] +a +b +d +e -f -g -h -k -l -m"},
		// 10 × 1/2 = 5, the first of the three; rounded half away 5
		{"a half falls on a tie", "", scoring.EligibleCase{Upto: &half, Mode: exact.HalfAway, Ties: scoring.TiesOut}, "[5→5, 4 in, line [4]] +a +b +d +e -f -g -h -k -l -m"},
		{"everybody", "", third(3, exact.HalfAway, scoring.TiesOut), "[10→10, 10 in, line [10]] +a +b +d +e +f +g +h +k +l +m"},
		{"the last place", "", scoring.EligibleCase{Last: 1, Ties: scoring.TiesIn}, "[0→1, 1 in, line [9]] -a -b -d -e -f -g -h -k -l +m"},
		// the last five are h, g and f for two of the five: all in, or none
		{"the last five, ties in", "", scoring.EligibleCase{Last: 5, Ties: scoring.TiesIn}, "[0→5, 6 in, line [4]] -a -b -d -e +f +g +h +k +l +m"},
		{"the last five, ties out", "", scoring.EligibleCase{Last: 5, Ties: scoring.TiesOut}, "[0→5, 3 in, line [7]] -a -b -d -e -f -g -h +k +l +m"},
		{"more than there are", "", scoring.EligibleCase{Last: 30, Ties: scoring.TiesIn}, "[0→30, 10 in, line [0]] +a +b +d +e +f +g +h +k +l +m"},
		{"bands from the top", bandsOfTen, scoring.EligibleCase{Bands: []scoring.BandID{"top", "upper"}}, "[0→0, 4 in, line [4]] +a +b +d +e -f -g -h -k -l -m"},
		{"a band in the middle", bandsOfTen, scoring.EligibleCase{Bands: []scoring.BandID{"upper"}}, "[0→0, 3 in, line [1 4]] -a +b +d +e -f -g -h -k -l -m"},
		{"the last band", bandsOfTen, scoring.EligibleCase{Bands: []scoring.BandID{"rest"}}, "[0→0, 6 in, line [4]] -a -b -d -e +f +g +h +k +l +m"},
		{"a grade", "grade good min=90\n grade rest", scoring.EligibleCase{Grades: []scoring.GradeID{"good"}}, "[0→0, 3 in, line []] +a +b +d -e -f -g -h -k -l -m"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := listed(t, ten+c.rules, &scoring.Eligibility{Cases: []scoring.EligibleCase{c.line}})
			want := "all: " + c.want + "; guests: "
			if got, _, _ = strings.Cut(got, "guests: "); got != strings.TrimSuffix(want, "guests: ") {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

const bandsOfTen = `
	rankband top percent=10 heads=half-away ties=out
	rankband upper percent=30 heads=half-away ties=out
	rankband rest`

// The line of each goes by its own case, the heads by all of the group.
func TestEligibleCases(t *testing.T) {
	const rules = `
		group all
		category c free
		indicator i c cap=none
		kind point 1
		subject a city identities=leader
		subject b town
		subject d city
		subject e town identities=leader
		subject f city
		subject g town
		event e1 a i point count=6
		event e2 b i point count=5
		event e3 d i point count=4
		event e4 e i point count=3
		event e5 f i point count=2
		event e6 g i point count=1
	`
	leader, others := third(1, exact.Floor, scoring.TiesIn), third(2, exact.Floor, scoring.TiesIn)
	leader.Identity = "leader"
	// 6 × 1/3 = 2: of the leaders a, not e. 6 × 2/3 = 4: of the others b and d.
	const want = "all: [2→2, 2 in, line [2]] [4→4, 4 in, line [4]] +a +b +d -e -f -g"
	if got := listed(t, rules, &scoring.Eligibility{Cases: []scoring.EligibleCase{leader, others}}); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	city := third(3, exact.Floor, scoring.TiesIn)
	city.Class = "city"
	w := read(t, rules)
	var fits []string
	for _, x := range scored(t, compiled(t, w.scheme), w.facts).Eligible(&scoring.Eligibility{Cases: []scoring.EligibleCase{leader, city}})[0].Candidates {
		fits = append(fits, fmt.Sprint(x.Subject, x.Cases, x.Qualifies))
	}
	// a is a leader in the city: two cases; nothing is for b and g
	if got := strings.Join(fits, " "); got != "a[0 1] true b[] false d[1] true e[0] false f[1] true g[] false" {
		t.Errorf("cases: %s", got)
	}
}

func TestEligibleRequirements(t *testing.T) {
	rules := ten + `
		metric years
		grade best min=90
		grade good min=80
		grade rest
		gate rough no-award when=calm:=0
		report m2 years a=5 b=2 d=1 e=2`
	test := func(text string) scoring.Test {
		parsed, err := scoring.ParseTest(text)
		if err != nil {
			t.Fatal(err)
		}
		return parsed
	}
	for _, c := range []struct {
		name string
		must scoring.Requirement
		want string
	}{
		{"years of service", scoring.Requirement{When: []scoring.Condition{{Metric: "years", Test: test(">= 2")}}}, "+a +b ~d +e ~f"}, // f reports none
		{"two conditions", scoring.Requirement{When: []scoring.Condition{{Metric: "years", Test: test(">= 2")}, {Metric: "calm", Test: test("= 1")}}}, "~a +b ~d +e ~f"},
		{"no veto", scoring.Requirement{Without: []scoring.GateID{"rough"}}, "~a +b +d +e +f"},
		{"a grade or better", scoring.Requirement{Grade: "good"}, "+a +b +d +e ~f"},
		{"the best grade", scoring.Requirement{Grade: "best"}, "+a +b +d ~e ~f"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := scoring.Eligibility{Cases: []scoring.EligibleCase{third(3, exact.Floor, scoring.TiesIn)}, Requires: []scoring.Requirement{c.must}}
			if got := listed(t, rules, &e); !strings.HasPrefix(got, "all: [10→10, 10 in, line [10]] "+c.want+" ") {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// Bands of 10% in a group of three: the cuts lie at 0.3, 0.6, 0.9, 1.2, 1.5, 1.8,
// 2.1, 2.4, 2.7 heads, rounded 0 1 1 1 2 2 2 2 3. So the first is in the second
// band, the second in the fifth, the third in the ninth, and seven are empty.
func TestTenthsOfThree(t *testing.T) {
	rules := `
		category c free
		indicator i c cap=none
		kind point 1
		subject a
		subject b
		subject d
		event e1 a i point count=3
		event e2 b i point count=2
		event e3 d i point count=1`
	for n := range 9 {
		rules += fmt.Sprintf("\n rankband b%d percent=10 heads=half-away ties=in", n+1)
	}
	w := read(t, rules+"\n rankband b10")
	if got := grades(scored(t, compiled(t, w.scheme), w.facts), bandOf); got != "a:b2 b:b5 d:b9" {
		t.Errorf("got %s", got)
	}
}

// The basis of a value is the node that ledgers show of it.
func TestBasis(t *testing.T) {
	w := read(t, ten)
	results := scored(t, compiled(t, w.scheme), w.facts)
	if n := results.Basis("b", "calm"); n == nil || n.Op != scoring.OpReported || n.Record != "m1" || n.Value.String() != "1" || n.Name() != "_total._metric.calm.reported" {
		t.Errorf("%+v", n)
	}
	if results.Basis("b", "quiet") != nil || results.Basis("nobody", "calm") != nil {
		t.Error("a basis of nothing")
	}
}
