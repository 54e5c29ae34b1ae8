package recheck

import (
	"math/big"
	"slices"
	"strings"
)

// listless reports whether the board of a ranking has no lists of allowances: it
// is closed, and tells of nobody who is not named.
func (s *site) listless(ranking string) bool {
	p := s.pages[ranking]
	return p != nil && p.closed != nil && len(p.closed.tables) == 0
}

// nothingPaid are the reasons for which somebody on a list gets nothing.
var nothingPaid = []string{"paid no band", "paid no value", "paid nobody", "paid unranked", "paid no before", "paid newcomer", "paid regrouped", "paid not up"}

// alone: a line that stands on no list is worked out as it says.
func (x paidRow) alone(w *words, r *report) {
	at := "table.allowances " + x.name
	if slices.ContainsFunc(nothingPaid, func(why string) bool { return x.note == w.says[why] }) {
		r.want(at, x.equation+" "+x.amount, " "+yuan(new(big.Rat)))
		return
	}
	if x.note != "" && read(w.says["paid capped"], x.note, nil) == nil {
		r.add(at, "%q is no reason", x.note)
	}
	says, cent := x.equation, new(big.Rat)
	if f := read(w.says["paid extra"], says, fields{"cent": "0.01"}); f != nil {
		says, cent = f["formula"], big.NewRat(1, 100)
	}
	f := read(w.says["paid down"], says, nil)
	if f == nil {
		r.want(at, x.amount, yuan(x.product(says, r)))
		return
	}
	down, _ := round(x.product(f["formula"], r), 2, "down")
	r.want(at, f["down"], yuan(down))
	r.want(at, x.amount, yuan(down.Add(down, cent)))
}

// product works out "a × b ÷ c".
func (x paidRow) product(says string, r *report) *big.Rat {
	says, by, divided := strings.Cut(says, " ÷ ")
	n := big.NewRat(1, 1)
	for _, factor := range strings.Split(says, " × ") {
		k, ok := parse(factor)
		if !ok {
			r.add("table.allowances "+x.name, "%q is no number", factor)
		}
		n.Mul(n, k)
	}
	if divisor, ok := parse(by); divided && ok && divisor.Sign() > 0 {
		n.Quo(n, divisor)
	} else if divided {
		r.add("table.allowances "+x.name, "%q divides nothing", by)
	}
	return n
}
