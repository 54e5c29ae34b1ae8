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
	taken map[string]string // totals from elsewhere by ledger and edition, which several metrics may take
	*report
	site      *site
	page      *page
	words     *words
	says      map[string]string // of the words
	scheme    scheme
	ledger    *ledger // nil: an example
	root      *row
	category  int    // which of the scheme's it is at, from 1
	indicator string // the id of the one it is at
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
	switch x.class {
	case "category":
		c.category, c.indicator = c.category+1, ""
		c.starts(x)
	case "indicator", "absent":
		if x.of != "" { // an absence that does not stand any more has none
			c.indicator = x.of
		}
	case "metric":
		c.metric(x, true, false)
		return nil
	case "term":
		return c.term(x)
	}
	if x.void {
		c.want(at, x.value+x.balance, "")
		c.counted(x)
		return nil
	}
	operands, sum := c.sum(x)
	if slices.Contains(leaves, x.class) {
		n, steps := c.leaf(x)
		return c.apply(x, steps, n)
	}
	return c.apply(x, c.added(x, operands, sum), sum)
}

// rules are the sentences of the indicator that is computed.
func (c *reckoning) rules() []string { return c.scheme.indicators[c.indicator] }

// rule is the first of them that was made from a text, taken apart.
func (c *reckoning) rule(text string, known fields) fields {
	for _, sentence := range c.rules() {
		if found := read(text, sentence, known); found != nil {
			return found
		}
	}
	return nil
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

// leaf is the points that a row brings, and the operations after that. Where
// nothing is written about them, they are what the first operation starts from.
func (c *reckoning) leaf(x *row) (*big.Rat, []step) {
	at, steps := "#"+x.id, x.steps
	if len(steps) > 0 {
		switch steps[0].op {
		case "count":
			return c.count(at+" count", x, steps[0]), steps[1:]
		case "stand-in":
			return c.standIn(x, steps[0]), steps[1:]
		case "stated":
			steps = steps[1:]
		}
	}
	printed := x.value
	if len(steps) > 0 {
		printed, _, _ = strings.Cut(steps[0].text, " → ")
		printed, _, _ = strings.Cut(printed, " × ")
	}
	n := c.number(at, printed)
	switch {
	case x.class == "absent":
		c.stands(x, n)
	case x.class == "start":
		c.start(x, n)
	case len(x.steps) > 0 && x.steps[0].op == "stated":
		c.discretion(x, n)
	}
	return n, steps
}

// starts: a category that starts at 0 has no row for it.
func (c *reckoning) starts(x *row) {
	if c.category > len(c.scheme.categories) {
		c.add("#"+x.id, "the scheme has %d categories", len(c.scheme.categories))
		return
	}
	said := c.scheme.categories[c.category-1].start
	if len(x.rows) == 0 || x.rows[0].class != "start" {
		c.want("#"+x.id+" start", "0", said)
	}
}

// start is what the scheme says of a category or an indicator.
func (c *reckoning) start(x *row, n *big.Rat) {
	at := "#" + x.id
	switch {
	case c.indicator != "":
		c.ruled(at, c.says["base"]+" "+figure(n), equal)
	case c.category <= len(c.scheme.categories):
		c.want(at, figure(n), c.scheme.categories[c.category-1].start)
	}
}
