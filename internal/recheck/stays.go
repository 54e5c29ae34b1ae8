package recheck

import (
	"cmp"
	"math"
	"path"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// service is what a ledger says of where a person was.
type service struct {
	there              bool
	post, traits, said string
	stays              []stay
	sum                string
}

func (p *page) newService(root *html.Node) service {
	section := first(root, "section.service")
	x := service{there: section != nil, said: text(first(section, "p.days")), post: p.postOf(first(first(root, "dl.facts"), "dd.post"))}
	if p.words != nil {
		facts := first(root, "dl.facts")
		x.traits = traits(text(first(facts, "dd.class")), strings.Join(texts(all(first(facts, "dd.identities"), "span")), p.words.says["list separator"]), p.words)
	}
	table := first(section, "table.service")
	x.stays, x.sum = p.stays(table), text(first(first(table, "tfoot"), "td.num"))
	return x
}

// traits are the class and the identities of a subject, a dash for none.
func traits(class, identities string, w *words) string {
	return cmp.Or(class, w.edge) + " | " + cmp.Or(identities, w.edge)
}

// served is where a person was in a period, worked out day by day from what its
// page lists.
func (x *person) served(from, until string, w *words) []stay {
	first, _ := dayOf(from)
	last, _ := dayOf(until)
	if end, left := dayOf(x.left); left {
		last = min(last, end)
	}
	var list []stay
	posts, away := lasting(x.posts), lasting(x.away)
	var days [][2]int // the first and the last of each
	before := ""
	for day := first; day <= last; day++ {
		post := on(posts, day)
		if post == nil {
			continue
		}
		now := stay{class: "served", state: w.says["stay served"], post: post.post, traits: post.traits}
		key := "served " + post.from
		if away := on(away, day); away != nil {
			now.class, now.state, now.where, now.why = away.class, away.state, away.where, away.why
			key = away.from + " " + post.from
		}
		if key != before {
			list, days = append(list, now), append(days, [2]int{day, day})
		}
		before = key
		days[len(days)-1][1] = day
	}
	for n := range list {
		x := &list[n]
		x.from, x.until, x.days = dateOf(days[n][0]), dateOf(days[n][1]), strconv.Itoa(days[n][1]-days[n][0]+1)
	}
	return list
}

// lasts is a stay with its days as numbers.
type lasts struct {
	*stay
	from, until int
}

// lasting are the stays that have a beginning: one without an end goes on.
func lasting(list []stay) []lasts {
	var out []lasts
	for n := range list {
		from, begins := dayOf(list[n].from)
		until, ends := dayOf(list[n].until)
		if !ends {
			until = math.MaxInt
		}
		if begins {
			out = append(out, lasts{&list[n], from, until})
		}
	}
	return out
}

// on is the last of the stays on a day.
func on(list []lasts, day int) *stay {
	var found *stay
	for _, x := range list {
		if x.from <= day && day <= x.until {
			found = x.stay
		}
	}
	return found
}

// checkService: a ledger says of its period what follows from the page of the
// person.
func (s *site) checkService(p *page, r *report) {
	own := s.pages[subjectFolder+path.Base(p.path)]
	if own == nil || own.person == nil {
		if p.service.there || p.service.post != "" {
			r.add("section.service", "is about a person without a page of posts")
		}
		return
	}
	at := s.in(ranked(p.path))
	if at < 0 {
		return // told by the place
	}
	period, w := s.periods()[at], p.words
	want := own.person.served(period.start, period.end, w)
	if len(want) == 0 {
		r.add("section.service", "the person had no post in the period")
		return
	}
	days := make(map[string]int)
	all := 0
	for n := range want {
		k, _ := strconv.Atoi(want[n].days)
		days[want[n].class] += k
		all += k
	}
	r.want("dd.post", p.service.post, want[len(want)-1].post)
	r.want("dd.class", p.service.traits, want[len(want)-1].traits)
	key := "service split"
	if days["served"] == all {
		key = "service whole"
	}
	r.want("section.service p", p.service.said, fill(w.says[key], fields{"days": strconv.Itoa(all), "served": strconv.Itoa(days["served"]),
		"lent": strconv.Itoa(days["lent"]), "leave": strconv.Itoa(days["leave"])}))
	sum := strconv.Itoa(all)
	if x := &want[0]; len(want) == 1 && x.class == "served" && x.from == period.start && x.until == period.end {
		want, sum = nil, ""
	}
	r.want("table.service", lines(p.service.stays), lines(want))
	r.want("table.service tfoot", p.service.sum, sum)
}

func lines(list []stay) string {
	var out []string
	for n := range list {
		out = append(out, list[n].line())
	}
	return strings.Join(out, "\n")
}
