package recheck

import (
	"math/big"
	"slices"
	"strings"
)

// factor is the highest of the coefficients that fit.
func (w *payroll) factor(l *ledger) *big.Rat {
	best := new(big.Rat)
	fits := false
	for _, name := range w.names {
		who, isIdentity := strings.CutPrefix(name, "factor.identity.")
		class, isClass := strings.CutPrefix(name, "factor.class.")
		if isIdentity && slices.Contains(l.identities, who) || isClass && class == l.class {
			if n := w.term(name); !fits || n.Cmp(best) > 0 {
				best = n
			}
			fits = true
		}
	}
	if !fits {
		return big.NewRat(1, 1)
	}
	return best
}

func (w *payroll) pool(ledgers []*ledger) {
	sum, weights := w.term("sum"), new(big.Rat)
	weight := make([]*big.Rat, len(ledgers))
	for n, l := range ledgers {
		score, _ := parse(l.head.total)
		factor := w.factor(l)
		weight[n] = new(big.Rat).Mul(score, factor)
		if weight[n].Sign() < 0 {
			weight[n] = new(big.Rat)
		}
		weights.Add(weights, weight[n])
		w.want("#"+w.rows[n].id, strings.Join(w.rows[n].cells, " | "), l.head.total+" | "+plain(factor)+" | "+plain(weight[n]))
	}
	if w.rest != nil {
		weights.Add(weights, w.rest.weight)
	}
	if w.nobody = weights.Sign() == 0; w.nobody {
		for _, row := range w.rows {
			w.pays(row, "", w.words.says["paid nobody"], new(big.Rat))
		}
		return
	}
	down, rest, order := make([]*big.Rat, len(ledgers)), make([]*big.Rat, len(ledgers)), make([]int, len(ledgers))
	left := new(big.Rat).Set(sum)
	for n := range ledgers {
		share := new(big.Rat).Mul(sum, weight[n])
		share.Quo(share, weights)
		down[n], _ = round(share, 2, "down")
		rest[n], order[n] = new(big.Rat).Sub(share, down[n]), n
		left.Sub(left, down[n])
	}
	places := func(n int) *big.Rat { place, _ := parse(w.rows[n].place); return place }
	slices.SortStableFunc(order, func(a, b int) int {
		if c := rest[b].Cmp(rest[a]); c != 0 {
			return c
		}
		if c := places(a).Cmp(places(b)); c != 0 {
			return c
		}
		return strings.Compare(unit(w.rows[a].page), unit(w.rows[b].page))
	})
	cent := big.NewRat(1, 100)
	extra := make(map[int]bool)
	for _, n := range order {
		if left.Sign() > 0 {
			extra[n] = true
			left.Sub(left, cent)
		}
	}
	if w.rest != nil { // the remainders of the others are not told
		extra = w.printedExtra()
		w.restOfPool(sum, weights)
	}
	for n, row := range w.rows {
		formula := fill(w.words.says["paid down"], fields{"formula": plain(sum) + " × " + plain(weight[n]) + " ÷ " + plain(weights), "down": yuan(down[n])})
		amount := down[n]
		if extra[n] {
			formula = fill(w.words.says["paid extra"], fields{"formula": formula, "cent": "0.01"})
			amount = new(big.Rat).Add(amount, cent)
		}
		w.pays(row, formula, "", amount)
	}
}
