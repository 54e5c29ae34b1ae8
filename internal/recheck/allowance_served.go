package recheck

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// servedIn is for how many days of a period somebody was below a unit of a board,
// in the order in which it came to that.
type servedIn struct {
	ledger string
	days   int
}

// servedBelow follows somebody from day to day: the post, or whom the rule counts
// the day for, up to the nearest unit of the board. Where a unit on the way has
// no page, it is not sure.
func (s *site) servedBelow(own, list *page) (served []servedIn, sure bool) {
	at := s.in(list.allotment.results)
	if at < 0 {
		return nil, false
	}
	period, rule := s.periods()[at], list.allotment.stays(list.words)
	sure = true
	for _, stay := range own.person.served(period.start, period.end, list.words) {
		where := unitOfPost(stay.post)
		switch {
		case stay.class == "lent" && rule.lent == "neutral", stay.class == "leave" && rule.leave == "neutral":
			continue
		case stay.class == "lent" && rule.lent == "receiver":
			where = stay.where
		}
		first, _ := dayOf(stay.from)
		last, _ := dayOf(stay.until)
		for day := first; day <= last; day++ {
			ledger, known := s.rankedAbove(where, path.Dir(list.allotment.results), dateOf(day))
			sure = sure && known
			if ledger == "" {
				continue
			}
			n := slices.IndexFunc(served, func(x servedIn) bool { return x.ledger == ledger })
			if n < 0 {
				n, served = len(served), append(served, servedIn{ledger: ledger})
			}
			served[n].days++
		}
	}
	return served, sure
}

// rankedAbove is the ledger of the nearest unit that has one in a folder, on a
// day; it is not known where a unit has no page.
func (s *site) rankedAbove(named, folder, day string) (ledger string, known bool) {
	for steps := 0; named != "" && steps < 20; steps++ {
		at := unitPage(named)
		if at == "" {
			return "", false
		}
		if ledger := path.Join(folder, path.Base(at)); s.ledgerAt(ledger) != nil {
			return ledger, true
		}
		above := s.pages[at].placing.on(day)
		if above == nil {
			return "", true
		}
		named = above.unit
	}
	return "", true
}

// stays is what the list says of days away.
func (a *allotment) stays(w *words) totalsRule {
	var rule totalsRule
	for _, line := range a.how {
		for _, part := range strings.Split(line, w.says["semicolon"]) {
			for _, lent := range []string{"own", "receiver", "neutral"} {
				if part == w.says["lent "+lent] {
					rule.lent = lent
				}
			}
			for _, leave := range []string{"counts", "neutral"} {
				if part == w.says["leave "+leave] {
					rule.leave = leave
				}
			}
		}
	}
	return rule
}

// inOrder are the posts of somebody on a list in order of time, as far as the
// page of the person says it.
func (s *site) inOrder(who string, posts []paidPost, list *page) []paidPost {
	own := s.pages[subjectFolder+who+".html"]
	if own == nil || own.person == nil || len(posts) < 2 {
		return posts
	}
	served, _ := s.servedBelow(own, list)
	at := func(x paidPost) int {
		return slices.IndexFunc(served, func(k servedIn) bool { return k.ledger == x.unit.page })
	}
	slices.SortStableFunc(posts, func(a, b paidPost) int { return at(a) - at(b) })
	return posts
}

// checkServed: whoever has a page and was below one of the units is listed there
// with the days.
func (s *site) checkServed(w *payroll, list *page) {
	for _, at := range s.subjectPages() {
		own := s.pages[at]
		if own.person == nil {
			continue
		}
		served, sure := s.servedBelow(own, list)
		var want, got []string
		listed := make(map[string]int)
		for _, x := range w.postsOf(unit(at)) {
			days := strings.Join(x.row.cells, " ")
			listed[x.unit.page], _ = strconv.Atoi(days)
			got = append(got, x.unit.page+" "+days)
		}
		for _, x := range served {
			if !w.covers(s.ledgerAt(x.ledger)) {
				continue
			}
			want = append(want, x.ledger+" "+strconv.Itoa(x.days))
			if !sure && listed[x.ledger] < x.days {
				w.add("table.allowance", "%s was in %s for %d days", at, x.ledger, x.days)
			}
		}
		if sure {
			slices.Sort(want)
			slices.Sort(got)
			w.want("table.allowance "+at, strings.Join(got, "; "), strings.Join(want, "; "))
		}
	}
}
