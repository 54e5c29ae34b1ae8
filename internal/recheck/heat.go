package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// heat is a table of subjects by indicators, with what is said and drawn of it.
type heat struct {
	group   string
	heads   []heatHead
	numbers []string // of the columns
	columns []string // ids of the indicators
	names   []string
	rows    []heatRow
	median  []string // of the columns, of the rest and of the totals
	said    string
	note    string
	key     string
	figures int
	chart   heatChart
	drawing drawing
	marks   heatMarks
}

// heatHead is a category over some columns.
type heatHead struct {
	name string
	span int
}

type heatRow struct {
	ledger, name string
	cells        []string
	levels       []string
	rest, total  string
}

func (p *page) newHeat(table *html.Node) heat {
	section := table.Parent.Parent
	_, group, _ := strings.Cut(attribute(first(section, "h2"), "id"), ".")
	figure := first(section, "figure.chart")
	h := heat{group: group, numbers: texts(all(table, "span.ordinal")), said: text(first(section, "p.says")), note: text(first(section, "p.note")),
		key: text(first(figure, "p.key")), figures: len(all(section, "figure.chart")), drawing: newDrawing(figure), marks: newHeatMarks(figure)}
	if figure != nil {
		h.said = text(first(figure, "figcaption"))
		h.chart = newHeatChart(figure)
	}
	for _, th := range all(first(table, "thead"), "th") {
		if span, err := strconv.Atoi(attribute(th, "colspan")); err == nil {
			h.heads = append(h.heads, heatHead{text(th), span})
		}
	}
	for _, a := range all(first(table, "thead"), "a") {
		h.columns, h.names = append(h.columns, fragment(a)), append(h.names, text(a))
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		row := heatRow{ledger: target(tr, p.path), name: text(first(tr, "th")), rest: printed(first(tr, "td.rest")), total: text(first(tr, "td.score"))}
		for _, td := range all(tr, "td") {
			if class := attribute(td, "class"); len(row.cells) < len(h.columns) {
				row.cells, row.levels = append(row.cells, printed(td)), append(row.levels, class)
			}
		}
		h.rows = append(h.rows, row)
	}
	for _, td := range all(first(table, "tfoot"), "td") {
		h.median = append(h.median, printed(td))
	}
	return h
}

// checkHeat: each cell is what the ledger's indicator counts in the total, a row
// adds up to it, and the medians are those of the columns; grounds, picture, chart
// and sentence say how far the cells lie from these.
func (s *site) checkHeat(p *page, r *report) {
	var listed []string
	for i := range p.heats {
		h := &p.heats[i]
		at := "table.heat " + h.group
		var want []string
		for n := range h.columns {
			want = append(want, strconv.Itoa(n+1))
		}
		r.want(at+" numbers", strings.Join(h.numbers, " "), strings.Join(want, " "))
		t := heated{report: r, words: p.words, at: at, heat: h, values: make([][]*big.Rat, len(h.columns))}
		totals, rests := []*big.Rat{}, []*big.Rat{}
		for _, row := range h.rows {
			listed = append(listed, row.ledger)
			l := s.ledger(row.ledger)
			if l == nil {
				r.add(row.ledger, "there is no such ledger")
				return
			}
			c := &reckoning{report: r, site: s, page: p, words: p.words, says: p.words.says, root: l.root}
			rest := c.number(row.ledger, l.root.value)
			r.want(row.ledger+" total", row.total, figure(rest))
			totals = append(totals, new(big.Rat).Set(rest))
			r.want(row.ledger+" heads", overEach(h.heads, len(h.columns)), c.categories(h.columns))
			for i, id := range h.columns {
				n, open := c.worth(id)
				want := shortly(n)
				if open {
					want, n = p.words.edge, nil
				} else {
					rest.Sub(rest, n)
				}
				r.want(row.ledger+" "+id, row.cells[i], want)
				t.values[i] = append(t.values[i], n)
			}
			r.want(row.ledger+" rest", row.rest, shortly(rest))
			rests = append(rests, rest)
		}
		t.check()
		want = nil
		for _, m := range t.medians {
			want = append(want, shortly(m))
		}
		want = append(want, shortly(median(rests)), figure(median(totals)))
		r.want(at+" median", strings.Join(h.median, " "), strings.Join(want, " "))
	}
	if want := s.placed(ranked(p.path)); !slices.Equal(listed, want) {
		r.add("table.heat", "lists %q, the ranking %q", listed, want)
	}
}

// overEach is the name of the head over each column.
func overEach(heads []heatHead, columns int) string {
	var list []string
	for _, head := range heads {
		for range min(head.span, columns) {
			list = append(list, head.name)
		}
	}
	return strings.Join(list, " ")
}

// categories are those in which indicators stand in the ledger.
func (c *reckoning) categories(indicators []string) string {
	list := make([]string, len(indicators))
	for i, id := range indicators {
		for _, category := range c.root.rows {
			if slices.ContainsFunc(category.rows, func(x *row) bool { return x.of == id }) {
				list[i] = category.label
			}
		}
	}
	return strings.Join(list, " ")
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
