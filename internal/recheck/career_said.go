package recheck

import (
	"math/big"
	"strconv"
	"strings"
)

func (k *checkedCareer) checkSaid(above, below, all int) {
	want := []string{k.bestAndWorst()}
	if run := k.run(); run != "" {
		want = append(want, run)
	}
	if all > 0 {
		want = append(want, fill(k.words.says["against median"], fields{"count": strconv.Itoa(all), "above": strconv.Itoa(above), "below": strconv.Itoa(below)}))
	}
	if len(k.losses) == 0 {
		want = append(want, k.words.says["lost nothing"])
	} else {
		x := k.losses[0]
		want = append(want, fill(k.words.says["lost most"], fields{"what": x.name, "count": x.times, "lost": shown(x.lost)}))
	}
	k.want("ul.said", strings.Join(k.said, "\n"), strings.Join(want, "\n"))
	for n := 1; n < len(k.losses); n++ {
		a, b := k.losses[n-1], k.losses[n]
		more := k.number("table.losses", a.times).Cmp(k.number("table.losses", b.times))
		if more < 0 || more == 0 && k.number("table.losses", a.lost).Cmp(k.number("table.losses", b.lost)) < 0 {
			k.add("table.losses", "%s stands after a lower one", b.name)
		}
	}
	k.checkLosses()
}

func (k *checkedCareer) bestAndWorst() string {
	best, worst, placed := -1, -1, 0
	place := func(n int) int { x, _ := strconv.Atoi(k.ledgers[n].head.place); return x }
	for n := range k.ledgers {
		if place(n) == 0 {
			continue
		}
		placed++
		if best < 0 || place(n) <= place(best) {
			best = n
		}
		if worst < 0 || place(n) >= place(worst) {
			worst = n
		}
	}
	switch {
	case placed == 0:
		return k.words.says["no place"]
	case placed == 1:
		return fill(k.words.says["only place"], fields{"at": k.past[best].name, "best": strconv.Itoa(place(best))})
	case place(best) == place(worst):
		return fill(k.words.says["one place"], fields{"count": strconv.Itoa(placed), "best": strconv.Itoa(place(best))})
	}
	return fill(k.words.says["best and worst"], fields{"count": strconv.Itoa(placed), "best": strconv.Itoa(place(best)), "at": k.past[best].name,
		"worst": strconv.Itoa(place(worst)), "then": k.past[worst].name})
}

// run is how long the place has moved one way: twice running or more.
func (k *checkedCareer) run() string {
	n := len(k.ledgers) - 1
	places, steps, way := k.ledgers[n].head.place, 0, ""
	for ; n > 0; n-- {
		class, _, _ := strings.Cut(strings.TrimPrefix(k.ledgers[n].head.moved, "movement "), " ")
		if class != "up" && class != "down" || steps > 0 && class != way {
			break
		}
		way = class
		steps++
		places = k.ledgers[n-1].head.place + " → " + places
	}
	if steps < 2 {
		return ""
	}
	key := map[string]string{"up": "rising", "down": "falling"}[way]
	return fill(k.words.says[key], fields{"period": k.past[n].name, "count": strconv.Itoa(steps), "places": places})
}

// checkCharts: the lines are the columns of the table, broken where it has a
// dash or a gap.
func (k *checkedCareer) checkCharts() {
	var names, schemes []string
	var totals, medians, places []string
	placed := 0
	for i := range k.periods {
		x := &k.periods[i]
		names, schemes = append(names, x.name), append(schemes, x.schemeAt)
		totals, medians, places = append(totals, x.total), append(medians, x.median), append(places, x.place)
		if _, ok := parse(x.place); ok && x.place != "" {
			placed++
		}
	}
	var want [][][]string
	if len(k.ledgers) > 1 {
		want = append(want, [][]string{totals, medians})
	}
	if placed > 1 {
		want = append(want, [][]string{places})
	}
	if len(k.charts) != len(want) {
		k.add("figure.chart", "%d charts, want %d", len(k.charts), len(want))
		return
	}
	for n := range want {
		k.checkLines(&k.charts[n], names, want[n])
		k.marked("figure.chart", &k.charts[n], schemes, k.words)
	}
}

func (r *report) checkLines(c *chart, names []string, lines [][]string) {
	if len(c.Series) != len(lines) || len(c.XAxis) != 1 {
		r.add("figure.chart", "%d series and %d axes of periods", len(c.Series), len(c.XAxis))
		return
	}
	r.want("figure.chart axis", strings.Join(c.XAxis[0].Data, "\n"), strings.Join(names, "\n"))
	for n, line := range lines {
		var drawn, want []string
		for _, number := range c.Series[n].Data {
			drawn = append(drawn, drawnAs(number.String()))
		}
		for _, printed := range line {
			x, ok := parse(printed)
			if !ok || printed == "" {
				want = append(want, "")
				continue
			}
			if _, ends := x.FloatPrec(); !ends {
				x, _ = round(x, 6, "half-away")
			}
			want = append(want, x.RatString())
		}
		r.want("figure.chart data", strings.Join(drawn, " "), strings.Join(want, " "))
	}
}

// drawnAs is empty for a gap.
func drawnAs(number string) string {
	n, ok := new(big.Rat).SetString(number)
	if !ok {
		return number
	}
	return n.RatString()
}
