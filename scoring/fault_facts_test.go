package scoring_test

import (
	"slices"
	"testing"

	"gongping/scoring"
)

func TestFactFaults(t *testing.T) {
	refuse(t, slices.Concat(factFaults, reportFaults), func(t testing.TB, w world) []scoring.Problem {
		results, problems := compiled(t, w.scheme).Score(w.facts)
		if (results == nil) != (len(problems) > 0) {
			t.Errorf("results %v with %d problems", results, len(problems))
		}
		return problems
	})
}

// duties is a scheme with an indicator of each method. Nothing is declared for
// a survey that is not there.
const duties = `
	attribute visits
	category c free
	indicator duty c floor=none cap=none
	kind late -1
	kind slack -3..-1
	kind praise 2
	indicator survey c cap=none
	given 0..100 scale=0.1
`

var factFaults = []faulty{
	{"subjects of no group and of two", `
		group urban city
		group rural county
		group south county,town
		category c free
		indicator i c floor=none
		kind down -1
		subject a village
		subject b county
		subject c town
		subject d`, `
		subject-without-group at subject a: subject=a
		subject-in-two-groups at subject b: first=rural second=south subject=b
		subject-without-group at subject d: subject=d`},
	{"subjects below nobody of a level", `
		superior yunze city
		superior longhu branch
		group urban city each=branch
		group rural county
		category c free
		indicator i c floor=none
		kind down -1
		subject a city above=longhu,yunze
		subject b city above=yunze
		subject c county above=yunze`, `
		subject-below-nobody at subject b parent, group urban each: group=urban level=branch subject=b`},
	{"a level below which nobody of a group is, and one", `
		superior yunze city
		superior longhu branch
		group urban city each=branch
		group rural county each=branch
		category c free
		indicator i c floor=none
		kind down -1
		subject a city above=yunze
		subject b county above=yunze
		subject c city above=yunze`, `
		group-below-nobody at group urban each, subject a parent: group=urban level=branch
		subject-below-nobody at subject b parent, group rural each: group=rural level=branch subject=b`},
	{"ids of nothing", duties + `
		event e1 b duty late
		event e2 a duties late
		event e3 a duty lat
		event e4 c duties late
		event e5 a duty late visit=1
		absence n1 b survey exempt
		absence n2 a surveys exempt`, `
		unknown-subject at record e1 subject: subject=b
		unknown-indicator at record e2 indicator: indicator=duties
		unknown-kind at record e3 kind: indicator=duty kind=lat
		unknown-subject at record e4 subject: subject=c
		unknown-indicator at record e4 indicator: indicator=duties
		unknown-attribute at record e5 attributes visit: id=visit
		unknown-subject at record n1 subject: subject=b
		unknown-indicator at record n2 indicator: indicator=surveys`},
	{"an event where a score is given, and the other way round", duties + `
		event e1 a survey late
		score g1 a duty 5`, `
		wrong-method at record e1 indicator: indicator=survey method=given
		wrong-method at record g1 indicator: indicator=duty method=events`},
	{"points and counts where they do not belong", duties + `
		event e1 a duty late points=-1
		event e2 a duty slack
		event e3 a duty slack points=-1 count=2
		event e4 a duty late count=0
		event e5 a duty late count=-1/2`, `
		points-unwanted at record e1 points: kind=late
		points-missing at record e2: kind=slack
		count-unwanted at record e3 count: kind=slack
		count-not-positive at record e4 count: count=0
		count-not-positive at record e5 count: count=-0.5`},
	{"just outside of a range", duties + `
		event e1 a duty slack points=-3.0000000001
		event e2 a duty slack points=-2999999999/3000000000
		score g1 a survey 100.001`, `
		points-out-of-range at record e1 points: max=-1 min=-3 points=-3.0000000001
		points-out-of-range at record e2 points: max=-1 min=-3 points=-2999999999/3000000000
		value-out-of-range at record g1 value: max=100 min=0 value=100.001`},
	{"two values", duties + `
		subject a
		subject b
		score g1 a survey 5
		score g2 b survey 5
		score g3 a survey 6
		score g4 a survey 5`, `
		given-twice at record g3, record g1: indicator=survey subject=a
		given-twice at record g4, record g1: indicator=survey subject=a`},
	{"two absences", `
		category c free
		indicator survey c cap=none unreported=0 not-applicable=1 exempt=2
		given 0..100
		subject a
		subject b
		subject d
		absence n1 a survey exempt
		absence n2 a survey not-applicable
		absence n3 b survey unreported
		absence n4 b survey unreported
		absence n5 d survey exempt
		absence n6 d survey unreported
		absence n7 d survey exempt`, `
		absent-twice at record n2, record n1: indicator=survey subject=a
		absent-twice at record n4, record n3: indicator=survey subject=b
		absent-twice at record n7, record n5: indicator=survey subject=d`},
	{"a value that should not be there", `
		category c free
		indicator survey c cap=none unreported=0 exempt=2
		given 0..100
		indicator duty c floor=none exempt=0
		kind late -1
		score g1 a survey 5
		absence n1 a survey unreported
		absence n2 a survey exempt
		event e1 a duty late
		event e2 a duty late
		absence n3 a duty exempt`, `
		absent-yet-present at record g1, record n2: indicator=survey record=n2 subject=a
		absent-yet-present at record e1, record n3: indicator=duty record=n3 subject=a`},
	{"nothing declared for what is not there", duties + `
		subject a
		subject b
		overdue
		absence n1 a survey not-applicable
		absence n2 a duty unreported
		event e1 b duty late
		absence n3 b duty unreported`, `
		no-consequence at record n1: indicator=survey subject=a
		no-consequence at indicator duty: indicator=duty subject=a
		no-consequence at indicator survey: indicator=survey subject=b`},
	{"nothing follows from a record that was refused", duties + `
		overdue
		score g1 a survey 101
		event e1 a duty lat
		event e2 a duties late
		ruling r1 g1 revoked
		ruling r2 e1 reduced 0
		ruling r3 e2 upheld`, `
		value-out-of-range at record g1 value: max=100 min=0 value=101
		unknown-kind at record e1 kind: indicator=duty kind=lat
		unknown-indicator at record e2 indicator: indicator=duties`},
	{"rulings on nothing", duties + `
		trial
		event e1 a duty late
		absence n1 a survey exempt
		ruling r1 e2 revoked
		ruling r2 r1 upheld
		ruling r3 n1 upheld`, `
		ruling-without-entry at record r1 entry: entry=e2
		ruling-without-entry at record r2 entry: entry=r1
		ruling-without-entry at record r3 entry: entry=n1`},
	{"rulings that need points, or do not", duties + `
		event e1 a duty late
		ruling r1 e1 reduced
		ruling r2 e1 increased
		ruling r3 e1 upheld -1
		ruling r4 e1 revoked 0`, `
		ruling-needs-points at record r1: outcome=reduced
		ruling-needs-points at record r2: outcome=increased
		ruling-points-unused at record r3 to: outcome=upheld
		ruling-points-unused at record r4 to: outcome=revoked`},
	{"rulings in the wrong direction", duties + `
		event e1 a duty late count=2
		ruling r1 e1 reduced -2
		ruling r2 e1 reduced -2.5
		ruling r3 e1 reduced 1
		ruling r4 e1 increased -2
		ruling r5 e1 increased -1
		ruling r6 e1 increased 3
		ruling r7 e1 reduced -1.5
		ruling r8 e1 increased -1.5
		ruling r9 e1 revoked
		ruling s1 e1 reduced 0
		ruling s2 e1 increased 1`, // a refused ruling leaves the points where they were
		`
		ruling-direction at record r1 to: from=-2 outcome=reduced to=-2
		ruling-direction at record r2 to: from=-2 outcome=reduced to=-2.5
		ruling-direction at record r3 to: from=-2 outcome=reduced to=1
		ruling-direction at record r4 to: from=-2 outcome=increased to=-2
		ruling-direction at record r5 to: from=-2 outcome=increased to=-1
		ruling-direction at record r6 to: from=-2 outcome=increased to=3
		ruling-direction at record r8 to: from=-1.5 outcome=increased to=-1.5
		ruling-direction at record s1 to: from=0 outcome=reduced to=0
		ruling-direction at record s2 to: from=0 outcome=increased to=1`},
	{"rulings on a mean go by the mean", `
		category c free
		indicator i c floor=none cap=9 exempt=group-mean:3
		given 0..100 scale=0.1
		subject a city
		subject b city
		score g1 b i 71
		absence n1 a i exempt
		ruling r1 n1 increased 5
		ruling r2 n1 reduced 6
		ruling r3 n1 reduced 6.5
		ruling r4 n1 increased 6.5
		ruling r5 n1 upheld`, // the mean is 7.1, though 5 is more than 3
		`
		ruling-direction at record r1 to: from=7.1 outcome=increased to=5
		ruling-direction at record r3 to: from=6 outcome=reduced to=6.5`},
	{"a given score cannot be raised below zero", duties + `
		score g1 a survey 0
		ruling r1 g1 increased -1
		ruling r2 g1 increased 0
		ruling r3 g1 increased 1`, `
		ruling-direction at record r1 to: from=0 outcome=increased to=-1
		ruling-direction at record r2 to: from=0 outcome=increased to=0`},
	{"words that nobody could read", duties + `
		event e1 a duty late
		absence n1 a survey gone
		ruling r1 e1 gone`, `
		malformed at record n1 state: field=state
		malformed at record r1 outcome: field=outcome`},
}
