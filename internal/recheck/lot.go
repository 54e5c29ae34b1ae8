package recheck

import (
	"math/big"
	"strconv"
	"strings"
)

// lot is totals from elsewhere of people who are not named, taken together.
type lot struct {
	at         string
	heads      int
	sum        *big.Rat // each times its weight, where it has one
	weights    *big.Rat // nil: none are told
	none, left bool
}

func (l *lot) counts() bool { return !l.none && !l.left }

// withheld reads of how many people nothing more is told; 0 where it is said of
// nobody.
func (w *words) withheld(text string) int {
	f := read(w.says["withheld"], text, fields{"count": `[1-9]\d*`})
	if f == nil {
		return 0
	}
	n, _ := strconv.Atoi(f["count"])
	return n
}

// listed are units by name, and how many are not named.
func (w *words) listed(units []string) string {
	var named []string
	for _, name := range units {
		if name != w.says["name withheld"] {
			named = append(named, name)
		}
	}
	if n := len(units) - len(named); n > 0 {
		named = append(named, fill(w.says["withheld"], fields{"count": strconv.Itoa(n)}))
	}
	return strings.Join(named, w.says["list comma"])
}

// lots are the rows below a metric that take several totals together: at most
// one that counts, one that is left out and one without totals.
func (q *quantity) lots(rule totalsRule) []lot {
	var list []lot
	seen := make(map[string]bool)
	for _, x := range q.row.rows {
		if x.class != "lot" {
			continue
		}
		l := lot{at: "#" + x.id, heads: q.words.withheld(x.label), sum: new(big.Rat)}
		q.want(l.at, x.value+x.balance, "")
		if l.heads == 0 {
			q.add(l.at, "%q does not say how many people", x.label)
		}
		sort := "counts"
		switch weighted := read(q.says["lot weighted"], x.note, fields{"weights": figures}); {
		case x.note == q.says["taken none"]:
			l.none, sort = true, x.note
		case x.note == q.says["taken left"]:
			l.left, sort = true, x.note
		case rule.by != "" && rule.combine == "mean" && weighted != nil:
			l.weights = q.number(l.at, weighted["weights"])
		case rule.by == "" && x.note == q.says["lot sum"], rule.by != "" && rule.combine != "mean" && x.note == q.says["lot times"]:
		default:
			q.add(l.at, "%q cannot be read", x.note)
		}
		if seen[sort] {
			q.add(l.at, "there is another one of its sort")
		}
		seen[sort] = true
		if x.void == l.counts() || (x.quantity == "") == l.counts() {
			q.add(l.at, "counts, or does not, against its note")
		}
		if l.counts() {
			l.sum = q.number(l.at, x.quantity)
			q.want(l.at+" .unit", x.unit, q.metric.unit(q.words))
		}
		if l.none && !rule.rest {
			q.add(l.at, "is missing, and the scheme does not allow it")
		}
		list = append(list, l)
	}
	return list
}

// chosenWith: where some are not told one by one nobody can tell which are the
// lowest, but how many count.
func (q *quantity) chosenWith(rule totalsRule, list []taken, lots []lot) {
	there, counted := 0, 0
	for _, t := range list {
		if t.none && !rule.rest {
			q.add(t.at, "is missing, and the scheme does not allow it")
		}
		if !t.none {
			there++
			if !t.left {
				counted++
			}
		}
	}
	for n := range lots {
		if !lots[n].none {
			there += lots[n].heads
			if !lots[n].left {
				counted += lots[n].heads
			}
		}
	}
	if want := rule.keep(there); counted != want {
		q.add(q.at, "%d count, want %d", counted, want)
	}
}

// keep is how many of those that are there count.
func (r totalsRule) keep(there int) int {
	switch {
	case r.combine == "last":
		return min(there, 1)
	case r.best > 0:
		return min(there, r.best)
	case r.drop > 0:
		return max(min(there, 1), there-r.drop)
	}
	return there
}
