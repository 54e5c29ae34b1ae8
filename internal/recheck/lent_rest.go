package recheck

import (
	"strconv"
	"strings"
)

// checkLentRest: where some are not named the sums of the units and of the
// receivers come to those who are named and to the rest, and none is less than
// what its rows say.
func (p *page) checkLentRest(lenders, takers *lentTally, r *report) {
	rest := p.lent.rest
	heads := p.words.withheld(rest.says)
	if heads == 0 || rest.days < heads {
		r.add("tr.withheld", "%q for %d days", rest.says, rest.days)
	}
	people, days := len(lenders.people)+heads, lenders.days["total"]+rest.days
	for n, named := range []*lentTally{lenders, takers} {
		named.checkAtLeast(r, []string{"lent.lenders", "lent.takers"}[n], p.lent.sums[n], people, days)
	}
	r.want("p.lead", p.said, fill(p.words.says["lent said"], fields{"persons": strconv.Itoa(people), "days": strconv.Itoa(days),
		"lenders": strconv.Itoa(len(p.lent.sums[0]) - 1), "receivers": strconv.Itoa(len(p.lent.sums[1]) - 1)}))
}

func (t *lentTally) checkAtLeast(r *report, at string, printed lentSums, people, days int) {
	sum, seen, own := 0, make(map[string]bool), make(map[string]int)
	for _, of := range t.order {
		own[strings.TrimSpace(of)] += t.days[of]
	}
	for n, x := range printed {
		persons, err := strconv.Atoi(x[1])
		k, err2 := strconv.Atoi(x[2])
		if err != nil || err2 != nil || persons < 1 || k < persons || persons > people {
			r.add(at, "%s: %q persons for %q days", x[0], x[1], x[2])
		}
		if n == len(printed)-1 {
			r.want(at, x[1]+" "+x[2], strconv.Itoa(people)+" "+strconv.Itoa(days))
			break
		}
		sum += k
		who := strings.TrimSpace(x[0])
		if seen[who] || k < own[who] {
			r.add(at, "%s: twice, or fewer days than its people", who)
		}
		seen[who] = true
	}
	for _, of := range t.order {
		if !seen[strings.TrimSpace(of)] {
			r.add(at, "%s is left out", of)
		}
	}
	r.want(at+" days", strconv.Itoa(sum), strconv.Itoa(days))
}
