package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// lentName is the register of secondments in addresses.
const lentName = "lent"

// LentPage lists who was lent in a period, and for how many days.
type LentPage struct {
	Frame
	Sentence string
	Rows     []LentRow
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
	rows           []lentStay
	lenders, taker []lentSum
	total          lentSum
}

type lentStay struct {
	person scoring.SubjectID
	StayRow
}

// lentSum adds days up; people are counted once.
type lentSum struct {
	who     Cell
	persons []scoring.SubjectID
	days    int
}

func (x *lentSum) add(person scoring.SubjectID, days int) {
	x.days += days
	if !slices.Contains(x.persons, person) {
		x.persons = append(x.persons, person)
	}
}

// lentIn is who was lent in a period, in the order of the registry.
func (p *planner) lentIn(period *Period) *lending {
	a := RegisterAddress(period.Period.ID, lentName)
	l := &lending{}
	lenders, takers := make(map[string]int), make(map[string]int)
	p.eachLent(period, func(x lentInPeriod) {
		row, days := p.stayRow(a, &x.stay), x.stay.Days()
		l.rows = append(l.rows, lentStay{x.person, row})
		l.total.add(x.person, days)
		lender := string(x.stay.Post.Unit)
		l.lenders = sumUp(l.lenders, lenders, lender, row.Post.Unit).with(x.person, days, lenders[lender])
		key := "unit " + string(x.stay.Lent.To)
		if x.stay.Lent.To == "" {
			key = "elsewhere " + x.stay.Lent.Elsewhere
		}
		l.taker = sumUp(l.taker, takers, key, row.Where).with(x.person, days, takers[key])
	})
	return l
}

// lentInPeriod are days of a period on which a person was lent.
type lentInPeriod struct {
	period *Period
	person scoring.SubjectID
	stay   dataset.Stay
}

// eachLent gives what people were lent in a period, in the order of the registry.
func (p *planner) eachLent(period *Period, give func(lentInPeriod)) {
	for i := range p.in.Data.Units {
		u := &p.in.Data.Units[i]
		for _, stay := range u.Stays(period.Period) {
			if stay.Lent != nil {
				give(lentInPeriod{period, u.ID, stay})
			}
		}
	}
}

type lentSums []lentSum

// sumUp makes room for a sum, in the order in which they appear.
func sumUp(list []lentSum, at map[string]int, key string, who Cell) lentSums {
	if _, there := at[key]; !there {
		at[key] = len(list)
		list = append(list, lentSum{who: who})
	}
	return list
}

func (s lentSums) with(person scoring.SubjectID, days, at int) []lentSum {
	s[at].add(person, days)
	return s
}

func (p *planner) lent(period *Period, l *lending) *LentPage {
	a := RegisterAddress(period.Period.ID, lentName)
	page := &LentPage{
		Frame: p.dated(p.frame(a, period.Period.Name+" "+p.T(locale.LentTitle), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Sentence: p.F(locale.LentSentence, "persons", count(len(l.total.persons)), "days", count(l.total.days),
			"lenders", count(len(l.lenders)), "receivers", count(len(l.taker))),
		Lenders: printedSums(l.lenders), Takers: printedSums(l.taker), Total: l.total.printed(),
	}
	for i := range l.rows {
		page.Rows = append(page.Rows, LentRow{p.knownCell(a, l.rows[i].person), l.rows[i].StayRow})
	}
	return page
}

func (x *lentSum) printed() LentSum { return LentSum{x.who, count(len(x.persons)), count(x.days)} }

func printedSums(list []lentSum) []LentSum {
	out := make([]LentSum, len(list))
	for i := range list {
		out[i] = list[i].printed()
	}
	return out
}

// lentLine says in small how much was lent.
func (p *planner) lentLine(from Address, period *Period, l *lending) RegisterLine {
	link := from.To(RegisterAddress(period.Period.ID, lentName), "")
	return RegisterLine{p.T(locale.LentDays), Cell{p.F(locale.LentInAll, "persons", count(len(l.total.persons)), "days", count(l.total.days)), &link}}
}
