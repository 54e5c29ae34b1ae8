package recheck

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// rule of totals as the scheme words it.
type totalsRule struct {
	whose, title, combine, by string
	weights                   []string
	newest, best, drop        int
	rest                      bool
	lent, leave               string // for whom days away count; empty: nothing is said
}

func (m metric) totals(w *words) totalsRule {
	var t totalsRule
	for _, of := range [][2]string{{"self", "self"}, {"above", "above"}, {"below", "below"}, {"people", "below"}, {"both", "below"}} {
		if f := m.read(w.says["totals of "+of[0]], nil); f != nil {
			t.whose, t.title = of[1], f["scheme"]
			if n := read(w.says["totals newest"], f["periods"], fields{"count": `\d+`}); n != nil {
				t.newest, _ = strconv.Atoi(n["count"])
			}
		}
	}
	for _, combine := range []string{"mean", "sum"} {
		for _, by := range []string{"", " days", " heads", " period"} {
			if f := m.read(w.says["totals "+combine+by], nil); f != nil {
				t.combine, t.by = combine, strings.TrimSpace(by)
				t.weights = strings.Split(f["weights"], w.says["list comma"])
			}
		}
	}
	if m.read(w.says["totals last"], nil) != nil {
		t.combine = "last"
	}
	if f := m.read(w.says["totals best"], fields{"count": `\d+`}); f != nil {
		t.best, _ = strconv.Atoi(f["count"])
	}
	if f := m.read(w.says["totals drop"], fields{"count": `\d+`}); f != nil {
		t.drop, _ = strconv.Atoi(f["count"])
	}
	t.rest = m.read(w.says["totals rest"], nil) != nil
	for _, lent := range []string{"own", "receiver", "neutral"} {
		if m.read(w.says["lent "+lent], nil) != nil {
			t.lent = lent
		}
	}
	for _, leave := range []string{"counts", "neutral"} {
		if m.read(w.says["leave "+leave], nil) != nil {
			t.leave = leave
		}
	}
	return t
}

// chosen: those that do not count are the lowest, of equal ones the later, or
// all but the last.
func (q *quantity) chosen(rule totalsRule, list []taken) {
	var there []int
	for n, t := range list {
		switch {
		case !t.none:
			there = append(there, n)
		case !rule.rest:
			q.add(t.at, "is missing, and the scheme does not allow it")
		}
	}
	keep := rule.keep(len(there))
	if rule.combine == "last" {
		slices.Reverse(there)
	} else {
		slices.SortStableFunc(there, func(a, b int) int { return cmp.Or(list[b].n.Cmp(list[a].n), a-b) })
	}
	for n, t := range there {
		if (n >= keep) != list[t].left {
			q.add(list[t].at, "counts, or does not, against the rule")
		}
	}
}

// expr is the calculation over those that count; nil where none does.
func (r totalsRule) expr(list []taken, lots []lot) *expr {
	var parts, weights []*expr
	heads := 0
	for _, t := range list {
		if t.none || t.left {
			continue
		}
		e := num(t.n)
		if r.by != "" && t.weight != nil {
			e, weights = calc("×", e, num(t.weight)), append(weights, num(t.weight))
		}
		parts = append(parts, e)
		heads++
	}
	single := len(parts) == 1
	for n := range lots {
		if l := &lots[n]; l.counts() {
			parts, heads, single = append(parts, num(l.sum)), heads+l.heads, false
			if l.weights != nil {
				weights = append(weights, num(l.weights))
			}
		}
	}
	if parts == nil {
		return nil
	}
	sum := chain("+", parts)
	switch {
	case r.combine != "mean":
		return sum
	case single && r.by != "":
		return parts[0].args[0]
	case heads == 1 && r.by == "":
		return sum
	case r.by == "":
		return calc("÷", sum, whole(heads))
	}
	n := chain("+", weights).value()
	if n == nil || n.Sign() == 0 {
		return nil
	}
	return calc("÷", sum, num(n))
}
