package recheck

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// product is "6 人 × −1 = −6" or "97.86 × 0.06 = 5.8716", where n is printed as
// the value. A unit may be any text, so the equation is read from its ends.
func (c *reckoning) product(at string, x *row, s step, n *big.Rat) {
	left, _ := cutLast(s.text, " = ")
	left, right := cutLast(left, " × ")
	amount, unit, _ := strings.Cut(left, " ")
	factor := c.number(at, right)
	c.want(at, s.text, left+" × "+right+" = "+figure(n))
	if value := new(big.Rat).Mul(c.number(at, amount), factor); value.Cmp(n) != 0 {
		c.add(at, "comes to %s, printed %s", figure(value), figure(n))
	}
	if s.op == "scale" {
		c.want(at, unit, "")
		c.ruled(at, fmt.Sprintf(c.words.scale, figure(factor)), strings.HasSuffix)
		return
	}
	// Of an event that is worth nothing, the count alone decides nothing.
	c.want(at, amount, strings.Replace(s.count, "-", "−", 1))
	c.ruled(at, fmt.Sprintf(c.words.each, x.label, unit, signed(factor)), begins)
}

// ruled looks for a number of the scheme in what its page says of the
// indicator.
func (c *reckoning) ruled(at, want string, match func(sentence, want string) bool) {
	if !slices.ContainsFunc(c.scheme.rules[c.indicator], func(sentence string) bool { return match(sentence, want) }) {
		c.add(at, "the scheme does not say %q", want)
	}
}

// begins: limits may follow.
func begins(sentence, want string) bool {
	return sentence == want || strings.HasPrefix(sentence, want+" · ")
}

// later are the operations on a sum or a leaf, in the order in which they are
// applied.
var later = []string{"ruling", "floor", "cap", "weight", "round"}

// apply follows the operations on a row, each from the result of the one
// before, to the points of the row.
func (c *reckoning) apply(x *row, steps []step, n *big.Rat) *big.Rat {
	was, rank := "", 0
	var rulings []string
	for _, s := range steps {
		at := "#" + x.id + " " + s.op
		position := slices.Index(later, s.op)
		if position < rank {
			c.add(at, "is out of place")
			return n
		}
		switch rank = position + 1; s.op {
		case "weight":
			n = c.weigh(at, s, n)
		case "ruling":
			before := n
			n, rank = c.replace(at, s, n), position
			if was == "" && n.Cmp(before) != 0 {
				was = figure(before)
			}
			rulings = append(rulings, figure(n))
		default:
			n = c.replace(at, s, n)
		}
	}
	var printed []string
	for _, below := range x.rows {
		if below.class == "ruling" {
			printed = append(printed, below.value)
		}
	}
	c.want("#"+x.id+" .ruling", strings.Join(printed, " "), strings.Join(rulings, " "))
	c.want("#"+x.id+" del", x.was, was)
	c.want("#"+x.id+" td.value", x.value, figure(n))
	return n
}

// weigh is "102 × 25% = 25.5".
func (c *reckoning) weigh(at string, s step, n *big.Rat) *big.Rat {
	left, _ := cutLast(s.text, " = ")
	_, right := cutLast(left, " × ")
	weight := c.number(at, strings.TrimSuffix(right, "%"))
	if c.category > len(c.scheme.weights) {
		c.add(at, "the scheme has %d categories", len(c.scheme.weights))
	} else {
		c.want(at, figure(weight), c.scheme.weights[c.category-1])
	}
	value := new(big.Rat).Mul(n, weight)
	value.Mul(value, big.NewRat(1, 100))
	c.want(at, s.text, plain(n)+" × "+plain(weight)+"% = "+figure(value))
	return value
}

// replace is "21 → 20".
func (c *reckoning) replace(at string, s step, n *big.Rat) *big.Rat {
	_, right := cutLast(s.text, " → ")
	to := c.number(at, right)
	c.want(at, s.text, plain(n)+" → "+figure(to))
	if !s.allowed(c.words.outcomes[s.word], n, to) {
		c.add(at, "%s must not lead to %s", figure(n), figure(to))
	}
	return to
}

// allowed: an operation that changes nothing is not printed, save a ruling
// that upholds.
func (s step) allowed(outcome string, from, to *big.Rat) bool {
	grows := to.Cmp(from)
	away := new(big.Rat).Abs(to).Cmp(new(big.Rat).Abs(from))
	side := to.Sign() == 0 || to.Sign() == from.Sign()
	switch s.op {
	case "floor":
		return grows > 0
	case "cap":
		return grows < 0
	case "round":
		places, err := strconv.ParseInt(s.places, 10, 8)
		rounded, known := round(from, places, s.mode)
		return err == nil && known && rounded.Cmp(to) == 0 && grows != 0
	}
	switch outcome {
	case "upheld":
		return grows == 0
	case "reduced":
		return side && away < 0
	case "revoked":
		return to.Sign() == 0
	case "increased":
		return side && away > 0
	}
	return false
}

func cutLast(text, separator string) (before, after string) {
	if i := strings.LastIndex(text, separator); i >= 0 {
		return text[:i], text[i+len(separator):]
	}
	return text, ""
}
