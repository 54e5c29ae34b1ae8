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
	tables := ranking.ranked()
	if len(groups) != len(tables) {
		a.add("spread.groups", "%d lines, want %d", len(groups), len(tables))
		return
	}
	for n := range tables {
		a.group(&tables[n], groups[n])
	}
}

// ranked are the tables in which somebody has a place.
func (p *page) ranked() []ranking {
	return slices.DeleteFunc(slices.Clone(p.rankings), func(t ranking) bool { return len(t.rows) == 0 })
}

func (a *analysis) group(t *ranking, l line) {
	totals := make([]*big.Rat, len(t.rows))
	for n, row := range t.rows {
		totals[n], _ = parse(row.total)
	}
	high, low := totals[0], totals[len(totals)-1]
	near := 0
	for n := range totals {
		if slices.ContainsFunc(t.rows, func(other standing) bool {
			return other.place != t.rows[n].place && apartBy(other.total, t.rows[n].total).Cmp(aPoint) <= 0
		}) {
			near++
		}
	}
	most := slices.Max(t.passes())
	want := []string{strconv.Itoa(len(totals)), a.near(high), a.near(low), a.hundredths(median(totals)), a.hundredths(average(totals)),
		a.near(new(big.Rat).Sub(high, low)), strconv.Itoa(near), strconv.Itoa(most)}
	a.want("spread.groups "+t.group, said(l.cells), strings.Join(want, " | "))
	if ledger := a.site.ledger(t.rows[0].ledger); ledger != nil && !strings.Contains(t.group, ".") { // by superior: a ledger does not name it
		a.want("spread.groups "+t.group, l.name, ledger.groupName)
	}
}

var aPoint = big.NewRat(1, 1)

func apartBy(one, other string) *big.Rat {
	x, _ := parse(one)
	y, _ := parse(other)
	return x.Abs(x.Sub(x, y))
}

// passes are how many others each would pass by a further point: those on another
// place above it, less than a point away.
func (t *ranking) passes() []int {
	list := make([]int, len(t.rows))
	for n, row := range t.rows {
		for _, other := range t.rows[:n] {
			if other.place != row.place && apartBy(other.total, row.total).Cmp(aPoint) < 0 {
				list[n]++
			}
		}
	}
	return list
}

// near is a number as a cell prints it, less the sign of an approximation.
func (a *analysis) near(n *big.Rat) string { return strings.TrimPrefix(shown(near(n)), "≈ ") }

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
