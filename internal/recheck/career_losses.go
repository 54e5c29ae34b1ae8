package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// longestLosses is how many lines the table of losses has at most.
const longestLosses = 10

// lossOf is what the ledgers of a unit say that it lost on an indicator.
type lossOf struct {
	name, period, page, anchor string // in the newest of the periods
	times                      int
	lost                       big.Rat
}

// checkLosses: the table adds up what the ledgers of all periods print as lost
// on the way from the full marks to the total.
func (k *checkedCareer) checkLosses() {
	var list []*lossOf
	found := make(map[string]*lossOf)
	for n := len(k.ledgers) - 1; n >= 0; n-- {
		l := k.ledgers[n]
		for _, f := range l.falls.rows {
			by := k.number("table.losses", f.by)
			if f.indicator == "" || by.Sign() >= 0 {
				continue
			}
			x := found[f.indicator]
			if x == nil {
				x = &lossOf{name: f.item, period: k.past[n].name, page: l.head.ledger, anchor: "_indicator." + f.indicator}
				found[f.indicator], list = x, append(list, x)
			}
			x.times++
			x.lost.Sub(&x.lost, by)
		}
	}
	slices.SortStableFunc(list, func(a, b *lossOf) int {
		if a.times != b.times {
			return b.times - a.times
		}
		return b.lost.Cmp(&a.lost)
	})
	all := len(list)
	list = list[:min(longestLosses, all)]
	if all > len(list) {
		k.figures("losses", k.more, strconv.Itoa(all), strconv.Itoa(len(list)))
	}
	if len(k.losses) != len(list) {
		k.add("table.losses", "%d lines, want %d", len(k.losses), len(list))
		return
	}
	// Those that are level stand in the order of the scheme, which ledgers print
	// only in part: there the lines may be in any order.
	for _, line := range k.losses {
		at := slices.IndexFunc(list, func(x *lossOf) bool { return x.page == line.page && x.anchor == line.anchor })
		if at < 0 {
			k.add("table.losses", "%s is not among the greatest losses", line.name)
			continue
		}
		x := list[at]
		k.want("table.losses "+line.name, strings.Join([]string{line.name, line.times, line.period}, " | "), strings.Join([]string{x.name, strconv.Itoa(x.times), x.period}, " | "))
		if lost := k.number("table.losses", line.lost); lost.Cmp(&x.lost) != 0 {
			k.add("table.losses "+line.name, "lost %s, printed %q", plain(&x.lost), line.lost)
		}
	}
}
