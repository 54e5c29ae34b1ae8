package recheck

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// selection works out a list again.
type selection struct {
	*report
	*eligible
	site     *site
	page     *page
	words    *words
	says     map[string]string // of the words
	scheme   scheme
	period   period
	yes, all int
}

// checkEligible: who is on the list, with which place, is what the ranking and the
// ledgers say; every line, every requirement and every outcome is worked out
// again.
func (s *site) checkEligible(p *page, r *report) {
	w := &selection{report: r, eligible: p.eligible, site: s, page: p, words: p.words, says: p.words.says}
	at, isBoard := s.find(w.results)
	ledgers := s.folder(path.Dir(w.results))
	if !isBoard || s.pages[w.results] == nil {
		r.add("dl.facts", "%q is no ranking", w.results)
		return
	}
	w.period = s.periods()[at]
	seen := make(map[string]bool)
	for n := range w.groups {
		w.group(&w.groups[n], seen)
	}
	for _, l := range ledgers {
		if !seen[l.head.ledger] {
			r.add("table.eligible", "%s is on no list", l.head.ledger)
		}
	}
	w.ranked(s.pages[w.results].rankings)
	w.summed()
}

// ranked: each group of the ranking is there.
func (w *selection) ranked(tables []ranking) {
	for _, t := range tables {
		if !slices.ContainsFunc(w.groups, func(g eligibleGroup) bool { return g.id == t.group }) {
			w.add("table.eligible", "there is no list of %s", t.group)
		}
	}
}

// group checks the list of a group: who stands on it and in which order, and where
// the lines are.
func (w *selection) group(g *eligibleGroup, seen map[string]bool) {
	at := "#group." + g.id
	want := w.placesOf(g.id)
	var rows []candidate
	for _, row := range g.rows {
		if row.cut == "" {
			rows = append(rows, row)
		}
	}
	own := make([]*ledger, len(rows))
	for n, row := range rows {
		l := w.site.ledgerAt(row.page)
		switch {
		case l == nil || path.Dir(row.page) != path.Dir(w.results) || l.group != g.id:
			w.add("#"+row.id, "%q leads to no ledger of %s in %s", row.name, g.id, w.results)
			return
		case seen[row.page]:
			w.add("#"+row.id, "is there twice")
		case n < len(want) && row.page != want[n]:
			w.add("#"+row.id, "want %s in its place", want[n])
		case n >= len(want) && l.head.place != w.words.edge:
			w.add("#"+row.id, "has a place")
		}
		seen[row.page], own[n] = true, l
		w.scheme = w.schemeOf(l)
		w.want("#"+row.id, row.id+" "+row.place+" "+row.anchor, "candidate."+unit(row.page)+" "+l.head.place+" "+w.ledgerAnchor())
	}
	if len(rows) < len(want) {
		w.add(at, "%d rows, want %d at least", len(rows), len(want))
		return
	}
	inside, lines := w.cuts(g, own[:len(want)])
	for n, row := range rows {
		w.row(&row, own[n], func(k int) bool { return n < len(want) && inside[k][n] })
	}
	if len(rows) == 0 {
		return
	}
	w.want(at+" lines", strings.Join(g.drawn(), "\n"), strings.Join(drawn(rows, lines), "\n"))
}

func (w *selection) schemeOf(l *ledger) scheme {
	if p := w.site.pages[l.scheme]; p != nil {
		return p.scheme
	}
	return w.scheme
}

// placesOf are the ledgers of a group of the ranking, in their order.
func (w *selection) placesOf(group string) (list []string) {
	for _, t := range w.site.pages[w.results].rankings {
		for _, row := range t.rows {
			if t.group == group {
				list = append(list, row.ledger)
			}
		}
	}
	return list
}

// ledgerAnchor is where the list stands on a ledger.
func (w *selection) ledgerAnchor() string {
	return strings.TrimSuffix(path.Base(w.page.path), ".html")
}

// drawn is the order of rows and lines as a page has it.
func (g *eligibleGroup) drawn() (list []string) {
	for _, row := range g.rows {
		list = append(list, row.cut+row.id)
	}
	return list
}

// drawn is the order that follows from where the lines are.
func drawn(rows []candidate, lines map[int][]string) (list []string) {
	for n := 0; n <= len(rows); n++ {
		list = append(list, lines[n]...)
		if n < len(rows) {
			list = append(list, rows[n].id)
		}
	}
	return list
}

// row checks what is said of one subject, here and on its ledger.
func (w *selection) row(row *candidate, l *ledger, inside func(int) bool) {
	k := w.caseOf(l)
	if k < 0 {
		w.add("#"+row.id, "no line is for it, or several are")
		return
	}
	want := candidate{side: w.says["eligible outside"]}
	placed := l.head.place != w.words.edge
	switch {
	case !placed:
		want.side = w.words.edge
	case inside(k):
		want.side = w.says["eligible inside"]
	}
	var unmet []string
	for n := range w.musts {
		printed := held{}
		if n < len(row.met) {
			printed = row.met[n]
		}
		m := w.met(&w.musts[n], l, printed, "#"+row.id)
		if want.met = append(want.met, m); m.word != w.says["eligible met"] {
			unmet = append(unmet, fill(w.says["eligible because"], fields{"name": w.musts[n].name}))
		}
	}
	want.outcome = w.outcome(&w.cases[k], placed, inside(k), unmet)
	w.want("#"+row.id, row.says(), want.says())
	if line := w.cases[k].name; len(w.cases) > 1 {
		w.want("#"+row.id+" line", row.line, line)
	}
	w.all++
	if inside(k) && unmet == nil {
		w.yes++
	}
	w.repeated(row, w.cases[k].name)
}

// repeated: the ledger says the same.
func (w *selection) repeated(row *candidate, line string) {
	for _, x := range w.site.pages[row.page].qualified {
		if x.page == w.page.path && x.anchor == row.id {
			w.want("#"+row.id+" on "+row.page, x.says()+" "+x.line+" "+x.id, row.says()+" "+line+" "+w.ledgerAnchor())
			for n, m := range x.met {
				if n < len(w.musts) {
					w.want("#"+row.id+" on "+row.page, m.name, w.musts[n].name)
				}
			}
			if !strings.HasPrefix(w.page.dress.heading, x.name) {
				w.add("#"+row.id, "%s calls it %q", row.page, x.name)
			}
			return
		}
	}
	w.add("#"+row.id, "is not on %s", row.page)
}

// outcome says what follows, and why.
func (w *selection) outcome(c *eligibleRule, placed, inside bool, unmet []string) string {
	yes, no := "eligible yes", "eligible no"
	if read(w.says["eligible last"], c.ways[0], nil) != nil {
		yes, no = "eligible listed", "eligible unlisted"
	}
	if inside && unmet == nil {
		reasons := w.says["eligible in"]
		if len(w.musts) > 0 {
			reasons += w.says["comma"] + w.says["eligible all met"]
		}
		return fill(w.says[yes], fields{"reasons": reasons})
	}
	switch {
	case !placed:
		unmet = append([]string{w.says["eligible no place"]}, unmet...)
	case !inside:
		unmet = append([]string{w.says["eligible out"]}, unmet...)
	}
	return fill(w.says[no], fields{"reasons": strings.Join(unmet, w.says["comma"])})
}

// summed: the sentences above the lists.
func (w *selection) summed() {
	count := strconv.Itoa
	note := w.says["eligible decides"]
	for _, c := range w.cases {
		if len(c.ways) > 0 && read(w.says["eligible last"], c.ways[0], nil) != nil {
			note = w.says["eligible last only"]
		}
	}
	w.want("ul.said", strings.Join(w.said, " | "), fill(w.says["eligible says"], fields{"heads": count(w.all), "yes": count(w.yes), "no": count(w.all - w.yes)})+" | "+note)
}
