package recheck

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
)

// order is how a board ranks: by total, then by keys, +1 the higher first.
type order struct {
	names []string
	signs []int
}

func (s *site) checkRanking(p *page, at int, r *report) {
	o, baseline := p.order(r)
	before, sentence := s.before(p.path, at, p.words, baseline == p.words.alone)
	r.want("p.meta", baseline, sentence)
	for _, t := range p.rankings {
		s.checkOrder(p, t, o, before, r)
	}
}

// order reads the rules below the tables, which stand in the order of the
// chain, and returns what is left of them.
func (p *page) order(r *report) (o order, rest string) {
	if len(p.notes) > 0 {
		rest = p.notes[len(p.notes)-1]
	}
	eat := func(sentence string) bool {
		after, ok := strings.CutPrefix(rest, sentence)
		if ok {
			rest = strings.TrimLeft(after, " \n\t")
		}
		return ok
	}
	ok := eat(p.words.ranked)
	for _, name := range p.keyNames() {
		sign := 1
		if !eat(fmt.Sprintf(p.words.high, name)) {
			sign = -1
			ok = eat(fmt.Sprintf(p.words.low, name)) && ok
		}
		o.names, o.signs = append(o.names, name), append(o.signs, sign)
	}
	if !eat(p.words.end) || !ok {
		r.add("p.meta", "rules of the order that cannot be read: %q", rest)
	}
	return o, rest
}

// keyNames are the last columns, one for each key of a row.
func (p *page) keyNames() []string {
	for _, t := range p.rankings {
		if len(t.rows) > 0 {
			return t.columns[max(0, len(t.columns)-len(t.rows[0].keys)):]
		}
	}
	return nil
}

// compare is positive when a stands before b; by is the distance at the step
// of the chain that decides, -1 being the total.
func (o order) compare(a, b []*big.Rat) (result, step int, by *big.Rat) {
	for i := range a {
		by := new(big.Rat).Sub(a[i], b[i])
		if by.Sign() != 0 {
			result = by.Sign()
			if i > 0 {
				result *= o.signs[i-1]
			}
			return result, i - 1, by.Abs(by)
		}
	}
	return 0, -1, new(big.Rat)
}

func (s *site) checkOrder(p *page, t ranking, o order, before *page, r *report) {
	scores := make([][]*big.Rat, len(t.rows))
	for n, row := range t.rows {
		if len(row.keys) != len(o.names) {
			r.add(row.ledger, "%d keys, want %d", len(row.keys), len(o.names))
			return
		}
		for _, text := range append([]string{row.total}, row.keys...) {
			scores[n] = append(scores[n], r.number(row.ledger, text))
		}
	}
	level := func(a, b int) bool { c, _, _ := o.compare(scores[a], scores[b]); return c == 0 }
	for from, to := 0, 0; from < len(t.rows); from = to {
		for to = from; to < len(t.rows) && level(from, to); to++ {
			want := t.rows[to]
			want.place, want.shared, want.above, want.below = strconv.Itoa(from+1), "", p.words.edge, p.words.edge
			want.moved = p.words.moved(before, t.group, unit(want.ledger), from+1)
			if from > 0 {
				want.above = p.words.margin(o, scores, to, from-1, number(t.rows[from-1].place))
			}
			end := to
			for end < len(t.rows) && level(from, end) {
				end++
			}
			if end < len(t.rows) {
				want.below = p.words.margin(o, scores, to, end, end+1)
			}
			if end-from > 1 {
				want.shared = p.words.shared
			}
			r.want(want.ledger, t.rows[to].full(), want.full())
			s.checkHead(t.rows[to], r)
		}
		if to < len(t.rows) {
			if c, _, _ := o.compare(scores[from], scores[to]); c < 0 {
				r.add(t.rows[to].ledger, "stands after a lower one")
			}
		}
	}
}

// checkHead: the ledger says the same as the ranking.
func (s *site) checkHead(row standing, r *report) {
	p := s.pages[row.ledger]
	if p == nil || p.ledger == nil {
		r.add(row.ledger, "there is no such ledger")
		return
	}
	r.want(row.ledger, row.full(), p.ledger.head.full())
}

func (w *words) margin(o order, scores [][]*big.Rat, a, b, place int) string {
	_, step, by := o.compare(scores[a], scores[b])
	if step < 0 {
		return fmt.Sprintf(w.points, figure(by), place)
	}
	return fmt.Sprintf(w.key, o.names[step], figure(by), place)
}

// moved is the class and the text of a movement. Places of different groups
// are not compared.
func (w *words) moved(before *page, group, subject string, place int) string {
	then := 0
	if before != nil {
		for _, t := range before.rankings {
			for _, row := range t.rows {
				if t.group == group && unit(row.ledger) == subject {
					then = number(row.place)
				}
			}
		}
	}
	switch {
	case then == 0:
		return "movement new " + w.fresh
	case place < then:
		return "movement up " + fmt.Sprintf(w.up, then-place, then)
	case place > then:
		return "movement down " + fmt.Sprintf(w.down, place-then, then)
	}
	return "movement same " + fmt.Sprintf(w.level, then)
}
