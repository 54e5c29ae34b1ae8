package site

import (
	"strings"

	"gongping/internal/help"
	"gongping/internal/locale"
	"gongping/internal/markdown"
)

// indexPages are lines of the pages that are found by what they are called; what
// is found by a unit leads on from there. Name, address, what tells it from others.
func (p *planner) indexPages(read readings) []string {
	var list []string
	add := func(name string, a Address, where string) {
		read.add(name)
		list = append(list, line(name, strings.TrimSuffix(string(a), ".html"), where))
	}
	add(p.in.Data.Site.Title, HomeAddress, "")
	add(p.ofEverybody().T(locale.SubjectsTitle), SubjectsAddress, "")
	if p.classed() {
		add(p.T(locale.ClassesTitle), ClassesAddress, "")
	}
	add(p.T(locale.DownloadsTitle), DownloadsAddress, "")
	for i := len(p.in.Periods) - 1; i >= 0; i-- {
		p.indexPeriod(&p.in.Periods[i], add)
	}
	for _, id := range p.schemeIDs() {
		editions := p.editions(id)
		p := p.ofScheme(id)
		for i := len(editions) - 1; i >= 0; i-- {
			add(editions[i].Title, SchemeAddress(id, editions[i].Edition), p.schemeEdition(editions[i]))
		}
		add(p.F(locale.HistoryOf, "title", editions[len(editions)-1].Title), SchemeHistoryAddress(id), "")
	}
	notices := p.notices()
	if len(notices) > 0 {
		add(p.T(locale.Notices), NoticesAddress, "")
	}
	for _, n := range notices {
		add(n.Title, NoticeAddress(n.Slug), n.Date.String())
	}
	for i := range p.in.Data.Beside.Pages {
		x := &p.in.Data.Beside.Pages[i]
		add(x.Title, ArticleAddress(x.Slug), "")
	}
	for _, name := range help.Names() {
		where := ""
		if name != help.Index {
			where = p.T(locale.Help)
		}
		add(markdown.Title(help.Text(p.Lang, name)), HelpAddress(name), where)
	}
	return list
}

// indexPeriod adds the pages of a period: those of all of it, then of its boards.
func (p *planner) indexPeriod(period *Period, add func(name string, a Address, where string)) {
	id, name := period.Period.ID, period.Period.Name
	of := p.ofPeriod(period)
	add(name, PeriodAddress(id), "")
	add(of.F(locale.BriefTitle, "period", name), BriefAddress(id), "")
	for _, register := range []struct {
		title locale.Key
		name  string
	}{{locale.DeductionRegister, deductionsName}, {locale.BonusRegister, bonusesName}, {locale.TaskRegister, tasksName}, {locale.RulingRegister, rulingsName}} {
		add(name+" "+of.T(register.title), RegisterAddress(id, register.name), "")
	}
	if p.lentIn(period).total.days > 0 {
		add(name+" "+p.T(locale.LentTitle), RegisterAddress(id, lentName), "")
	}
	for _, b := range period.all() {
		p := p.of(b)
		add(name+" "+b.Scheme.Title, RankingAddress(id, b.Scheme.ID), "")
		if !b.Closed {
			add(name+" "+p.T(locale.HeatTitle), IndicatorsAddress(id, b.Scheme.ID), b.Scheme.Title)
			add(name+" "+b.Scheme.Title+" "+p.T(locale.AnalysisTitle), AnalysisAddress(id, b.Scheme.ID), "")
			for _, x := range b.Eligible {
				add(x.Title+" "+name, EligibleAddress(id, x.ID), "")
			}
		}
		for _, x := range b.papers() {
			add(x.Allowance.Title+" "+name, AllowanceAddress(id, x.Allowance.ID), "")
		}
	}
}
