package recheck

import (
	"math/big"
	"regexp"
	"slices"
)

// term computes what a method makes of metrics, as the scheme's page says it,
// and compares it operation by operation.
func (c *reckoning) term(x *row) *big.Rat {
	t := &term{reckoning: c, at: "#" + x.id, printed: append(slices.Clone(x.steps), step{})}
	for _, below := range x.rows {
		switch below.class {
		case "metric":
			c.metric(below, true, true)
			t.metrics = append(t.metrics, below)
		case "term":
			t.raters = append(t.raters, num(c.term(below)))
		}
		c.want("#"+below.id+" td.balance", below.balance, "")
	}
	method := ""
	if rules := c.rules(); len(rules) > 0 {
		method = rules[0]
	}
	known := true
	switch {
	case len(t.metrics) == 0 && len(t.raters) == 0:
		known = false
	case len(t.raters) > 0:
		t.do("calc", "mean", mean(t.raters))
	case x.label == c.says["over target"] && method == c.says["by ratio"]:
		known = t.over()
	case method == c.says["by deviation"]:
		known = t.deviation()
	case method == c.says["by ratio"]:
		known = t.ratio()
	case method == c.says["by bands"]:
		known = t.bands()
	case method == c.says["by place"]:
		known = t.place()
	case method == c.says["by comparison"]:
		known = t.relative()
	case method == c.says["by composition"]:
		known = t.composite()
	default:
		known = false
	}
	if !known {
		c.add(t.at, "the scheme does not say how")
		return c.number(t.at, x.value)
	}
	t.compare(x.steps)
	c.want(t.at+" td.value", x.value, figure(t.n))
	return t.n
}

// term is a calculation that is being made.
type term struct {
	*reckoning
	at      string
	metrics []*row
	raters  []*expr
	taken   int // metrics that are parameters, so far
	printed []step
	steps   []step
	n       *big.Rat
}

// do works an expression out; a lone number is a result.
func (t *term) do(op, word string, e *expr) {
	text := e.equals()
	if e.op == "" {
		text = figure(e.n)
	}
	t.steps = append(t.steps, step{op: op, word: t.says[word], text: text})
	if t.n = e.value(); t.n == nil {
		t.add(t.at, "divides by zero")
		t.n = new(big.Rat)
	}
}

// then puts a number in the place of the last result.
func (t *term) then(s step, to *big.Rat) {
	s.text = plain(t.n) + " → " + figure(to)
	t.steps, t.n = append(t.steps, s), to
}

func (t *term) compare(printed []step) {
	for i := range max(len(printed), len(t.steps)) {
		var got, want step
		if i < len(printed) {
			got = printed[i]
		}
		if i < len(t.steps) {
			want = t.steps[i]
		}
		t.want(t.at+" "+want.op, got.op+" "+got.word+" "+got.text+" "+got.mode+" "+got.places, want.op+" "+want.word+" "+want.text+" "+want.mode+" "+want.places)
	}
}

// amount is the value of the metric that is judged.
func (t *term) amount() *big.Rat { return t.number(t.at, t.metrics[0].quantity) }

// judged matches the name of that metric.
func (t *term) judged() string { return regexp.QuoteMeta(t.metrics[0].label) }

// parameter matches a number or the name of one of the other metrics.
func (t *term) parameter() string {
	names := make([]string, len(t.metrics))
	for i, m := range t.metrics {
		names[i] = m.label
	}
	return "(?:" + figures + "|" + oneOf(names...) + ")"
}

// quantity is a number with its unit, or the value of the next metric.
func (t *term) quantity(text, unit string) *big.Rat {
	if next := t.taken + 1; next < len(t.metrics) && t.metrics[next].label == text {
		t.taken = next
		return t.number(t.at, t.metrics[next].quantity)
	}
	n, ok := parse(text)
	if ok && unit == "" {
		return n
	}
	if len(text) < len(unit) || text[len(text)-len(unit):] != unit {
		t.add(t.at, "%q is no amount in %q", text, unit)
		return new(big.Rat)
	}
	return t.number(t.at, text[:len(text)-len(unit)])
}

// worth is a number with its sign, or the value of the next metric.
func (t *term) worth(text string) *big.Rat {
	n := t.quantity(text, "")
	if _, ok := parse(text); ok {
		t.want(t.at, text, signed(n))
	}
	return n
}

// stride is the size of a step.
func (t *term) stride(says string, reference *big.Rat) *expr {
	if f := read(t.says["step relative"], says, fields{"step": figures}); f != nil {
		return calc("÷", calc("×", num(reference), num(t.number(t.at, f["step"]))), whole(100))
	}
	if f := read(t.says["step points"], says, fields{"step": figures}); f != nil {
		return num(t.number(t.at, f["step"]))
	}
	return num(t.quantity(says, behind(t.metrics[0].unit)))
}

// strides is how many steps a distance is, whole ones where parts do not count
// as such.
func (t *term) strides(size *expr, partial string) {
	t.do("then", "steps", calc("÷", num(t.n), size))
	mode := map[string]string{t.says["whole steps"]: "floor", t.says["begun steps"]: "ceil"}[partial]
	if n, _ := round(t.n, 0, mode); mode != "" && n.Cmp(t.n) != 0 {
		t.then(step{op: "round", word: t.roundingWord(mode, "0"), mode: mode, places: "0"}, n)
	}
}
