package recheck

import (
	"math/big"
	"slices"
	"strconv"

	"golang.org/x/net/html"
)

// heat is a table of subjects by indicators.
type heat struct {
	columns []string // ids of the indicators
	rows    []heatRow
	median  []string // of the columns, of the rest and of the totals
}

type heatRow struct {
	ledger      string
	cells       []string
	levels      []string
	rest, total string
}

func (p *page) newHeat(table *html.Node) heat {
	var h heat
	for _, a := range all(first(table, "thead"), "a") {
		h.columns = append(h.columns, fragment(a))
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		row := heatRow{ledger: target(tr, p.path), rest: text(first(tr, "td.rest")), total: text(first(tr, "td.score"))}
		for _, td := range all(tr, "td") {
			if class := attribute(td, "class"); len(row.cells) < len(h.columns) {
				row.cells, row.levels = append(row.cells, text(td)), append(row.levels, class)
			}
		}
		h.rows = append(h.rows, row)
	}
	h.median = texts(all(first(table, "tfoot"), "td"))
	return h
}

// checkHeat: each cell is what the ledger's indicator counts in the total, a row
// adds up to it, and the medians are those of the columns.
func (s *site) checkHeat(p *page, r *report) {
	var listed []string
	for _, h := range p.heats {
		columns := make([][]*big.Rat, len(h.columns)+2)
		for _, row := range h.rows {
			listed = append(listed, row.ledger)
			l := s.ledger(row.ledger)
			if l == nil {
				r.add(row.ledger, "there is no such ledger")
				continue
			}
			c := &reckoning{report: r, site: s, page: p, words: p.words, says: p.words.says, root: l.root}
			rest := c.number(row.ledger, l.root.value)
			r.want(row.ledger+" total", row.total, figure(rest))
			columns[len(h.columns)+1] = append(columns[len(h.columns)+1], new(big.Rat).Set(rest))
			for i, id := range h.columns {
				n, open := c.worth(id)
				want := short(n)
				if open {
					want = p.words.edge
				}
				r.want(row.ledger+" "+id, row.cells[i], want)
				rest.Sub(rest, n)
				columns[i] = append(columns[i], n)
			}
			r.want(row.ledger+" rest", row.rest, short(rest))
			columns[len(h.columns)] = append(columns[len(h.columns)], rest)
		}
		for i, column := range columns {
			want := short(median(column))
			if i == len(h.columns)+1 {
				want = figure(median(column))
			}
			r.want("table.heat median "+strconv.Itoa(i), append(h.median, make([]string, len(columns))...)[i], want)
		}
	}
	if want := s.placed(ranked(p.path)); !slices.Equal(listed, want) {
		r.add("table.heat", "lists %q, the ranking %q", listed, want)
	}
}

// worth is what an indicator counts in the total; open: it has no value.
func (c *reckoning) worth(id string) (n *big.Rat, open bool) {
	for _, category := range c.root.rows {
		for _, x := range category.rows {
			if x.of != id {
				continue
			}
			if x.void {
				return new(big.Rat), true
			}
			n := c.number("#"+x.id, x.value)
			return n.Mul(n, c.shareOf(category)), false
		}
	}
	return new(big.Rat), true
}
