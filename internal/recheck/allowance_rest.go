package recheck

import (
	"math/big"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// paidRest is what those get together who are not named.
type paidRest struct {
	says, weighs, paid string
	weight, amount     *big.Rat
}

func newPaidRest(tr *html.Node) *paidRest {
	x := &paidRest{says: text(first(tr, "th")), weighs: strings.Join(texts(all(tr, "td.given")), ""), paid: text(first(tr, "td.amount"))}
	x.weight, _ = parse(x.weighs)
	x.amount, _ = parseYuan(x.paid)
	return x
}

// listedNamed: those on the list are those who are named, without the ones who
// have no place if it is of the ranked. Where these are all that are on it there
// is no rest.
func (w *payroll) listedNamed(s *site, c *closed) {
	var want, got []string
	for _, x := range c.named {
		if w.covers(s.ledgerAt(x.ledger)) && (w.ofAll() || x.place != w.words.edge) {
			want = append(want, x.ledger)
		}
	}
	for _, row := range w.rows {
		got = append(got, row.page)
	}
	slices.Sort(want)
	slices.Sort(got)
	w.want("table.allowance", strings.Join(got, " "), strings.Join(want, " "))
	if w.rest == nil {
		return
	}
	if w.words.withheld(w.rest.says) == 0 {
		w.add("tr.withheld", "%q does not say how many people", w.rest.says)
	}
	w.want("tr.withheld", w.rest.paid, yuan(w.rest.amount))
}

// printedExtra are the lines that say they have a cent more.
func (w *payroll) printedExtra() map[int]bool {
	extra := make(map[int]bool)
	for n, row := range w.rows {
		if f := read(w.words.says["paid extra"], row.equation, nil); f != nil {
			extra[n] = true
		}
	}
	return extra
}

// restOfPool: of a pool the others have their weight, to within a cent each.
func (w *payroll) restOfPool(sum, weights *big.Rat) {
	w.want("tr.withheld td.given", w.rest.weighs, plain(w.rest.weight))
	share := new(big.Rat).Mul(sum, w.rest.weight)
	share.Quo(share, weights)
	off := share.Sub(share, w.rest.amount)
	if off.Abs(off).Cmp(big.NewRat(int64(w.words.withheld(w.rest.says)), 100)) > 0 {
		w.add("tr.withheld", "%s is not the share of %s", w.rest.paid, w.rest.weighs)
	}
}

// sumsWithRest: the total is what the lines and the rest come to; of a pool that
// is spent, all of it. How far the amounts lie apart is not told.
func (w *payroll) sumsWithRest(total *big.Rat) {
	total.Add(total, w.rest.amount)
	w.want("tr.total", w.total, yuan(total))
	if w.terms["sum"] != "" && !w.nobody {
		w.want("tr.total", w.total, yuan(w.term("sum")))
	}
	w.want("ul.said", strings.Join(w.said, " | "), strings.Join(w.comesTo(total), " | "))
	if len(w.spread) > 0 {
		w.add("table.pay", "tells how far the amounts of others lie apart")
	}
}
