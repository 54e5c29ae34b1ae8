package site

import (
	"fmt"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// Page is one page of the site. Make builds its content; it may be called from
// many goroutines, once for each page.
type Page struct {
	Address Address
	Make    func() (Body, error)
}

// Body is the content of a page: *Home, *PeriodPage, *Ranking and so on. The
// name of the type is the kind of the page.
type Body interface{ frame() *Frame }

// Plan lists the pages of the site in a fixed order.
func Plan(in *Input) []Page {
	p := &planner{in, in.Texts}
	pages := []Page{{HomeAddress, p.home}}
	for i := range in.Periods {
		period := &in.Periods[i]
		pages = append(pages, Page{PeriodAddress(period.Period.ID), func() (Body, error) { return p.period(period), nil }})
		for _, b := range period.Boards {
			pages = append(pages, Page{RankingAddress(b.Period.ID, b.Scheme.ID), func() (Body, error) { return p.ranking(b), nil }})
			for _, u := range b.Units {
				pages = append(pages, Page{LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), func() (Body, error) { return p.ledger(b, u) }})
			}
		}
	}
	for i := range in.Data.Schemes {
		s := &in.Data.Schemes[i]
		pages = append(pages, Page{SchemeAddress(s.ID, s.Edition), func() (Body, error) { return p.scheme(s), nil }})
	}
	return kinded(pages)
}

type planner struct {
	in *Input
	locale.Texts
}

// crumbs of the pages below the home page.
func (p *planner) homeCrumb(from Address) Crumb {
	return Crumb{p.in.Data.Site.Title, from.To(HomeAddress, "")}
}

func (p *planner) periodCrumb(from Address, period *dataset.Period) Crumb {
	return Crumb{period.Name, from.To(PeriodAddress(period.ID), "")}
}

func (p *planner) rankingCrumb(from Address, b *Board) Crumb {
	return Crumb{b.Scheme.Title, from.To(RankingAddress(b.Period.ID, b.Scheme.ID), "")}
}

func missing(what string, id any) error {
	return fmt.Errorf("internal error: page for a %s that is not in the results: %v", what, id)
}
