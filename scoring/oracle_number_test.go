package scoring_test

import (
	"math/big"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func clamped(n *big.Rat, l scoring.Limits) *big.Rat {
	if l.Floor.Stated && !l.Floor.None && n.Cmp(rat(l.Floor.Value)) < 0 {
		n = rat(l.Floor.Value)
	}
	if l.Cap.Stated && !l.Cap.None && n.Cmp(rat(l.Cap.Value)) > 0 {
		n = rat(l.Cap.Value)
	}
	return n
}

// rounded tries the two neighbours on the grid and takes the one that the mode
// prefers.
func rounded(n *big.Rat, r *scoring.Rounding) *big.Rat {
	if r == nil {
		return n
	}
	unit := big.NewRat(1, 1)
	for range max(r.Places, -r.Places) {
		unit.Mul(unit, big.NewRat(10, 1))
	}
	if r.Places > 0 {
		unit.Inv(unit)
	}
	if r.Unit != nil {
		unit = rat(*r.Unit)
	}
	units := new(big.Rat).Quo(n, unit)
	if units.IsInt() {
		return n
	}
	whole := new(big.Int).Div(units.Num(), units.Denom()) // toward -∞: the denominator is positive
	below := new(big.Rat).Mul(new(big.Rat).SetInt(whole), unit)
	above := new(big.Rat).Add(below, unit)
	half := new(big.Rat).Add(n, n).Cmp(new(big.Rat).Add(below, above))
	up := map[exact.Mode]bool{
		exact.HalfAway: half > 0 || half == 0 && n.Sign() > 0,
		exact.HalfEven: half > 0 || half == 0 && whole.Bit(0) == 1,
		exact.Up:       n.Sign() > 0,
		exact.Down:     n.Sign() < 0,
		exact.Ceil:     true,
		exact.Floor:    false,
	}
	if up[r.Mode] {
		return above
	}
	return below
}
