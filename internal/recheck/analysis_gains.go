package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// gains are what units gained from each source, by the ledgers: from a kind of
// event by its entries, from another indicator by the way from the full marks.
type gains struct {
	order  []kinded // of the scheme; the kind of a whole indicator is empty
	names  map[kinded]string
	byUnit map[string]map[kinded]*big.Rat
}

// gains is false where two kinds of an indicator have one name: no page tells
// them apart.
func (a *analysis) gains() (*gains, bool) {
	g := &gains{names: make(map[kinded]string), byUnit: make(map[string]map[kinded]*big.Rat)}
	for _, l := range a.page.sheets["source.kinds"].rows {
		k := kinded{strings.TrimPrefix(l.fragment, "indicator."), l.cells[0].text}
		name := fill(a.words.says["labelled"], fields{"label": l.name}) + k.kind
		if l.cells[2].n == nil {
			k.kind, name = "", l.name
		}
		if g.names[k] != "" {
			return nil, false
		}
		g.order, g.names[k] = append(g.order, k), name
	}
	for _, l := range a.ledgers {
		g.byUnit[l.head.ledger] = make(map[kinded]*big.Rat)
	}
	for _, e := range a.entries().list {
		if n, _ := parse(e.row.value); a.isEvents(e.indicator) && e.of.inForce(e.row) {
			g.add(e.of.ledger, kinded{e.indicator, e.row.label}, n.Mul(n, e.share))
		}
	}
	for _, l := range a.ledgers {
		for _, f := range l.falls.rows {
			if by, _ := parse(f.by); f.indicator != "" && !a.isEvents(f.indicator) {
				g.add(l, kinded{f.indicator, ""}, by)
			}
		}
	}
	return g, true
}

func (g *gains) add(l *ledger, k kinded, n *big.Rat) {
	if own := g.byUnit[l.head.ledger]; n.Sign() > 0 {
		own[k] = new(big.Rat).Add(orZero(own[k]), n)
	}
}

// focus: the greatest sources of each unit's gains, their share, and the
// medians of the groups.
func (a *analysis) focus() {
	g, ok := a.gains()
	if !ok {
		return
	}
	t := a.page.sheets["focus.units"]
	a.units("focus.units", t.rows)
	a.ordered("focus.units", t.rows)
	shares := make(map[string][]*big.Rat)
	for _, l := range t.rows {
		at, own := "focus.units "+l.target, g.byUnit[l.target]
		var list []kinded
		all := new(big.Rat)
		for _, k := range g.order {
			if own[k] != nil {
				list = append(list, k)
				all.Add(all, own[k])
			}
		}
		if len(list) != len(own) {
			a.add(at, "gains from a source that source.kinds does not have")
		}
		slices.SortStableFunc(list, func(x, y kinded) int { return own[y].Cmp(own[x]) })
		top := new(big.Rat)
		var names []string
		for _, k := range list[:min(3, len(list))] {
			top.Add(top, own[k])
			names = append(names, g.names[k]+" "+shown(nearSigned(own[k])))
		}
		if names == nil {
			names = []string{a.words.edge}
		}
		said := l.cells[3].items
		if len(said) == 0 {
			said = []string{l.cells[3].text}
		}
		share := a.percent(top, all)
		a.want(at, strings.Join([]string{figure(orZero(l.cells[0].n)), l.cells[1].text, l.cells[2].text, strings.Join(said, "; ")}, " | "),
			strings.Join([]string{figure(all), strconv.Itoa(len(list)), share, strings.Join(names, "; ")}, " | "))
		if n, ok := parse(share); ok && a.site.ledger(l.target) != nil {
			group := a.site.ledger(l.target).groupName
			shares[group] = append(shares[group], n)
		}
	}
	a.medians(t.foot, shares)
}

// medians of the shares: a line for each group of which somebody gained.
func (a *analysis) medians(foot []line, shares map[string][]*big.Rat) {
	var want, got []string
	for group, list := range shares {
		name := fill(a.words.says["focus median"], fields{"group": group})
		want = append(want, strings.Join([]string{name, a.words.edge, a.words.edge, a.near(median(list)), ""}, " | "))
	}
	for _, l := range foot {
		got = append(got, l.name+" | "+said(l.cells))
	}
	slices.Sort(want)
	slices.Sort(got)
	a.want("focus.units medians", strings.Join(got, "; "), strings.Join(want, "; "))
}
