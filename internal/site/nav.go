package site

import (
	"gongping/internal/help"
	"gongping/internal/locale"
)

// NavLink is an entry of the navigation in the head of every page.
type NavLink struct {
	Text    string
	Link    Link
	Current bool // the page itself
}

// nav are the entries of the navigation that exist in this site, as seen from
// a page.
func (p *planner) nav(from Address) []NavLink {
	var list []NavLink
	add := func(text locale.Key, to Address, fragment string) {
		list = append(list, NavLink{p.T(text), from.To(to, fragment), from == to && fragment == ""})
	}
	add(locale.NavHome, HomeAddress, "")
	if latest := p.newest(); latest != nil {
		add(locale.NavPeriod, PeriodAddress(latest.Period.ID), "")
		add(locale.NavBrief, BriefAddress(latest.Period.ID), "")
		// Several rankings stand on the page of the period, several schemes on
		// the home page.
		if len(latest.Boards) == 1 {
			b := latest.Boards[0]
			add(locale.NavRanking, RankingAddress(b.Period.ID, b.Scheme.ID), "")
			add(locale.NavScheme, SchemeAddress(b.Scheme.ID, b.Scheme.Edition), "")
		} else {
			add(locale.NavScheme, HomeAddress, "page.schemes")
		}
	}
	add(locale.NavUnits, SubjectsAddress, "")
	add(locale.NavSearch, SearchAddress, "")
	add(locale.Help, HelpAddress(help.Index), "")
	return list
}
