package recheck

import (
	"math/big"
	"path"
	"strconv"
	"strings"
)

// others are the ledgers of the same ranking, those of the same group only
// unless all are meant; the subject's own is among them.
func (s *site) others(p *page, l *ledger, all bool) []*ledger {
	var list []*ledger
	for _, other := range s.folder(path.Dir(p.path)) {
		if all || other.group == l.group {
			list = append(list, other)
		}
	}
	return list
}

// peers are the values of a metric on these ledgers. Incomplete: one of them
// does not show whether there is a value. Those whose indicator does not apply
// are left out where it compares them.
func (c *reckoning) peers(m *row, all, compares bool) (values []*big.Rat, complete bool) {
	if c.ledger == nil || c.scheme.twice(m.label) || c.site.closed(c.page.path) {
		return nil, false
	}
	id, lag, _ := m.metric()
	complete = lag == ""
	for _, l := range c.site.others(c.page, c.ledger, all) {
		value := l.values[id]
		left, lacks := c.leaves(l, m.label)
		switch {
		case compares && left:
		case value == nil && lacks:
		case value == nil:
			complete = false
		case !value.void:
			values = append(values, c.number("#"+m.id, value.quantity))
		}
	}
	return values, complete
}

// twice reports whether two metrics have one name: then a ledger that lacks a
// metric of that name does not say which.
func (s *scheme) twice(name string) bool {
	n := 0
	for _, m := range s.metrics {
		if m.name == name {
			n++
		}
	}
	return n > 1
}

// leaves reports whether a subject is left out of what the indicator compares,
// and whether its ledger says that the metric is missing.
func (c *reckoning) leaves(l *ledger, metric string) (out, lacks bool) {
	l.root.each(func(x *row) {
		if x.class != "absent" || x.note == "" {
			return
		}
		missing, says := c.state(x)
		// Nothing to divide by does not apply either, and is a value.
		lacks = lacks || missing == metric && !strings.HasPrefix(says, c.says["not applicable"])
		if x.of == c.indicator && missing == "" {
			out = out || strings.HasPrefix(says, c.says["not applicable"]) || strings.HasPrefix(says, c.says["exempt"])
		}
	})
	return out, lacks
}

// overPeers are the functions over the values of others, by their sentences.
var overPeers = []string{
	"group mean", "group max", "group min", "group sum", "group place", "group place low", "group count",
	"all mean", "all max", "all min", "all sum", "all place", "all place low", "all count",
}

// over is a function over the values of others.
func (q *quantity) over(function string, values []*big.Rat) *big.Rat {
	list := make([]*expr, len(values))
	for i, v := range values {
		list[i] = num(v)
	}
	switch own := q.ledger.values[q.id]; {
	case function == "count":
		return big.NewRat(int64(len(values)), 1)
	case len(values) == 0:
		q.add(q.at, "nobody has a value")
		return new(big.Rat)
	case function == "mean":
		return mean(list).value()
	case function == "sum":
		return chain("+", list).value()
	case !strings.HasPrefix(function, "place"):
		return calc(function, list...).value()
	case own == nil: // its own value stands nowhere
		return q.n
	default:
		place, _ := placeAmong(q.number(q.at, own.quantity), values, function == "place low")
		return big.NewRat(int64(place), 1)
	}
}

// placeAmong is the place of a value among others, and how many hold it.
func placeAmong(n *big.Rat, values []*big.Rat, low bool) (place, shared int) {
	place = 1
	for _, v := range values {
		switch result := v.Cmp(n); {
		case result == 0:
			shared++
		case (result < 0) == low:
			place++
		}
	}
	return place, shared
}

// labelled reports whether the row is labelled so, the metric of an earlier
// period with how far back it lies.
func (q *quantity) labelled(text string) bool {
	before, after, _ := strings.Cut(text, q.metric.name)
	_, lag, _ := q.row.metric()
	middle, ok := strings.CutPrefix(q.row.label, before+q.metric.name)
	middle, ends := strings.CutSuffix(middle, after)
	return ok && ends && (middle == "") == (lag == "")
}

// peers: mean, highest, lowest, sum or number of the others' amounts, or the own
// place among them. In a formula
// everybody with a value is compared, in a comparison of an indicator only
// those to whom it applies.
func (q *quantity) peers() {
	for _, key := range overPeers {
		if !q.labelled(fill(q.says[key], fields{"metric": q.metric.name})) {
			continue
		}
		m := *q.row
		m.label = q.metric.name
		values, complete := q.reckoning.peers(&m, strings.HasPrefix(key, "all"), q.compares)
		if !complete || !q.now {
			return
		}
		q.want(q.at, q.row.note, fill(q.says["units compared"], fields{"count": strconv.Itoa(len(values))}))
		_, function, _ := strings.Cut(key, " ")
		q.want(q.at, q.row.quantity, figure(q.over(function, values)))
		return
	}
	q.add(q.at, "%q is no comparison", q.row.label)
}
