package recheck

import (
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// dress is what stands around what a page is about.
type dress struct {
	title, heading string   // of the document, the first on the page
	state, appeals string   // the line of the edition, and until when appeals are taken
	running        []string // on paper: the edition and the title
	crumbs         []crumb
	foot           []string // lines of dates
	issuer         string
	pending        string // in the foot: what no edition has yet
	whole          string // all that the line of the edition says
	window         string // of a period
	version        string // for whom the site is; empty: that makes no difference
	latest         []string
	others         []string // the newest of each other kind of period
}

// crumb is a link to a page with what it says.
type crumb struct{ page, says string }

func newDress(root *html.Node, from string) dress {
	main, foot := first(root, "main"), first(root, "footer.site")
	head := first(root, "p.running")
	d := dress{title: text(first(first(root, "head"), "title")), heading: text(first(main, "h1")), foot: texts(all(foot, "p.dates")),
		running: []string{text(first(head, "span.edition")), text(first(head, "span.title"))}}
	state := first(main, "p.state")
	d.whole = strings.Join(strings.Fields(text(state)), " ")
	d.state, d.appeals = text(first(state, "strong")), text(first(state, "span.appeals"))
	for _, a := range all(first(root, "nav.crumbs"), "a") {
		d.crumbs = append(d.crumbs, crumb{leads(a, from), text(a)})
	}
	d.version = text(first(root, "p.version"))
	d.window = text(first(first(main, "dl.facts"), "dd"))
	latest := first(main, "section.latest")
	d.latest = []string{target(first(latest, "h2"), from), text(first(first(latest, "h2"), "a"))}
	for _, p := range all(latest, "p.other") {
		d.others = append(d.others, target(p, from)+" "+text(p))
	}
	for p := range matching(foot, "p") {
		if attribute(p, "class") != "" || p.Parent != foot {
			continue
		}
		if d.issuer == "" {
			d.issuer = text(p)
		} else {
			d.pending = text(p)
		}
	}
	return d
}

// checkDress: the pages of a period say of which edition they are as the page
// of the period does, and every page says when that was known as the home page
// does.
func (s *site) checkDress(p *page, r *report) {
	front := s.pages[home]
	if front == nil {
		return
	}
	d := &p.dress
	r.want("footer .version", d.version, front.dress.version)
	if p.path == embedded { // it has no frame, only the period and its edition
		if at := newest(s.periods()); at >= 0 {
			x := &s.periods()[at]
			r.want("p.state", d.whole, strings.Join(strings.Fields(x.name+" "+x.line), " "))
		}
		return
	}
	r.want("title", d.title, strings.TrimPrefix(d.heading+" · "+front.dress.heading, front.dress.heading+" · "))
	for _, c := range d.crumbs {
		if x := s.pages[c.page]; x != nil && s.periodOf(c.page) == c.page {
			r.want("nav.crumbs", c.says, x.dress.heading)
		}
	}
	r.want("footer", d.issuer, s.issuer())
	if len(d.foot) == 0 {
		return
	}
	r.want("footer .dates", d.foot[len(d.foot)-1], s.asOf())
	if len(d.foot) == 1 {
		r.want("header .edition", d.running[0], d.foot[0])
	} else {
		r.want("header .edition", d.running[0], d.state)
		r.want("footer .edition", d.foot[0], p.words.said("edition line", d.state))
		r.want("footer", strings.TrimSpace(d.state+" "+strings.TrimSpace(d.appeals+" "+d.pending)), d.whole)
	}
	if d.running[1] != "" {
		r.want("header .title", d.running[1], d.heading)
	}
	if p.path == home {
		s.checkWindows(r, p.periods)
		if at := newest(p.periods); at >= 0 {
			newest := &p.periods[at]
			r.want("p.other", strings.Join(d.others, "\n"), strings.Join(others(p, newest.kind), "\n"))
			r.want("section.latest", strings.Join(d.latest, " | ")+" | "+d.state, newest.page+" | "+newest.name+" | "+newest.line)
			if x := s.pages[newest.page]; x != nil {
				r.want("section.latest .state", d.whole, x.dress.whole)
			}
		}
	}
	for k := range s.periods() {
		if s.periods()[k].page == p.path {
			s.checkWindows(r, s.periods()[k:k+1])
		}
	}
	if x := s.pages[s.periodOf(p.path)]; x != nil {
		r.want("p.state", d.whole, x.dress.whole)
	}
}

// newest is the period that a site opens with, of those that the home page
// lists from the newest on: the first of the usual kind, without any the first; -1 without periods.
func newest(list []period) int {
	usual := slices.IndexFunc(list, func(x period) bool { return x.kind == "" })
	if usual < 0 && len(list) > 0 {
		return 0
	}
	return usual
}

// others are the first periods of each kind but one, as the home page says them.
func others(p *page, kind string) []string {
	var said []string
	known := map[string]bool{kind: true}
	for _, x := range p.periods {
		if !known[x.kind] {
			said = append(said, x.page+" "+fill(p.words.says["labelled"], fields{"label": x.kind})+fill(p.words.says["other results"], fields{"period": x.name, "edition": x.line}))
		}
		known[x.kind] = true
	}
	return said
}

// periodOf is the page of the period in whose folder a page lies; empty: in none.
func (s *site) periodOf(at string) string {
	folder, _, _ := strings.Cut(at, "/")
	for _, x := range s.periods() {
		if path.Dir(x.page) == folder {
			return x.page
		}
	}
	return ""
}

// issuer and asOf are what the pages of a site say at their end, all the same.
// The home page is held against the list of units.
func (s *site) issuer() string { return s.witness(func(d *dress) string { return d.issuer }) }
func (s *site) asOf() string {
	return s.witness(func(d *dress) string { return strings.Join(d.foot[max(0, len(d.foot)-1):], "") })
}

// witness is what most of three pages say that every site has.
func (s *site) witness(says func(*dress) string) string {
	var said []string
	for _, at := range []string{home, listOfSubjects, "help/index.html"} {
		if x := s.pages[at]; x != nil {
			said = append(said, says(&x.dress))
		}
	}
	for i, x := range said {
		for _, y := range said[i+1:] {
			if x == y {
				return x
			}
		}
	}
	return strings.Join(append(said, "")[:1], "")
}

// checkWindows: the home page says of periods what their own pages say.
func (s *site) checkWindows(r *report, list []period) {
	for _, x := range list {
		if own := s.pages[x.page]; own != nil {
			d := &own.dress
			r.want("period "+x.page, strings.Join([]string{x.name, x.start + " – " + x.end, x.line}, " | "),
				strings.Join([]string{d.heading, d.window, d.state}, " | "))
		}
	}
}
