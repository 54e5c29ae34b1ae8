package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// AllowancePeople is the list of an allowance that goes to the people of the
// ranked units.
type AllowancePeople struct {
	Who     string // the head over them
	Units   []AllowanceUnit
	Several []AllowanceRow // what the parts come to of those who were in several units
}

// AllowanceUnit is a unit and its people.
type AllowanceUnit struct {
	ID           string
	Unit         Cell
	Note, Amount string
	Rows         []AllowanceRow
	Rest         *AllowanceRow // what those get who are not listed; nil: nobody
}

func (p *planner) allowancePeople(a Address, b *Board, x *Allotment) *AllowancePeople {
	list := &AllowancePeople{Who: p.speaking(locale.People).T(locale.Unit), Units: make([]AllowanceUnit, len(x.List.Units))}
	at := make(map[scoring.SubjectID]*AllowanceUnit)
	for n := range x.List.Units {
		u := &x.List.Units[n]
		ledger := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.Subject), "")
		unit := &list.Units[n]
		*unit = AllowanceUnit{ID: unitAnchor(u.Subject), Unit: Cell{p.unitName(u.Subject), &ledger}, Note: p.unitNote(b, x, u), Amount: money(u.Amount)}
		if u.Rest.Heads > 0 {
			unit.Rest = &AllowanceRow{Unit: Cell{Text: p.withheld(u.Rest.Heads)}, Amount: money(u.Rest.Amount)}
		}
		at[u.Subject] = unit
	}
	for n := range x.List.Payments {
		pay := &x.List.Payments[n]
		who := p.knownCell(a, pay.Subject)
		for k := range pay.Posts {
			unit := at[pay.Posts[k].Unit]
			unit.Rows = append(unit.Rows, p.paidPost(x, pay, k, who))
		}
		if len(pay.Posts) > 1 {
			list.Several = append(list.Several, AllowanceRow{ID: "pay." + string(pay.Subject), Unit: who, Equation: p.postsEquation(x.Rule, pay.Posts), Amount: money(pay.Amount)})
		}
	}
	return list
}

func unitAnchor(id scoring.SubjectID) string { return "unit." + string(id) }

func postAnchor(x *scoring.PostPay, who scoring.SubjectID) string {
	return "post." + string(x.Unit) + "." + string(who)
}

// payAnchor is where the list has what somebody gets in all.
func payAnchor(pay *scoring.Payment) string {
	if len(pay.Posts) == 1 {
		return postAnchor(&pay.Posts[0], pay.Subject)
	}
	return "pay." + string(pay.Subject)
}

// unitNote says where a unit is and how many people of it are on the list.
func (p *planner) unitNote(b *Board, x *Allotment, u *scoring.UnitPay) string {
	var says []string
	if x.several {
		says = append(says, p.groupName(b, u.Group))
	}
	if u.Place > 0 {
		says = append(says, p.F(locale.AllowancePlaced, "place", count(u.Place)))
	}
	return p.sayAll(append(append(says, p.bandSays(b, u.Place, u.Band, u.Paid)...), p.F(locale.AllowancePersons, "count", count(u.Heads))))
}

// bandSays is the band of a unit, and why nothing is paid for days with it.
func (p *planner) bandSays(b *Board, place int, band scoring.BandID, paid bool) []string {
	var says []string
	if band != "" {
		says = append(says, b.band(band))
	}
	switch {
	case place == 0:
		says = append(says, p.T(locale.AllowanceUnranked))
	case !paid:
		says = append(says, p.T(locale.AllowanceNoBand))
	}
	return says
}

func (p *planner) sayAll(says []string) string { return strings.Join(says, p.T(locale.Comma)) }

// paidPost is the line of somebody under a unit.
func (p *planner) paidPost(x *Allotment, pay *scoring.Payment, n int, who Cell) AllowanceRow {
	post := &pay.Posts[n]
	row := AllowanceRow{ID: postAnchor(post, pay.Subject), Unit: who, Cells: []string{count(post.Days)}, Amount: money(post.Amount)}
	switch {
	case post.Place == 0:
		row.Note = p.T(locale.AllowanceUnranked)
	case !post.Paid:
		row.Note = p.T(locale.AllowanceNoBand)
	case len(pay.Posts) == 1:
		row.Equation = p.postsEquation(x.Rule, pay.Posts)
	default:
		row.Equation = p.cutTo(p.postsEquation(x.Rule, pay.Posts[n:n+1]), post.Down, post.Extra)
	}
	return row
}

// postsEquation is what the days in posts come to, before it is rounded.
func (p *planner) postsEquation(r *scoring.Allowance, posts []scoring.PostPay) string {
	var days, terms []string
	rate := ""
	for n := range posts {
		if post := &posts[n]; post.Paid {
			rate = operand(post.Rate)
			days = append(days, " × "+count(post.Days))
			terms = append(terms, rate+days[len(days)-1])
		}
	}
	whole := " ÷ " + count(r.People.Days)
	switch len(terms) {
	case 0:
		return ""
	case 1:
		return rate + timesMonths(r) + days[0] + whole
	}
	return "(" + strings.Join(terms, " + ") + ")" + timesMonths(r) + whole
}

// postsNote says for how many days somebody was in which unit, and in which band
// that is.
func (p *planner) postsNote(b *Board, posts []scoring.PostPay) string {
	var list []string
	for n := range posts {
		post := &posts[n]
		list = append(list, p.F(locale.AllowancePost, "unit", p.unitName(post.Unit), "says", p.sayAll(p.bandSays(b, post.Place, post.Band, post.Paid)), "days", count(post.Days)))
	}
	return strings.Join(list, p.T(locale.Semicolon))
}

// staysSay says for whom days away count, as far as the rule does.
func (p *planner) staysSay(rule *dataset.AllowanceBand) []string {
	var list []string
	if rule.Lent != 0 {
		list = append(list, p.T(lentKeys[rule.Lent]))
	}
	if rule.Leave != 0 {
		list = append(list, p.T(leaveKeys[rule.Leave]))
	}
	if list == nil {
		return nil
	}
	return []string{strings.Join(list, p.T(locale.Semicolon))}
}
