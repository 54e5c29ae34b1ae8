package dataset

import (
	"testing"

	"gongping/internal/civil"
	"gongping/scoring"
)

// registered are two bureaus, a squad below the first, and three people: one who
// went from the squad to the second bureau in March, one who left the squad
// before, and one who comes to it in May.
func registered(t *testing.T) *Dataset {
	t.Helper()
	day := func(text string) civil.Date {
		d, ok := civil.Parse(text)
		if !ok {
			t.Fatal(text)
		}
		return d
	}
	d := &Dataset{Units: []Unit{{ID: "one", From: day("2019-01-01")}, {ID: "two", From: day("2019-01-01")}, {ID: "squad", Parent: "one", From: day("2019-01-01")}}}
	for _, p := range []*Person{
		{ID: "moved", Posts: []Post{{From: day("2019-01-01"), Unit: "squad"}, {From: day("2020-03-01"), Unit: "two"}}},
		{ID: "left", Left: day("2020-01-31"), Posts: []Post{{From: day("2019-01-01"), Unit: "squad"}}},
		{ID: "to-come", Posts: []Post{{From: day("2020-05-01"), Unit: "squad"}}},
	} {
		d.Units = append(d.Units, p.unit())
	}
	d.Periods = []Period{{ID: "p"}}
	charge := func(id scoring.RecordID, who scoring.SubjectID) Charge {
		return Charge{Record: Record{ID: id}, Subject: who}
	}
	d.Records = []Records{{
		Events: []Event{{Charge: charge("p/own", "squad")}, {Charge: charge("p/moved", "moved")}, {Charge: charge("p/both", "")}},
		Givens: []Given{{Charge: charge("p/given", "left")}},
		Tasks: []Task{{Record: Record{ID: "p/all"}}, {Record: Record{ID: "p/task"}, Subjects: []scoring.SubjectID{"left", "moved"}},
			{Record: Record{ID: "p/task-2"}, Subjects: []scoring.SubjectID{"left", "one"}}},
		Appeals: []Appeal{{Record: Record{ID: "p/a-1"}, Entry: "p/moved"}, {Record: Record{ID: "p/a-2"}, Entry: "p/both"}},
		Rulings: []Ruling{{Record: Record{ID: "p/r-1"}, Entry: "p/given"}, {Record: Record{ID: "p/r-2"}, Entry: "p/own"}},
	}}
	d.Records[0].Events[2].Shares = []Share{{ID: "squad"}, {ID: "moved"}}
	d.index()
	d.indexRecords()
	d.indexDecisions()
	return d
}

func TestWhoMayBeNamed(t *testing.T) {
	april, _ := civil.Parse("2020-04-01")
	unit := func(id scoring.SubjectID) Audience { return Audience{Whom: OneUnit, Unit: id} }
	for _, c := range []struct {
		name string
		rule Disclosure
		a    Audience
		want string
	}{
		{"the bureau sees units", Disclosure{}, Audience{}, "one two squad"},
		{"it sees nobody", Disclosure{Bureau: SeesNobody}, Audience{}, "one two squad"},
		{"it sees everybody", Disclosure{Bureau: SeesEverybody}, Audience{}, "one two squad moved left to-come"},
		{"supervision sees everybody", Disclosure{Bureau: SeesNobody}, Audience{Whom: Supervision}, "one two squad moved left to-come"},
		{"a squad its own", Disclosure{}, unit("squad"), "one two squad left to-come"},
		{"what is above it too", Disclosure{}, unit("one"), "one two squad left to-come"},
		{"who came from elsewhere", Disclosure{}, unit("two"), "one two squad moved"},
		{"a unit sees everybody", Disclosure{Unit: SeesAll}, unit("two"), "one two squad moved left to-come"},
	} {
		d := registered(t)
		d.Site.Audience = c.rule
		named := d.Names(c.a, april)
		got := ""
		for i := range d.Units {
			if u := &d.Units[i]; named(u) {
				got += " " + string(u.ID)
			}
		}
		if got != " "+c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestNamesakesAreAmongThoseWhoAreNamed(t *testing.T) {
	d := registered(t)
	d.Units[3].Name, d.Units[4].Name = "秦朗", "秦朗"
	d.index()
	if _, several := d.Namesake("moved"); !several {
		t.Fatal("there are not two of a name")
	}
	x := d.Only(func(u *Unit) bool { return u.ID != "left" })
	if parent, several := x.Namesake("moved"); several {
		t.Errorf("somebody else has the name, too: told apart by %q", parent)
	}
	if _, several := d.Namesake("moved"); !several {
		t.Error("the whole folder does not tell them apart any more")
	}
}

func TestOnlyWhatConcernsThoseWhoAreNamed(t *testing.T) {
	d := registered(t)
	x := d.Only(func(u *Unit) bool { return u.Person == nil })
	for _, id := range []scoring.RecordID{"p/own", "p/both", "p/all", "p/task-2", "p/a-2", "p/r-2"} {
		if _, ok := x.Record(id); !ok {
			t.Errorf("%s is not there", id)
		}
	}
	for _, id := range []scoring.RecordID{"p/moved", "p/given", "p/task", "p/a-1", "p/r-1"} {
		if _, ok := x.Record(id); ok {
			t.Errorf("%s is there", id)
		}
		if _, ok := d.Record(id); !ok {
			t.Errorf("%s is gone from the whole folder", id)
		}
	}
	if _, ok := x.Unit("moved"); ok || len(x.Units) != 3 || len(d.Units) != 6 {
		t.Errorf("%d units of %d", len(x.Units), len(d.Units))
	}
	if n := len(x.AppealsOn("p/both")); n != 1 {
		t.Errorf("%d appeals", n)
	}
	if n := len(x.Appeals("p", 1<<30)) + len(x.Rulings("p", 1<<30)); n != 2 {
		t.Errorf("%d decisions", n)
	}
}
