package demo

import (
	"fmt"
	"strings"
)

// Records are the files of the bulk by their paths in a content folder.
func Records(o Options) map[string][]byte {
	o = o.withDefaults()
	list := units(o)
	b := &bureaus{Options: o, units: list, branches: branches(o, list), quarters: quarters(o.Quarters), told: make(map[string]bool), turns: make(map[string][]int)}
	files := make(map[string][]byte)
	for n := range b.quarters {
		b.quarter(n, files)
	}
	files["units.toml"] = registry(list, b.branches)
	for n := range b.branches {
		if x := &b.branches[n]; len(x.people) > 0 {
			files["people/"+x.bureau.id+".toml"] = []byte(peopleFile(x).String())
		}
	}
	return files
}

type bureaus struct {
	Options
	units    []unit
	branches []branch
	quarters []quarter
	told     map[string]bool  // reasons that stand somewhere
	turns    map[string][]int // by bureau and kind: the sentences whose turn is still to come
}

func (b *bureaus) quarter(n int, files map[string][]byte) {
	q := &b.quarters[n]
	put := func(name string, d *document) {
		if strings.Contains(d.String(), "\n[[") {
			files["records/"+q.id+"/"+name+".toml"] = []byte(d.String())
		}
	}
	skills := make([]int, len(b.units))
	for u := range b.units {
		skills[u] = b.units[u].skill(b.dice(q, b.units[u].id, "skill"), n, len(b.quarters)-1)
	}
	events := b.happenings(q, skills)
	for _, x := range departments {
		put("events-"+x.id, eventsFile(q, &x, events))
	}
	put("metrics", b.metricsFile(q, skills))
	put("surveys", b.surveysFile(q, skills))
	put("given", b.givenFile(q, skills))
	put("not-applicable", b.absencesFile(q, n))
	for k := range b.branches {
		x := &b.branches[k]
		put(x.bureau.id+"-metrics", b.branchMetrics(q, x))
		events := b.branchHappenings(q, x)
		for _, department := range branchDepartments {
			put(x.bureau.id+"-"+strings.TrimPrefix(department.id, home+"-"), eventsFile(q, &department, events))
		}
	}
}

// dice is the chance of one subject.
func (b *bureaus) dice(q *quarter, parts ...string) dice {
	return newDice(b.Seed, q.id+" "+strings.Join(parts, " "))
}

// reason fills a sentence of the list that the bureau has not had for longest,
// in a way that nobody has been told yet.
func (b *bureaus) reason(s *scene, about string, sentences []string) string {
	key := s.unit.id + " " + about
	for try := 0; ; try++ {
		if len(b.turns[key]) == 0 {
			b.turns[key] = s.Perm(len(sentences))
		}
		next := b.turns[key][0]
		b.turns[key] = b.turns[key][1:]
		reason := s.fill(sentences[next])
		if !b.told[s.unit.id+reason] && (!b.told[reason] || try > 50) {
			b.told[reason], b.told[s.unit.id+reason] = true, true
			return reason
		}
		if try > 1000 {
			panic(fmt.Sprintf("internal error: no more to say of %s on %s", s.unit.id, about))
		}
	}
}
