package site

import (
	"cmp"
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/markdown"
	"gongping/internal/source"
)

// ArticlePage is a page in the office's own words.
type ArticlePage struct {
	Frame
	Text string // HTML
}

// NoticePage is a notice.
type NoticePage struct {
	Frame
	Date   string
	Period *Cell  // to which it belongs; nil: none
	Text   string // HTML
}

// NoticeList is the page of all notices.
type NoticeList struct {
	Frame
	Notices []NoticeLine // the newest first
}

// NoticeLine is a notice in small.
type NoticeLine struct {
	Notice  Cell
	Date    string
	Until   string // the last day for which it was meant; empty: no end
	Excerpt string // HTML; empty in the list of all
	Whole   bool   // the excerpt is all of it
}

func (x *ArticlePage) frame() *Frame { return &x.Frame }
func (x *NoticePage) frame() *Frame  { return &x.Frame }
func (x *NoticeList) frame() *Frame  { return &x.Frame }

// besidePages are the pages of what the office adds: its own pages, and the
// notices up to the day of which the site speaks.
func (p *planner) besidePages() []Page {
	var pages []Page
	for i := range p.in.Data.Beside.Pages {
		x := &p.in.Data.Beside.Pages[i]
		pages = append(pages, Page{Address: ArticleAddress(x.Slug), Make: func() (Body, error) { return p.article(x), nil }})
	}
	notices := p.notices()
	if len(notices) > 0 {
		pages = append(pages, Page{Address: NoticesAddress, Make: func() (Body, error) { return p.noticeList(), nil }})
	}
	for _, n := range notices {
		pages = append(pages, Page{Address: NoticeAddress(n.Slug), Make: func() (Body, error) { return p.notice(n), nil }})
	}
	return pages
}

func (p *planner) article(x *dataset.Page) *ArticlePage {
	a := ArticleAddress(x.Slug)
	return &ArticlePage{Frame: p.frame(a, x.Title, p.homeCrumb(a)), Text: markdown.Page(x.Text, p.resolve(a, x.Text))}
}

func (p *planner) notice(n *dataset.Announcement) *NoticePage {
	a := NoticeAddress(n.Slug)
	page := &NoticePage{
		Frame: p.frame(a, n.Title, p.homeCrumb(a), Crumb{p.T(locale.Notices), a.To(NoticesAddress, "")}),
		Date:  n.Date.String(), Text: markdown.Notice(n.Text, p.resolve(a, n.Text)),
	}
	if index, ok := p.in.Data.Period(n.Period); ok {
		page.Period = &Cell{Text: p.in.Data.Periods[index].Name}
		if p.shown(index) != nil {
			link := a.To(PeriodAddress(n.Period), "")
			page.Period.Link = &link
		}
	}
	return page
}

func (p *planner) noticeList() *NoticeList {
	a := NoticesAddress
	page := &NoticeList{Frame: p.frame(a, p.T(locale.Notices), p.homeCrumb(a))}
	for _, n := range p.notices() {
		page.Notices = append(page.Notices, p.noticeLine(a, n))
	}
	return page
}

// notices are those up to the day of which the site speaks, the newest first;
// of one day by title.
func (p *planner) notices() []*dataset.Announcement {
	var list []*dataset.Announcement
	for i := range p.in.Data.Beside.Notices {
		if n := &p.in.Data.Beside.Notices[i]; n.Date <= p.in.AsOf {
			list = append(list, n)
		}
	}
	slices.SortStableFunc(list, func(a, b *dataset.Announcement) int {
		return cmp.Or(cmp.Compare(b.Date, a.Date), cmp.Compare(a.Title, b.Title), cmp.Compare(a.Slug, b.Slug))
	})
	return list
}

func (p *planner) noticeLine(from Address, n *dataset.Announcement) NoticeLine {
	link := from.To(NoticeAddress(n.Slug), "")
	line := NoticeLine{Notice: Cell{n.Title, &link}, Date: n.Date.String()}
	if !n.Until.IsZero() {
		line.Until = n.Until.String()
	}
	return line
}

// currentNotices are those that the home page lists: none whose last day is
// over.
func (p *planner) currentNotices(from Address) []NoticeLine {
	var list []NoticeLine
	for _, n := range p.notices() {
		if n.Until.IsZero() || n.Until >= p.in.AsOf {
			list = append(list, p.excerpted(from, n))
		}
	}
	return list
}

// noticesOf are those of a period.
func (p *planner) noticesOf(from Address, id dataset.PeriodID) []NoticeLine {
	var list []NoticeLine
	for _, n := range p.notices() {
		if n.Period == id {
			list = append(list, p.excerpted(from, n))
		}
	}
	return list
}

func (p *planner) excerpted(from Address, n *dataset.Announcement) NoticeLine {
	line := p.noticeLine(from, n)
	line.Excerpt, line.Whole = markdown.Excerpt(n.Text, p.resolve(from, n.Text))
	return line
}

// ownPages are the office's own, as the home page lists them.
func (p *planner) ownPages(from Address) []Cell {
	var list []Cell
	for i := range p.in.Data.Beside.Pages {
		x := &p.in.Data.Beside.Pages[i]
		link := from.To(ArticleAddress(x.Slug), "")
		list = append(list, Cell{x.Title, &link})
	}
	return list
}

// slot is the text of a place on a page, as HTML.
func (p *planner) slot(from Address, name string) string {
	f := p.in.Data.Beside.Slot(name)
	if f == nil {
		return ""
	}
	return markdown.Slot(f, p.resolve(from, f))
}

// resolve makes links of the addresses of a text that stands on a page.
func (p *planner) resolve(from Address, f *source.File) markdown.Resolve {
	return func(address string, image bool) (markdown.Place, bool) {
		w := p.guide.Way(f, address, image)
		switch {
		case w.Outcome == NotYet:
			return markdown.Place{}, true
		case w.Outcome != Leads:
			return markdown.Place{}, false
		case w.Picture != nil:
			return markdown.Place{Href: from.To(w.To, "").Href(), Width: w.Picture.Width, Height: w.Picture.Height}, true
		}
		return markdown.Place{Href: from.To(w.To, w.Fragment).Href()}, true
	}
}
