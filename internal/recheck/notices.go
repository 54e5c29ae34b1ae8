package recheck

import (
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

const (
	noticeFolder  = "notices/"
	listOfNotices = noticeFolder + home
)

// bulletin is what a page says of notices: one of its own page, a line of the
// list of all, or one in short among others.
type bulletin struct {
	when, of, text string // of the page of a notice: its line of dates, its period, all of it
	list           []noticed
}

// noticed is a notice where another page lists it.
type noticed struct {
	at, title, date, until string
	excerpt                string
	full                   string // what leads to the rest; empty where nothing is left out
	fullAt                 string
}

func newBulletin(root *html.Node, at string) bulletin {
	main := first(root, "main")
	var b bulletin
	switch {
	case at == listOfNotices:
		for _, tr := range all(first(first(main, "table.plain"), "tbody"), "tr") {
			if cells := texts(all(tr, "td")); len(cells) == 2 {
				b.list = append(b.list, noticed{at: target(tr, at), title: text(first(tr, "th")), date: cells[0], until: cells[1]})
			}
		}
	case path.Dir(at)+"/" == noticeFolder:
		meta := first(main, "p.meta")
		b.when, b.of, b.text = strings.Join(strings.Fields(text(meta)), " "), target(meta, at), text(first(main, "div.prose"))
	default:
		for _, h3 := range all(main, "h3") {
			if date := first(h3, "span.dates"); date != nil && strings.HasPrefix(target(h3, at), noticeFolder) {
				b.list = append(b.list, newNoticed(h3, text(date), at))
			}
		}
	}
	return b
}

func newNoticed(h3 *html.Node, date, at string) noticed {
	x := noticed{at: target(h3, at), title: text(first(h3, "a")), date: date}
	for n := h3.NextSibling; n != nil && n.Data != "h3"; n = n.NextSibling {
		switch a := first(n, "a"); {
		case n.Data == "div":
			x.excerpt = text(n)
		case n.Data == "p" && strings.HasPrefix(leads(a, at), noticeFolder) && leads(a, at) != listOfNotices:
			x.full, x.fullAt = text(a), leads(a, at)
		}
	}
	return x
}

// notices are all that have a page, as the list has them.
func (s *site) notices() []noticed {
	if p := s.pages[listOfNotices]; p != nil {
		return p.bulletin.list
	}
	return nil
}

// checkNotices: what a page says of notices is what their own pages say, and the
// right ones are listed.
func (s *site) checkNotices(p *page, r *report) {
	today := s.today()
	switch {
	case p.path == listOfNotices:
		s.checkListOfNotices(p, r)
	case path.Dir(p.path)+"/" == noticeFolder:
		s.checkNotice(p, r)
	case p.path == home:
		s.checkListed(p, func(x noticed) bool { return x.until == "" || x.until >= today }, r)
	case slices.ContainsFunc(s.periods(), func(x period) bool { return x.page == p.path }):
		s.checkListed(p, func(x noticed) bool { return s.pages[x.at] != nil && s.pages[x.at].bulletin.of == p.path }, r)
	}
}

// checkListOfNotices: the newest stands first, and none is missing.
func (s *site) checkListOfNotices(p *page, r *report) {
	var listed []string
	for n, x := range p.bulletin.list {
		listed = append(listed, x.at)
		s.checkNoticed(&x, p.words, r)
		if n > 0 && x.date > p.bulletin.list[n-1].date {
			r.add(x.at, "stands after an older one")
		}
		if _, isDate := dayOf(x.until); x.until != "" && !isDate {
			r.add(x.at, "is meant until %q", x.until)
		}
	}
	for at := range s.pages {
		if path.Dir(at)+"/" == noticeFolder && at != listOfNotices && !slices.Contains(listed, at) {
			r.add("table", "does not list %s", at)
		}
	}
}

// checkNotice: the page of a notice says what is said of it elsewhere.
func (s *site) checkNotice(p *page, r *report) {
	fronts := []string{listOfNotices, home}
	for _, x := range s.periods() {
		fronts = append(fronts, x.page)
	}
	times := 0
	for _, at := range fronts {
		if s.pages[at] == nil {
			continue
		}
		for _, x := range s.pages[at].bulletin.list {
			if x.at == p.path {
				s.checkNoticed(&x, p.words, r)
				if at == listOfNotices {
					times++
				} else if at == p.bulletin.of {
					times += 2
				}
			}
		}
	}
	want := 1
	if p.bulletin.of != "" {
		want += 2
		if own := s.pages[p.bulletin.of]; own != nil {
			date, _, _ := strings.Cut(p.bulletin.when, " · ")
			date = anyDate.FindString(date)
			r.want("p.meta", p.bulletin.when, fill(p.words.says["notice of"], fields{"date": date, "period": own.dress.heading}))
		}
	}
	if times != want {
		r.add("main", "is not listed once by %s and its period", listOfNotices)
	}
}

// checkListed: a page lists in short the notices of the list that belong there,
// in its order.
func (s *site) checkListed(p *page, belongs func(noticed) bool, r *report) {
	var want, got []string
	for _, x := range s.notices() {
		if belongs(x) {
			want = append(want, x.at)
		}
	}
	for _, x := range p.bulletin.list {
		got = append(got, x.at)
		s.checkNoticed(&x, p.words, r)
	}
	r.want("notices", strings.Join(got, "\n"), strings.Join(want, "\n"))
}

// checkNoticed: a line says of a notice what its page says, and its text is the
// beginning of that.
func (s *site) checkNoticed(x *noticed, w *words, r *report) {
	own := s.pages[x.at]
	if own == nil {
		r.add("notices", "no page %s", x.at)
		return
	}
	at := "notice " + x.at
	r.want(at, x.title, own.dress.heading)
	on := fill(w.says["notice on"], fields{"date": x.date})
	if rest, isThis := strings.CutPrefix(own.bulletin.when, on); !isThis || rest != "" && !strings.HasPrefix(rest, " ·") {
		r.add(at, "of %q; its page says %q", x.date, own.bulletin.when)
	}
	if _, isDate := dayOf(x.date); !isDate {
		r.add(at, "of %q", x.date)
	}
	whole, part := solid(own.bulletin.text), solid(x.excerpt)
	switch {
	case x.excerpt != "" && x.full == "" && part != whole:
		r.add(at, "its page says more, and nothing leads there")
	case !strings.Contains(whole, part):
		r.add(at, "%q is not what its page says", x.excerpt)
	}
	if x.full != "" {
		r.want(at, x.fullAt+" "+x.full, x.at+" "+fill(w.says["notice full"], fields{"title": own.dress.heading}))
	}
}
