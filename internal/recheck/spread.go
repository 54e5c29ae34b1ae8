package recheck

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// spread is how the totals of a group lie.
type spread struct {
	group, sentence string
	bins            []bin
	drawing         drawing
}

type bin struct {
	span, from, to, count string
	ledgers               []string
}

func (p *page) newSpread(table *html.Node) spread {
	label := attribute(table.Parent, "aria-labelledby") // the heading of the group, then that of the table
	_, group, _ := strings.Cut(label[strings.LastIndex(label, " ")+1:], ".")
	s := spread{group: group, sentence: text(first(table.Parent.Parent, "figcaption")), drawing: newDrawing(table.Parent.Parent)}
	for _, tr := range all(first(table, "tbody"), "tr") {
		b := bin{span: text(first(tr, "th")), count: text(first(tr, "td.num"))}
		if p.words != nil {
			b.from, b.to, _ = strings.Cut(b.span, p.words.to)
		}
		for _, a := range all(first(tr, "td.units"), "a") {
			b.ledgers = append(b.ledgers, leads(a, p.path))
		}
		s.bins = append(s.bins, b)
	}
	return s
}

// checkSpreads: every group of two or more has a distribution, in which each
// subject stands once and where its total lies.
func (s *site) checkSpreads(p *page, r *report) {
	var want []string
	for _, t := range p.rankings {
		if len(t.rows) > 1 {
			want = append(want, t.group)
		}
	}
	var got []string
	for _, d := range p.spreads {
		got = append(got, d.group)
		i := slices.IndexFunc(p.rankings, func(t ranking) bool { return t.group == d.group })
		if i >= 0 {
			s.checkSpread(d, p.rankings[i], p.words, r)
		}
	}
	r.want("table.spread", strings.Join(got, " "), strings.Join(want, " "))
}

func (s *site) checkSpread(d spread, t ranking, w *words, r *report) {
	at := "table.spread " + d.group
	totals := make([]*big.Rat, len(t.rows))
	for i, row := range t.rows {
		totals[i] = r.number(row.ledger, row.total)
	}
	highest, lowest := totals[0], totals[len(totals)-1]
	r.want(at, d.sentence, fill(w.says["spread"], fields{"count": strconv.Itoa(len(totals)), "highest": short(highest), "lowest": short(lowest),
		"gap": short(new(big.Rat).Sub(highest, lowest)), "median": short(median(totals))}))
	s.checkColumns(d, r)
	for n, b := range d.bins {
		from, to := r.number(at, b.from), r.number(at, b.to)
		if n > 0 {
			r.want(at, b.from, d.bins[n-1].to)
			before, first := r.number(at, d.bins[0].to), r.number(at, d.bins[0].from)
			r.want(at+" width", plain(new(big.Rat).Sub(to, from)), plain(before.Sub(before, first)))
		}
		var inside []string
		for i, row := range t.rows {
			if totals[i].Cmp(from) >= 0 && (totals[i].Cmp(to) < 0 || n == len(d.bins)-1 && totals[i].Cmp(to) == 0) {
				inside = append(inside, row.ledger)
			}
		}
		r.want(fmt.Sprintf("%s from %s", at, b.from), b.count+" "+strings.Join(b.ledgers, " "), strconv.Itoa(len(inside))+" "+strings.Join(inside, " "))
	}
}

// checkColumns: a picture writes the counts that are not 0 and some of the
// spans, in their order.
func (s *site) checkColumns(d spread, r *report) {
	at := "#spread " + d.group
	var titles, counts, written []string
	spans := make(map[string]bool)
	for _, b := range d.bins {
		spans[b.span] = true
		if b.count != "0" {
			titles, counts = append(titles, b.span+" "+b.count), append(counts, b.count)
		}
	}
	for _, text := range d.drawing.texts[min(1, len(d.drawing.texts)):] {
		if start, cut := strings.CutSuffix(text, "…"); !cut && !spans[text] {
			written = append(written, text)
		} else if cut && !slices.ContainsFunc(d.bins, func(b bin) bool { return strings.HasPrefix(b.span, start) }) {
			r.add(at+" picture", "no span begins with %q", start)
		}
	}
	r.want(at+" picture", d.drawing.said, d.sentence)
	r.want(at+" picture", strings.Join(written, " "), strings.Join(counts, " "))
	r.titled(at, d.drawing, titles)
}

// medians: below a ranking stand the medians of its columns.
func (c *contest) medians(t ranking) {
	if len(t.rows) < 2 {
		c.want("tr.median", strings.Join(t.median, " "), "")
		return
	}
	column := func(value func(standing) string) string {
		var list []*big.Rat
		for _, row := range t.rows {
			list = append(list, c.number(row.ledger, value(row)))
		}
		return figure(median(list))
	}
	want := []string{column(func(s standing) string { return s.total })}
	for i := range t.rows[0].categories {
		want = append(want, column(func(s standing) string { return s.categories[i] }))
	}
	c.want("tr.median "+t.group, strings.Join(t.median, " "), strings.Join(want, " "))
}

// sparks: the run of places says those of the rankings of this board so far.
func (c *contest) sparks(s *site, p *page, at int, t ranking) {
	for _, row := range t.rows {
		var places []string
		for i := len(s.periods()) - 1; i >= at; i-- {
			for _, x := range s.periods()[i].boards {
				if board(x) == board(p.path) && s.pages[x] != nil {
					places = append(places, s.placeOn(x, unit(row.ledger)))
				}
			}
		}
		places = places[max(0, len(places)-8):]
		want := ""
		if len(places) > 1 {
			want = fill(c.words.says["spark"], fields{"count": strconv.Itoa(len(places)), "places": strings.Join(places, c.words.comma)})
		}
		c.want(row.ledger+" svg.sparkline", row.spark, want)
	}
}

// placeOn is the place of a subject on a ranking; a dash for none.
func (s *site) placeOn(page, subject string) string {
	p := s.pages[page]
	for _, t := range p.rankings {
		for _, row := range t.rows {
			if unit(row.ledger) == subject {
				return row.place
			}
		}
	}
	return p.words.edge
}
