package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// sums are the total, how far the amounts lie apart, and the sentences.
func (w *payroll) sums() {
	total := new(big.Rat)
	for _, n := range w.amounts {
		total.Add(total, n)
	}
	if w.rest != nil {
		w.sumsWithRest(total)
		return
	}
	w.want("tr.total", w.total, yuan(total))
	w.want("ul.said", strings.Join(w.said, " | "), strings.Join(append(w.comesTo(total), w.apart(total)...), " | "))
}

// comesTo says that nothing is paid, if so, and the total beside the budget, if
// there is one.
func (w *payroll) comesTo(total *big.Rat) []string {
	var list []string
	if w.nobody {
		list = append(list, w.words.says["paid nobody"])
	}
	if w.terms["budget"] == "" {
		return append(list, fill(w.words.says["paid total"], fields{"total": yuan(total)}))
	}
	budget := w.term("budget")
	left := new(big.Rat).Sub(budget, total)
	if left.Sign() < 0 {
		w.add("ul.said", "%s is more than the budget of %s", yuan(total), yuan(budget))
	}
	return append(list, fill(w.words.says["paid within"], fields{"total": yuan(total), "budget": yuan(budget), "left": yuan(left)}))
}

func (w *payroll) apart(total *big.Rat) []string {
	heads := len(w.amounts)
	sorted := slices.Clone(w.amounts)
	slices.SortFunc(sorted, func(a, b *big.Rat) int { return a.Cmp(b) })
	spread := fields{"heads": "0", "mean": "0.00", "paid": "0", "monthly": "0.00", "high": "0.00", "low": "0.00", "median": "0.00", "top": "0.00"}
	if heads == 0 {
		w.apartAs(spread)
		return nil
	}
	quotient := func(n *big.Rat, by int) string {
		return yuan(new(big.Rat).Quo(n, big.NewRat(int64(by), 1)))
	}
	middle := new(big.Rat).Add(sorted[(heads-1)/2], sorted[heads/2])
	top, best := (heads+4)/5, new(big.Rat)
	for _, n := range sorted[heads-top:] {
		best.Add(best, n)
	}
	share := "0.00"
	if total.Sign() > 0 {
		share = yuan(new(big.Rat).Quo(best.Mul(best, big.NewRat(100, 1)), total))
	}
	months, paid, monthly := 1, 0, "0.00"
	if w.terms["months"] != "" {
		months, _ = strconv.Atoi(w.terms["months"])
	}
	for _, n := range w.amounts {
		if n.Sign() > 0 {
			paid++
		}
	}
	if paid > 0 && months > 0 {
		monthly = quotient(total, paid*months)
	}
	spread = fields{"heads": strconv.Itoa(heads), "mean": quotient(total, heads), "paid": strconv.Itoa(paid), "monthly": monthly, "high": yuan(sorted[heads-1]), "low": yuan(sorted[0]), "median": quotient(middle, 2), "top": share}
	w.apartAs(spread)
	said := fields{"share": share}
	for name, value := range spread {
		said[name] = value
	}
	said["top"] = strconv.Itoa(top)
	list := []string{fill(w.of.says["paid says"], said)}
	if paid > 0 {
		says := "paid each"
		if months > 1 {
			says = "paid month"
		}
		list = append(list, fill(w.of.says[says], fields{"paid": strconv.Itoa(paid), "mean": monthly}))
		list = append(list, w.asSaid(monthly)...)
	}
	common, same := sorted[0], 0
	for from := heads - paid; from < heads; {
		to := from
		for to < heads && sorted[to].Cmp(sorted[from]) == 0 {
			to++
		}
		if to-from > same {
			common, same = sorted[from], to-from
		}
		from = to
	}
	if paid > 1 && 10*same >= 8*paid {
		list = append(list, fill(w.of.says["paid alike"], fields{"paid": strconv.Itoa(paid), "same": strconv.Itoa(same), "common": yuan(common)}))
	}
	return list
}

// asSaid is how the average of a month differs from the one that was announced,
// if one was.
func (w *payroll) asSaid(monthly string) []string {
	if w.terms["average"] == "" {
		return nil
	}
	stated, mean := w.term("average"), new(big.Rat)
	if n, ok := parseYuan(monthly); ok {
		mean = n
	}
	gap := new(big.Rat).Sub(mean, stated)
	says := [...]string{"paid under said", "paid as said", "paid over said"}[gap.Sign()+1]
	return []string{fill(w.of.says[says], fields{"stated": yuan(stated), "gap": yuan(gap.Abs(gap))})}
}

func (w *payroll) apartAs(want fields) {
	for _, name := range []string{"heads", "mean", "paid", "monthly", "high", "low", "median", "top"} {
		w.want("table.pay "+name, w.spread[name], want[name])
	}
}
