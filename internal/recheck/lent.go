package recheck

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// lent is the register of secondments of a period.
type lent struct {
	rows []lentRow
	rest *lentRest   // of those who are not named; nil: nobody
	only string      // that nothing is told of others
	sums [2]lentSums // by lending unit, by receiver
}

// lentRow is a stay with the person, by name and page.
type lentRow struct {
	person string
	stay
}

// lentRest is how many more were lent, and for how many days.
type lentRest struct {
	says string
	days int
}

// lentSums are who, persons and days; the last is the total.
type lentSums [][3]string

func (p *page) newLent(root *html.Node) *lent {
	table := first(root, "table.lent")
	if table == nil {
		return nil
	}
	l := &lent{only: text(first(first(root, "main"), "p.note"))}
	for _, tr := range all(first(table, "tbody"), "tr") {
		if attribute(tr, "class") == "withheld" {
			l.rest = &lentRest{says: text(first(tr, "th"))}
			l.rest.days, _ = strconv.Atoi(text(first(tr, "td.num")))
			continue
		}
		l.rows = append(l.rows, lentRow{p.named(first(tr, "th")), p.lentStay(tr)})
	}
	for n, sums := range all(root, "table.lent-sums") {
		for _, part := range []string{"tbody", "tfoot"} {
			for _, tr := range all(first(sums, part), "tr") {
				numbers := append(texts(all(tr, "td.num")), "", "")
				who := p.named(first(tr, "th"))
				if part == "tfoot" {
					who = "total"
				}
				l.sums[n%2] = append(l.sums[n%2], [3]string{who, numbers[0], numbers[1]})
			}
		}
	}
	return l
}

// lentStay are the days of a row, and where.
func (p *page) lentStay(tr *html.Node) stay {
	x := stay{days: text(first(tr, "td.num")), post: p.postOf(first(tr, "td.post")), where: p.named(first(tr, "td.where")), why: text(first(tr, "td.reason"))}
	if dates := texts(all(tr, "td.dates")); len(dates) == 2 {
		x.from, x.until = dates[0], dates[1]
	}
	return x
}

// lentFrom are the lines that follow from the pages of all people, by person.
func (s *site) lentFrom(x period, w *words) []string {
	var list []string
	for at, p := range s.pages {
		if p.person == nil {
			continue
		}
		name := strings.TrimSuffix(p.dress.heading, w.says["over all periods"])
		for _, k := range p.person.served(x.start, x.end, w) {
			if k.class == "lent" {
				k.class, k.state = "", ""
				list = append(list, name+" "+at+" | "+k.line())
			}
		}
	}
	slices.Sort(list)
	return list
}

// checkLent: the register has every secondment that the pages of people have,
// and no other of them; its days are those between its dates, and are added up.
func (s *site) checkLent(p *page, r *report) {
	var own period
	for _, x := range s.periods() {
		if path.Dir(x.page) == path.Dir(p.path) {
			own = x
		}
	}
	var got []string
	lenders, takers := newLentTally(), newLentTally()
	for n := range p.lent.rows {
		x := &p.lent.rows[n]
		at := "table.lent " + x.person + " " + x.from
		from, begins := dayOf(x.from)
		until, ends := dayOf(x.until)
		if !begins || !ends || x.from < own.start || x.until > own.end {
			r.add(at, "is not within the period")
		}
		r.want(at+" days", x.days, strconv.Itoa(until-from+1))
		if strings.Contains(x.person, " "+subjectFolder) {
			got = append(got, x.person+" | "+x.line())
		}
		lenders.add(unitOfPost(x.post), x.person, until-from+1)
		takers.add(x.where, x.person, until-from+1)
	}
	slices.Sort(got)
	r.want("table.lent", strings.Join(got, "\n"), strings.Join(s.lentFrom(own, p.words), "\n"))
	if p.lent.only != "" && (p.lent.rest != nil || p.lent.only != p.words.says["lent only"]) {
		r.add("p.note", "%q", p.lent.only)
	}
	if p.lent.rest != nil {
		p.checkLentRest(lenders, takers, r)
		return
	}
	lenders.check(r, "lent.lenders", p.lent.sums[0])
	takers.check(r, "lent.takers", p.lent.sums[1])
	r.want("p.lead", p.said, fill(p.words.says["lent said"], fields{"persons": strconv.Itoa(len(lenders.people)), "days": strconv.Itoa(lenders.days["total"]),
		"lenders": strconv.Itoa(len(lenders.order)), "receivers": strconv.Itoa(len(takers.order))}))
}

// unitOfPost is the unit of a post, with its page, without the title.
func unitOfPost(post string) string {
	if page, _, leads := strings.Cut(post, ".html "); leads {
		return page + ".html"
	}
	unit, _, _ := strings.Cut(post, "  ")
	return strings.TrimSpace(unit)
}

// lentTally adds days and people up.
type lentTally struct {
	order  []string
	days   map[string]int
	who    map[string]bool // "unit\nperson"
	people map[string]bool
}

func newLentTally() *lentTally {
	return &lentTally{days: make(map[string]int), who: make(map[string]bool), people: make(map[string]bool)}
}

func (t *lentTally) add(of, person string, days int) {
	if _, there := t.days[of]; !there {
		t.order = append(t.order, of)
	}
	t.days[of] += days
	t.days["total"] += days
	t.who[of+"\n"+person], t.people[person] = true, true
}

func (t *lentTally) check(r *report, at string, printed lentSums) {
	var want lentSums
	for _, of := range t.order {
		count := 0
		for key := range t.who {
			if strings.HasPrefix(key, of+"\n") {
				count++
			}
		}
		want = append(want, [3]string{of, strconv.Itoa(count), strconv.Itoa(t.days[of])})
	}
	want = append(want, [3]string{"total", strconv.Itoa(len(t.people)), strconv.Itoa(t.days["total"])})
	sayAll := func(list lentSums) string {
		var out []string
		for _, x := range list {
			out = append(out, strings.TrimSpace(x[0])+" | "+x[1]+" | "+x[2])
		}
		return strings.Join(out, "\n")
	}
	r.want(at, sayAll(printed), sayAll(want))
}

// lentLine is what the page of a period says of the register; empty: nobody was
// lent, and there is none.
func (s *site) lentLine(p *page, r *report) string {
	at := path.Dir(p.path) + "/lent.html"
	page := s.pages[at]
	if page == nil || page.lent == nil {
		for _, x := range s.periods() {
			if x.page == p.path && len(s.lentFrom(x, p.words)) > 0 {
				r.add("dl.registers", "people were lent, and there is no %s", at)
			}
		}
		return ""
	}
	people, days := make(map[string]bool), 0
	more := 0
	if rest := page.lent.rest; rest != nil {
		days, more = rest.days, p.words.withheld(rest.says)
	}
	for n := range page.lent.rows {
		people[page.lent.rows[n].person] = true
		k, _ := strconv.Atoi(page.lent.rows[n].days)
		days += k
	}
	return fill(p.words.says["lent in all"], fields{"persons": strconv.Itoa(len(people) + more), "days": strconv.Itoa(days)})
}
