package recheck

import (
	"math/big"
	"path"
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
	for _, l := range a.site.folder(path.Dir(a.page.path)) {
		own := make(map[kinded]*big.Rat)
		g.byUnit[l.head.ledger] = own
		add := func(k kinded, n *big.Rat) {
			if n.Sign() > 0 {
				own[k] = new(big.Rat).Add(orZero(own[k]), n)
			}
		}
		c := &reckoning{report: &report{}, site: a.site, page: a.page, words: a.words, says: a.words.says, ledger: l, root: l.root}
		for _, category := range l.root.rows {
			share := a.weight(l, category)
			for _, x := range category.rows {
				if x.of != "" && a.isEvents(x.of) {
					x.entriesBelow(func(e *row) {
						if n, _ := parse(e.value); c.inForce(e) {
							add(kinded{x.of, e.label}, n.Mul(n, share))
						}
					})
				}
			}
		}
		for _, f := range l.falls.rows {
			if by, _ := parse(f.by); f.indicator != "" && !a.isEvents(f.indicator) {
				add(kinded{f.indicator, ""}, by)
			}
		}
	}
	return g, true
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
			group := a.site.ledger(l.target).group
			shares[group] = append(shares[group], n)
		}
	}
	var want, got []string
	for _, list := range shares {
		want = append(want, plain(median(list)))
	}
	for _, l := range t.foot {
		got = append(got, plain(orZero(l.cells[2].n)))
	}
	slices.Sort(want)
	slices.Sort(got)
	a.want("focus.units medians", strings.Join(got, " "), strings.Join(want, " "))
}

// flows: what units gained and lost by indicators, and by what belongs to none,
// are the steps from the full marks to the totals.
func (a *analysis) flows() {
	type flow struct {
		units        int
		gained, lost big.Rat
	}
	whole := make(map[string]*flow)
	for _, l := range a.page.sheets["direction.subjects"].rows {
		ledger := a.site.ledger(l.target)
		if ledger == nil {
			continue
		}
		var own flow
		net := new(big.Rat)
		for _, f := range ledger.falls.rows {
			by, _ := parse(f.by)
			if f.indicator == "" {
				net.Add(net, by)
				continue
			}
			if whole[f.indicator] == nil {
				whole[f.indicator] = new(flow)
			}
			for _, x := range []*flow{&own, whole[f.indicator]} {
				x.units++
				if by.Sign() > 0 {
					x.gained.Add(&x.gained, by)
				} else {
					x.lost.Sub(&x.lost, by)
				}
			}
		}
		a.want("direction.subjects "+l.target+" flows", figure(orZero(l.cells[0].n))+" "+figure(orZero(l.cells[6].n))+" "+figure(orZero(l.cells[12].n)),
			figure(&own.gained)+" "+figure(&own.lost)+" "+figure(net))
	}
	for _, l := range a.page.sheets["source.kinds"].rows {
		if l.cells[2].n != nil {
			continue
		}
		x := whole[strings.TrimPrefix(l.fragment, "indicator.")]
		if x == nil {
			x = new(flow)
		}
		a.want("source.kinds "+l.name, l.cells[4].text+" "+figure(orZero(l.cells[5].n))+" "+figure(orZero(l.cells[7].n)),
			strconv.Itoa(x.units)+" "+figure(&x.gained)+" "+figure(&x.lost))
	}
}
