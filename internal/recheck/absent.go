package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// state is what the note of an absent indicator says, without the metric whose
// value is missing.
func (c *reckoning) state(x *row) (metric, says string) {
	for _, m := range c.scheme.metrics {
		if after, ok := strings.CutPrefix(x.note, m.name+c.says["comma"]); ok && len(m.name) > len(metric) {
			metric, says = m.name, after
		}
	}
	if metric == "" {
		return "", x.note
	}
	return metric, says
}

// stands: so many points stand in for a value, as the scheme says.
func (c *reckoning) stands(x *row, n *big.Rat) {
	_, says := c.state(x)
	if c.rule(says+c.says["nobody"], fields{"points": figures}) != nil {
		says += fill(c.says["nobody"], fields{"points": figure(n)})
	} else {
		says += " " + figure(n)
	}
	c.ruled("#"+x.id, says, equal)
}

// standIn is "(8 + 6) ÷ 2 = 7", the mean of those who have points.
func (c *reckoning) standIn(x *row, s step) *big.Rat {
	at := "#" + x.id + " stand-in"
	_, result := cutLast(s.text, " = ")
	n := c.number(at, result)
	_, says := c.state(x)
	ofAll := false
	for _, state := range []string{"unreported", "not applicable", "exempt"} {
		ofAll = ofAll || says == fill(c.says["by mean of all"], fields{"state": c.says[state]})
	}
	c.ruled(at, says, strings.HasPrefix)
	left := strings.TrimSuffix(s.text, " = "+result)
	if c.ledger == nil { // the others of an example stand nowhere
		c.want(at, s.text, left+" = "+figure(n))
		return n
	}
	if c.site.closed(c.page.path) { // the others are not told one by one
		heads := read(c.says["mean of units"], s.word, fields{"count": `[1-9]\d*`})
		c.want(at, s.text, "Σ ÷ "+heads["count"]+" = "+figure(n))
		return n
	}
	var points []*expr
	for _, l := range c.site.others(c.page, c.ledger, ofAll) {
		l.root.each(func(other *row) {
			if other.class == "indicator" && other.of == x.of {
				points = append(points, num(c.number(at, other.value)))
			}
		})
	}
	if len(points) == 0 {
		c.add(at, "nobody has points")
		return n
	}
	c.want(at, s.word, fill(c.says["mean of units"], fields{"count": strconv.Itoa(len(points))}))
	text := "Σ ÷ " + strconv.Itoa(len(points))
	if len(points) <= longest { // in an order that no page says
		inside := strings.TrimPrefix(strings.TrimSuffix(left, ") ÷ "+strconv.Itoa(len(points))), "(")
		points = c.asPrinted(inside, points)
		list := make([]string, len(points))
		for i, e := range points {
			list[i] = plain(e.value())
		}
		text = "(" + strings.ReplaceAll(strings.Join(list, " + "), "+ −", "− ") + ") ÷ " + strconv.Itoa(len(points))
	}
	c.want(at, s.text, text+" = "+figure(mean(points).value()))
	return n
}

// asPrinted is a list in the order in which a sum of the same numbers is
// printed.
func (c *reckoning) asPrinted(sum string, list []*expr) []*expr {
	if printed := terms(readFormula(sum, nil, c.words)); len(printed) == len(list) && sorted(printed) == sorted(list) {
		return printed
	}
	return list
}

// terms are what a sum adds, the subtracted ones with their sign.
func terms(e *expr) []*expr {
	switch {
	case e == nil:
		return nil
	case e.op == "+":
		return append(terms(e.args[0]), e.args[1])
	case e.op == "−":
		return append(terms(e.args[0]), num(calc("neg", e.args[1]).value()))
	case e.op == "neg":
		return []*expr{num(e.value())}
	}
	return []*expr{e}
}

func sorted(list []*expr) string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = plain(e.value())
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}
