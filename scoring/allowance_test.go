package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// paid writes who gets what: "a:100.01 b:99.99 …".
func paid(l *scoring.Allotted) string {
	var list []string
	for _, x := range l.Payments {
		list = append(list, fmt.Sprintf("%s:%s", x.Subject, x.Amount.Fixed(2)))
	}
	return strings.Join(list, " ")
}

func decimal(t *testing.T, text string) exact.Number {
	t.Helper()
	n, err := exact.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func paidResults(t *testing.T) *scoring.Results {
	w := read(t, paidThree)
	return scored(t, compiled(t, w.scheme), w.facts)
}

// three subjects with the totals 30, 20, 20, one with 0 and one below it.
const paidThree = `
	group all city
	metric shifts
	category c free
	indicator i c floor=none cap=none
	kind point 1
	kind loss -1
	rankband top seats=1 ties=in
	rankband rest
	subject a city
	subject b city
	subject d city
	subject e city
	subject f city
	event e1 a i point count=30
	event e2 b i point count=20
	event e3 d i point count=20
	event e5 f i loss count=5
	report m1 shifts a=10 b=2.5 d=-3 f=0.125
`

func TestAllowances(t *testing.T) {
	for _, c := range []struct {
		name  string
		rule  func() scoring.Allowance
		want  string
		total string
	}{
		// 100 × 30 ÷ 70 = 42.857142…, 100 × 20 ÷ 70 = 28.571428… twice: cut to
		// 42.85, 28.57, 28.57 they come to 99.99; the largest remainder is that
		// of a, 0.0071… against 0.0014…
		{"a pool by scores", func() scoring.Allowance {
			return scoring.Allowance{Pool: &scoring.Pool{Sum: decimal(t, "100")}}
		}, "a:42.86 b:28.57 d:28.57 e:0.00 f:0.00", "100.00"},
		// a cent: 0.0042…, 0.0028…, 0.0028…: all cut to nothing, one is left
		{"a pool of a cent", func() scoring.Allowance {
			return scoring.Allowance{Pool: &scoring.Pool{Sum: decimal(t, "0.01")}}
		}, "a:0.01 b:0.00 d:0.00 e:0.00 f:0.00", "0.01"},
		// everybody in the city counts 0 times: nothing can be shared
		{"nobody has a weight", func() scoring.Allowance {
			return scoring.Allowance{Pool: &scoring.Pool{Sum: decimal(t, "100"), Factors: []scoring.Factor{{Class: "city", Value: exact.Number{}}}}}
		}, "a:0.00 b:0.00 d:0.00 e:0.00 f:0.00", "0.00"},
		// 900 × 3 for the first place alone
		{"by band", func() scoring.Allowance {
			return scoring.Allowance{Months: 3, Bands: []scoring.BandAmount{{Band: "top", Amount: decimal(t, "900")}}}
		}, "a:2700.00 b:0.00 d:0.00 e:0.00 f:0.00", "2700.00"},
		// 40.01 × 10, 40.01 × 2.5 = 100.025 → 100.03, nothing for −3 and for none,
		// 40.01 × 0.125 = 5.00125 → 5.00
		{"by shifts", func() scoring.Allowance {
			return scoring.Allowance{Per: &scoring.PerMetric{Metric: "shifts", Amount: decimal(t, "40.01")}}
		}, "a:400.10 b:100.03 d:0.00 e:0.00 f:5.00", "505.13"},
	} {
		t.Run(c.name, func(t *testing.T) {
			rule := c.rule()
			list := paidResults(t).Allot(&rule)
			if got := paid(list); got != c.want || list.Total.Fixed(2) != c.total {
				t.Errorf("%s, together %s; want %s, %s", got, list.Total.Fixed(2), c.want, c.total)
			}
		})
	}
}

// Of the coefficients that fit the highest counts: z has 30 × 2 and c 20 × 3,
// both 60, so that each has half a cent of one; z has the better place and gets
// it, though c comes first by name. Without the highest c would have 20 × 1.5.
func TestPoolFactorsAndEqualRemainders(t *testing.T) {
	w := read(t, `
		group all city
		category c free
		indicator i c floor=none cap=none
		kind point 1
		subject c city identities=expert,tutor
		subject z city identities=leader
		event e1 c i point count=20
		event e2 z i point count=30`)
	factors := []scoring.Factor{{Identity: "tutor", Value: decimal(t, "1.5")}, {Identity: "expert", Value: decimal(t, "3")}, {Identity: "tutor", Value: decimal(t, "1")},
		{Identity: "leader", Value: decimal(t, "2")}}
	list := scored(t, compiled(t, w.scheme), w.facts).Allot(&scoring.Allowance{Pool: &scoring.Pool{Sum: decimal(t, "0.01"), Factors: factors}})
	if got := paid(list); got != "z:0.01 c:0.00" || list.Weights.String() != "120" {
		t.Errorf("%s of %s", got, list.Weights)
	}
}

// One gets 3 × 900, four get 3 × 100: four of five that are paid, which is eight
// in ten. Where the others get nothing, one is paid, and nobody alike; where the
// first gets nothing, the others are four of four.
func TestAllowanceEqualPay(t *testing.T) {
	top, rest := scoring.BandAmount{Band: "top", Amount: decimal(t, "900")}, scoring.BandAmount{Band: "rest", Amount: decimal(t, "100")}
	for name, c := range map[string]struct {
		bands  []scoring.BandAmount
		alike  bool
		same   int
		common string
	}{
		"both": {[]scoring.BandAmount{top, rest}, true, 4, "300"}, "the first": {[]scoring.BandAmount{top}, false, 1, "2700"},
		"the others": {[]scoring.BandAmount{rest}, true, 4, "300"}, "nobody": {nil, false, 0, "0"},
	} {
		list := paidResults(t).Allot(&scoring.Allowance{Months: 3, Bands: c.bands})
		if list.Alike != c.alike || list.Same != c.same || list.Common.String() != c.common {
			t.Errorf("%s: %v, %d get %s", name, list.Alike, list.Same, list.Common)
		}
	}
}

// 2700 of a budget of 2699 is one yuan too much, of 2700 it is all, and of 2701
// one is left.
func TestAllowanceOverBudgetByOne(t *testing.T) {
	for _, c := range []struct{ budget, over, left string }{{"2699", "1", "-1"}, {"2700", "", "0"}, {"2701", "", "1"}} {
		budget := decimal(t, c.budget)
		list := paidResults(t).Allot(&scoring.Allowance{Months: 3, Bands: []scoring.BandAmount{{Band: "top", Amount: decimal(t, "900")}}, Budget: &budget})
		over := ""
		if list.Over != nil {
			over = list.Over.String()
		}
		if over != c.over || list.Left.String() != c.left {
			t.Errorf("of %s: over by %q, left %s; want %q, %s", c.budget, over, list.Left, c.over, c.left)
		}
	}
}

// 2700 in three months are 900 a month for the one who gets anything: as was
// announced, 0.01 less, 100 more. Where nobody gets anything the average is 0.
func TestAllowanceBesideItsAverage(t *testing.T) {
	for _, c := range []struct{ amount, average, beyond string }{{"900", "900", "0"}, {"900", "900.01", "-0.01"}, {"900", "800", "100"}, {"0", "450", "-450"}} {
		average := decimal(t, c.average)
		list := paidResults(t).Allot(&scoring.Allowance{Months: 3, Bands: []scoring.BandAmount{{Band: "top", Amount: decimal(t, c.amount)}}, Average: &average})
		if list.Beyond.String() != c.beyond {
			t.Errorf("%s beside %s: %s, want %s", c.amount, c.average, list.Beyond, c.beyond)
		}
	}
}

// 2700 of a budget of 2500: 200 too much. The fifth that gets most is one, with
// all of it.
func TestAllowanceOverBudget(t *testing.T) {
	budget := decimal(t, "2500")
	list := paidResults(t).Allot(&scoring.Allowance{Months: 3, Bands: []scoring.BandAmount{{Band: "top", Amount: decimal(t, "900")}}, Budget: &budget})
	if list.Over == nil || list.Over.String() != "200" || list.Left.String() != "-200" {
		t.Errorf("over %v, left %v", list.Over, list.Left)
	}
	// One gets 2700 in three months: 900 a month.
	if list.Paid != 1 || list.Monthly.String() != "900" {
		t.Errorf("%d get %s a month", list.Paid, list.Monthly)
	}
	if list.Alike || list.Same != 1 || list.Common.String() != "2700" || list.Top != 1 || list.TopShare.String() != "100" || list.Mean.String() != "540" || !list.Median.IsZero() {
		t.Errorf("%+v", list.Pay)
	}
	budget = decimal(t, "2700")
	if list := paidResults(t).Allot(&scoring.Allowance{Months: 3, Bands: []scoring.BandAmount{{Band: "top", Amount: decimal(t, "900")}}, Budget: &budget}); list.Over != nil || !list.Left.IsZero() {
		t.Errorf("over %v, left %v", list.Over, list.Left)
	}
}

// TestPoolIsSpent: whatever the scores, a pool is spent to the cent, each amount
// less than a cent from the share, and of two the one with the larger weight
// gets no less; where nobody has a weight nobody gets anything.
func TestPoolIsSpent(t *testing.T) {
	spent, nothing, extra := 0, 0, 0
	eachWorld(t, 400, func(t *testing.T, c *rand.Rand, w world) {
		results := scored(t, compiled(t, w.scheme), w.facts)
		sum := exact.Frac(c.Int64N(10_000_000), 100)
		pool := &scoring.Pool{Sum: sum}
		for _, s := range w.facts.Subjects {
			if s.Class != "" && c.IntN(2) == 0 {
				pool.Factors = append(pool.Factors, scoring.Factor{Class: s.Class, Value: exact.Frac(c.Int64N(30), 10)})
			}
		}
		list := results.Allot(&scoring.Allowance{Pool: pool})
		if list.Weights.IsZero() {
			nothing++
			if !list.Total.IsZero() {
				t.Errorf("%s without any weight", list.Total)
			}
			return
		}
		spent++
		if !list.Total.Equal(sum) {
			t.Errorf("%s of %s", list.Total, sum)
		}
		for _, x := range list.Payments {
			share, _ := sum.Mul(x.Weight).Quo(list.Weights)
			if !scoring.WholeCents(x.Amount) || x.Amount.Sub(share).Abs().Cmp(exact.Frac(1, 100)) >= 0 || x.Weight.Sign() < 0 {
				t.Errorf("%s gets %s of a share of %s", x.Subject, x.Amount, share)
			}
			if x.Extra {
				extra++
			}
			for _, y := range list.Payments {
				if x.Weight.Cmp(y.Weight) > 0 && x.Amount.Cmp(y.Amount) < 0 {
					t.Errorf("%s weighs more than %s and gets less", x.Subject, y.Subject)
				}
			}
		}
	})
	if spent < 100 || nothing < 5 || extra < 50 {
		t.Errorf("%d were spent, %d not, %d cents", spent, nothing, extra)
	}
}

// Of two branches and a group of guests: the pool of one branch is shared there,
// 100 × 30 ÷ 50 and 100 × 20 ÷ 50; an amount for shifts goes to one class, whether
// ranked or not; the people of the units of a branch are paid for the days there.
func TestAllowancesOfGroups(t *testing.T) {
	w := read(t, `
		group squads city each=branch
		group guests guest unranked=yes
		metric shifts
		category c free
		indicator i c floor=none cap=none
		kind point 1
		rankband all
		superior x branch
		superior y branch
		subject a city above=x
		subject b city above=x
		subject d city above=y
		subject g guest
		event e1 a i point count=30
		event e2 b i point count=20
		event e3 d i point count=20
		report m1 shifts a=10 g=2`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	shifts := &scoring.PerMetric{Metric: "shifts", Amount: decimal(t, "3")}
	people := &scoring.People{Days: 10, Served: []scoring.Service{{Person: "p", Unit: "d", Days: 4}, {Person: "p", Unit: "a", Days: 6}, {Person: "q", Unit: "d", Days: 10}}}
	for name, c := range map[string]struct {
		rule scoring.Allowance
		want string
	}{
		"a branch":                {scoring.Allowance{Under: "x", Pool: &scoring.Pool{Sum: decimal(t, "100")}}, "a:60.00 b:40.00"},
		"a group":                 {scoring.Allowance{Groups: []scoring.GroupID{"squads"}, Pool: &scoring.Pool{Sum: decimal(t, "70")}}, "a:30.00 b:20.00 d:20.00"},
		"a group of nobody there": {scoring.Allowance{Groups: []scoring.GroupID{"guests"}, Under: "x", Pool: &scoring.Pool{Sum: decimal(t, "70")}}, ""},
		"one that is not ranked":  {scoring.Allowance{Groups: []scoring.GroupID{"guests"}, Per: shifts}, "g:6.00"},
		"all":                     {scoring.Allowance{Per: shifts}, "a:30.00 b:0.00 d:0.00 g:6.00"},
		"people of a branch":      {scoring.Allowance{Under: "x", Bands: []scoring.BandAmount{{Band: "all", Amount: decimal(t, "5")}}, People: people}, "p:3.00"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := paid(results.Allot(&c.rule)); got != c.want {
				t.Errorf("%s; want %s", got, c.want)
			}
		})
	}
}
