package recheck

import (
	"math/big"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// plain is a number as it stands inside a calculation: with all its decimals,
// or as a fraction where they do not end.
func plain(n *big.Rat) string {
	text := n.RatString()
	if places, ends := n.FloatPrec(); ends {
		text = n.FloatString(places)
	}
	return strings.Replace(text, "-", "−", 1)
}

// figure is a number as a result: a fraction has two decimals beside it.
func figure(n *big.Rat) string {
	if _, ends := n.FloatPrec(); ends {
		return plain(n)
	}
	near, _ := round(n, 2, "half-away")
	return plain(n) + " ≈ " + strings.Replace(near.FloatString(2), "-", "−", 1)
}

// short is a number in a sentence: with four decimals at most, else near.
func short(n *big.Rat) string {
	if near, _ := round(n, 4, "half-away"); near.Cmp(n) == 0 {
		return plain(n)
	}
	near, _ := round(n, 2, "half-away")
	return "≈ " + strings.Replace(near.FloatString(2), "-", "−", 1)
}

// shortly is short with the exact value as printed reads it from its cell.
func shortly(n *big.Rat) string {
	if text := short(n); text != plain(n) {
		return text + exactly + plain(n)
	}
	return plain(n)
}

// shortSigned is short with the sign of every number but zero.
func shortSigned(n *big.Rat) string {
	text := short(n)
	if near, isNear := strings.CutPrefix(text, "≈ "); n.Sign() > 0 && isNear {
		return "≈ +" + near
	}
	if n.Sign() > 0 {
		return "+" + text
	}
	return text
}

// signed is a figure with the sign of every number but zero.
func signed(n *big.Rat) string {
	if n.Sign() > 0 {
		return "+" + figure(n)
	}
	return figure(n)
}

// near is a number that was worked out of others: where its decimals do not end,
// an approximation, with the exact value as printed reads it from its cell.
func near(n *big.Rat) string {
	if _, ends := n.FloatPrec(); ends {
		return plain(n)
	}
	rounded, _ := round(n, 2, "half-away")
	return "≈ " + strings.Replace(rounded.FloatString(2), "-", "−", 1) + exactly + plain(n)
}

// nearSigned is near with the sign of every number but zero.
func nearSigned(n *big.Rat) string {
	text := near(n)
	if rest, isNear := strings.CutPrefix(text, "≈ "); n.Sign() > 0 && isNear {
		return "≈ +" + rest
	}
	if n.Sign() > 0 {
		return "+" + text
	}
	return text
}

// exactly stands between what a cell prints and the exact value beside it.
const exactly = " = "

// printed is what a cell says, with the exact value beside it if it has one.
func printed(td *html.Node) string {
	if exact := attribute(td, "data-exact"); exact != "" {
		return text(td) + exactly + exact
	}
	return text(td)
}

// shown is without the exact value: what a sentence repeats.
func shown(cell string) string {
	text, _, _ := strings.Cut(cell, exactly)
	return text
}

// parse reads a number in any of its printed forms and in no other. The same
// numbers stand on a site over and over: each is read once.
func parse(text string) (*big.Rat, bool) {
	known, ok := numbers.Load(text)
	if !ok {
		n, isNumber := parseAnew(text)
		if !isNumber {
			n = nil
		}
		known, _ = numbers.LoadOrStore(text, n)
	}
	if n := known.(*big.Rat); n != nil {
		return new(big.Rat).Set(n), true // callers reckon in what they get
	}
	return new(big.Rat), false
}

var numbers sync.Map // by their text; nil for what is none

func parseAnew(text string) (*big.Rat, bool) {
	if _, exact, isNear := strings.Cut(text, exactly); isNear {
		n, ok := new(big.Rat).SetString(strings.Replace(exact, "−", "-", 1))
		return n, ok && (text == near(n) || text == nearSigned(n))
	}
	exact, _, fraction := strings.Cut(strings.TrimPrefix(text, "+"), " ≈ ")
	n, ok := new(big.Rat).SetString(strings.Replace(exact, "−", "-", 1))
	if !ok || text != plain(n) && (!fraction || text != figure(n)) && (text[0] != '+' || text != signed(n)) {
		return new(big.Rat), false
	}
	return n, true
}

var half = big.NewRat(1, 2)

// round is false for a mode that there is not.
func round(n *big.Rat, places int64, mode string) (*big.Rat, bool) {
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(places), nil)
	scaled := new(big.Rat).Mul(n, new(big.Rat).SetInt(power))
	below := new(big.Int).Div(scaled.Num(), scaled.Denom()) // rounds to -∞: the denominator is positive
	rest := new(big.Rat).Sub(scaled, new(big.Rat).SetInt(below))
	if rest.Sign() == 0 {
		return n, true
	}
	upward, known := map[string]bool{
		"floor":     false,
		"ceil":      true,
		"down":      n.Sign() < 0,
		"up":        n.Sign() > 0,
		"half-away": rest.Cmp(half) > 0 || rest.Cmp(half) == 0 && n.Sign() > 0,
		"half-even": rest.Cmp(half) > 0 || rest.Cmp(half) == 0 && below.Bit(0) == 1,
	}[mode]
	if upward {
		below.Add(below, big.NewInt(1))
	}
	return new(big.Rat).SetFrac(below, power), known
}

// roundTo rounds to so many places, "2", or to multiples of a unit, "×0.5".
func roundTo(n *big.Rat, cut, mode string) (*big.Rat, bool) {
	places, err := strconv.ParseInt(cut, 10, 8)
	if err == nil {
		return round(n, places, mode)
	}
	text, isUnit := strings.CutPrefix(cut, "×")
	unit, ok := parse(text)
	if !isUnit || !ok || unit.Sign() == 0 {
		return n, false
	}
	multiples, known := round(new(big.Rat).Quo(n, unit), 0, mode)
	return new(big.Rat).Mul(multiples, unit), known
}
