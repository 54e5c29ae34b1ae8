package recheck

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// count is "6 人 × −1 = −6". A unit may be any text, so the equation is read
// from its ends.
func (c *reckoning) count(at string, x *row, s step) *big.Rat {
	left, right := cutLast(s.text, " = ")
	left, each := cutLast(left, " × ")
	amount, unit, _ := strings.Cut(left, " ")
	n, points := c.number(at, right), c.number(at, each)
	c.want(at, s.text, left+" × "+plain(points)+" = "+figure(n))
	if value := new(big.Rat).Mul(c.number(at, amount), points); value.Cmp(n) != 0 {
		c.add(at, "comes to %s, printed %s", figure(value), figure(n))
	}
	// Of an event that is worth nothing, the count alone decides nothing.
	c.want(at, amount, strings.Replace(s.count, "-", "−", 1))
	role := x.role
	if c.ledger == nil { // an event of an example has no record, of which the role would be part
		role = x.note
	}
	if role == "" {
		c.ruled(at, fmt.Sprintf(c.words.each, x.label, unit, signed(points)), begins)
		return n
	}
	c.ruled(at, fill(c.says["role"], fields{"role": role, "unit": unit, "points": signed(points)}), func(sentence, want string) bool {
		roles, _, _ := strings.Cut(sentence, " · ")
		roles, ok := strings.CutPrefix(roles, fill(c.says["labelled"], fields{"label": x.label}))
		return ok && slices.Contains(strings.Split(roles, c.says["comma"]), want)
	})
	return n
}

// counted is "2 起" of an entry that only metrics count.
func (c *reckoning) counted(x *row) {
	for _, s := range x.steps {
		switch s.op {
		case "counted":
			amount, _, _ := strings.Cut(s.text, " ")
			c.want("#"+x.id, amount, strings.Replace(s.count, "-", "−", 1))
			if s.word == c.says["not counted"] { // it stands where the indicator has no value
				continue
			}
			c.want("#"+x.id, s.word, c.says["counted only"])
			c.ruled("#"+x.id, fill(c.says["labelled"], fields{"label": x.label})+s.word, begins)
		case "ruling":
			c.want("#"+x.id+" ruling", s.text, "0 → 0")
		}
	}
}

// discretion: points within the range that the scheme states.
func (c *reckoning) discretion(x *row, n *big.Rat) {
	at := "#" + x.id + " stated"
	for _, sentence := range c.rules() {
		sentence, _, _ := strings.Cut(sentence, " · ")
		sentence, ok := strings.CutPrefix(sentence, fill(c.says["labelled"], fields{"label": x.label}))
		if f := read(c.says["range"], sentence, fields{"min": figures, "max": figures}); ok && f != nil {
			if n.Cmp(c.number(at, f["min"])) < 0 || n.Cmp(c.number(at, f["max"])) > 0 {
				c.add(at, "%s is not from %s to %s", figure(n), f["min"], f["max"])
			}
			return
		}
	}
	c.add(at, "the scheme leaves nothing to discretion")
}

// ruled looks for a number of the scheme in what its page says of the
// indicator.
func (c *reckoning) ruled(at, want string, match func(sentence, want string) bool) {
	if !slices.ContainsFunc(c.rules(), func(sentence string) bool { return match(sentence, want) }) {
		c.add(at, "the scheme does not say %q", want)
	}
}

func equal(sentence, want string) bool { return sentence == want }

// begins: limits may follow.
func begins(sentence, want string) bool {
	return sentence == want || strings.HasPrefix(sentence, want+" · ")
}

// later are the operations on a sum or a leaf, in the order in which they are
// applied; several are those that may be applied more than once.
var (
	later   = []string{"scale", "factor", "per", "precondition", "floor", "cap", "ruling", "share", "once", "coefficient", "gate", "weight", "round"}
	several = []string{"factor", "ruling", "once", "coefficient", "gate"}
)

// apply follows the operations on a row, each from the result of the one
// before, to the points of the row.
func (c *reckoning) apply(x *row, steps []step, n *big.Rat) *big.Rat {
	was, rank := "", 0
	var rulings []string
	bounds, checked := c.bounds(x), false
	for _, s := range steps {
		at := "#" + x.id + " " + s.op
		position := slices.Index(later, s.op)
		if position < rank {
			c.add(at, "is out of place")
			return n
		}
		rank = position + 1
		if slices.Contains(several, s.op) {
			rank = position
		}
		if !checked && position > slices.Index(later, "cap") {
			checked = true
			bounds.hold(c.report, at, n)
		}
		before := n
		n = c.step(at, x, s, n, bounds)
		if s.op == "ruling" {
			if was == "" && n.Cmp(before) != 0 {
				was = figure(before)
			}
			rulings = append(rulings, figure(n))
		}
	}
	if !checked {
		bounds.hold(c.report, "#"+x.id, n)
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

// step is one operation.
func (c *reckoning) step(at string, x *row, s step, n *big.Rat, b bounds) *big.Rat {
	switch s.op {
	case "weight":
		return c.weigh(at, s, n)
	case "per":
		return c.per(at, x, s, n)
	case "scale", "factor", "share", "once", "coefficient":
		value, factor := c.times(at, s, n)
		c.factor(at, x, s, factor)
		return value
	case "floor", "cap":
		return b.limit(c, at, s, n)
	case "precondition":
		return c.precondition(at, x, s, n)
	case "round":
		c.rounding(at, x, s)
	}
	return c.replace(at, s, n)
}

// times is "−4 × 0.5 = −2".
func (c *reckoning) times(at string, s step, n *big.Rat) (value, factor *big.Rat) {
	left, _ := cutLast(s.text, " = ")
	_, right := cutLast(left, " × ")
	factor = c.number(at, right)
	value = new(big.Rat).Mul(n, factor)
	c.want(at, s.text, plain(n)+" × "+plain(factor)+" = "+figure(value))
	return value, factor
}

// weigh is "102 × 25% = 25.5".
func (c *reckoning) weigh(at string, s step, n *big.Rat) *big.Rat {
	left, _ := cutLast(s.text, " = ")
	_, right := cutLast(left, " × ")
	weight := c.number(at, strings.TrimSuffix(right, "%"))
	if c.category > len(c.scheme.categories) {
		c.add(at, "the scheme has %d categories", len(c.scheme.categories))
	} else {
		c.want(at, figure(weight), c.scheme.categories[c.category-1].weight)
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
// that upholds, and what a precondition or a gate puts in the place of a value.
func (s step) allowed(outcome string, from, to *big.Rat) bool {
	grows := to.Cmp(from)
	away := new(big.Rat).Abs(to).Cmp(new(big.Rat).Abs(from))
	side := to.Sign() == 0 || to.Sign() == from.Sign()
	switch s.op {
	case "precondition":
		return true
	case "gate":
		return to.Sign() == 0
	case "floor":
		return grows > 0
	case "cap":
		return grows < 0
	case "round":
		rounded, known := roundTo(from, s.places, s.mode)
		return known && rounded.Cmp(to) == 0 && grows != 0
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
