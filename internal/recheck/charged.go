package recheck

import (
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// charged is what a brief says of the deductions of a board.
type charged struct {
	said string
	rows []charge // the last one is the sum
}

// charge is what a clause cost: how often, how much, how many units.
type charge struct{ clause, label, count, points, units string }

func newCharged(root *html.Node) []charged {
	var list []charged
	for _, h := range all(root, "h3") {
		if !strings.HasPrefix(attribute(h, "id"), "deductions.") {
			continue
		}
		c := charged{said: text(h)}
		for _, div := range all(h.Parent, "div.region") {
			if attribute(div, "aria-labelledby") != attribute(h, "id") {
				continue
			}
			for _, tr := range all(div, "tr") {
				if first(tr, "td") == nil {
					continue
				}
				_, clause, _ := strings.Cut(attribute(first(tr, "a"), "href"), "#")
				c.rows = append(c.rows, charge{clause, text(first(tr, "th")), text(first(tr, "td.count")), text(first(tr, "td.points")), text(first(tr, "td.units"))})
			}
		}
		list = append(list, c)
	}
	return list
}

// cost is deductions added up from the ledgers.
type cost struct {
	count  int
	points big.Rat // below 0
	units  map[string]bool
}

func (t *cost) add(unit string, points *big.Rat) {
	t.count++
	t.points.Add(&t.points, points)
	if t.units == nil {
		t.units = make(map[string]bool)
	}
	t.units[unit] = true
}

func (t *cost) line() string {
	return strings.Join([]string{strconv.Itoa(t.count), figure(new(big.Rat).Neg(&t.points)), strconv.Itoa(len(t.units))}, " | ")
}

func (c charge) line() string { return strings.Join([]string{c.count, c.points, c.units}, " | ") }

// said is how a brief sums up the deductions under so many clauses.
func (t *cost) said(clauses int, w *words) string {
	if t.count == 0 {
		return w.says["no deductions"]
	}
	return fill(w.says["deductions"], fields{"count": strconv.Itoa(t.count), "points": figure(new(big.Rat).Neg(&t.points)),
		"units": strconv.Itoa(len(t.units)), "clauses": strconv.Itoa(clauses)})
}

// costs are the deductions on the ledgers of a board, by clause and in all.
func (s *site) costs(board string, r *report) (by map[string]*cost, all *cost) {
	by, all = make(map[string]*cost), new(cost)
	for _, l := range s.folder(strings.TrimSuffix(board, "/"+home)) {
		l.root.charges("", r, func(clause string, points *big.Rat) {
			if by[clause] == nil {
				by[clause] = new(cost)
			}
			by[clause].add(l.head.ledger, points)
			all.add(l.head.ledger, points)
		})
	}
	return by, all
}

// checkCharged: the deductions are the entries below 0 on the ledgers.
func (s *site) checkCharged(p *page, boards []string, r *report) {
	if len(p.charged) != len(boards) {
		r.add("#deductions", "%d boards, want %d", len(p.charged), len(boards))
		return
	}
	for i, board := range boards {
		by, all := s.costs(board, r)
		p.charged[i].check(by, all, s.wordsOf(board, p.words), r)
	}
}

func (c *charged) check(by map[string]*cost, all *cost, w *words, r *report) {
	at := "#deductions"
	r.want(at, c.said, all.said(len(by), w))
	if all.count == 0 {
		return
	}
	if len(c.rows) == 0 {
		r.add(at, "no table")
		return
	}
	last := len(c.rows) - 1
	r.want(at+" sum", c.rows[last].line(), all.line())
	rest, clauses := new(cost), len(by)
	least := new(big.Rat)
	for _, row := range c.rows[:last] {
		t := by[row.clause]
		if t == nil {
			continue
		}
		r.want(at+" "+row.clause, row.line(), t.line())
		least.Set(&t.points)
		delete(by, row.clause)
	}
	for clause, t := range by {
		if t.points.Cmp(least) < 0 {
			r.add(at, "%s cost more than a clause that is named", clause)
		}
		rest.count += t.count
		rest.points.Add(&rest.points, &t.points)
		for unit := range t.units {
			if rest.units == nil {
				rest.units = make(map[string]bool)
			}
			rest.units[unit] = true
		}
	}
	if len(by) == 0 {
		if len(c.rows)-1 != clauses {
			r.add(at, "%d rows for %d clauses", len(c.rows)-1, clauses)
		}
		return
	}
	row := c.rows[max(0, last-1)]
	r.want(at, row.label+" | "+row.line(), fill(w.says["other clauses"], fields{"count": strconv.Itoa(len(by))})+" | "+rest.line())
}

// charges visits the entries of a ledger that take points, each with its clause:
// that of the nearest item above that cites one.
func (x *row) charges(clause string, r *report, visit func(clause string, points *big.Rat)) {
	if x.class == "metric" {
		return
	}
	if x.clause != "" {
		clause = x.clause
	}
	if x.class == "entry" && !x.void {
		if points := r.number("#"+x.id, x.value); points.Sign() < 0 {
			visit(clause, points)
		}
	}
	for _, below := range x.rows {
		below.charges(clause, r, visit)
	}
}
