package recheck

import (
	"math/big"
	"slices"
	"strings"
)

// longest is how many terms of a sum are written out.
const longest = 12

// reckoning computes a ledger from its leaves.
type reckoning struct {
	*report
	words     *words
	scheme    scheme
	category  int    // which of the scheme's it is at, from 1
	indicator string // the name of the one it is at
}

func (r *report) number(at, text string) *big.Rat {
	n, ok := parse(text)
	if !ok {
		r.add(at, "%q is no number", text)
	}
	return n
}

// leaves are the classes of rows whose points come from a record or from the
// scheme. All others are sums: of one row that row, of none 0.
var leaves = []string{"start", "entry", "absent"}

// item computes a row from the rows below it and from its own operations, and
// returns its points; nil for one that takes no part.
func (c *reckoning) item(x *row) *big.Rat {
	at := "#" + x.id
	if x.void {
		c.want(at, x.value+x.balance, "")
		return nil
	}
	switch x.class {
	case "category":
		c.category++
	case "indicator", "absent":
		c.indicator = x.label
	}
	operands, sum := c.sum(x)
	if slices.Contains(leaves, x.class) {
		n, steps := c.leaf(x)
		return c.apply(x, steps, n)
	}
	return c.apply(x, c.added(x, operands, sum), sum)
}

// sum adds the rows below and compares the balance after each.
func (c *reckoning) sum(x *row) (operands []string, sum *big.Rat) {
	sum = new(big.Rat)
	for _, below := range x.rows {
		balance := ""
		if below.class != "ruling" {
			if n := c.item(below); n != nil {
				sum.Add(sum, n)
				operands, balance = append(operands, plain(n)), figure(sum)
			}
		}
		c.want("#"+below.id+" td.balance", below.balance, balance)
	}
	return operands, sum
}

// added compares the printed sum, which stands there if there is something to
// add, and returns the operations after it.
func (c *reckoning) added(x *row, operands []string, sum *big.Rat) []step {
	op, want := "", ""
	switch {
	case len(operands) > longest:
		op, want = "long-sum", c.words.sum
	case len(operands) > 1:
		op, want = "sum", strings.ReplaceAll(strings.Join(operands, " + "), "+ −", "− ")
	}
	steps := x.steps
	var printed step
	if len(steps) > 0 && strings.HasSuffix(steps[0].op, "sum") {
		printed, steps = steps[0], steps[1:]
	}
	if op != "" {
		want += " = " + figure(sum)
	}
	c.want("#"+x.id+" sum", printed.op+" "+printed.text, op+" "+want)
	return steps
}

// leaf is the points that a row brings before any ruling, and the operations
// after that.
func (c *reckoning) leaf(x *row) (*big.Rat, []step) {
	at, printed, steps := "#"+x.id, x.value, x.steps
	if x.was != "" {
		printed = x.was
	} else if len(steps) > 0 && x.class == "absent" {
		printed, _, _ = strings.Cut(steps[0].text, " → ")
	}
	n := c.number(at, printed)
	if x.class == "absent" {
		c.ruled(at, x.note+" "+figure(n), begins)
	}
	if x.class != "entry" || len(steps) == 0 {
		return n, steps
	}
	switch steps[0].op {
	case "count", "scale":
		c.product(at+" "+steps[0].op, x, steps[0], n)
		return n, steps[1:]
	case "stated":
		return n, steps[1:]
	}
	return n, steps
}
