package templates

import (
	"fmt"

	"github.com/a-h/templ"

	"gongping/internal/site"
)

// Page is the component for the content of a page.
func Page(body site.Body) (templ.Component, error) {
	switch b := body.(type) {
	case *site.Home:
		return home(b), nil
	case *site.Embed:
		return embed(b), nil
	case *site.PrintPage:
		return printed(b), nil
	case *site.CopyPage:
		return ledger(b.Ledger), nil
	case *site.Brief:
		return brief(b), nil
	case *site.PeriodPage:
		return period(b), nil
	case *site.RegisterPage:
		return register(b), nil
	case *site.LentPage:
		return lent(b), nil
	case *site.TasksPage:
		return tasks(b), nil
	case *site.RulingsPage:
		return rulings(b), nil
	case *site.AllowancePage:
		return allowance(b), nil
	case *site.EligiblePage:
		return eligible(b), nil
	case *site.Ranking:
		return ranking(b), nil
	case *site.BandsPage:
		return bands(b), nil
	case *site.IndicatorsPage:
		return indicatorsPage(b), nil
	case *site.Analysis:
		return analysis(b), nil
	case *site.Ledger:
		return ledger(b), nil
	case *site.ComparePage:
		return compare(b), nil
	case *site.SubjectPage:
		return subject(b), nil
	case *site.ClassesPage:
		return classes(b), nil
	case *site.SubjectsPage:
		return subjects(b), nil
	case *site.SchemePage:
		return scheme(b), nil
	case *site.HelpPage:
		return help(b), nil
	case *site.ArticlePage:
		return article(b), nil
	case *site.NoticePage:
		return notice(b), nil
	case *site.NoticeList:
		return noticeList(b), nil
	case *site.SearchPage:
		return search(b), nil
	case *site.DownloadsPage:
		return downloads(b), nil
	case *site.SchemeHistory:
		return schemeHistory(b), nil
	}
	return nil, fmt.Errorf("internal error: no component for %T", body)
}

// url hands a link to templ, which would otherwise look for a scheme in it.
// Links are made of ids only, so there is none.
func url(l site.Link) templ.SafeURL { return templ.SafeURL(l.Href()) }
