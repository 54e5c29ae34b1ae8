package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// ceiling is a cap that took points away: where, and from whom.
type ceiling struct {
	indicator   string // empty: a category's own
	name        string
	cap         *big.Rat
	who         []string // page and text of each unit
	least, most *big.Rat
}

// caps: each cap that cut somebody has a line with everybody it cut, in the order
// of the scheme.
func (a *analysis) caps() {
	found := make(map[string]*ceiling)
	in := make(map[string]int) // the category of an indicator
	for _, l := range a.ledgers {
		for n, category := range l.root.rows {
			a.capped(found, l, category, categoryKey(n), ceiling{name: category.label})
			for _, x := range category.rows {
				if x.of != "" {
					in[x.of] = n
					a.capsBelow(found, l, x, ceiling{indicator: x.of, name: a.scheme.block(x.of).name}, x.of)
				}
			}
		}
	}
	var want []string
	t := a.page.sheets["plateau.caps"]
	for _, key := range a.capOrder(in) {
		c := found[key]
		if c == nil {
			continue
		}
		if len(want) < len(t.rows) {
			l := t.rows[len(want)]
			target, who := "", make([]string, 0, len(c.who))
			if c.indicator != "" {
				target = a.law + "#indicator." + c.indicator
			}
			a.want("plateau.caps "+l.name, strings.TrimSuffix(l.target+"#"+l.fragment, "#"), target)
			for n, text := range itemsOf(l.cells[4]) {
				if n < len(l.cells[4].links) {
					text = l.cells[4].links[n] + " " + text
				}
				who = append(who, text)
			}
			slices.Sort(who)
			slices.Sort(c.who)
			a.want("plateau.caps "+l.name+" units", strings.Join(who, "; "), strings.Join(c.who, "; "))
		}
		want = append(want, strings.Join([]string{c.name, a.near(c.cap), strconv.Itoa(len(c.who)), a.near(c.least), a.near(c.most)}, " | "))
	}
	rows := slices.Clone(t.rows)
	for n := range rows {
		rows[n].cells = rows[n].cells[:4]
	}
	a.lines("plateau.caps", rows, want)
}

// capOrder is the order of the caps: of the kinds of an indicator, of what exceeds
// its target, its own, and after the last of a category that of the category.
func (a *analysis) capOrder(in map[string]int) (order []string) {
	for n := range a.ledgers[0].root.rows {
		for _, b := range a.scheme.blocks {
			if at, there := in[b.id]; !there || at != n {
				continue
			}
			for _, k := range b.kinds {
				if key := b.id + "." + k.name; !slices.Contains(order, key) {
					order = append(order, key)
				}
			}
			order = append(order, b.id+over, b.id)
		}
		order = append(order, categoryKey(n))
	}
	return order
}

// over is the cap of what exceeds the target of an indicator; no kind is called so.
const over = "\x00over"

func categoryKey(n int) string { return "category " + strconv.Itoa(n) }

// capsBelow looks for cuts of an indicator, of its kinds and of what exceeds its
// target; that of the ratio itself cuts no points.
func (a *analysis) capsBelow(found map[string]*ceiling, l *ledger, x *row, c ceiling, key string) {
	switch {
	case x.class == "metric" || x.class == "entry":
		return
	case x.class == "kind":
		kind := c
		kind.name = fill(a.words.says["labelled"], fields{"label": c.name}) + x.label
		a.capped(found, l, x, key+"."+x.label, kind)
	case x.class == "term":
		if !strings.Contains(x.id+".", "._term0.") {
			above := c
			above.name += a.words.says["over cap"]
			a.capped(found, l, x, key+over, above)
		}
	default:
		a.capped(found, l, x, key, c)
	}
	for _, below := range x.rows {
		a.capsBelow(found, l, below, c, key)
	}
}

func (a *analysis) capped(found map[string]*ceiling, l *ledger, x *row, key string, c ceiling) {
	for _, s := range x.steps {
		if s.op != "cap" {
			continue
		}
		from, _, to := s.parts()
		if found[key] == nil {
			c.cap, c.least, c.most = to, from, from
			found[key] = &c
		}
		k := found[key]
		if from.Cmp(k.least) < 0 {
			k.least = from
		}
		if from.Cmp(k.most) > 0 {
			k.most = from
		}
		k.who = append(k.who, l.head.ledger+" "+a.unitName(l)+" "+shown(near(from)))
	}
}

// itemsOf are the items of a cell, which may be one.
func itemsOf(c figured) []string {
	if len(c.items) > 0 {
		return c.items
	}
	return []string{c.whole}
}

// unitName is what the analysis calls the unit of a ledger.
func (a *analysis) unitName(l *ledger) string {
	for _, row := range a.page.sheets["direction.subjects"].rows {
		if row.target == l.head.ledger {
			return row.name
		}
	}
	return ""
}

// alike: each indicator of which nine in ten of the units or more have the same
// points of the total has a line.
func (a *analysis) alike() {
	var want []string
	t := a.page.sheets["plateau.alike"]
	for n := range a.scheme.blocks {
		b := &a.scheme.blocks[n]
		same, heads := a.commonest(b.id)
		if len(a.ledgers) < 2 || 10*heads < 9*len(a.ledgers) {
			continue
		}
		if len(want) < len(t.rows) {
			l := t.rows[len(want)]
			a.want("plateau.alike "+l.name, l.target+"#"+l.fragment, a.law+"#indicator."+b.id)
		}
		want = append(want, strings.Join([]string{b.name, a.near(same), strconv.Itoa(heads), a.percent(whole(heads).n, whole(len(a.ledgers)).n)}, " | "))
	}
	a.lines("plateau.alike", t.rows, want)
	if t.define != "" || want != nil {
		a.want("plateau.alike define", t.define, a.words.says["define plateau.alike"])
	}
}

// commonest are the points of an indicator that most units have, the lowest of
// several, and how many have them.
func (a *analysis) commonest(indicator string) (same *big.Rat, heads int) {
	var list []*big.Rat
	for _, l := range a.ledgers {
		points := new(big.Rat)
		for _, category := range l.root.rows {
			for _, x := range category.rows {
				if x.of == indicator && !x.void {
					n, _ := parse(x.value)
					points.Mul(n, a.weight(l, category))
				}
			}
		}
		list = append(list, points)
	}
	slices.SortFunc(list, (*big.Rat).Cmp)
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && list[to].Cmp(list[from]) == 0 {
			to++
		}
		if to-from > heads {
			same, heads = list[from], to-from
		}
		from = to
	}
	return same, heads
}
