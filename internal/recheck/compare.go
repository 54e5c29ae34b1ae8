package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// place: points by the place among those who have the metric.
func (t *term) place() bool {
	order, all, given := t.order()
	if order == "" {
		return false
	}
	values, complete := t.peers(t.metrics[0], all, true)
	if !complete { // what the page says cannot be checked, but must be of one piece
		return t.placeAsPrinted()
	}
	n, shared := placeAmong(t.amount(), values, order == "rank low")
	if shared == 0 {
		t.add(t.at, "its own amount is another one")
		shared = 1
	}
	place, key := big.NewRat(int64(n), 1), "place"
	if given {
		place, key = t.amount(), "place given"
	}
	if shared > 1 {
		key += " shared"
	}
	t.steps = append(t.steps, step{op: "place", word: fill(t.says[key],
		fields{"place": plain(place), "heads": strconv.Itoa(len(values)), "shared": strconv.Itoa(shared)})})
	return t.placed(place, shared)
}

// order is the sentence that says by what the metric is ordered.
func (t *term) order() (key string, all, given bool) {
	for _, key := range []string{"rank high", "rank low", "rank given"} {
		for _, sentence := range t.rules() {
			f := read(t.says[key], sentence, fields{"scope": oneOf(t.says["own group"], t.says["all units"])})
			if f != nil && slices.Contains(strings.Split(f["metric"], t.says["comma"]), t.metrics[0].label) {
				return key, f["scope"] == t.says["all units"], key == "rank given"
			}
		}
	}
	return "", false, false
}

// placeAsPrinted goes by the place that is printed.
func (t *term) placeAsPrinted() bool {
	for _, key := range []string{"place given shared", "place given", "place shared", "place"} {
		if f := read(t.says[key], t.printed[0].word, fields{"place": `\d+`, "heads": `\d+`, "shared": `\d+`}); f != nil {
			shared, _ := strconv.Atoi(f["shared"])
			if heads, _ := strconv.Atoi(f["heads"]); shared > max(heads, longest) {
				return false
			}
			t.steps = append(t.steps, step{op: "place", word: t.printed[0].word})
			return t.placed(t.number(t.at, f["place"]), max(1, shared))
		}
	}
	return false
}

// placed are the points of a place that so many share.
func (t *term) placed(place *big.Rat, shared int) bool {
	last := new(big.Rat).Add(place, big.NewRat(int64(shared-1), 1))
	var e *expr
	switch {
	case t.rule(t.says["ties worst"], nil) != nil:
		e = t.atPlace(last)
	case t.rule(t.says["ties best"], nil) != nil || shared == 1:
		e = t.atPlace(place)
	case t.rule(t.says["rank first"], fields{"first": figures}) != nil:
		e = mean([]*expr{t.atPlace(place), t.atPlace(last)})
	default:
		e = calc("÷", chain("+", t.inTable(place, shared)), whole(shared))
	}
	t.do("then", "points", e)
	return true
}

// inTable are the points of so many places from one on; those beyond the table
// are taken together.
func (t *term) inTable(place *big.Rat, shared int) (list []*expr) {
	beyond := 0
	for k := range shared {
		if f := t.table(new(big.Rat).Add(place, big.NewRat(int64(k), 1))); f != nil {
			list = append(list, num(t.number(t.at, f["points"])))
		} else {
			beyond++
		}
	}
	if beyond > 0 {
		list = append(list, calc("×", whole(beyond), t.beyond()))
	}
	return list
}

func (t *term) table(place *big.Rat) fields {
	return t.rule(strings.ReplaceAll(t.says["rank table"], "{place}", plain(place)), fields{"points": figures})
}

// beyond are the points of a place that is not in the table.
func (t *term) beyond() *expr {
	f := t.rule(fill(t.says["labelled"], fields{"label": t.says["otherwise"]})+"{points}", fields{"points": figures})
	if f == nil {
		t.add(t.at, "the scheme says nothing of places beyond the table")
		return whole(0)
	}
	return num(t.number(t.at, f["points"]))
}

// atPlace is what the table says of a place, or what the first loses on the
// way there.
func (t *term) atPlace(place *big.Rat) *expr {
	if f := t.rule(t.says["rank first"], fields{"first": figures}); f != nil {
		first := num(t.number(t.at, f["first"]))
		cost := first
		if of := read(t.says["step of first"], f["step"], fields{"step": figures}); of != nil {
			cost = calc("÷", calc("×", first, num(t.number(t.at, of["step"]))), whole(100))
		} else {
			cost = num(t.number(t.at, f["step"]))
		}
		return calc("−", first, calc("×", cost, calc("−", num(place), whole(1))))
	}
	if f := t.table(place); f != nil {
		return num(t.number(t.at, f["points"]))
	}
	return t.beyond()
}

// relative: points in comparison with the best, the mean or the span of all.
func (t *term) relative() bool {
	known := fields{"metric": t.judged(), "points": figures, "low": figures, "high": figures, "otherwise": figures,
		"scope": oneOf(t.says["own group"], t.says["all units"])}
	for _, kind := range []string{"best", "span", "mean"} {
		for _, order := range []string{"high", "low"} {
			if f := t.rule(t.says["relative "+kind+" "+order], known); f != nil {
				return t.compared(kind, order == "low", f)
			}
		}
	}
	return false
}

func (t *term) compared(kind string, low bool, f fields) bool {
	var others []*expr
	for _, m := range t.metrics[1:] {
		others = append(others, num(t.number(t.at, m.quantity)))
	}
	x := num(t.amount())
	if kind == "span" && len(others) == 2 {
		from, to := num(t.number(t.at, f["low"])), num(t.number(t.at, f["high"]))
		least, most := others[0], others[1]
		above := calc("−", x, least)
		if low {
			above = calc("−", most, x)
		}
		if least.n.Cmp(most.n) == 0 {
			return t.incomparable(f)
		}
		t.do("calc", "points", calc("+", from, calc("÷", calc("×", calc("−", to, from), above), calc("−", most, least))))
		return true
	}
	if kind == "span" || len(others) != 1 {
		return false
	}
	above, under := x, others[0]
	if low {
		above, under = under, above
	}
	if under.n.Sign() <= 0 {
		return t.incomparable(f)
	}
	t.do("calc", "points", calc("÷", calc("×", num(t.number(t.at, f["points"])), above), under))
	return true
}

func (t *term) incomparable(f fields) bool {
	t.n = t.number(t.at, f["otherwise"])
	t.steps = append(t.steps, step{op: "incomparable", word: t.says["incomparable"], text: figure(t.n)})
	return true
}
