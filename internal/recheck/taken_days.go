package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// splits: of every period of which not all days of a person count the metric
// says how they are split. The parts make up the period; those that count are
// the weights of its rows, and those away are on the page of the person.
func (q *quantity) splits(rule totalsRule, list []taken) {
	own := q.site.pages[subjectFolder+path.Base(q.page.path)]
	if rule.by != "days" || rule.whose == "below" || own == nil || own.person == nil {
		return
	}
	if slices.ContainsFunc(list, func(t taken) bool { return t.period == "" }) {
		return // of a period that the site does not show
	}
	said := make(map[string]fields)
	for _, note := range strings.Split(q.row.note, q.says["semicolon"]) {
		if f := read(q.says["taken split"], note, fields{"days": `\d+`}); f != nil {
			said[f["period"]] = f
		}
	}
	told := 0
	for _, p := range q.site.periods() {
		weights, taken := new(big.Rat), false
		for _, t := range list {
			if t.period == p.page && t.weight != nil {
				weights.Add(weights, t.weight)
				taken = true
			}
		}
		f := said[p.name]
		if f == nil {
			if days := q.site.days(p.page); taken && weights.Cmp(days) != 0 {
				q.add(q.at, "%s of %s days of %s count, and nothing is said of the others", plain(weights), plain(days), p.name)
			}
			continue
		}
		told++
		q.split(rule, f, p, own.person, weights, taken)
	}
	if told != len(said) {
		q.add(q.at, "%q is about a period that there is not", q.row.note)
	}
}

func (q *quantity) split(rule totalsRule, f fields, p period, x *person, weights *big.Rat, taken bool) {
	at := q.at + " " + p.name
	q.want(at+" days", f["days"], plain(q.site.days(p.page)))
	parts := make(map[string]int)
	sum := 0
	for _, part := range strings.Split(f["parts"], q.says["list comma"]) {
		for _, key := range []string{"counted", "lent", "leave", "nowhere", "absent"} {
			if g := read(q.says["days "+key], part, fields{"count": `\d+`}); g != nil {
				parts[key], _ = strconv.Atoi(g["count"])
				sum += parts[key]
			}
		}
	}
	if f["days"] != strconv.Itoa(sum) {
		q.add(at, "%s come to %d days", f["parts"], sum)
	}
	if n := big.NewRat(int64(parts["counted"]), 1); taken && weights.Cmp(n) != 0 || !taken && n.Sign() != 0 {
		q.add(at, "the rows have %s days", plain(weights))
	}
	days := map[string]int{}
	all := 0
	for _, k := range x.served(p.start, p.end, q.words) {
		n, _ := strconv.Atoi(k.days)
		days[k.class] += n
		all += n
	}
	whole, _ := strconv.Atoi(f["days"])
	q.want(at+" absent", strconv.Itoa(parts["absent"]), strconv.Itoa(whole-all))
	leave, lent := days["leave"], days["lent"]
	if rule.leave != "neutral" {
		leave = 0
	}
	q.want(at+" leave", strconv.Itoa(parts["leave"]), strconv.Itoa(leave))
	switch rule.lent {
	case "receiver": // those lent elsewhere count for nobody
		if parts["lent"] > lent {
			q.add(at, "%d of %d days lent", parts["lent"], lent)
		}
		return
	case "neutral":
	default:
		lent = 0
	}
	q.want(at+" lent", strconv.Itoa(parts["lent"]), strconv.Itoa(lent))
}
