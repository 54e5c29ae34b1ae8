package site

import (
	"net/url"
	"path"
	"strings"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// Address is a page of the site: a slash-separated path from its root, made of
// ids.
type Address string

// Addresses of the kinds of pages. They are permanent.
const HomeAddress Address = "index.html"

// PeriodAddress is the page of a period.
func PeriodAddress(p dataset.PeriodID) Address { return Address(string(p) + "/index.html") }

// RankingAddress is the ranking of a board.
func RankingAddress(p dataset.PeriodID, s scoring.SchemeID) Address {
	return Address(string(p) + "/" + string(s) + "/index.html")
}

// LedgerAddress is the ledger of a subject.
func LedgerAddress(p dataset.PeriodID, s scoring.SchemeID, u scoring.SubjectID) Address {
	return Address(string(p) + "/" + string(s) + "/" + string(u) + ".html")
}

// BriefAddress is a period on one sheet.
func BriefAddress(p dataset.PeriodID) Address { return Address(string(p) + "/brief.html") }

// RegisterAddress is a register of a period: deductions, bonuses, tasks,
// rulings, lent.
func RegisterAddress(p dataset.PeriodID, register string) Address {
	return Address(string(p) + "/" + register + ".html")
}

// AllowanceAddress is the list of an allowance in a period.
func AllowanceAddress(p dataset.PeriodID, a dataset.AllowanceID) Address {
	return Address(string(p) + "/allowance." + string(a) + ".html")
}

// EligibleAddress is the list of an eligibility in a period.
func EligibleAddress(p dataset.PeriodID, e dataset.EligibilityID) Address {
	return Address(string(p) + "/eligible." + string(e) + ".html")
}

// PrintAddress is a whole period as one page, to be printed.
func PrintAddress(p dataset.PeriodID) Address { return Address(string(p) + "/print.html") }

// CopyAddress is a ledger as a file that stands alone.
func CopyAddress(p dataset.PeriodID, s scoring.SchemeID, u scoring.SubjectID) Address {
	return "downloads/" + LedgerAddress(p, s, u)
}

// AnalysisAddress is the analysis of a board.
func AnalysisAddress(p dataset.PeriodID, s scoring.SchemeID) Address {
	return Address(string(p) + "/" + string(s) + "/analysis.html")
}

// IndicatorsAddress is a board as subjects by indicators.
func IndicatorsAddress(p dataset.PeriodID, s scoring.SchemeID) Address {
	return Address(string(p) + "/" + string(s) + "/indicators.html")
}

// CompareAddress is the comparison of a subject with the others of its group,
// and with itself in the period before.
func CompareAddress(p dataset.PeriodID, s scoring.SchemeID, u scoring.SubjectID) Address {
	return Address(string(p) + "/" + string(s) + "/compare/" + string(u) + ".html")
}

// SubjectAddress is a subject over all periods.
func SubjectAddress(u scoring.SubjectID) Address { return Address("subjects/" + string(u) + ".html") }

// SubjectsAddress lists all subjects.
const SubjectsAddress Address = "subjects/index.html"

// ClassesAddress says why each unit is in its class.
const ClassesAddress Address = "classes.html"

// EmbedAddress is the fragment for the portal's home page.
const EmbedAddress Address = "embed/latest.html"

// SchemeAddress is the text of an edition of a scheme.
func SchemeAddress(s scoring.SchemeID, e scoring.EditionID) Address {
	return Address("schemes/" + string(s) + "/" + string(e) + ".html")
}

// ArticleAddress is a page in the office's own words.
func ArticleAddress(s dataset.Slug) Address { return Address("pages/" + string(s) + ".html") }

// NoticesAddress is the list of all notices.
const NoticesAddress Address = "notices/index.html"

// NoticeAddress is a notice.
func NoticeAddress(s dataset.Slug) Address { return Address("notices/" + string(s) + ".html") }

// HelpAddress is a page of the manual.
func HelpAddress(name string) Address { return Address("help/" + name + ".html") }

// SchemeHistoryAddress lists the editions of a scheme and how they differ. No
// edition is called "index": check refuses the name.
func SchemeHistoryAddress(s scoring.SchemeID) Address {
	return Address("schemes/" + string(s) + "/index.html")
}

// AssetAddress is a file of the theme.
func AssetAddress(name string) Address { return Address("assets/" + name) }

// Link is a relative address, with a fragment or without. Only addresses make
// links, so a link cannot leave the site or run script.
type Link struct{ href string }

// Href is the link as HTML wants it.
func (l Link) Href() string { return l.href }

// To is the link from one page to another, or to a place in it.
func (a Address) To(b Address, fragment string) Link {
	if a == b && fragment != "" {
		return Link{"#" + fragment}
	}
	from, to := string(a), string(b)
	for {
		i := strings.IndexByte(from, '/')
		if i < 0 || !strings.HasPrefix(to, from[:i+1]) {
			break
		}
		from, to = from[i+1:], to[i+1:]
	}
	href := strings.Repeat("../", strings.Count(from, "/")) + to
	if fragment != "" {
		href += "#" + fragment
	}
	return Link{href}
}

// Follow is the page to which a link of this page leads.
func (a Address) Follow(l Link) Address {
	to, _, _ := strings.Cut(l.href, "#")
	if to == "" {
		return a
	}
	return Address(path.Join(path.Dir(string(a)), to))
}

// Resolve is the page or file to which a relative address leads from a page; not
// ok for one that names a host or a scheme, or leads out of the site.
func (a Address) Resolve(href string) (to Address, ok bool) {
	u, err := url.Parse(href)
	if err != nil || u.IsAbs() || u.Host != "" || strings.HasPrefix(u.Path, "/") || u.RawQuery != "" {
		return "", false
	}
	joined := path.Join(path.Dir(string(a)), u.Path)
	return Address(joined), joined != ".." && !strings.HasPrefix(joined, "../")
}

// Part is the id of a page where it is a part of another.
func (a Address) Part() string { return strings.TrimSuffix(string(a), ".html") }

// Within is the id that a place of a page has there.
func (a Address) Within(id string) string { return a.Part() + "." + id }
