package recheck

import (
	"path"
	"slices"
	"strings"
)

// checkPlacing: who is below a unit now, who came and went, and who was lent is
// what the pages of those others say; and what the lists of allowances say.
func (s *site) checkPlacing(p *page, r *report) {
	x := p.placing
	if x == nil {
		return
	}
	if now := x.newest(s.today()); now != nil && p.person == nil {
		r.want("dd.parent", x.parent, now.unit)
	}
	r.want("table.paid", strings.Join(x.paid, "\n"), strings.Join(s.paidTo(p.path), "\n"))
	if p.person != nil {
		return
	}
	var units, people, moves, lent []string
	for _, at := range s.subjectPages() {
		other := s.pages[at]
		if here := other.placing.on(s.today()); here != nil && unitPage(here.unit) == p.path {
			lines := s.nowBelow(other, here)
			if other.person != nil {
				people = append(people, lines...)
			} else {
				units = append(units, lines...)
			}
		}
		moves = append(moves, s.movesOf(other, p)...)
		lent = append(lent, s.lentTo(other, p)...)
	}
	r.wantLines("table.below-units", linked(x.units, (*nowBelow).line, func(k *nowBelow) string { return k.who }), units)
	r.wantLines("table.below-people", linked(x.people, (*nowBelow).line, func(k *nowBelow) string { return k.who }), people)
	r.wantLines("table.moves", linked(x.moves, (*moveLine).line, func(k *moveLine) string { return k.who }), moves)
	r.wantLines("table.unit-lent", linked(x.lent, (*unitLent).line, func(k *unitLent) string { return k.who }), lent)
	for n := range x.moves[min(1, len(x.moves)):] {
		if x.moves[n+1].day < x.moves[n].day {
			r.add("table.moves", "%s stands after a later day", x.moves[n+1].day)
		}
	}
}

// linked are the lines about subjects that have a page.
func linked[T any](list []T, line, who func(*T) string) []string {
	var out []string
	for n := range list {
		if unitPage(who(&list[n])) != "" {
			out = append(out, line(&list[n]))
		}
	}
	return out
}

// wantLines compares lines whose order no page tells.
func (r *report) wantLines(at string, printed, want []string) {
	slices.Sort(printed)
	slices.Sort(want)
	r.want(at, strings.Join(printed, "\n"), strings.Join(want, "\n"))
}

// nowBelow are the lines of a subject on the page of its unit: the newest ledger
// under each scheme.
func (s *site) nowBelow(p *page, here *under) []string {
	seen := make(map[string]bool)
	var list []string
	for _, at := range s.ledgersOf(p.path) {
		scheme := board(at)
		if seen[scheme] {
			continue
		}
		seen[scheme] = true
		ledgers, periods := s.past(unit(p.path), scheme)
		if len(ledgers) == 0 {
			continue // told by the place
		}
		newest, of := ledgers[len(ledgers)-1].head, periods[len(periods)-1]
		ranking := ranked(newest.ledger)
		x := nowBelow{who: p.placing.name + " " + p.path, scheme: s.boardTitle(ranking) + " " + ranking, period: of.name, edition: of.edition,
			standing: standing{ledger: newest.ledger, total: newest.total, place: newest.place, shared: newest.shared, grade: newest.grade, band: newest.band}}
		if p.person != nil {
			x.title, x.identities = here.title, here.identities
			if x.title == "" {
				x.title = p.words.edge
			}
		}
		list = append(list, x.line())
	}
	return list
}

// movesOf are the lines of a subject on the page of a unit to which it came, or
// from which it went, in any of the periods.
func (s *site) movesOf(other, p *page) []string {
	x, w := other.placing, p.words
	var list []string
	add := func(day, class, where string) {
		if where == "" {
			where = w.edge + " "
		}
		var during []string
		for _, period := range slices.Backward(s.periods()) {
			if period.start <= day && day <= period.end {
				during = append(during, period.name)
			}
		}
		if len(during) > 0 && day <= s.today() {
			line := moveLine{day, x.name + " " + other.path, class, w.says["move "+class], where, strings.Join(during, w.says["separator"])}
			list = append(list, line.line())
		}
	}
	last := ""
	for n := range x.above {
		now := x.above[n].unit
		if now == last {
			continue
		}
		if unitPage(last) == p.path {
			add(x.above[n].from, "went", now)
		}
		if unitPage(now) == p.path {
			if n == 0 {
				last = w.says["move started"] + " "
			}
			add(x.above[n].from, "came", last)
		}
		last = now
	}
	if x.end != "" && unitPage(last) == p.path {
		add(x.end, "went", w.says["move ended"]+" ")
	}
	return list
}

// lentTo are the lines of a person on the page of the unit of the post, or of
// the one that borrowed.
func (s *site) lentTo(other, p *page) []string {
	if other.person == nil || !slices.ContainsFunc(other.person.away, func(k stay) bool { return k.class == "lent" }) {
		return nil
	}
	var list []string
	for _, period := range s.periods() {
		for _, k := range other.person.served(period.start, period.end, p.words) {
			if k.class != "lent" {
				continue
			}
			lender := unitOfPost(k.post)
			x := unitLent{period: period.name + " " + path.Dir(period.page) + "/lent.html", who: other.placing.name + " " + other.path, stay: k}
			x.stay.class, x.stay.state = "", ""
			switch p.path {
			case unitPage(lender):
				x.class = "out"
			case unitPage(k.where):
				x.class = "in"
			default:
				continue
			}
			x.state = p.words.says["lent "+x.class]
			list = append(list, x.line())
		}
	}
	return list
}

// paidTo are the lines of a subject on the lists of allowances, the newest first.
func (s *site) paidTo(page string) []string {
	var list []string
	for _, period := range s.periods() {
		for _, ranking := range s.all(&period) {
			if at := path.Dir(ranking) + "/" + unit(page) + ".html"; s.listless(ranking) && s.pages[at] != nil {
				for _, row := range s.pages[at].paid {
					if row.page == "" {
						list = append(list, paidLine(period.name, row.name+" #", row.equation, row.note, row.amount))
					}
				}
			}
			var lists []string
			for at, x := range s.pages {
				if x.allotment != nil && x.allotment.results == ranking {
					lists = append(lists, at)
				}
			}
			slices.Sort(lists)
			for _, at := range lists {
				title := strings.TrimSuffix(s.pages[at].dress.heading, " "+period.name)
				for _, d := range s.due(at) {
					if d.who == unit(page) {
						list = append(list, paidLine(period.name, title+" "+at+"#"+d.anchor, d.equation, d.note, d.amount))
					}
				}
			}
		}
	}
	return list
}
