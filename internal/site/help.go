package site

import (
	"strings"

	"gongping/internal/help"
	"gongping/internal/locale"
	"gongping/internal/markdown"
)

// HelpPage is a page of the manual.
type HelpPage struct {
	Frame
	Text string // HTML
}

func (x *HelpPage) frame() *Frame { return &x.Frame }

func (p *planner) helpPages() []Page {
	var pages []Page
	for _, name := range help.Names() {
		pages = append(pages, Page{Address: HelpAddress(name), Make: func() (Body, error) { return p.help(name), nil }})
	}
	return pages
}

func (p *planner) help(name string) *HelpPage {
	a := HelpAddress(name)
	f := help.Text(p.Lang, name)
	path := []Crumb{p.homeCrumb(a)}
	if name != help.Index {
		path = append(path, Crumb{p.T(locale.Help), a.To(HelpAddress(help.Index), "")})
	}
	return &HelpPage{Frame: p.frame(a, markdown.Title(f), path...), Text: markdown.Page(f, p.helped(a))}
}

// helped finds the way of the addresses in the manual. What a site does not
// have stays text.
func (p *planner) helped(from Address) markdown.Resolve {
	return func(address string, image bool) (markdown.Place, bool) {
		if image {
			return p.helpPicture(from, address), true
		}
		to, fragment, _ := strings.Cut(address, "#")
		page := from
		if target, ok := help.ParseTarget(to); ok {
			page = p.helpTarget(target)
		} else if to != "" {
			page = HelpAddress(strings.TrimSuffix(to, ".md"))
		}
		if !p.guide.pages[page] {
			return markdown.Place{}, to != ""
		}
		return markdown.Place{Href: from.To(page, fragment).Href()}, true
	}
}

func (p *planner) helpPicture(from Address, name string) markdown.Place {
	for _, picture := range help.Pictures() {
		if picture.Name == name {
			link := from.To(AssetAddress(p.in.Help[name]), "")
			return markdown.Place{Href: link.Href(), Width: picture.Width, Height: picture.Height}
		}
	}
	panic("internal error: help: no picture " + name)
}

// helpTarget is the page of this site that a text of the manual means; one that
// the site does not have where there is none.
func (p *planner) helpTarget(target help.Target) Address {
	switch target {
	case help.Home:
		return HomeAddress
	case help.Subjects:
		return SubjectsAddress
	case help.Notices:
		return NoticesAddress
	}
	latest := p.newest()
	if latest == nil {
		return ""
	}
	period := latest.Period.ID
	switch target {
	case help.Period:
		return PeriodAddress(period)
	case help.Brief:
		return BriefAddress(period)
	case help.Deductions, help.Bonuses, help.Tasks, help.Rulings:
		return RegisterAddress(period, string(target))
	}
	return p.helpBoard(latest, target)
}

// helpBoard is a page of the first board of a period.
func (p *planner) helpBoard(latest *Period, target help.Target) Address {
	if len(latest.Boards) == 0 {
		return ""
	}
	b := latest.Boards[0]
	period, scheme := b.Period.ID, b.Scheme.ID
	switch target {
	case help.Ranking:
		if len(latest.Boards) > 1 {
			return PeriodAddress(period)
		}
		return RankingAddress(period, scheme)
	case help.Indicators:
		return IndicatorsAddress(period, scheme)
	case help.Analysis:
		return AnalysisAddress(period, scheme)
	case help.Scheme:
		return SchemeAddress(scheme, b.Scheme.Edition)
	case help.History:
		return SchemeHistoryAddress(scheme)
	}
	if len(b.Units) == 0 {
		return ""
	}
	unit := b.Units[0].ID
	switch target {
	case help.Ledger:
		return LedgerAddress(period, scheme, unit)
	case help.Compare:
		return CompareAddress(period, scheme, unit)
	case help.Subject:
		return SubjectAddress(unit)
	}
	panic("internal error: help: no target " + string(target))
}
