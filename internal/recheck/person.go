package recheck

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// person is what the page of a person lists.
type person struct {
	joined, years, left string
	post                string // the one now
	posts               []stay // state is empty
	away                []stay // post is empty
}

// stay is days in one place, as a row says it.
type stay struct {
	from, until, days string
	post              string // unit, its page and the title
	traits            string // of a post: class and identities
	state             string // in words
	class             string // the same for the style sheet
	where, why        string // whom somebody is lent to, with its page; document or reason
}

func (x *stay) line() string {
	return strings.Join([]string{x.from, x.until, x.days, x.class, x.state, x.post, x.where, x.why}, " | ")
}

func (p *page) newPerson(root *html.Node) *person {
	posts := first(root, "table.posts")
	if posts == nil || p.words == nil {
		return nil
	}
	facts := labelled(first(root, "dl.facts"))
	x := &person{joined: strings.Join(facts[p.words.says["joined"]], ""), years: text(first(first(root, "dl.facts"), "dd.years")),
		post: p.postOf(first(first(root, "dl.facts"), "dd.post")), posts: p.stays(posts), away: p.stays(first(root, "table.away"))}
	for _, says := range facts {
		if f := read(p.words.says["left"], strings.Join(says, ""), fields{"date": `\d{4}-\d\d-\d\d`}); f != nil {
			x.left = f["date"]
		}
	}
	return x
}

func (p *page) stays(table *html.Node) []stay {
	var list []stay
	for _, tr := range all(first(table, "tbody"), "tr") {
		x := stay{from: text(first(tr, "th")), until: text(first(tr, "td.dates")), days: text(first(tr, "td.num")), class: attribute(tr, "class"),
			state: text(first(tr, "td.stay")), where: p.named(first(tr, "td.where")), why: text(first(tr, "td.reason"))}
		if td := first(tr, "td.post"); td != nil {
			x.post = p.postOf(td)
			if job := text(first(tr, "td.job")); job != "" {
				x.post += job
			}
			x.traits = text(first(tr, "td.class")) + " | " + text(first(tr, "td.identities"))
		}
		list = append(list, x)
	}
	return list
}

// postOf is a unit with its page, and the title after it.
func (p *page) postOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	job := text(first(n, "span.job"))
	return strings.TrimSpace(strings.TrimSuffix(text(n), job)) + " " + target(n, p.path) + " " + job
}

// named is what a cell says, with the page to which it leads.
func (p *page) named(n *html.Node) string {
	if text(n) == "" {
		return ""
	}
	return text(n) + " " + target(n, p.path)
}

// checkPerson: posts follow each other, days away are those between their
// dates, years are those since joining, and the ledgers say the same.
func (s *site) checkPerson(p *page, r *report) {
	x, w := p.person, p.words
	if x == nil {
		return
	}
	for n := range x.posts {
		at := "table.posts " + x.posts[n].from
		from, isDate := dayOf(x.posts[n].from)
		until := x.lastDay(s.today(), w)
		if n+1 < len(x.posts) {
			next, _ := dayOf(x.posts[n+1].from)
			until = dateOf(next - 1)
		}
		if !isDate || n > 0 && x.posts[n].from <= x.posts[n-1].from {
			r.add(at, "is no date, or follows a later one (%d)", from)
		}
		r.want(at+" until", x.posts[n].until, until)
	}
	for n := range x.away {
		at := "table.away " + x.away[n].from
		from, isDate := dayOf(x.away[n].from)
		until, ends := dayOf(x.away[n].until)
		if !isDate || !ends || n > 0 && x.away[n].from <= x.away[n-1].until {
			r.add(at, "is no span after the one before")
		}
		r.want(at+" days", x.away[n].days, strconv.Itoa(until-from+1))
		r.want(at+" state", x.away[n].state, w.says["stay "+x.away[n].class])
	}
	s.checkYears(p, r)
	now := w.says["post none"] + "  "
	for n := range x.posts {
		if x.posts[n].from <= s.today() {
			now = x.posts[n].post
		}
	}
	r.want("dd.post", x.post, now)
	for _, at := range s.ledgersOf(p.path) {
		other := &report{page: r.page}
		s.checkService(s.pages[at], other)
		for _, found := range other.found {
			r.add(at, "%s", found)
		}
	}
}

// lastDay is that of the newest post: of one who has left that of which the
// page says so, else none, or a day still to come.
func (x *person) lastDay(today string, w *words) string {
	until := x.posts[len(x.posts)-1].until
	switch {
	case x.left != "":
		return x.left
	case until >= today:
		return until
	}
	return w.edge
}

// ledgersOf are those of a subject in all periods, by page.
func (s *site) ledgersOf(page string) []string {
	var list []string
	for at, x := range s.pages {
		if x.ledger != nil && path.Base(at) == path.Base(page) {
			list = append(list, at)
		}
	}
	slices.Sort(list)
	return list
}

// checkYears: complete years from joining to the end of the newest period with
// a ledger.
func (s *site) checkYears(p *page, r *report) {
	var newest period
	for _, at := range s.ledgersOf(p.path) {
		if n := s.in(ranked(at)); n >= 0 && s.periods()[n].end > newest.end {
			newest = s.periods()[n]
		}
	}
	f := read(p.words.says["served years"], p.person.years, fields{"date": `\d{4}-\d\d-\d\d`, "count": `\d+`})
	if f == nil {
		r.add("dd.years", "%q cannot be read", p.person.years)
		return
	}
	name := newest.name
	if same := slices.IndexFunc(s.periods(), func(x period) bool { return x.name == f["period"] && x.end == newest.end }); same >= 0 {
		name = f["period"] // of several that end on a day it may be any
	}
	r.want("dd.years", f["period"]+" "+f["date"]+" "+f["count"], name+" "+newest.end+" "+strconv.Itoa(yearsFrom(p.person.joined, newest.end)))
}

// yearsFrom are the complete years from one day to another. Who joined on the
// 29th of February completes those of other years on the 28th.
func yearsFrom(from, to string) int {
	var y, m, d, y2, m2, d2 int
	if _, err := fmt.Sscanf(from+" "+to, "%d-%d-%d %d-%d-%d", &y, &m, &d, &y2, &m2, &d2); err != nil {
		return -1
	}
	if m == 2 && d == 29 {
		d = daysIn(y2, 2)
	}
	years := y2 - y
	if m2 < m || m2 == m && d2 < d {
		years--
	}
	return years
}
