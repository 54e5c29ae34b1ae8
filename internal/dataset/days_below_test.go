package dataset

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/internal/civil"
	"gongping/scoring"
)

// squads is a registry of a bureau and its three squads.
func squads() *Dataset {
	d := &Dataset{Units: []Unit{{ID: "bureau", Kind: "bureau"}, {ID: "one", Kind: "squad", Parent: "bureau"}, {ID: "two", Kind: "squad", Parent: "bureau"}, {ID: "three", Kind: "squad", Parent: "bureau"}}}
	d.units = make(map[scoring.SubjectID]*Unit)
	for i := range d.Units {
		d.Units[i].From = onDay(2000, 1, 1)
		d.units[d.Units[i].ID] = &d.Units[i]
	}
	return d
}

func onDay(year, month, day int) civil.Date {
	d, ok := civil.Parse(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	if !ok {
		panic("no date")
	}
	return d
}

var squadBoard = &Board{Scheme: &Scheme{Subjects: "squad"}}

// eachRule gives every rule of days away.
func eachRule(use func(*TotalsRule)) {
	for lent := range LentNeutral + 1 {
		for leave := range LeaveNeutral + 1 {
			use(&TotalsRule{Weights: ByDays, Of: OfAbove, Lent: lent, Leave: leave})
		}
	}
}

// randomPerson serves in some squads, or in the bureau itself, is lent and on
// leave, one after the other, and may come late or leave early.
func randomPerson(c *rand.Rand) *Person {
	places := []scoring.SubjectID{"one", "two", "three", "bureau"}
	p := &Person{ID: "p"}
	day := onDay(2020, 6, 1).AddDays(c.IntN(160))
	for range 1 + c.IntN(4) {
		p.Posts = append(p.Posts, Post{From: day, Unit: places[c.IntN(4)]})
		day = day.AddDays(1 + c.IntN(60))
	}
	for day := onDay(2020, 8, 1); c.IntN(5) > 0; {
		until := day.AddDays(c.IntN(40))
		if c.IntN(2) == 0 {
			p.Leaves = append(p.Leaves, Leave{From: day, Until: until})
		} else {
			p.Secondments = append(p.Secondments, Secondment{From: day, Until: until, To: append(places, "")[c.IntN(5)]})
		}
		day = until.AddDays(1 + c.IntN(20))
	}
	if c.IntN(3) == 0 {
		p.Left = onDay(2020, 11, 1).AddDays(c.IntN(90))
	}
	return p
}

func eachPerson(t *testing.T, use func(t *testing.T, c *rand.Rand, d *Dataset, u *Unit)) {
	for seed := range uint64(300) {
		c := rand.New(rand.NewPCG(seed, 1))
		person := randomPerson(c)
		u := person.unit()
		t.Run(fmt.Sprint(seed), func(t *testing.T) { use(t, c, squads(), &u) })
	}
}

// TestDaysAddUp: whatever becomes of days away, all parts make up the period,
// those that count are the weights of the units, and those of a unit are what the
// stays of the person say day by day.
func TestDaysAddUp(t *testing.T) {
	quarter := &Period{Start: onDay(2020, 10, 1), End: onDay(2020, 12, 31)}
	eachPerson(t, func(t *testing.T, _ *rand.Rand, d *Dataset, u *Unit) {
		eachRule(func(rule *TotalsRule) {
			n := d.DayCount(rule, u, quarter, squadBoard)
			if sum := n.Counted + n.Lent + n.Leave + n.Nowhere + n.Absent; sum != 92 {
				t.Errorf("%+v of %+v is %d days", n, rule, sum)
			}
			weights := 0
			for _, x := range d.superiorsIn(rule, u, quarter, squadBoard) {
				weights += x.days
				if days := byStays(rule, u, quarter, x.unit.ID); days != x.days || days != d.daysBelow(rule, u, x.unit.ID, quarter) {
					t.Errorf("%d days in %s by %+v, %d by its stays", x.days, x.unit.ID, rule, days)
				}
			}
			if weights != n.Counted {
				t.Errorf("the units have %d days, %d count", weights, n.Counted)
			}
		})
	})
}

// byStays are the days of a squad by the stays of a person.
func byStays(rule *TotalsRule, u *Unit, p *Period, unit scoring.SubjectID) int {
	days := 0
	for _, x := range u.Stays(p) {
		where := x.Post.Unit
		switch {
		case x.Leave != nil && rule.Leave == LeaveNeutral, x.Lent != nil && rule.Lent == LentNeutral:
			continue
		case x.Lent != nil && rule.Lent == LentReceiver:
			where = x.Lent.To
		}
		if where == unit {
			days += x.Days()
		}
	}
	return days
}

// TestQuarterIsTheSumOfItsParts: cut a quarter anywhere, as at a transfer, and
// the days of every unit in the two parts are its days in the whole.
func TestQuarterIsTheSumOfItsParts(t *testing.T) {
	quarter := &Period{Start: onDay(2020, 10, 1), End: onDay(2020, 12, 31)}
	eachPerson(t, func(t *testing.T, c *rand.Rand, d *Dataset, u *Unit) {
		cut := quarter.Start.AddDays(c.IntN(91))
		first, second := &Period{Start: quarter.Start, End: cut}, &Period{Start: cut.AddDays(1), End: quarter.End}
		eachRule(func(rule *TotalsRule) {
			for _, unit := range []scoring.SubjectID{"one", "two", "three", "bureau"} {
				whole, parts := d.daysBelow(rule, u, unit, quarter), d.daysBelow(rule, u, unit, first)+d.daysBelow(rule, u, unit, second)
				if whole != parts {
					t.Errorf("%d days in %s, %d in parts cut after %s, by %+v", whole, unit, parts, cut, rule)
				}
			}
		})
	})
}

// TestTransferToTheSameUnit: a post that changes nothing of where somebody is
// changes no day.
func TestTransferToTheSameUnit(t *testing.T) {
	quarter := &Period{Start: onDay(2020, 10, 1), End: onDay(2020, 12, 31)}
	eachPerson(t, func(t *testing.T, c *rand.Rand, d *Dataset, u *Unit) {
		person := *u.Person
		person.Posts = slices.Clone(person.Posts)
		n := c.IntN(len(person.Posts))
		again := person.Posts[n]
		again.From = again.From.AddDays(1)
		person.Posts = slices.Insert(person.Posts, n+1, again)
		if n+2 < len(person.Posts) && person.Posts[n+2].From <= again.From {
			return // the post lasted for a day
		}
		other := person.unit()
		eachRule(func(rule *TotalsRule) {
			a, b := d.superiorsIn(rule, u, quarter, squadBoard), d.superiorsIn(rule, &other, quarter, squadBoard)
			if !slices.Equal(a, b) {
				t.Errorf("%v became %v by %+v", a, b, rule)
			}
		})
	})
}
