package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// lentName is the register of secondments in addresses.
const lentName = "lent"

// LentPage lists who was lent in a period, as far as they may be named, and for
// how many days.
type LentPage struct {
	Frame
	Sentence string
	Only     string // that others are not told of; empty: all are
	Rows     []LentRow
	Rest     *LentSum  // of those who are not listed because they must not be named; nil: nobody
	Lenders  []LentSum // by the unit of the post
	Takers   []LentSum
	Total    LentSum
}

// LentRow is days on which a person was lent out of a post.
type LentRow struct {
	Person Cell
	StayRow
}

// LentSum are the days of a unit or a receiver.
type LentSum struct {
	Who     Cell
	Persons string
	Days    string
}

func (l *LentPage) frame() *Frame { return &l.Frame }

// lending is what was lent in a period.
type lending struct {
	rows            []lentStay
	lenders, takers lentTally
	rest, total     lentSum // rest: of those who must not be named
}

type lentStay struct {
	person scoring.SubjectID
	StayRow
}

// lentSum adds days up; people are counted once.
type lentSum struct {
	who     Cell
	persons map[int]bool
	days    int
}

func (x *lentSum) add(person, days int) {
	if x.persons == nil {
		x.persons = make(map[int]bool)
	}
	x.persons[person] = true
	x.days += days
}

// lentTally are sums in the order in which those they are of first appear.
type lentTally struct {
	sums []lentSum
	at   map[string]int
}

// of is the sum under a key, which is that of who.
func (t *lentTally) of(key string, who Cell) *lentSum {
	n, there := t.at[key]
	if !there {
		if t.at == nil {
			t.at = make(map[string]int)
		}
		n = len(t.sums)
		t.at[key], t.sums = n, append(t.sums, lentSum{who: who})
	}
	return &t.sums[n]
}

// lentIn is who was lent in a period, in the order of the registry.
func (p *planner) lentIn(period *Period) *lending {
	a := RegisterAddress(period.Period.ID, lentName)
	l := &lending{}
	for i := range period.Lent {
		x := &period.Lent[i]
		row := p.stayRow(a, &x.Stay)
		if x.Person != nil {
			l.rows = append(l.rows, lentStay{x.Person.ID, row})
		} else {
			l.rest.add(x.number, x.Days())
		}
		taker := "unit " + string(x.Lent.To)
		if x.Lent.To == "" {
			taker = "elsewhere " + x.Lent.Elsewhere
		}
		l.total.add(x.number, x.Days())
		l.lenders.of(string(x.Post.Unit), row.Post.Unit).add(x.number, x.Days())
		l.takers.of(taker, row.Where).add(x.number, x.Days())
	}
	return l
}

// lentInPeriod are days of a period on which a person was lent.
type lentInPeriod struct {
	period *Period
	person scoring.SubjectID
	stay   dataset.Stay
}

// eachLent gives those that may be named who were lent in a period, in the order
// of the registry.
func eachLent(period *Period, give func(lentInPeriod)) {
	for i := range period.Lent {
		if x := &period.Lent[i]; x.Person != nil {
			give(lentInPeriod{period, x.Person.ID, x.Stay})
		}
	}
}

func (p *planner) lent(period *Period, l *lending) *LentPage {
	a := RegisterAddress(period.Period.ID, lentName)
	page := &LentPage{
		Frame: p.dated(p.frame(a, period.Period.Name+" "+p.T(locale.LentTitle), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Sentence: p.F(locale.LentSentence, "persons", count(len(l.total.persons)), "days", count(l.total.days),
			"lenders", count(len(l.lenders.sums)), "receivers", count(len(l.takers.sums))),
		Lenders: l.lenders.printed(), Takers: l.takers.printed(), Total: l.total.printed(),
	}
	if p.in.Untold {
		page.Only = p.T(locale.LentOnlyNamed)
	}
	if n := len(l.rest.persons); n > 0 {
		l.rest.who = Cell{Text: p.withheld(n)}
		rest := l.rest.printed()
		page.Rest = &rest
	}
	for i := range l.rows {
		page.Rows = append(page.Rows, LentRow{p.knownCell(a, l.rows[i].person), l.rows[i].StayRow})
	}
	return page
}

func (x *lentSum) printed() LentSum { return LentSum{x.who, count(len(x.persons)), count(x.days)} }

func (t *lentTally) printed() []LentSum {
	list := make([]LentSum, len(t.sums))
	for i := range t.sums {
		list[i] = t.sums[i].printed()
	}
	return list
}

// lentLine says in small how much was lent.
func (p *planner) lentLine(from Address, period *Period, l *lending) RegisterLine {
	link := from.To(RegisterAddress(period.Period.ID, lentName), "")
	return RegisterLine{p.T(locale.LentDays), Cell{p.F(locale.LentInAll, "persons", count(len(l.total.persons)), "days", count(l.total.days)), &link}}
}
