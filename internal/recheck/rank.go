package recheck

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// contest is a board while its rankings are checked.
type contest struct {
	*report
	words  *words
	keys   []key
	bands  []band
	grades []grade
	before *page // with which the movement is compared, or nil
}

// key decides between equal totals: +1 the higher first, -1 the lower.
type key struct {
	name string
	sign int
}

// score is a total and the keys after it; a key without a value is nil.
type score []*big.Rat

func (c *contest) score(row standing) (list score) {
	for i, text := range append([]string{row.total}, row.keys...) {
		if i > 0 && text == c.words.edge {
			list = append(list, nil)
			continue
		}
		list = append(list, c.number(row.ledger, text))
	}
	return list
}

func (s *site) checkRanking(p *page, at int, r *report) {
	s.checkUnranked(p, r)
	i := slices.IndexFunc(p.rankings, func(t ranking) bool { return len(t.rows) > 0 })
	if i < 0 {
		return // nobody is ranked
	}
	c := &contest{report: r, words: p.words}
	if l := s.ledger(p.rankings[i].rows[0].ledger); l != nil && s.pages[l.scheme] != nil {
		c.bands, c.grades = s.pages[l.scheme].scheme.bands, s.pages[l.scheme].scheme.grades
	}
	rest := c.readRules(p.notes, p.rankings[i])
	var sentence string
	c.before, sentence = s.before(p.path, at, p.words, rest == p.words.alone)
	r.want("p.meta", rest, sentence)
	for _, t := range p.rankings {
		c.table(t)
		c.medians(t)
		c.sparks(s, p, at, t)
		c.checkGrades(s, t, c.checkSeats(s, t))
		for _, row := range t.rows {
			s.checkHead(row, r)
		}
	}
	c.commons(s, p)
	c.checkLoneGrades(s, p.unranked)
	s.checkSpreads(p, r)
	for _, t := range p.others {
		c.regrouped(s, t)
	}
}

// readRules reads the sentences below the tables, which stand in the order of
// the chain, and returns what is left of them. The keys are the last columns.
func (c *contest) readRules(notes []string, t ranking) (rest string) {
	rest = strings.Join(notes, "")
	eat := func(sentence string) bool {
		after, ok := strings.CutPrefix(rest, sentence)
		rest = strings.TrimLeft(after, " \n\t")
		return ok
	}
	eat(c.words.ranked) // without it nothing below is found
	ok := true
	high, low, end := c.words.high, c.words.low, c.words.end
	for _, name := range t.columns[max(0, len(t.columns)-len(t.rows[0].keys)):] {
		sign := 1
		if !eat(fmt.Sprintf(high, name)) {
			sign = -1
			ok = eat(fmt.Sprintf(low, name)) && ok
		}
		c.keys = append(c.keys, key{name, sign})
		high, low, end = c.words.then, c.words.thenLow, c.words.last
	}
	if !eat(end) || !ok {
		c.add("p.meta", "rules that cannot be read, from %q on", rest)
	}
	return rest
}

// table compares a table with the order that follows from its own totals and
// keys.
func (c *contest) table(t ranking) {
	scores := make([]score, len(t.rows))
	for n, row := range t.rows {
		if len(row.keys) != len(c.keys) {
			c.add(row.ledger, "%d keys, want %d", len(row.keys), len(c.keys))
			return
		}
		scores[n] = c.score(row)
		if n > 0 {
			if result, _, _ := c.compare(scores[n-1], scores[n]); result < 0 {
				c.add(row.ledger, "stands after a lower one")
			}
		}
	}
	from, to := c.shares(scores)
	for n, row := range t.rows {
		want := c.placed(row, scores, n, from, to)
		want.moved = c.words.moved(c.before, t.group, unit(row.ledger), from[n]+1)
		want.band = c.band(from[n], to[n], len(t.rows))
		c.want(row.ledger, row.full(), want.full())
		c.want(row.ledger+" sorts by", row.gained, c.words.gained(c.before, t.group, unit(row.ledger), from[n]+1))
	}
}

// placed is a row with the place and the margins that follow from the scores.
func (c *contest) placed(row standing, scores []score, n int, from, to []int) standing {
	row.place, row.shared, row.above, row.below = strconv.Itoa(from[n]+1), "", c.words.edge, c.words.edge
	if to[n]-from[n] > 1 {
		row.shared = c.words.shared
	}
	if above := from[n] - 1; above >= 0 {
		row.above = c.margin(scores[n], scores[above], from[above]+1)
	}
	if below := to[n]; below < len(scores) {
		row.below = c.margin(scores[n], scores[below], below+1)
	}
	return row
}

// compare is positive when a stands before b; step is what decides, 0 being
// the total, and by the distance there, nil where one of the two has no value.
// Who has none stands after who has one.
func (c *contest) compare(a, b score) (result, step int, by *big.Rat) {
	for step = range a {
		switch {
		case a[step] == nil && b[step] == nil:
			by = new(big.Rat)
			continue
		case a[step] == nil:
			return -1, step, nil
		case b[step] == nil:
			return 1, step, nil
		}
		by = new(big.Rat).Sub(a[step], b[step])
		if result = by.Sign(); result != 0 {
			break
		}
	}
	if step > 0 {
		result *= c.keys[step-1].sign
	}
	return result, step, by.Abs(by)
}

// shares are, for each row, the first of the rows level with it and the one
// after the last.
func (c *contest) shares(scores []score) (from, to []int) {
	for n := range scores {
		from, to = append(from, n), append(to, n+1)
		if n == 0 {
			continue
		}
		if result, _, _ := c.compare(scores[n-1], scores[n]); result == 0 {
			from[n] = from[n-1]
		}
		for i := from[n]; i < n; i++ {
			to[i] = n + 1
		}
	}
	return from, to
}

func (c *contest) margin(a, b score, place int) string {
	_, step, by := c.compare(a, b)
	if step == 0 {
		return fmt.Sprintf(c.words.points, figure(by), place)
	}
	if by == nil {
		return fill(c.words.says["lacks"], fields{"key": c.keys[step-1].name, "place": strconv.Itoa(place)})
	}
	return fmt.Sprintf(c.words.key, c.keys[step-1].name, figure(by), place)
}

// placed is the place of a subject in a group of a ranking; 0: it has none.
func (p *page) placed(group, subject string) (place int) {
	if p != nil {
		for _, t := range p.rankings {
			for _, row := range t.rows {
				if t.group == group && unit(row.ledger) == subject {
					place, _ = strconv.Atoi(row.place)
				}
			}
		}
	}
	return place
}

// gained are the places that a movement sorts by; empty: there was none before.
func (w *words) gained(before *page, group, subject string, place int) string {
	if then := before.placed(group, subject); then != 0 {
		return strings.Replace(strconv.Itoa(then-place), "-", "−", 1)
	}
	return ""
}

// moved is the class and the text of a movement. Places of different groups
// are not compared.
func (w *words) moved(before *page, group, subject string, place int) string {
	then := before.placed(group, subject)
	switch {
	case before == nil:
		return "movement none " + w.edge
	case then == 0:
		return "movement new " + w.fresh
	case place < then:
		return "movement up " + fmt.Sprintf(w.up, then-place, then)
	case place > then:
		return "movement down " + fmt.Sprintf(w.down, place-then, then)
	}
	return "movement same " + fmt.Sprintf(w.level, then)
}

// checkHead: the ledger says the same as the ranking.
func (s *site) checkHead(row standing, r *report) {
	l := s.ledger(row.ledger)
	if l == nil {
		r.add(row.ledger, "there is no such ledger")
		return
	}
	r.want(row.ledger, row.full(), l.head.full())
}

// ledger is that of a page; nil if it has none.
func (s *site) ledger(path string) *ledger {
	if p := s.pages[path]; p != nil {
		return p.ledger
	}
	return nil
}
