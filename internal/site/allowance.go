package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Allotment is the list of an allowance that follows from a board.
type Allotment struct {
	Allowance *dataset.Allowance
	Rule      *scoring.Allowance
	List      *scoring.Allotted
	Rest      scoring.Remainder // those who are not on the list because they must not be named
	several   bool              // its lines are of several groups; in the plan only
}

// AllowancePage is the list of an allowance in a period.
type AllowancePage struct {
	Frame
	Facts   []Fact
	Groups  []AllowanceGroup // to which it is limited; nil: all
	Grouped bool             // the lines are of several groups
	How     []string
	Base    *Cell // what places gained are measured against; nil: nothing goes by them
	Terms   []AllowanceTerm
	Columns []ListColumn // between the place and the calculation
	Said    []string
	Rows    []AllowanceRow
	Rest    *AllowanceRow    // what those come to who are not listed; nil: nobody
	People  *AllowancePeople // in place of Rows; nil: the ranked are paid
	Total   string
	Spread  []AllowanceTerm
}

// AllowanceTerm is a number under a name. Key tells machines which.
type AllowanceTerm struct{ Key, Name, Value string }

// AllowanceGroup is a group to which an allowance is limited.
type AllowanceGroup struct{ ID, Name string }

// AllowanceRow is a line of the list.
type AllowanceRow struct {
	ID       string
	Unit     Cell
	Group    string
	Place    string
	Cells    []string
	Gained   string // places, where the allowance goes by them; lost ones below nought
	Equation string
	Note     string
	Amount   string
}

func (a *AllowancePage) frame() *Frame { return &a.Frame }

// money is an amount to the cent.
func money(n exact.Number) string { return minus(n.Fixed(2)) }

func (p *planner) allowance(b *Board, x *Allotment) *AllowancePage {
	a := AllowanceAddress(b.Period.ID, x.Allowance.ID)
	ranking := p.boardCell(a, b)
	page := &AllowancePage{
		Frame: p.dated(p.frame(a, x.Allowance.Title+" "+b.Period.Name, p.homeCrumb(a), p.periodCrumb(a, b.Period)), b.Snapshot),
		Facts: []Fact{
			p.fact(locale.AllowanceDocument, x.Allowance.Document), p.fact(locale.AllowanceClause, x.Allowance.Clause),
			{p.T(locale.AllowanceResults), []Cell{ranking}},
		},
		Total: money(x.List.Total),
	}
	if x.Allowance.Decides != "" {
		page.Facts = append(page.Facts, p.fact(locale.AllowanceDecides, x.Allowance.Decides))
	}
	page.Groups, page.Grouped = p.allowanceGroups(b, x), x.several
	page.How, page.Terms = p.allowanceHow(b, x), p.allowanceTerms(b, x)
	switch {
	case x.Rule.Pool != nil:
		page.Columns = []ListColumn{{ID: "total", Name: p.T(locale.Total)}, {ID: "coefficient", Name: p.T(locale.AllowanceCoeff)}, {ID: "weight", Name: p.T(locale.AllowanceWeight)}}
	case x.Rule.Per != nil:
		page.Columns = []ListColumn{{ID: "quantity", Name: p.T(locale.AllowanceQuantity)}}
	case x.Rule.Gain != nil:
		base := p.baselineCell(a, b)
		page.Base = &base
		page.Columns = []ListColumn{{ID: "movement", Name: p.T(locale.Movement)}}
	default:
		page.Columns = []ListColumn{{"band", p.T(locale.RankBand), true}}
	}
	if x.Rule.People != nil {
		page.People = p.allowancePeople(a, b, x)
	}
	for n := 0; n < len(x.List.Payments) && page.People == nil; n++ {
		page.Rows = append(page.Rows, p.allowanceRow(a, b, x, &x.List.Payments[n]))
	}
	page.Said = p.allowanceSaid(x)
	switch {
	case x.Rest.Heads == 0:
		page.Spread = p.allowanceSpread(x)
	case page.People == nil:
		page.Rest = p.allowanceRest(x, len(page.Columns))
	}
	return page
}

// allowanceHow is the rule in words, and the formula.
func (p *planner) allowanceHow(b *Board, x *Allotment) []string {
	switch {
	case x.Rule.Pool != nil:
		return []string{p.T(locale.AllowancePool), p.T(locale.AllowancePoolIs)}
	case x.Rule.Per != nil:
		return []string{p.F(locale.AllowancePerRule, "name", p.metricName(b.Scheme, x.Rule.Per.Metric, scoring.Lag{})), p.T(locale.AllowancePerIs)}
	case x.Rule.Gain != nil:
		return []string{p.T(locale.AllowanceGainRule), p.T(locale.AllowanceGainIs)}
	case x.Rule.People != nil:
		return append([]string{p.T(locale.AllowancePeopleRule), p.T(locale.AllowancePeopleIs)}, p.staysSay(x.Allowance.Band)...)
	}
	return []string{p.T(locale.AllowanceBandRule), p.T(locale.AllowanceBandIs)}
}

// allowanceTerms are the numbers of the rule.
func (p *planner) allowanceTerms(b *Board, x *Allotment) []AllowanceTerm {
	var list []AllowanceTerm
	switch r := x.Rule; {
	case r.Pool != nil:
		list = append(list, AllowanceTerm{"sum", p.T(locale.AllowanceSum), money(r.Pool.Sum)})
		for _, f := range r.Pool.Factors {
			key, name := "identity", p.identityName(f.Identity)
			if f.Class != "" {
				key, name = "class", p.className(f.Class)
			}
			list = append(list, AllowanceTerm{"factor." + key + "." + name, p.F(locale.AllowanceFactor, "name", name), operand(f.Value)})
		}
	case r.Per != nil:
		name := p.metricName(b.Scheme, r.Per.Metric, scoring.Lag{})
		list = append(list, AllowanceTerm{"rate." + string(r.Per.Metric), p.F(locale.AllowanceRate, "name", name), money(r.Per.Amount)})
	case r.Gain != nil:
		list = append(list, AllowanceTerm{"each", p.T(locale.AllowanceEach), money(r.Gain.Each)})
		if r.Gain.Most > 0 {
			list = append(list, AllowanceTerm{"most", p.T(locale.AllowanceMost), count(r.Gain.Most)})
		}
	default:
		for _, x := range r.Bands {
			list = append(list, AllowanceTerm{"band." + b.band(x.Band), p.F(locale.AllowanceBand, "name", b.band(x.Band)), money(x.Amount)})
		}
	}
	if x.Rule.Months > 1 {
		list = append(list, AllowanceTerm{"months", p.T(locale.AllowanceMonths), count(x.Rule.Months)})
	}
	if x.Rule.People != nil {
		list = append(list, AllowanceTerm{"days", p.T(locale.AllowanceDays), count(x.Rule.People.Days)})
	}
	if x.Rule.Budget != nil {
		list = append(list, AllowanceTerm{"budget", p.T(locale.AllowanceBudget), money(*x.Rule.Budget)})
	}
	if x.Rule.Average != nil {
		list = append(list, AllowanceTerm{"average", p.T(locale.AllowanceAverage), money(*x.Rule.Average)})
	}
	return list
}

func (p *planner) allowanceRow(from Address, b *Board, x *Allotment, pay *scoring.Payment) AllowanceRow {
	link := from.To(LedgerAddress(b.Period.ID, b.Scheme.ID, pay.Subject), "")
	row := AllowanceRow{ID: "pay." + string(pay.Subject), Unit: Cell{p.unitName(pay.Subject), &link}, Place: p.place(pay.Place), Amount: money(pay.Amount)}
	row.Equation, row.Note = p.allowanceEquation(b, x, pay)
	if x.several {
		row.Group = p.groupName(b, pay.Group)
	}
	switch {
	case x.Rule.Pool != nil:
		row.Cells = []string{string(figure(pay.Score)), operand(pay.Factor), operand(pay.Weight)}
	case x.Rule.Per != nil && pay.State == 0:
		row.Cells = []string{operand(pay.Quantity)}
	case x.Rule.Per != nil:
		row.Cells = []string{p.T(locale.MarginNone)}
	case x.Rule.Gain != nil:
		m := p.movement(b, pay.Subject)
		row.Cells, row.Gained = []string{m.Text}, m.By.Sort()
	default:
		row.Cells = []string{b.band(pay.Band)}
	}
	return row
}

// allowanceEquation is how an amount comes about, or why there is none.
func (p *planner) allowanceEquation(b *Board, x *Allotment, pay *scoring.Payment) (equation, note string) {
	r := x.Rule
	switch {
	case r.Pool != nil && x.List.Weights.Sign() > 0:
		return p.cutTo(operand(r.Pool.Sum)+" × "+operand(pay.Weight)+" ÷ "+operand(x.List.Weights), pay.Down, pay.Extra), ""
	case r.Pool != nil:
		return "", p.T(locale.AllowanceNobody)
	case r.Per != nil && pay.State != 0:
		return "", p.T(locale.AllowanceNoValue)
	case r.Per != nil:
		return operand(pay.Rate) + " × " + operand(pay.Quantity) + timesMonths(r), ""
	case r.Gain != nil:
		return p.gainEquation(pay)
	case r.People != nil:
		return p.postsEquation(r, pay.Posts), p.postsNote(b, pay.Posts)
	case slices.ContainsFunc(r.Bands, func(b scoring.BandAmount) bool { return b.Band == pay.Band }):
		return operand(pay.Rate) + timesMonths(r), ""
	}
	return "", p.T(locale.AllowanceNoBand)
}

// cutTo says what a share is cut to, and whether it has a cent more.
func (p *planner) cutTo(formula string, down exact.Number, extra bool) string {
	text := p.F(locale.AllowanceDown, "formula", formula, "down", money(down))
	if extra {
		text = p.F(locale.AllowanceExtra, "formula", text, "cent", "0.01")
	}
	return text
}

// allowanceRest is the line for those who are not listed; of a pool with their
// weight, which stands in the last of the columns.
func (p *planner) allowanceRest(x *Allotment, columns int) *AllowanceRow {
	row := &AllowanceRow{Unit: Cell{Text: p.withheld(x.Rest.Heads)}, Cells: make([]string, columns), Amount: money(x.Rest.Amount)}
	if x.Rule.Pool != nil {
		row.Cells[columns-1] = operand(x.Rest.Weight)
	}
	return row
}

func timesMonths(r *scoring.Allowance) string {
	if r.Months > 1 {
		return " × " + count(r.Months)
	}
	return ""
}
