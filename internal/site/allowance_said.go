package site

import "gongping/internal/locale"

// allowanceSaid is what the list comes to, in sentences.
func (p *planner) allowanceSaid(x *Allotment) []string {
	l := x.List
	var list []string
	if x.Rule.Pool != nil && l.Weights.Sign() == 0 {
		list = append(list, p.T(locale.AllowanceNobody))
	}
	if x.Rule.Budget != nil {
		list = append(list, p.F(locale.AllowanceWithin, "total", money(l.Total), "budget", money(*x.Rule.Budget), "left", money(l.Left)))
	} else {
		list = append(list, p.F(locale.AllowanceComesTo, "total", money(l.Total)))
	}
	if l.Heads == 0 || x.Rest.Heads > 0 { // the highest amount is somebody's
		return list
	}
	if x.Rule.People != nil {
		p = p.speaking(locale.People)
	}
	list = append(list, p.F(locale.AllowanceSays, "heads", count(l.Heads), "mean", money(l.Mean), "high", money(l.Highest), "low", money(l.Lowest),
		"median", money(l.Median), "top", count(l.Top), "share", money(l.TopShare)))
	if paid := locale.AllowancePaidEach; l.Paid > 0 {
		if x.Rule.Months > 1 {
			paid = locale.AllowancePaidMonth
		}
		list = append(list, p.F(paid, "paid", count(l.Paid), "mean", money(l.Monthly)))
		list = append(list, p.averageSaid(x)...)
	}
	if l.Alike {
		list = append(list, p.F(locale.AllowanceAlike, "paid", count(l.Paid), "same", count(l.Same), "common", money(l.Common)))
	}
	return list
}

// averageSaid is how the average of a month differs from the one that was
// announced, if one was.
func (p *planner) averageSaid(x *Allotment) []string {
	if x.Rule.Average == nil {
		return nil
	}
	says := locale.AllowanceAsSaid
	switch x.List.Beyond.Sign() {
	case 1:
		says = locale.AllowanceOverSaid
	case -1:
		says = locale.AllowanceUnderSaid
	}
	return []string{p.F(says, "stated", money(*x.Rule.Average), "gap", money(x.List.Beyond.Abs()))}
}

func (p *planner) allowanceSpread(x *Allotment) []AllowanceTerm {
	l, monthly := x.List, locale.AllowancePaidMean
	if x.Rule.Months > 1 {
		monthly = locale.AllowanceMonthly
	}
	return []AllowanceTerm{
		{"heads", p.T(locale.AllowanceHeads), count(l.Heads)}, {"mean", p.T(locale.AllowanceMean), money(l.Mean)},
		{"paid", p.T(locale.AllowancePaid), count(l.Paid)}, {"monthly", p.T(monthly), money(l.Monthly)},
		{"high", p.T(locale.AllowanceHigh), money(l.Highest)}, {"low", p.T(locale.AllowanceLow), money(l.Lowest)},
		{"median", p.T(locale.AllowanceMedian), money(l.Median)}, {"top", p.T(locale.AllowanceTop), money(l.TopShare)},
	}
}
