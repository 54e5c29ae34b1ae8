package recheck

import (
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// metric compares an amount with that from which it comes. What is reported,
// and the head count, come from nowhere on the site.
//
// A comparison below a term is made by the indicator, any other by a formula;
// below an earlier value everything is earlier.
func (c *reckoning) metric(x *row, now, compares bool) {
	at := "#" + x.id
	id, lag, op := x.metric()
	now = now && lag == ""
	for _, below := range x.rows {
		if below.class == "taken" || below.class == "lot" {
			continue
		}
		c.metric(below, now, false)
		c.want("#"+below.id+" td.balance", below.balance, "")
	}
	c.want(at, x.value+x.balance, "")
	if x.void {
		c.want(at+" .amount", x.quantity, "")
		if c.scheme.metrics[id].totals(c.words).whose != "" {
			(&quantity{reckoning: c, at: at, row: x, metric: c.scheme.metrics[id], id: id, now: now}).totals()
		}
		return
	}
	if c.ledger != nil && now && op != "peers" {
		if first := c.ledger.values[id]; first != nil { // of one unit a metric is one amount
			c.want(at, x.quantity, first.quantity)
		}
	}
	says := c.scheme.metrics[id]
	switch unit := says.unit(c.words); {
	case id == "head-count": // the scheme does not say it
	case op == "peers" && isNumberOfUnits(x.id):
		c.want(at+" .unit", x.unit, "")
	default:
		c.want(at+" .unit", x.unit, unit)
	}
	q := &quantity{reckoning: c, at: at, row: x, metric: says, id: id, now: now, compares: compares, n: c.number(at, x.quantity)}
	switch op {
	case "constant":
		q.constant()
	case "tally":
		q.tally()
	case "score-of":
		q.scoreOf()
	case "formula":
		q.formula()
	case "survey":
		q.survey()
	case "peers":
		q.peers()
	case "totals":
		q.totals()
	case "undefined":
		if f := says.read(c.says["undefined"], nil); f == nil || f["what"] != x.quantity {
			c.add(at, "the scheme does not say what counts without a result")
		}
	}
}

// isNumberOfUnits: places and numbers of units are not counted in the metric's
// unit.
func isNumberOfUnits(id string) bool {
	_, function, _ := strings.Cut(id, ".peers.")
	return strings.Contains(function, "place") || strings.Contains(function, "count")
}

// quantity is a metric of a subject that is being checked.
type quantity struct {
	*reckoning
	at       string
	row      *row
	metric   metric
	id       string
	now      bool // of this period
	compares bool // by the indicator
	n        *big.Rat
}

// read is the first sentence about a metric that was made from a text.
func (m metric) read(text string, known fields) fields {
	for _, sentence := range m.says {
		if f := read(text, sentence, known); f != nil {
			return f
		}
	}
	return nil
}

var lone = regexp.MustCompile(`\(([\d./]+)\)`) // a number in brackets

// comes follows from a calculation to the amount, which may be rounded.
func (q *quantity) comes(e *expr) {
	steps := q.row.steps
	if len(steps) == 0 {
		q.add(q.at, "nothing is calculated")
		return
	}
	if text := e.equals(); e.op != "" {
		// A product of a product is printed without brackets, and its first
		// number too; the order in which it is worked out is not to be seen.
		if lone.ReplaceAllString(text, "$1") != lone.ReplaceAllString(steps[0].text, "$1") {
			q.want(q.at, steps[0].text, text)
		}
	} else {
		q.want(q.at, steps[0].text, figure(e.n))
	}
	n := e.value()
	for _, s := range steps[1:] {
		if n == nil {
			return
		}
		word := q.roundingWord(s.mode, s.places)
		q.want(q.at, s.word, word)
		if !slices.Contains(q.metric.says, word) {
			q.add(q.at, "the scheme does not round it so")
		}
		n = q.replace(q.at, s, n)
	}
	if n == nil || n.Cmp(q.n) != 0 {
		q.add(q.at, "comes to another amount")
	}
}

// constant: the unit's own, its class's, the rest's.
func (q *quantity) constant() {
	if q.id == "head-count" || q.metric.read(q.says["registry"], nil) != nil {
		return // of the registry
	}
	var best string
	rank := 0
	for _, sentence := range q.metric.says {
		said := read(q.says["labelled"]+"{value}", sentence, fields{"value": figures})
		if said == nil {
			continue
		}
		if q.ledger == nil {
			if said["value"] == q.row.quantity {
				return
			}
			continue
		}
		fits := 0
		switch label := said["label"]; {
		case strings.HasPrefix(q.ledger.name, label+" "):
			fits = 3
		case label == fill(q.says["of class"], fields{"class": q.ledger.class}):
			fits = 2
		case label == q.says["otherwise"]:
			fits = 1
		}
		if fits > rank {
			best, rank = said["value"], fits
		}
	}
	q.want(q.at, q.row.quantity, best)
}

// scoreOf is the points of an indicator, which stand on the same page.
func (q *quantity) scoreOf() {
	f := q.metric.read(q.says["points of"]+"{what}", nil)
	if f == nil {
		q.add(q.at, "the scheme does not say whose points")
		return
	}
	if !q.now || q.ledger == nil || len(q.scheme.named[f["what"]]) != 1 || q.category(f["what"]) {
		return
	}
	q.root.each(func(x *row) {
		if x.of != "" && x.label == f["what"] {
			q.want(q.at, q.row.quantity, x.value)
		}
	})
}

// category reports whether the ledger has a category of that name: then nothing
// says whether its points are meant or those of an indicator.
func (q *quantity) category(name string) (found bool) {
	q.root.each(func(x *row) { found = found || x.class == "category" && x.label == name })
	return found
}

// formula: the scheme's formula with the numbers of the rows below.
func (q *quantity) formula() {
	names := make(map[string]*expr)
	lag := strings.TrimPrefix(q.row.label, q.metric.name) // which those below have too
	for _, below := range q.row.rows {
		if n, ok := parse(below.quantity); ok {
			id, _, _ := below.metric()
			name := q.scheme.metrics[id].name
			names[strings.Replace(below.label, name+lag, name, 1)] = num(n)
		}
	}
	for _, m := range q.scheme.metrics {
		var years []*expr
		for back := 1; back <= 3; back++ {
			label := m.name + q.says["last year"]
			if back > 1 {
				label = m.name + fill(q.says["years ago"], fields{"years": strconv.Itoa(back)})
			}
			if e := names[label]; e != nil {
				years = append(years, e)
			}
		}
		if len(years) == 3 {
			names[fill(q.says["three years"], fields{"metric": m.name})] = mean(years)
		}
	}
	f := q.metric.read("= {formula}", nil)
	if f == nil {
		q.add(q.at, "the scheme has no formula for it")
		return
	}
	if len(q.row.steps) == 0 {
		q.add(q.at, "nothing is calculated")
		return
	}
	q.want(q.at, q.row.steps[0].word, f["formula"])
	e := readFormula(f["formula"], names, q.words)
	switch {
	case e == nil:
		q.add(q.at, "%q cannot be read with the rows below", f["formula"])
	default:
		q.comes(e)
	}
}
