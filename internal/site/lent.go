package site

import (
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
	rows            []lentStay
	lenders, takers lentTally
	total           lentSum
}

type lentStay struct {
	person scoring.SubjectID
	StayRow
}

// lentSum adds days up; people are counted once.
type lentSum struct {
	who     Cell
	persons map[scoring.SubjectID]bool
	days    int
}

func (x *lentSum) add(person scoring.SubjectID, days int) {
	if x.persons == nil {
		x.persons = make(map[scoring.SubjectID]bool)
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
	p.eachLent(period, func(x lentInPeriod) {
		row, days := p.stayRow(a, &x.stay), x.stay.Days()
		l.rows = append(l.rows, lentStay{x.person, row})
		taker := "unit " + string(x.stay.Lent.To)
		if x.stay.Lent.To == "" {
			taker = "elsewhere " + x.stay.Lent.Elsewhere
		}
		l.total.add(x.person, days)
		l.lenders.of(string(x.stay.Post.Unit), row.Post.Unit).add(x.person, days)
		l.takers.of(taker, row.Where).add(x.person, days)
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

func (p *planner) lent(period *Period, l *lending) *LentPage {
	a := RegisterAddress(period.Period.ID, lentName)
	page := &LentPage{
		Frame: p.dated(p.frame(a, period.Period.Name+" "+p.T(locale.LentTitle), p.homeCrumb(a), p.periodCrumb(a, period.Period)), period.Snapshot),
		Sentence: p.F(locale.LentSentence, "persons", count(len(l.total.persons)), "days", count(l.total.days),
			"lenders", count(len(l.lenders.sums)), "receivers", count(len(l.takers.sums))),
		Lenders: l.lenders.printed(), Takers: l.takers.printed(), Total: l.total.printed(),
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
