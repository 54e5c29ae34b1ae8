package recheck

import (
	"math/big"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// versus is the table of one against many: a column for each.
type versus struct {
	ledgers []string
	lines   []versusLine
}

type versusLine struct {
	class, slot, name, own string
	by                     []string
}

func (p *page) newVersus(table *html.Node) *versus {
	v := new(versus)
	for _, th := range all(first(table, "thead"), "th") {
		if to := target(th, p.path); to != "" {
			v.ledgers = append(v.ledgers, to)
		}
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		var cells []string
		for _, td := range all(tr, "td") {
			cells = append(cells, printed(td))
		}
		cells = append(cells, "")
		v.lines = append(v.lines, versusLine{attribute(tr, "class"), attribute(tr, "data-slot"), text(first(tr, "th")), cells[0], cells[1 : len(cells)-1]})
	}
	return v
}

// checkVersus: each column adds up to the gap of the totals, the own values are
// those of the other tables, and the columns are the others of the group.
func (s *site) checkVersus(p *page, own *ledger, r *report) {
	v := p.compare.versus
	order := s.peers(p.compare.ledger, own)
	if v == nil {
		if len(order) > 1 {
			r.add("table.versus", "is not there, but the group has %d units", len(order))
		}
		return
	}
	at := slices.Index(order, p.compare.ledger)
	from, to := 0, len(order)
	if len(order) > 20 {
		from, to = max(0, at-5), min(len(order), at+6)
	}
	want := slices.DeleteFunc(slices.Clone(order[from:to]), func(l string) bool { return l == p.compare.ledger })
	r.want("table.versus columns", strings.Join(v.ledgers, " "), strings.Join(want, " "))
	s.checkNeighbours(p, order, at, r)
	sums := make([]*big.Rat, len(v.ledgers))
	for n := range sums {
		sums[n] = new(big.Rat)
	}
	for n, x := range v.lines {
		at := "table.versus " + x.name
		if len(x.by) != len(sums) {
			r.add(at, "%d cells for %d columns", len(x.by), len(sums))
			return
		}
		if n+1 < len(v.lines) {
			r.want(at, x.class, "slot")
			for k, text := range x.by {
				by := r.number(at, text)
				r.want(at+" "+unit(v.ledgers[k]), text, nearSigned(by))
				sums[k].Add(sums[k], by)
			}
			continue
		}
		r.want(at, x.class, "total")
		r.want(at, x.own, own.head.total)
		for k, text := range x.by {
			r.want(at+" "+unit(v.ledgers[k]), text, nearSigned(sums[k]))
			if other := s.ledger(v.ledgers[k]); other != nil {
				gap := new(big.Rat).Sub(r.number(at, own.head.total), r.number(at, other.head.total))
				r.want(at+" "+unit(v.ledgers[k]), text, nearSigned(gap))
			}
		}
	}
	s.checkAgreement(p, r)
}

// checkAgreement: the lines of the large table are those of a pair, as far as
// anybody differs. What did nothing to either is no line of the pair.
func (s *site) checkAgreement(p *page, r *report) {
	v := p.compare.versus
	for n := range p.compare.pairs {
		x := &p.compare.pairs[n]
		column := slices.Index(v.ledgers, x.other)
		if column < 0 {
			continue
		}
		for _, row := range v.lines[:len(v.lines)-1] {
			want := row.name + " 0 0"
			if at := slices.IndexFunc(x.lines, func(l pairLine) bool { return l.class == "slot" && l.slot == row.slot }); at >= 0 {
				want = x.lines[at].name + " " + x.lines[at].own + " " + x.lines[at].by
			}
			r.want("table.versus "+row.name, row.name+" "+row.own+" "+row.by[column], want)
		}
	}
}

// checkNeighbours: the pairs are those with the one before and the one after.
func (s *site) checkNeighbours(p *page, order []string, at int, r *report) {
	var want, got []string
	if at > 0 {
		want = append(want, order[at-1])
	}
	if at+1 < len(order) {
		want = append(want, order[at+1])
	}
	for n := range p.compare.pairs {
		if x := &p.compare.pairs[n]; path.Dir(x.other) == path.Dir(p.compare.ledger) {
			got = append(got, x.other)
		}
	}
	r.want("table.pair", strings.Join(got, " "), strings.Join(want, " "))
}

// peers are the ledgers of the group of one: who is ranked in the order of
// places, then the others as the ranking lists them.
func (s *site) peers(ledger string, l *ledger) []string {
	var list []string
	ranking := s.pages[ranked(ledger)]
	if ranking == nil {
		return nil
	}
	for _, t := range ranking.rankings {
		for _, row := range t.rows {
			if t.group == l.group {
				list = append(list, row.ledger)
			}
		}
	}
	for _, row := range ranking.unranked {
		if other := s.ledger(row.ledger); other != nil && other.group == l.group {
			list = append(list, row.ledger)
		}
	}
	return list
}
