package recheck

import (
	"math/big"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// comparison is what a page says of a subject against others.
type comparison struct {
	ledger string // the subject's own
	pairs  []pair
	versus *versus
}

// pair is a difference table; its head leads to the two ledgers.
type pair struct {
	own, other string // ledgers
	ownName    string
	otherName  string
	said       []string
	lines      []pairLine
}

// pairLine is a row of it: a category, a slot below one, or the total.
type pairLine struct {
	class, category, name   string
	slot                    string
	own, other, by, running string
	ownAt, otherAt          string // ledgers to which the values lead
}

func (p *page) newComparison(root *html.Node) *comparison {
	dir, file := path.Split(p.path)
	if path.Base(dir) != "compare" {
		return nil
	}
	c := &comparison{ledger: path.Join(path.Dir(path.Clean(dir)), file)}
	for _, table := range all(root, "table.pair") {
		c.pairs = append(c.pairs, p.newPair(table))
	}
	for n, list := range all(root, "ul.said") {
		if n < len(c.pairs) {
			c.pairs[n].said = texts(all(list, "li"))
		}
	}
	if table := first(root, "table.versus"); table != nil {
		c.versus = p.newVersus(table)
	}
	return c
}

func (p *page) newPair(table *html.Node) pair {
	heads := append(all(first(table, "thead"), "th"), nil, nil, nil)
	x := pair{own: target(heads[1], p.path), other: target(heads[2], p.path), ownName: text(heads[1]), otherName: text(heads[2])}
	for _, tr := range all(first(table, "tbody"), "tr") {
		cells := append(all(tr, "td"), nil, nil, nil, nil)
		x.lines = append(x.lines, pairLine{
			class: append(strings.Fields(attribute(tr, "class")), "")[0], category: attribute(tr, "data-category"), slot: attribute(tr, "data-slot"), name: ownText(first(tr, "th")),
			own: text(cells[0]), other: text(cells[1]), by: printed(cells[2]), running: printed(cells[3]),
			ownAt: target(cells[0], p.path), otherAt: target(cells[1], p.path),
		})
	}
	return x
}

// ownText is the text of an element without that of the elements in it.
func ownText(n *html.Node) string {
	if n == nil || n.FirstChild == nil || n.FirstChild.Type != html.TextNode {
		return ""
	}
	return strings.Trim(n.FirstChild.Data, " \n\t")
}

// checkComparison: every table adds up to the gap between the totals that
// stand in the ledgers, and the tables of the page agree.
func (s *site) checkComparison(p *page, r *report) {
	own := s.ledger(p.compare.ledger)
	if own == nil {
		r.add("main", "there is no ledger %s", p.compare.ledger)
		return
	}
	var others []string // in the tables
	for n := range p.compare.pairs {
		x := &p.compare.pairs[n]
		r.want("table.pair", x.own, p.compare.ledger)
		other := s.ledger(x.other)
		if other == nil {
			r.add("table.pair", "there is no ledger %s", x.other)
			continue
		}
		c := &differing{report: r, words: p.words, at: "table.pair " + unit(x.other), pair: x}
		c.check(own, other)
		others = append(others, x.other)
	}
	s.checkPast(p, others, r)
	s.checkVersus(p, own, r)
}

// checkPast: what is in another folder is the subject itself.
func (s *site) checkPast(p *page, others []string, r *report) {
	for _, other := range others {
		if path.Dir(other) != path.Dir(p.compare.ledger) && unit(other) != unit(p.compare.ledger) {
			r.add("table.pair", "compares %s with %s", p.compare.ledger, other)
		}
	}
}

// differing is one pair while it is checked.
type differing struct {
	*report
	words *words
	at    string
	pair  *pair
}

// amount is a number, or nothing where the scheme has no such line.
func (c *differing) amount(text string) *big.Rat {
	if text == c.words.edge {
		return new(big.Rat)
	}
	return c.number(c.at, text)
}

func (c *differing) check(own, other *ledger) {
	var running, all, group [3]*big.Rat
	clear3(&running)
	clear3(&all)
	open := -1 // the line of the category
	close := func() {
		if open >= 0 {
			c.category(&c.pair.lines[open], group, own, other)
		}
	}
	for n := range c.pair.lines {
		x := &c.pair.lines[n]
		at := c.at + " " + x.name
		a, b := c.amount(x.own), c.amount(x.other)
		by := new(big.Rat).Sub(a, b)
		c.want(at, x.by, nearSigned(by))
		switch x.class {
		case "category":
			close()
			open = n
			clear3(&group)
			c.want(at, x.running, "")
		case "slot":
			add3(&group, a, b, by)
			add3(&all, a, b, by)
			running[0].Add(running[0], by)
			c.want(at, x.running, nearSigned(running[0]))
			c.value(at, x.own, x.ownAt, c.pair.own)
			c.value(at, x.other, x.otherAt, c.pair.other)
		default:
			close()
			open = -1
			c.want(at, x.class, "total")
			c.want(at, x.own, own.head.total)
			c.want(at, x.other, other.head.total)
			c.want(at, figure(all[0])+" "+figure(all[1])+" "+x.running, x.own+" "+x.other+" "+nearSigned(running[0]))
		}
	}
	if n := len(c.pair.lines); n == 0 || c.pair.lines[n-1].class != "total" {
		c.add(c.at, "does not end with the total")
	}
	c.sentences()
}

// value leads to the ledger of its column.
func (c *differing) value(at, text, to, want string) {
	if text != c.words.edge {
		c.want(at, to, want)
	}
}

// category: a category's line is the sum of those below it, and what the two
// ledgers say of it.
func (c *differing) category(x *pairLine, sum [3]*big.Rat, own, other *ledger) {
	at := c.at + " " + x.name
	for n, text := range []string{x.own, x.other} {
		c.want(at, plain(c.amount(text)), plain(sum[n]))
		l := []*ledger{own, other}[n]
		if x.category == "" {
			continue
		}
		if value, ok := l.category(x.category); ok {
			c.want(at+" in the ledger", text, value)
		} else {
			c.want(at, text, c.words.edge)
		}
	}
}

// category is what a ledger says of a category.
func (l *ledger) category(id string) (value string, ok bool) {
	for _, x := range l.root.rows {
		if x.class == "category" && strings.HasPrefix(x.id, "_category."+id+".") {
			return x.value, true
		}
	}
	return "", false
}

func clear3(list *[3]*big.Rat) {
	for n := range list {
		list[n] = new(big.Rat)
	}
}

func add3(list *[3]*big.Rat, values ...*big.Rat) {
	for n, v := range values {
		list[n].Add(list[n], v)
	}
}

// sentences say the totals, the gap, and the three lines that differ most.
func (c *differing) sentences() {
	total := c.pair.lines[len(c.pair.lines)-1]
	gap, _ := parse(total.by)
	key := []string{"compare lower", "compare equal", "compare higher"}[gap.Sign()+1]
	want := []string{fill(c.words.says[key], fields{"one": c.pair.ownName, "other": c.pair.otherName,
		"a": total.own, "b": total.other, "by": shown(near(new(big.Rat).Abs(gap)))})}
	var lines []pairLine
	for _, x := range c.pair.lines {
		if n, _ := parse(x.by); x.class == "slot" && n.Sign() != 0 {
			lines = append(lines, x)
		}
	}
	slices.SortStableFunc(lines, func(a, b pairLine) int {
		x, _ := parse(a.by)
		y, _ := parse(b.by)
		return y.Abs(y).Cmp(x.Abs(x))
	})
	var named []string
	for _, x := range lines[:min(3, len(lines))] {
		named = append(named, x.name+" "+shown(x.by))
	}
	if named == nil {
		want = append(want, c.words.says["compare nothing"])
	} else {
		want = append(want, fill(c.words.says["compare most"], fields{"list": strings.Join(named, c.words.says["separator"])}))
	}
	c.want(c.at+" said", strings.Join(c.pair.said, "\n"), strings.Join(want, "\n"))
}
