package recheck

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// focusSaid names the unit whose gains are the most concentrated, or those.
func (a *analysis) focusSaid() string {
	rows := a.page.sheets["focus.units"].rows
	most := greatest(rows, 2)
	if len(most) == 0 || rows[most[0]].cells[2].n == nil {
		return ""
	}
	var names []string
	for _, n := range most {
		names = append(names, rows[n].name)
	}
	share := rows[most[0]].cells[2].text
	if len(names) > 1 {
		return a.say("focus level", fields{"units": a.few(names), "share": share})
	}
	return a.say("focus one", fields{"unit": names[0], "share": share})
}

// easySaid is what the kinds with the most entries gained; of equal ones the
// first of the scheme is taken.
func (a *analysis) easySaid() string {
	t := a.page.sheets["source.kinds"]
	var list []line
	for _, l := range t.rows {
		if l.cells[2].n != nil && orZero(l.cells[5].n).Sign() > 0 {
			list = append(list, l)
		}
	}
	if list == nil {
		return a.words.says["no gains"]
	}
	slices.SortStableFunc(list, func(x, y line) int { return y.cells[2].n.Cmp(x.cells[2].n) })
	list = list[:min(3, len(list))]
	sum := new(big.Rat)
	var names []string
	for _, l := range list {
		sum.Add(sum, l.cells[5].n)
		names = append(names, a.sourceName(l))
	}
	return a.say("easy said", fields{"count": strconv.Itoa(len(list)), "list": a.list(names), "share": a.percent(sum, t.foot[0].cells[5].n)})
}

// loadSaid repeats the means of the classes, and compares the unit with the most
// work per head with the one with the least.
func (a *analysis) loadSaid() (list []string) {
	for _, l := range a.page.sheets["load.classes"].rows {
		list = append(list, a.say("class said", fields{"class": l.name, "count": l.cells[0].text, "mean": l.cells[1].text}))
	}
	t := a.page.sheets["load.units"]
	if len(t.heads) < 7 {
		return append(list, a.words.says["work unsaid"])
	}
	metric := ""
	if f := read(a.words.says["work per head"], t.heads[6], nil); f != nil {
		metric = f["metric"]
	}
	list = append(list, a.say("work said", fields{"metric": metric}))
	var most, least *line
	for n := range t.rows {
		l := &t.rows[n]
		if l.cells[5].n == nil {
			continue
		}
		if most == nil || l.cells[5].n.Cmp(most.cells[5].n) > 0 {
			most = l
		}
		if least == nil || l.cells[5].n.Cmp(least.cells[5].n) < 0 {
			least = l
		}
	}
	if most == least {
		return list
	}
	return append(list, a.say("work most", fields{"metric": metric, "unit": most.name, "value": most.cells[5].whole, "total": most.cells[1].whole, "place": most.cells[2].text,
		"low": least.name, "least": least.cells[5].whole, "less": least.cells[1].whole, "other": least.cells[2].text}))
}

// enforcementSaid repeats the sums, and names the clauses under which some were
// charged and others let off altogether.
func (a *analysis) enforcementSaid() []string {
	t := a.page.sheets["enforcement.departments"]
	if len(t.foot) == 0 {
		return []string{a.words.says["charges none"]}
	}
	sum := t.foot[0].cells
	list := []string{a.say("charges said", fields{"facts": sum[0].text, "force": sum[1].text, "reduced": sum[2].text, "revoked": sum[3].text, "rate": sum[6].text})}
	c := a.charged()
	even := len(list)
	for _, key := range c.keys {
		charged := 0
		var spared []string
		for _, l := range a.ledgers {
			switch x := c.each[l.head.ledger][key]; {
			case x == nil:
			case x.force > 0:
				charged++
			case x.revoked_ == x.facts:
				spared = append(spared, a.say("spared", fields{"unit": a.unitName(l), "facts": strconv.Itoa(x.facts)}))
			}
		}
		if charged > 0 && spared != nil {
			values := fields{"clause": a.clauseName(key), "charged": strconv.Itoa(charged)}
			values["list"] = a.inPrintedOrder("uneven", "list", values, spared)
			list = append(list, a.say("uneven", values))
		}
	}
	if len(list) == even {
		list = append(list, a.words.says["charges even"])
	}
	return list
}

// inPrintedOrder puts names in the order in which a sentence has them: that of the
// records, which no page tells.
func (a *analysis) inPrintedOrder(text, in string, values fields, names []string) string {
	for _, sentence := range a.page.told["analysis.enforcement"] {
		f := read(a.words.says[text], sentence, fields{"clause": oneOf(values["clause"])})
		if f == nil {
			continue
		}
		slices.SortStableFunc(names, func(x, y string) int { return cmp.Compare(strings.Index(f[in], x), strings.Index(f[in], y)) })
	}
	return a.list(names)
}
