package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// allTaken: of its own totals none may be passed over.
func (q *quantity) allTaken(rule totalsRule, list []taken) {
	if rule.whose != "self" || len(list) == 0 || list[0].ledger == "" {
		return
	}
	board := path.Base(path.Dir(list[0].ledger))
	var own period
	for _, p := range q.site.periods() {
		if p.page == q.site.periodOf(q.page.path) {
			own = p
		}
	}
	var want, got []string
	for _, p := range q.site.periods() {
		at := path.Join(path.Dir(p.page), board, path.Base(q.page.path))
		within := p.end <= own.end && (rule.newest > 0 || p.start >= own.start)
		if within && q.site.pages[at] != nil && q.site.pages[at].ledger != nil && (rule.newest == 0 || len(want) < rule.newest) {
			want = append([]string{at}, want...)
		}
	}
	for _, t := range list {
		if t.ledger != "" {
			got = append(got, t.ledger)
		}
	}
	q.want(q.at+" .taken", strings.Join(got, " "), strings.Join(want, " "))
}

// weigh: every total has the weight that the rule gives it, days no more than
// the period has.
func (q *quantity) weigh(rule totalsRule, list []taken) {
	kinds := map[string]string{"days": "days", "heads": "heads", "period": "weight"}
	days := make(map[string]*big.Rat)
	var order []string
	for _, t := range list {
		q.want(t.at+" weight", t.weighs, kinds[rule.by])
		if t.period == "" || t.weight == nil {
			continue
		}
		if !slices.Contains(order, t.period) {
			order = append(order, t.period)
			days[t.period] = new(big.Rat)
		}
		days[t.period].Add(days[t.period], t.weight)
		q.atLeast(t, rule)
		if rule.by == "period" && !slices.Contains(rule.weights, plain(t.weight)) {
			q.add(t.at, "has a weight that the scheme does not know")
		}
	}
	for n, p := range order {
		switch {
		case rule.by == "period" && len(order) == len(rule.weights):
			for _, t := range list {
				if t.period == p {
					q.want(t.at+" weight", plain(t.weight), rule.weights[n])
				}
			}
		case rule.by == "days" && rule.whose != "below" && days[p].Cmp(q.site.days(p)) > 0:
			q.add(q.at, "more days than %s has", p)
		}
	}
}

// atLeast: who was in the post itself, or lent to the unit, for so many days that
// count was below it for them, and for no others if no others count.
func (q *quantity) atLeast(t taken, rule totalsRule) {
	own := q.site.pages[subjectFolder+path.Base(q.page.path)]
	if rule.by != "days" || rule.whose != "above" || own == nil || own.person == nil {
		return
	}
	here, all := q.site.daysFor(own.person, t.period, subjectFolder+path.Base(t.ledger), rule, q.words)
	if n := t.weight.Cmp(big.NewRat(int64(here), 1)); n < 0 || n > 0 && here == all {
		q.add(t.at, "%d of %d days count for this unit", here, all)
	}
}

// daysFor are the days of a period that count for a unit, by its page, and all
// that count for any.
func (s *site) daysFor(x *person, at, unit string, rule totalsRule, w *words) (here, all int) {
	for _, p := range s.periods() {
		if p.page != at {
			continue
		}
		for _, k := range x.served(p.start, p.end, w) {
			n, _ := strconv.Atoi(k.days)
			where := k.post
			switch {
			case k.class == "lent" && rule.lent == "neutral", k.class == "leave" && rule.leave == "neutral":
				continue
			case k.class == "lent" && rule.lent == "receiver":
				where = k.where + " "
			}
			all += n
			if strings.Contains(where, " "+unit+" ") {
				here += n
			}
		}
	}
	return here, all
}

// days are how many a period has.
func (s *site) days(page string) *big.Rat {
	for _, p := range s.periods() {
		if p.page == page {
			first, _ := dayOf(p.start)
			last, _ := dayOf(p.end)
			return big.NewRat(int64(last-first+1), 1)
		}
	}
	return new(big.Rat)
}
