package site

import "cmp"

// periodPages are the pages of a period, and those on which what is for paper is
// printed together.
func (p *planner) periodPages(period *Period) []Page {
	of := p.ofPeriod(period)
	id, registers, lending := period.Period.ID, of.registers(period), p.lentIn(period)
	printed := []Page{{Address: PeriodAddress(id), Make: func() (Body, error) { return of.period(period, registers, lending), nil }}}
	others := []Page{{Address: BriefAddress(id), Make: func() (Body, error) { return of.brief(period), nil }}}
	var ledgers, lists []Page
	for _, b := range period.Boards {
		p := p.of(b)
		printed = append(printed, Page{Address: RankingAddress(id, b.Scheme.ID), Make: func() (Body, error) { return p.ranking(b) }},
			Page{Address: IndicatorsAddress(id, b.Scheme.ID), Make: func() (Body, error) { return p.indicators(b) }})
		others = append(others, Page{Address: AnalysisAddress(id, b.Scheme.ID), Make: func() (Body, error) { return p.analysis(b) }})
		for _, u := range b.Units {
			others = append(others, Page{Address: CompareAddress(id, b.Scheme.ID, u.ID), Make: func() (Body, error) { return p.comparePage(b, u) }})
		}
		for _, x := range b.Eligible {
			lists = append(lists, Page{Address: EligibleAddress(id, x.ID), Make: func() (Body, error) { return p.eligible(b, x), nil }})
		}
	}
	for _, b := range period.Closed {
		p := p.of(b)
		printed = append(printed, Page{Address: RankingAddress(id, b.Scheme.ID), Make: func() (Body, error) { return p.bands(b), nil }})
	}
	for _, b := range period.all() {
		p := p.of(b)
		for _, x := range b.papers() {
			lists = append(lists, Page{Address: AllowanceAddress(id, x.Allowance.ID), Make: func() (Body, error) { return p.allowance(b, x), nil }})
		}
		for _, u := range b.Units {
			ledger := Page{Address: LedgerAddress(id, b.Scheme.ID, u.ID), Make: func() (Body, error) { return p.ledger(b, u, registers) }}
			if u.Person != nil {
				others = append(others, ledger)
				continue
			}
			ledger.Copy = CopyAddress(id, b.Scheme.ID, u.ID)
			ledger.Alone = p.alone(ledger.Copy)
			ledgers = append(ledgers, ledger)
		}
	}
	for _, r := range registers {
		printed = append(printed, r.plan()...)
	}
	printed = append(printed, Page{Address: RegisterAddress(id, tasksName), Make: func() (Body, error) { return of.tasks(period), nil }},
		Page{Address: RegisterAddress(id, rulingsName), Make: func() (Body, error) { return of.rulings(period), nil }})
	if lending.total.days > 0 {
		printed = append(printed, Page{Address: RegisterAddress(id, lentName), Make: func() (Body, error) { return p.lent(period, lending), nil }})
	}
	printed = append(append(printed, lists...), ledgers...)
	return append(of.bound(period, of.volumes(period, registers), printed), others...)
}

// bound are the pages that are printed, and those on which they are.
func (p *planner) bound(period *Period, volumes []volume, printed []Page) []Page {
	whole := PrintAddress(period.Period.ID)
	pages := append(printed, Page{Address: whole, Make: func() (Body, error) { return p.printPage(period, volumes), nil }})
	in := make(map[Address]Address)
	for i := range volumes {
		v := &volumes[i]
		pages = append(pages, Page{Address: v.address, Make: func() (Body, error) { return v.page(), nil }})
		for _, x := range v.papers {
			in[x.at] = v.address
		}
	}
	for n := range printed {
		pages[n].Print = cmp.Or(in[pages[n].Address], whole)
	}
	return pages
}
