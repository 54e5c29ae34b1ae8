package dataset

import (
	"testing"

	"gongping/internal/civil"
	"gongping/scoring"
)

// A transfer in the middle of a secondment parts it; leave from before the
// period counts from its first day. Of October to December 2020, 92 days: leave
// 4 (1–4 October), served 15 (5–19), lent 12 (20–31) from the first unit and 10
// (1–10 November) from the second, served 51: 4 + 15 + 12 + 10 + 51 = 92.
func TestStaysAddUpToTheDaysOnTheRegister(t *testing.T) {
	day := func(text string) civil.Date { return day(t, text) }
	p := &Person{ID: "p", Posts: []Post{{From: day("2018-01-01"), Unit: "one"}, {From: day("2020-11-01"), Unit: "two"}},
		Secondments: []Secondment{{From: day("2020-10-20"), Until: day("2020-11-10"), To: "three"}},
		Leaves:      []Leave{{From: day("2020-09-21"), Until: day("2020-10-04"), Reason: "学习"}}}
	u := p.unit()
	period := &Period{Start: day("2020-10-01"), End: day("2020-12-31")}
	want := []struct {
		days        int
		unit        scoring.SubjectID
		lent, leave bool
	}{{4, "one", false, true}, {15, "one", false, false}, {12, "one", true, false}, {10, "two", true, false}, {51, "two", false, false}}
	got := u.Stays(period)
	if len(got) != len(want) {
		t.Fatalf("%d stays, want %d", len(got), len(want))
	}
	sum := 0
	for n, w := range want {
		x := &got[n]
		if x.Days() != w.days || x.Post.Unit != w.unit || (x.Lent != nil) != w.lent || (x.Leave != nil) != w.leave {
			t.Errorf("%d: %s to %s in %s, want %+v", n, x.From, x.Until, x.Post.Unit, w)
		}
		sum += x.Days()
	}
	if days := u.Tenure(period)[scoring.Days]; sum != days || days != 92 {
		t.Errorf("%d days in stays, %d on the register", sum, days)
	}
	if x := u.Tenure(period); x[scoring.DaysLent] != 22 || x[scoring.DaysOnLeave] != 4 || x[scoring.DaysServed] != 66 {
		t.Errorf("%d lent, %d on leave, %d served; want 22, 4, 66", x[scoring.DaysLent], x[scoring.DaysOnLeave], x[scoring.DaysServed])
	}
	p.Left = day("2020-12-20") // 11 days fewer
	u = p.unit()
	if got := u.Stays(period); got[len(got)-1].Days() != 40 {
		t.Errorf("the last stay has %d days, want 40", got[len(got)-1].Days())
	}
}

// What a new post does not state a person does not have: neither the class nor
// the identities of the post before.
func TestANewPostHasNothingOfTheOneBefore(t *testing.T) {
	first, second := day(t, "2018-01-01"), day(t, "2020-11-01")
	p := &Person{ID: "p", Posts: []Post{{From: first, Unit: "one", Class: "leader", Identities: []scoring.IdentityID{"legal"}}, {From: second, Unit: "two"}}}
	u := p.unit()
	if s := u.Standing(first); s.Class != "leader" || len(s.Identities) != 1 {
		t.Errorf("in the first post: %+v", s)
	}
	if s := u.Standing(second); s.Parent != "two" || s.Class != "" || len(s.Identities) != 0 {
		t.Errorf("in the second post: %+v", s)
	}
}

func day(t *testing.T, text string) civil.Date {
	t.Helper()
	d, ok := civil.Parse(text)
	if !ok {
		t.Fatal(text)
	}
	return d
}
