package site

import (
	"fmt"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Page is one page of the site. Make builds its content; it may be called from
// many goroutines, once for each page.
type Page struct {
	Address Address
	Make    func() (Body, error)
	Print   Address // of the page on which it is printed with others; empty: of none

	Copy  Address              // of the same page as a file that stands alone; empty: there is none
	Alone func(Body) *CopyPage // what that file is made of; the body stays as it is
}

// Body is the content of a page: *Home, *PeriodPage, *Ranking and so on. The
// name of the type is the kind of the page.
type Body interface{ frame() *Frame }

// Plan lists the pages of the site in a fixed order.
func Plan(in *Input) []Page {
	everybody, version := scored(in), in.version(in.Texts)
	in = in.disclosed()
	p := &planner{in: in, Texts: in.Texts, appraised: appraised(in), scored: everybody, guide: &Guide{}, madeFor: version}
	p.keys = p.newNameKeys()
	pages := []Page{{Address: HomeAddress, Make: p.home}, {Address: EmbedAddress, Make: p.embed}}
	if p.classed() {
		pages = append(pages, Page{Address: ClassesAddress, Make: func() (Body, error) { return p.classes(), nil }})
	}
	for i := range in.Periods {
		pages = append(pages, p.periodPages(&in.Periods[i])...)
	}
	pages = append(pages, p.subjectPages()...)
	for i := range in.Data.Schemes {
		s := &in.Data.Schemes[i]
		pages = append(pages, Page{Address: SchemeAddress(s.ID, s.Edition), Make: func() (Body, error) { return p.ofScheme(s.ID).scheme(s), nil }})
	}
	for _, id := range p.schemeIDs() {
		pages = append(pages, Page{Address: SchemeHistoryAddress(id), Make: func() (Body, error) { return p.ofScheme(id).schemeHistory(id), nil }})
	}
	pages = append(pages, p.besidePages()...)
	search, index := p.searchPages()
	pages = append(append(pages, p.helpPages()...), search)
	pages = append(pages, p.downloadPages()...)
	*p.guide = *NewGuide(in, pages)
	return append(p.sortable(kinded(pages)), index)
}

type planner struct {
	in *Input
	locale.Texts
	guide     *Guide                     // for the texts beside the records, once all pages are known
	appraised map[scoring.SubjectID]bool // who has a page: whoever ever had a score
	scored    map[scoring.SchemeID]locale.Whom
	keys      *nameKeys
	madeFor   string // for whom the site is; empty: that makes no difference
}

func appraised(in *Input) map[scoring.SubjectID]bool {
	there := make(map[scoring.SubjectID]bool)
	for i := range in.Periods {
		for _, b := range in.Periods[i].all() {
			for _, u := range b.Units {
				there[u.ID] = true
			}
		}
	}
	return there
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
