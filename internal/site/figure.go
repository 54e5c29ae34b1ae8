package site

import (
	"strings"

	"gongping/scoring/exact"
)

// Figure is a number as it is printed.
type Figure string

// approximate is how many decimals stand behind ≈.
const approximate = 2

// figure prints a number exactly: a finite decimal as such, any other number
// as a fraction with an approximation beside it, "2/3 ≈ 0.67".
func figure(n exact.Number) Figure {
	if d, ok := n.Decimal(); ok {
		return Figure(minus(d))
	}
	return Figure(minus(n.Fraction() + " ≈ " + n.Fixed(approximate)))
}

// operand prints a number inside a calculation, without approximation.
func operand(n exact.Number) string { return minus(n.String()) }

// minus sets the mathematical sign, which is as wide as a plus and does not
// break a line.
func minus(s string) string { return strings.ReplaceAll(s, "-", "−") }

// signed prints the sign of every number but zero.
func signed(n exact.Number) Figure {
	if n.Sign() > 0 {
		return "+" + figure(n)
	}
	return figure(n)
}

// short prints a number inside a sentence, where a table nearby has it exactly:
// as such with few decimals, else with two behind ≈.
func short(n exact.Number) string {
	if d, ok := n.Decimal(); ok {
		if _, decimals, _ := strings.Cut(d, "."); len(decimals) <= fewDecimals {
			return minus(d)
		}
	}
	return minus("≈ " + n.Fixed(approximate))
}

// shortSigned is short with the sign of every number but zero.
func shortSigned(n exact.Number) string {
	if text := short(n); n.Sign() <= 0 {
		return text
	} else if near, ok := strings.CutPrefix(text, "≈ "); ok {
		return "≈ +" + near
	} else {
		return "+" + text
	}
}

// near is a number in a table of many, where sums of fractions with forty
// digits would hide what the table says: a fraction is approximated.
func near(n exact.Number) string {
	if d, ok := n.Decimal(); ok {
		return minus(d)
	}
	return "≈ " + minus(n.Fixed(approximate))
}

// Near is a number that was worked out of others, with its exact value beside it
// for machines: those stand in full where it leads to.
type Near struct {
	Text  string
	Exact string // empty: the text is exact
}

func nearly(n exact.Number) Near {
	x := Near{Text: near(n)}
	if _, ok := n.Decimal(); !ok {
		x.Exact = operand(n)
	}
	return x
}

// nearlySigned is nearly with the sign of every number but zero.
func nearlySigned(n exact.Number) Near {
	x := nearly(n)
	switch {
	case n.Sign() <= 0:
	case x.Exact == "":
		x.Text = "+" + x.Text
	default:
		x.Text = "≈ +" + n.Fixed(approximate)
	}
	return x
}

// fewDecimals are as many as a reader takes in at a glance.
const fewDecimals = 4

// Sort is a whole number with its sign as a list sorts by it.
func (f Figure) Sort() string { return strings.TrimPrefix(string(f), "+") }
