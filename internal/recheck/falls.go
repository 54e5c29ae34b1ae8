package recheck

import (
	"math/big"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// falls is the way from the full marks to the total as a page prints it.
type falls struct {
	sentence, full string
	rows           []fall
	chart          waterfall
}

// fall is one step of it.
type fall struct {
	item, indicator, category string // indicator: empty for a start or an operation
	intact, is, by, balance   string
	regained, place           string
	of                        string // id of the category
}

func newFalls(root *html.Node) falls {
	table := first(root, "table.falls")
	f := falls{full: text(first(first(table, "tr.full"), "td.balance"))}
	if section := first(root, "section.falls"); section != nil {
		f.sentence, f.chart = text(first(section, "p.lead")), newWaterfall(first(section, "figure.chart"))
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		if first(tr, "td.by") == nil {
			continue
		}
		_, id, _ := strings.Cut(attribute(first(tr, "a"), "href"), "#_indicator.")
		f.rows = append(f.rows, fall{text(first(tr, "th")), id, text(first(tr, "td.category")), text(first(tr, "td.intact")), text(first(tr, "td.is")),
			text(first(tr, "td.by")), text(first(tr, "td.balance")), text(first(tr, "td.if")), text(first(tr, "td.then")), attribute(tr, "data-category")})
	}
	return f
}

// checkFalls: the steps lead from the full marks to the total, what counts is
// what the ledger has, and what a loss is worth follows from the rules.
func (c *reckoning) checkFalls(l *ledger) {
	if len(l.falls.rows) == 0 {
		c.want("section.falls", l.falls.sentence, fill(c.says["falls none"], fields{"full": short(c.number("total", l.root.value))}))
		return
	}
	full := c.number("table.falls full", l.falls.full)
	c.checkWaterfall(l, full)
	balance, lost, gained := new(big.Rat).Set(full), new(big.Rat), new(big.Rat)
	for _, f := range l.falls.rows {
		at := "table.falls " + f.item
		is, by := c.number(at, f.is), c.number(at, f.by)
		c.want(at, f.by, signed(new(big.Rat).Sub(is, c.number(at, f.intact))))
		c.want(at, f.balance, figure(balance.Add(balance, by)))
		if by.Sign() < 0 {
			lost.Add(lost, by)
		} else {
			gained.Add(gained, by)
		}
		c.counts(at, f, is)
		c.regained(at, l, f, by)
	}
	c.want("table.falls", figure(balance), l.root.value)
	c.want("section.falls", l.falls.sentence, c.fallsSentence(l, lost, gained))
}

// counts: an indicator counts in the total with the share of its category.
func (c *reckoning) counts(at string, f fall, is *big.Rat) {
	for _, category := range c.root.rows {
		for _, x := range category.rows {
			if f.indicator == "" || x.of != f.indicator {
				continue
			}
			n := new(big.Rat)
			if !x.void {
				n = c.number(at, x.value)
			}
			c.want(at, figure(is), figure(n.Mul(n, c.shareOf(category))))
			c.want(at, f.item+" | "+f.category, x.label+" | "+category.label)
			return
		}
	}
	if f.indicator != "" {
		c.add(at, "the ledger has no indicator %s", f.indicator)
	}
}

// shareOf is what a category's points are multiplied by.
func (c *reckoning) shareOf(category *row) *big.Rat {
	for _, s := range category.steps {
		if s.op != "weight" {
			continue
		}
		_, weight := cutLast(strings.Split(s.text, "% = ")[0], " × ")
		return new(big.Rat).Quo(c.number("#"+category.id, weight), big.NewRat(100, 1))
	}
	return big.NewRat(1, 1)
}

// regained works out the total with the full points of an indicator, and its
// place among the totals of the ranking.
func (c *reckoning) regained(at string, l *ledger, f fall, by *big.Rat) {
	if f.indicator == "" || by.Sign() >= 0 {
		c.want(at, f.regained+f.place, "")
		return
	}
	total := new(big.Rat)
	for i, category := range c.root.rows {
		if category.class != "category" {
			continue
		}
		c.category = i + 1
		sum, has := new(big.Rat), false
		for _, x := range category.rows {
			switch {
			case x.of == f.indicator:
				has = true
				if share := c.shareOf(category); share.Sign() != 0 {
					sum.Add(sum, new(big.Rat).Quo(c.number(at, f.intact), share))
				}
			case !x.void && x.class != "metric":
				sum.Add(sum, c.number(at, x.value))
			}
		}
		n := c.number(at, category.value)
		if has {
			n = c.after(category, "round category", sum)
		}
		total.Add(total, n)
	}
	total = c.after(c.root, "round total", total)
	c.want(at, f.regained, figure(total))
	c.want(at, f.place, c.placeAt(l, total, f.place))
}

// after applies to a sum what the ledger and the scheme apply to it.
func (c *reckoning) after(x *row, where string, n *big.Rat) *big.Rat {
	b := c.bounds(x)
	if b.floor != nil && n.Cmp(b.floor) < 0 {
		n = b.floor
	}
	if b.cap != nil && n.Cmp(b.cap) > 0 {
		n = b.cap
	}
	for _, s := range x.steps {
		switch s.op {
		case "coefficient":
			_, factor := cutLast(strings.Split(s.text, " = ")[0], " × ")
			n = new(big.Rat).Mul(n, c.number("#"+x.id, factor))
		case "gate":
			n = new(big.Rat)
		}
	}
	n = new(big.Rat).Mul(n, c.shareOf(x))
	for _, line := range c.scheme.roundings {
		if said, ok := strings.CutPrefix(line, fill(c.says["labelled"], fields{"label": c.says[where]})); ok {
			n = c.roundAs(said, n)
		}
	}
	return n
}

// roundAs rounds as the words of a scheme say.
func (c *reckoning) roundAs(said string, n *big.Rat) *big.Rat {
	for _, mode := range []string{"half-away", "half-even", "up", "down", "ceil", "floor"} {
		for places := range 7 {
			if c.roundingWord(mode, strconv.Itoa(places)) == said {
				n, _ = roundTo(n, strconv.Itoa(places), mode)
				return n
			}
		}
		word := mode
		if mode == "floor" {
			word = "floor mode"
		}
		if f := read(fill(c.says["round unit"], fields{"mode": c.says[word], "unit": "{unit}"}), said, fields{"unit": figures}); f != nil {
			n, _ = roundTo(n, "×"+f["unit"], mode)
			return n
		}
	}
	return n
}

// placeAt is the place that a total would have among those of the others; where
// they are not told one by one, the one that is printed.
func (c *reckoning) placeAt(l *ledger, total *big.Rat, printed string) string {
	if l.head.place == c.words.edge {
		return c.words.edge
	}
	p := c.site.pages[ranked(c.page.path)]
	if p == nil {
		return ""
	}
	if p.closed != nil {
		return printed
	}
	for _, t := range p.rankings {
		higher, level, here := 0, 0, false
		for _, row := range t.rows {
			if row.ledger == c.page.path {
				here = true
				continue
			}
			switch c.number(row.ledger, row.total).Cmp(total) {
			case 1:
				higher++
			case 0:
				level++
			}
		}
		if !here {
			continue
		}
		f := fields{"place": strconv.Itoa(higher + 1), "count": strconv.Itoa(level)}
		if level > 0 {
			return fill(c.says["supposed tied"], f)
		}
		return fill(c.says["supposed place"], f)
	}
	return ""
}

// fallsSentence names the greatest losses, the first of equal ones first.
func (c *reckoning) fallsSentence(l *ledger, lost, gained *big.Rat) string {
	sentence := fill(c.says["falls"], fields{"full": short(c.number("table.falls", l.falls.full)), "lost": short(lost.Neg(lost)), "gained": short(gained), "total": short(c.number("total", l.root.value))})
	var items []string
	named := make(map[int]bool)
	for range 3 {
		most := -1
		for i, f := range l.falls.rows {
			by, _ := parse(f.by)
			if named[i] || f.indicator == "" || by.Sign() >= 0 {
				continue
			}
			if most < 0 {
				most = i
			} else if worst, _ := parse(l.falls.rows[most].by); by.Cmp(worst) < 0 {
				most = i
			}
		}
		if most < 0 {
			break
		}
		named[most] = true
		by, _ := parse(l.falls.rows[most].by)
		items = append(items, fill(c.says["falls item"], fields{"item": l.falls.rows[most].item, "points": short(by.Neg(by))}))
	}
	if len(items) > 0 {
		sentence += fill(c.says["falls most"], fields{"items": strings.Join(items, c.words.comma)}) + c.bestRegain(l)
	}
	return sentence
}

// bestRegain names the loss that would bring most; of those that would bring the
// same the greatest, then the first.
func (c *reckoning) bestRegain(l *ledger) string {
	var best *fall
	var most, lost *big.Rat
	for i := range l.falls.rows {
		f := &l.falls.rows[i]
		if f.regained == "" {
			continue
		}
		total, by := c.number("table.falls", f.regained), c.number("table.falls", f.by)
		if best == nil || total.Cmp(most) > 0 || total.Cmp(most) == 0 && by.Cmp(lost) < 0 {
			best, most, lost = f, total, by
		}
	}
	if best == nil || most.Cmp(c.number("total", l.root.value)) <= 0 {
		return c.says["falls no gain"]
	}
	key := "falls best"
	if best.place == c.words.edge {
		key = "best unranked"
	}
	return fill(c.says[key], fields{"item": best.item, "total": short(most), "place": best.place})
}

// checkFolds: what can be folded away is everything below the categories, each
// with the value of its row.
func (c *reckoning) checkFolds(l *ledger) {
	var got, want []string
	for _, f := range l.folded {
		got = append(got, f[0]+" "+f[1])
	}
	for _, x := range c.root.rows {
		if x.class == "category" {
			want = append(want, x.id+" "+x.value)
		}
	}
	c.want("details.part", strings.Join(got, "\n"), strings.Join(want, "\n"))
}
