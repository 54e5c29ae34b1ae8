package scoring_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// paidUnits writes what the people of each unit get: "a:2 1800.00 …".
func paidUnits(l *scoring.Allotted) string {
	var list []string
	for _, u := range l.Units {
		list = append(list, fmt.Sprintf("%s:%d %s", u.Subject, u.Heads, u.Amount.Fixed(2)))
	}
	return strings.Join(list, " ")
}

// paidPosts writes what somebody gets for each post: "a 51 1496.73+ …", with a
// plus for a cent more.
func paidPosts(x *scoring.Payment) string {
	var list []string
	for _, post := range x.Posts {
		text := fmt.Sprintf("%s %d %s", post.Unit, post.Days, post.Down.Fixed(2))
		if post.Extra {
			text += "+"
		}
		list = append(list, text)
	}
	return strings.Join(list, " ")
}

// In the units of a quarter of 92 days: a is in the first band (900 a month), b
// and d are in the rest (300), g is out of the ranking.
//
//	p1 is in a throughout: 900 × 3 × 92 ÷ 92 = 2700
//	p2 is in a for 51 days and in b for 41: 1496.7391… + 401.0869… = 1897.826…,
//	   1897.83; cut to 1496.73 and 401.08 these come to 1897.81: a cent for each
//	p3 is in a for 30 days and in g for 62: 880.4347… → 880.43
//	p4 is in b and in d for a day each: 9.7826… twice, 19.5652… → 19.57; cut to
//	   9.78 twice they come to 19.56: of equal remainders the earlier has the cent
//
// The units have 2700 + 1496.74 + 880.43 = 5077.17, 401.09 + 9.79 = 410.88, 9.78
// and nothing: 5497.83 in all, which is what the four get.
func TestPeopleOfUnitsArePaid(t *testing.T) {
	w := read(t, `
		group all city
		group guests guest unranked=yes
		category c free
		indicator i c floor=none cap=none
		kind point 1
		rankband top seats=1 ties=in
		rankband rest
		subject g guest
		subject a city
		subject b city
		subject d city
		event e0 g i point count=90
		event e1 a i point count=30
		event e2 b i point count=20
		event e3 d i point count=10`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	rule := &scoring.Allowance{Months: 3,
		Bands: []scoring.BandAmount{{Band: "top", Amount: decimal(t, "900")}, {Band: "rest", Amount: decimal(t, "300")}},
		People: &scoring.People{Days: 92, Served: []scoring.Service{
			{Person: "p1", Unit: "a", Days: 92}, {Person: "p2", Unit: "a", Days: 51}, {Person: "p2", Unit: "b", Days: 41},
			{Person: "p3", Unit: "a", Days: 30}, {Person: "p3", Unit: "g", Days: 62}, {Person: "p4", Unit: "b", Days: 1}, {Person: "p4", Unit: "d", Days: 1}}}}
	list := results.Allot(rule)
	if got, want := paid(list), "p1:2700.00 p2:1897.83 p3:880.43 p4:19.57"; got != want || list.Total.Fixed(2) != "5497.83" {
		t.Errorf("%s, together %s; want %s, 5497.83", got, list.Total.Fixed(2), want)
	}
	if got, want := paidUnits(list), "a:3 5077.17 b:2 410.88 d:1 9.78 g:1 0.00"; got != want {
		t.Errorf("units: %s; want %s", got, want)
	}
	for id, want := range map[scoring.SubjectID]string{"p1": "a 92 2700.00", "p2": "a 51 1496.73+ b 41 401.08+", "p3": "a 30 880.43 g 62 0.00", "p4": "b 1 9.78+ d 1 9.78"} {
		if x, _ := list.Of(id); paidPosts(x) != want {
			t.Errorf("%s: %s; want %s", id, paidPosts(x), want)
		}
	}
	if x, _ := list.Of("p3"); x.Posts[1].Paid || x.Posts[1].Place != 0 || !x.Posts[0].Paid || x.Posts[0].Place != 1 {
		t.Errorf("p3 is paid for %+v", x.Posts)
	}

	// Who must not be named is left out, and counted under each unit.
	kept, rest := list.Keep(func(id scoring.SubjectID) bool { return id == "p1" || !strings.HasPrefix(string(id), "p") })
	if rest.Heads != 3 || rest.Amount.Fixed(2) != "2797.83" || len(kept.Payments) != 1 {
		t.Errorf("%d others get %s", rest.Heads, rest.Amount.Fixed(2))
	}
	var others []string
	for _, u := range kept.Units {
		others = append(others, fmt.Sprintf("%s:%d %s", u.Subject, u.Rest.Heads, u.Rest.Amount.Fixed(2)))
	}
	if got, want := strings.Join(others, " "), "a:2 2377.17 b:2 410.88 d:1 9.78 g:1 0.00"; got != want || list.Units[0].Rest.Heads != 0 {
		t.Errorf("the others of the units: %s; want %s", got, want)
	}

	// A band that is not listed has no amount: nothing for b and d.
	rule.Bands = rule.Bands[:1]
	list = results.Allot(rule)
	if got, want := paid(list), "p1:2700.00 p2:1496.74 p3:880.43 p4:0.00"; got != want {
		t.Errorf("%s; want %s", got, want)
	}
	if x, _ := list.Of("p4"); x.Posts[0].Paid || x.Posts[0].Place != 2 {
		t.Errorf("p4 is paid for %+v", x.Posts)
	}
}

// serving are people with up to three posts in a period of so many days.
func serving(c *rand.Rand, w *world, days int) []scoring.Service {
	var list []scoring.Service
	for n := range 1 + c.IntN(6) {
		left := days
		for k, unit := range c.Perm(len(w.facts.Subjects)) {
			if k == 3 || left == 0 {
				break
			}
			s := scoring.Service{Person: scoring.SubjectID(fmt.Sprint("p", n)), Unit: w.facts.Subjects[unit].ID, Days: 1 + c.IntN(left)}
			list, left = append(list, s), left-s.Days
		}
	}
	return list
}

// Whatever the scores: what somebody gets is the sum over the posts, worked out
// here in fractions and rounded once; its parts and the totals of the units add up
// to it and to the whole; a post that is cut in two pays the same; and nobody's
// amount goes by the order in which people are listed.
func TestLawsOfPeopleOfUnits(t *testing.T) {
	several, nothing, extra := 0, 0, 0
	eachWorld(t, 400, func(t *testing.T, c *rand.Rand, w world) {
		if len(w.facts.Subjects) == 0 {
			return
		}
		results := scored(t, compiled(t, w.scheme), w.facts)
		days := 1 + c.IntN(366)
		rule := &scoring.Allowance{Months: c.IntN(4), People: &scoring.People{Days: days, Served: serving(c, &w, days)}}
		bands := map[scoring.BandID]bool{}
		for _, s := range results.Scores() {
			if s.Band != "" && !bands[s.Band] && c.IntN(4) > 0 {
				rule.Bands = append(rule.Bands, scoring.BandAmount{Band: s.Band, Amount: exact.Frac(c.Int64N(200_000), 100)})
			}
			bands[s.Band] = true
		}
		list := results.Allot(rule)
		sum, ofUnits := exact.Number{}, exact.Number{}
		for _, u := range list.Units {
			ofUnits = ofUnits.Add(u.Amount)
		}
		for n := range list.Payments {
			x := &list.Payments[n]
			want, parts := new(big.Rat), exact.Number{}
			for _, post := range x.Posts {
				score, _ := results.Of(post.Unit)
				for _, b := range rule.Bands {
					if _, placed := results.Place(post.Unit); placed && b.Band == score.Band {
						rate, _ := new(big.Rat).SetString(b.Amount.Fixed(2))
						part := new(big.Rat).Mul(rate, big.NewRat(int64(max(1, rule.Months)*post.Days), int64(days)))
						want.Add(want, part)
						if post.Amount.Sign() < 0 || new(big.Rat).Sub(part, ratOf(t, post.Amount)).Cmp(big.NewRat(1, 100)) >= 0 {
							t.Errorf("%s pays %s for a part of %s", post.Unit, post.Amount, part.FloatString(4))
						}
					}
				}
				parts = parts.Add(post.Amount)
				if post.Extra {
					extra++
				}
			}
			if x.Amount.Fixed(2) != want.FloatString(2) || !parts.Equal(x.Amount) {
				t.Errorf("%s gets %s in parts of %s, want %s", x.Subject, x.Amount, parts, want.FloatString(2))
			}
			if len(x.Posts) > 1 {
				several++
			}
			if x.Amount.IsZero() {
				nothing++
			}
			sum = sum.Add(x.Amount)
		}
		if !sum.Equal(list.Total) || !ofUnits.Equal(list.Total) {
			t.Errorf("people get %s, units %s, in all %s", sum, ofUnits, list.Total)
		}
		other := *rule
		other.People = &scoring.People{Days: days, Served: shuffled(c, rule.People.Served)}
		for n := range other.People.Served {
			if s := &other.People.Served[n]; s.Days > 1 {
				s.Days--
				other.People.Served = append(other.People.Served, scoring.Service{Person: s.Person, Unit: s.Unit, Days: 1})
				break
			}
		}
		again := results.Allot(&other)
		for _, x := range list.Payments {
			if y, ok := again.Of(x.Subject); !ok || !y.Amount.Equal(x.Amount) {
				t.Errorf("%s gets %s in another order, %s in this one", x.Subject, y.Amount, x.Amount)
			}
		}
	})
	if several < 200 || nothing < 50 || extra < 200 {
		t.Errorf("%d in several units, %d get nothing, %d cents", several, nothing, extra)
	}
}

func ratOf(t *testing.T, n exact.Number) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(n.Fixed(2))
	if !ok {
		t.Fatal(n)
	}
	return r
}

func shuffled[T any](c *rand.Rand, list []T) []T {
	other := slices.Clone(list)
	c.Shuffle(len(other), func(a, b int) { other[a], other[b] = other[b], other[a] })
	return other
}
