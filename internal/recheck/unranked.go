package recheck

import "slices"

// checkUnranked: who has no place has the score of the ledger, and the ledger
// says that there is no place.
func (s *site) checkUnranked(p *page, r *report) {
	for _, row := range p.unranked {
		l := s.ledger(row.ledger)
		if l == nil {
			r.add(row.ledger, "there is no such ledger")
			continue
		}
		none := p.words.edge
		want := l.head
		want.place, want.shared, want.above, want.below, want.band = none, "", none, none, ""
		want.moved = p.words.moved(nil, "", "", 0)
		want.total, want.grade = row.total, row.grade
		r.want(row.ledger, l.head.full(), want.full())
	}
}

// regrouped: the order in other groups follows from the same totals and keys,
// which stand in the ledgers.
func (c *contest) regrouped(s *site, t ranking) {
	scores := make([]score, len(t.rows))
	for n, row := range t.rows {
		l := s.ledger(row.ledger)
		if l == nil || len(l.head.keys) != len(c.keys) {
			c.add(row.ledger, "there is no such ledger")
			return
		}
		c.want(row.ledger+" regrouped", row.total, l.head.total)
		row.keys = l.head.keys
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
		c.want(row.ledger+" regrouped", row.full(), want.full())
	}
	if ranked := s.placed(c.page); !slices.ContainsFunc(t.rows, func(row standing) bool { return !slices.Contains(ranked, row.ledger) }) {
		return
	}
	c.add("table.regrouped", "lists a unit that has no place")
}

// placed are the ledgers of those who have a place.
func (s *site) placed(ranking string) (list []string) {
	if s.pages[ranking] == nil {
		return nil
	}
	for _, t := range s.pages[ranking].rankings {
		for _, row := range t.rows {
			list = append(list, row.ledger)
		}
	}
	return list
}
