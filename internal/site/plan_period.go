package site

// periodPages are the pages of a period, and the one on which those that are for
// paper are printed together.
func (p *planner) periodPages(period *Period) []Page {
	of := p.ofPeriod(period)
	id, registers, lending := period.Period.ID, of.registers(period), p.lentIn(period)
	printed := []Page{{PeriodAddress(id), func() (Body, error) { return of.period(period, registers, lending), nil }}}
	others := []Page{{BriefAddress(id), func() (Body, error) { return of.brief(period), nil }}}
	var ledgers, lists []Page
	for _, b := range period.Boards {
		p := p.of(b)
		printed = append(printed, Page{RankingAddress(id, b.Scheme.ID), func() (Body, error) { return p.ranking(b) }},
			Page{IndicatorsAddress(id, b.Scheme.ID), func() (Body, error) { return p.indicators(b) }})
		others = append(others, Page{AnalysisAddress(id, b.Scheme.ID), func() (Body, error) { return p.analysis(b) }})
		for _, u := range b.Units {
			others = append(others, Page{CompareAddress(id, b.Scheme.ID, u.ID), func() (Body, error) { return p.comparePage(b, u) }})
		}
		for _, x := range b.Eligible {
			lists = append(lists, Page{EligibleAddress(id, x.ID), func() (Body, error) { return p.eligible(b, x), nil }})
		}
	}
	for _, b := range period.Closed {
		p := p.of(b)
		printed = append(printed, Page{RankingAddress(id, b.Scheme.ID), func() (Body, error) { return p.bands(b), nil }})
	}
	for _, b := range period.all() {
		p := p.of(b)
		for _, x := range b.papers() {
			lists = append(lists, Page{AllowanceAddress(id, x.Allowance.ID), func() (Body, error) { return p.allowance(b, x), nil }})
		}
		for _, u := range b.Units {
			ledger := Page{LedgerAddress(id, b.Scheme.ID, u.ID), func() (Body, error) { return p.ledger(b, u, registers) }}
			if u.Person != nil {
				others = append(others, ledger)
				continue
			}
			ledgers = append(ledgers, ledger)
			others = append(others, Page{CopyAddress(id, b.Scheme.ID, u.ID), func() (Body, error) { return p.copyOf(b, u, registers) }})
		}
	}
	for _, r := range registers {
		printed = append(printed, r.plan()...)
	}
	printed = append(printed, Page{RegisterAddress(id, tasksName), func() (Body, error) { return of.tasks(period), nil }},
		Page{RegisterAddress(id, rulingsName), func() (Body, error) { return of.rulings(period), nil }})
	if lending.total.days > 0 {
		printed = append(printed, Page{RegisterAddress(id, lentName), func() (Body, error) { return p.lent(period, lending), nil }})
	}
	printed = append(append(printed, lists...), ledgers...)
	pages := append(append([]Page{}, printed...), others...)
	return append(pages, Page{PrintAddress(id), func() (Body, error) { return of.printPage(period, printed), nil }})
}
