package generate

import (
	"fmt"
	"strconv"

	"gongping/internal/civil"
)

// Bureau is a realistic bureau: police stations below branches, scored under
// one scheme of nine categories with every model and method, with coefficients,
// vetoes and grades, quarter after quarter. Each quarter has events, given
// scores, reported numbers, a survey, the three states of absence, tasks,
// appeals and rulings; all quarters are final but the last, which has been put
// up for notice.
func Bureau(o Options) map[string][]byte {
	b := newBureau(o.withDefaults())
	files := map[string][]byte{
		"site.toml":                  b.site(),
		"units.toml":                 b.registry(),
		"periods.toml":               b.periodsFile(),
		"publications.toml":          b.publications(),
		"schemes/key-work/2020.toml": b.scheme(),
		"schemes/key-work/2020.md":   b.approvedText(),
	}
	for i := range b.periods {
		b.records(i, files)
	}
	return files
}

type bureau struct {
	Options
	dice
	branches   []place
	units      []station
	periods    []quarter
	assessors  []assessor
	indicators []indicatorOf
	events     []int // indices of the indicators with events
	givens     []int // and of those with given scores
}

// station is a unit that is scored.
type station struct {
	place
	parent, class string
	heads         int
	from, until   civil.Date
}

// quarter is a period with the dates on which things happen in it. A notice
// follows ten days after the trial, the final edition twelve after that.
type quarter struct {
	id, name                  string
	start, end                civil.Date
	due, trial, notice, final civil.Date
	isLast                    bool
}

type assessor struct{ id, name, post, department string }

func newBureau(o Options) *bureau {
	b := &bureau{Options: o, dice: newDice(o.Seed, streamBureau)}
	b.makePeriods()
	b.makeAssessors()
	b.makeUnits()
	b.makeIndicators()
	return b
}

func day(year, month, d int) civil.Date {
	date, ok := civil.Of(year, month, d)
	if !ok {
		panic("internal error: no such day")
	}
	return date
}

// makePeriods: a quarter runs from the 21st of the month before it to the 20th
// of its last month.
func (b *bureau) makePeriods() {
	for n := range b.Periods {
		year, index := 2020+(2+n)/4, (2+n)%4
		first := day(year-1, 12, 21)
		if index > 0 {
			first = day(year, 3*index, 21)
		}
		end := day(year, 3*index+3, 20)
		b.periods = append(b.periods, quarter{
			id:    strconv.Itoa(year) + "q" + strconv.Itoa(index+1),
			name:  strconv.Itoa(year) + "年第" + chineseDigits[index+1] + "季度",
			start: first, end: end, due: end.AddDays(5), trial: end.AddDays(8),
			notice: end.AddDays(18), final: end.AddDays(30),
			isLast: n == b.Periods-1,
		})
	}
}

func (b *bureau) makeAssessors() {
	names := b.Perm(len(families) * len(givenNames))
	for n := range 4 * len(departments) {
		name := families[names[n]%len(families)] + givenNames[names[n]/len(families)]
		b.assessors = append(b.assessors, assessor{fmt.Sprintf("p-%02d", n+1), name, pick(b.dice, posts), departments[n%len(departments)].id})
	}
}

var classes = []place{{"城区所", "urban"}, {"集镇所", "town"}, {"农村所", "rural"}}

// makeUnits: about one unit in forty was founded or abolished on the way.
func (b *bureau) makeUnits() {
	names := places(b.dice, b.Units+b.Units/15+1)
	b.branches, names = names[b.Units:], names[:b.Units]
	middle := b.periods[len(b.periods)/2]
	for n, name := range names {
		u := station{place: name, parent: pick(b.dice, b.branches).id, class: classes[n%len(classes)].id,
			heads: b.between(6, 60), from: day(b.between(1985, 2015), 1, 1)}
		switch {
		case n < 4 || len(b.periods) == 1:
		case b.chance(2):
			u.from = middle.start.AddDays(b.between(1, 40))
		case b.chance(1):
			u.until = middle.start.AddDays(b.between(40, 80))
		}
		b.units = append(b.units, u)
	}
}

// in are the days of a period on which the unit was there.
func (u *station) in(p *quarter) (from, until civil.Date, ok bool) {
	from, until = max(p.start, u.from), p.end
	if !u.until.IsZero() {
		until = min(until, u.until)
	}
	return from, until, from <= until
}

// by is an assessor of a department, and another one who approves.
func (b *bureau) by(department string) (recorded, approved string) {
	at := 0
	for departments[at].id != department {
		at++
	}
	n := b.IntN(4)
	recorded = b.assessors[at+n*len(departments)].id
	approved = b.assessors[at+(n+b.between(1, 3))%4*len(departments)].id
	return recorded, approved
}
