package scoring_test

import (
	"testing"

	"gongping/scoring"
)

const offices = `
	superior city city
	superior north branch
	superior west branch
	superior south branch
	superior post station
	category c free
	indicator i c cap=none
	kind point 1
`

// Four squads below two branches: each branch ranks its own, in the order of
// the branches, not of the squads. Squad b is below a station too, which is
// nearer; the group goes by branches all the same. A branch without a squad has
// no group.
func TestGroupsBySuperior(t *testing.T) {
	w := read(t, offices+`
		group squads each=branch
		subject a city above=south,city
		subject b city above=post,north,city
		subject c city above=north,city
		subject d city above=south
		event e1 a i point count=3
		event e2 b i point
		event e3 c i point count=2
		event e4 d i point count=3`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	const want = "squads.north: 1 c, 2 b; squads.south: 1= a, 1= d"
	if got := standings(results); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	group := results.Standings()[0].Group
	if group.Written() != "squads" || group.Under() != "north" {
		t.Errorf("%s is %s below %s", group, group.Written(), group.Under())
	}
	if whole := scoring.GroupID("squads"); whole.Written() != "squads" || whole.Under() != "" {
		t.Errorf("%s is %s below %s", whole, whole.Written(), whole.Under())
	}
	// The median of the north: (1 + 2) ÷ 2.
	if m := results.Medians(group); m == nil || m.Heads != 2 || m.Total.String() != "1.5" {
		t.Errorf("medians of the north: %+v", m)
	}
	if results.Medians("squads.west") != nil {
		t.Error("a branch without a squad has medians")
	}
}

// Who is below no superior of the level belongs to no group, and is named in one
// to no avail.
func TestNoSuperior(t *testing.T) {
	for _, group := range []string{"each=branch", "each=branch subjects=a"} {
		w := read(t, offices+"group squads "+group+"\nsubject a city above=city,elsewhere")
		_, problems := compiled(t, w.scheme).Score(w.facts)
		if len(problems) != 1 || problems[0].Fault != scoring.SubjectBelowNobody || problems[0].Args["level"] != "branch" {
			t.Errorf("%s: problems %+v, want one: below nobody", group, problems)
		}
	}
}

// Another grouping goes by superiors too; who is below none is in no group of
// it.
func TestRegroupedBySuperior(t *testing.T) {
	w := read(t, offices+`
		group all
		grouping posts
		group post grouping=posts each=station
		subject a city above=post,north
		subject b city above=north`)
	list := scored(t, compiled(t, w.scheme), w.facts).Regrouped("posts")
	if len(list) != 1 || list[0].Group != "post.post" || len(list[0].Rows) != 1 || list[0].Rows[0].Subject != "a" {
		t.Errorf("regrouped: %+v", list)
	}
}
