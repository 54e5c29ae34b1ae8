package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// spread: everything follows from the totals and places of the ranking.
func (a *analysis) spread() {
	ranking := a.site.pages[ranked(a.page.path)]
	if ranking == nil {
		a.add("spread", "there is no ranking")
		return
	}
	groups := a.page.sheets["spread.groups"].rows
	n := 0
	for _, t := range ranking.rankings {
		if len(t.rows) == 0 {
			continue
		}
		if n >= len(groups) {
			a.add("spread.groups", "%s is missing", t.group)
			return
		}
		a.group(&t, groups[n])
		n++
	}
}

func (a *analysis) group(t *ranking, l line) {
	totals := make([]*big.Rat, len(t.rows))
	for n, row := range t.rows {
		totals[n], _ = parse(row.total)
	}
	high, low := totals[0], totals[len(totals)-1]
	near, most := 0, 0
	one := big.NewRat(1, 1)
	for n := range totals {
		isNear, above := false, 0
		for m := range totals {
			apart := new(big.Rat).Sub(totals[m], totals[n])
			size := new(big.Rat).Abs(apart)
			if t.rows[m].place != t.rows[n].place && size.Cmp(one) <= 0 {
				isNear = true
				if m < n && size.Cmp(one) < 0 {
					above++
				}
			}
		}
		if isNear {
			near++
		}
		most = max(most, above)
	}
	want := []string{strconv.Itoa(len(totals)), a.near(high), a.near(low), a.hundredths(median(totals)), a.hundredths(average(totals)),
		a.near(new(big.Rat).Sub(high, low)), strconv.Itoa(near), strconv.Itoa(most)}
	a.want("spread.groups "+t.group, said(l.cells), strings.Join(want, " | "))
}

// near is a number as the analysis prints it.
func (a *analysis) near(n *big.Rat) string {
	if _, ends := n.FloatPrec(); ends {
		return plain(n)
	}
	m, _ := round(n, 2, "half-away")
	return strings.Replace(m.FloatString(2), "-", "−", 1)
}

func (a *analysis) hundredths(n *big.Rat) string {
	m, _ := round(n, 2, "half-away")
	return figure(m)
}

func said(cells []figured) string {
	list := make([]string, len(cells))
	for n := range cells {
		list[n] = cells[n].text
	}
	return strings.Join(list, " | ")
}

func average(list []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, n := range list {
		sum.Add(sum, n)
	}
	return sum.Quo(sum, big.NewRat(int64(len(list)), 1))
}

// median is the number in the middle, or the mean of the two there; 0 of none.
func median(list []*big.Rat) *big.Rat {
	if len(list) == 0 {
		return new(big.Rat)
	}
	sorted := slices.Clone(list)
	slices.SortFunc(sorted, (*big.Rat).Cmp)
	half := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[half]
	}
	return average(sorted[half-1 : half+1])
}

// loads: units as on their ledgers, classes as the sums of their units.
func (a *analysis) loads() {
	units := a.page.sheets["load.units"].rows
	a.units("load.units", units)
	class := make(map[string][]line)
	for _, l := range units {
		if ledger := a.site.ledger(l.target); ledger != nil {
			a.want("load.units "+l.target, figure(orZero(l.cells[1].n))+" "+l.cells[2].text, ledger.head.total+" "+ledger.head.place)
			if ledger.class != "" {
				a.want("load.units "+l.target, l.cells[0].text, ledger.class)
			}
			if heads := ledger.values["head-count"]; heads != nil && heads.quantity != "" {
				a.want("load.units "+l.target+" heads", l.cells[3].text, heads.quantity)
			}
		}
		if len(l.cells) > 4 {
			a.want("load.units "+l.target+" per head", l.cells[5].text, a.quotient(l.cells[4].n, l.cells[3].n))
		}
		class[l.cells[0].text] = append(class[l.cells[0].text], l)
	}
	names := make(map[string]int)
	for _, l := range a.page.sheets["load.classes"].rows {
		names[l.name]++
	}
	for _, l := range a.page.sheets["load.classes"].rows {
		if names[l.name] > 1 { // two classes of a name
			continue
		}
		a.class(l, class[l.name])
	}
}

func (a *analysis) class(l line, units []line) {
	at := "load.classes " + l.name
	if len(units) == 0 {
		a.add(at, "has no unit")
		return
	}
	var totals []*big.Rat
	heads, cases, both, per := new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)
	hasHeads, hasCases := false, false
	for _, u := range units {
		n, _ := parse(u.cells[1].text)
		if u.cells[1].n != nil {
			n = u.cells[1].n
		}
		totals = append(totals, n)
		h := u.cells[3].n
		if h != nil {
			hasHeads = true
			heads.Add(heads, h)
		}
		if len(u.cells) > 4 && u.cells[4].n != nil {
			hasCases = true
			cases.Add(cases, u.cells[4].n)
			if h != nil {
				both.Add(both, h)
				per.Add(per, u.cells[4].n)
			}
		}
	}
	orDash := func(n *big.Rat, has bool) string {
		if !has {
			return a.words.edge
		}
		return a.near(n)
	}
	want := []string{strconv.Itoa(len(units)), a.hundredths(average(totals)), a.hundredths(median(totals)), orDash(heads, hasHeads)}
	if len(l.cells) > 4 {
		want = append(want, orDash(cases, hasCases), a.quotient(per, both))
	}
	a.want(at, said(l.cells), strings.Join(want, " | "))
}

// easy: kinds as in their own table, the most gained first.
func (a *analysis) easy() {
	all := a.page.sheets["source.kinds"].foot[0].cells[5].n
	running := new(big.Rat)
	var last *big.Rat
	for _, l := range a.page.sheets["focus.easy"].rows {
		gained := l.cells[4].n
		at := "focus.easy " + l.fragment + " " + l.cells[0].text
		if gained == nil || last != nil && gained.Cmp(last) > 0 {
			a.add(at, "is out of order")
			return
		}
		last = gained
		running.Add(running, gained)
		same := slices.ContainsFunc(a.page.sheets["source.kinds"].rows, func(k line) bool {
			return k.fragment == l.fragment && k.cells[0].text == l.cells[0].text && k.cells[2].text == l.cells[2].text && k.cells[5].text == l.cells[4].text
		})
		if !same {
			a.add(at, "is not in source.kinds like this")
		}
		a.want(at, l.cells[3].text, a.quotient(gained, l.cells[2].n))
		a.want(at, l.cells[5].text, a.percent(gained, all))
		a.want(at, l.cells[6].text, a.percent(running, all))
	}
}
