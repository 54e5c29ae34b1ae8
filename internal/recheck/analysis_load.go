package recheck

import (
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// loads: units as on their ledgers, classes as the sums of their units.
func (a *analysis) loads() {
	units, classes := a.page.sheets["load.units"], a.page.sheets["load.classes"]
	a.units("load.units", units.rows)
	metrics := a.caseload()
	class := make(map[string][]line)
	var order []string
	for _, l := range units.rows {
		if ledger := a.site.ledger(l.target); ledger != nil {
			a.load(l, ledger, metrics)
		}
		if name := l.cells[0].text; class[name] == nil {
			order = append(order, name)
		}
		class[l.cells[0].text] = append(class[l.cells[0].text], l)
	}
	var names []string
	count := make(map[string]int)
	for _, l := range classes.rows {
		if count[l.name]++; count[l.name] == 1 {
			names = append(names, l.name)
		}
	}
	a.want("load.classes", strings.Join(names, " | "), strings.Join(order, " | "))
	for _, l := range classes.rows {
		if count[l.name] == 1 { // else two classes have one name
			a.class(l, class[l.name])
		}
	}
}

// load: class, total, place and head count of a unit are its ledger's, and so is
// the caseload.
func (a *analysis) load(l line, ledger *ledger, metrics []string) {
	at, class := "load.units "+l.target, ledger.class
	if class == "" {
		class = a.words.says["without class"]
	}
	total, _ := parse(ledger.head.total)
	want := []string{class, a.near(total), ledger.head.place, l.cells[3].text}
	if heads := ledger.values["head-count"]; heads != nil && heads.quantity != "" {
		want[3] = a.amount(heads)
	}
	if len(l.cells) > 4 {
		var may []string
		for _, id := range metrics {
			if ledger.values[id] != nil {
				may = append(may, a.amount(ledger.values[id]))
			}
		}
		cases := l.cells[4].text
		if len(may) > 0 && len(may) == len(metrics) && !slices.Contains(may, cases) {
			cases = may[0]
		}
		want = append(want, cases, a.quotient(l.cells[4].n, l.cells[3].n))
	}
	a.want(at, said(l.cells), strings.Join(want, " | "))
}

// amount is what a metric comes to; a dash where it has no value.
func (a *analysis) amount(x *row) string {
	if n, ok := parse(x.quantity); ok && x.quantity != "" {
		return a.near(n)
	}
	return a.words.edge
}

// caseload are the metrics that may be the caseload by what the columns are called;
// none where there is none.
func (a *analysis) caseload() (list []string) {
	units, classes := a.page.sheets["load.units"], a.page.sheets["load.classes"]
	a.want("load heads", strings.Join(classes.heads[4:], " | "), strings.Join(units.heads[4:], " | "))
	if len(units.heads) == 5 {
		return nil
	}
	for _, id := range slices.Sorted(maps.Keys(a.scheme.metrics)) {
		m := a.scheme.metrics[id]
		if strings.Join(units.heads[5:], " | ") == fill(a.words.says["work of"], fields{"metric": m.name, "unit": m.unit(a.words)})+" | "+fill(a.words.says["work per head"], fields{"metric": m.name}) {
			list = append(list, id)
		}
	}
	if list == nil {
		a.add("load.units", "%q is no metric of the scheme", units.heads[5:])
	}
	return list
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
