package recheck

import "math/big"

// sides are the metric and the target, one by the other.
func (t *term) sides() (x, target *big.Rat, f fields, inverse bool) {
	f = t.rule(t.says["in proportion"], fields{"points": figures, "metric": t.judged()})
	if f == nil {
		inverse = true
		if f = t.rule(t.says["inverse"], fields{"points": figures, "metric": t.judged()}); f == nil {
			return nil, nil, nil, false
		}
	}
	return t.amount(), t.quantity(f["target"], behind(t.metrics[0].unit)), f, inverse
}

// ratio: points in proportion to a target.
func (t *term) ratio() bool {
	x, target, f, inverse := t.sides()
	if f == nil {
		return false
	}
	e := calc("÷", num(x), num(target))
	if inverse {
		e = calc("÷", num(target), num(x))
	}
	t.do("calc", "ratio", e)
	if least := t.rule(t.says["below least"], fields{"least": figures}); least != nil && t.n.Cmp(t.number(t.at, least["least"])) < 0 {
		t.then(step{op: "least", word: fill(t.says["below least"], least)}, new(big.Rat))
	}
	one := big.NewRat(1, 1)
	if t.exceeding() != nil && t.n.Cmp(one) > 0 {
		t.then(step{op: "cap", word: t.says["cap"]}, one)
	}
	t.do("then", "points", calc("×", num(t.n), num(t.number(t.at, f["points"]))))
	return true
}

func (t *term) exceeding() fields {
	return t.rule(t.says["over"], fields{"points": t.parameterAny(), "partial": oneOf(t.says["exact"], t.says["whole steps"], t.says["begun steps"])})
}

// over: points for every step over the target.
func (t *term) over() bool {
	x, target, f, inverse := t.sides()
	over := t.exceeding()
	if f == nil || over == nil {
		return false
	}
	gap := calc("−", num(x), num(target))
	if inverse {
		gap = calc("−", num(target), num(x))
	}
	t.do("calc", "gap", gap)
	t.strides(t.stride(over["step"], target), over["partial"])
	t.do("then", "points", calc("×", num(t.n), num(t.worth(over["points"]))))
	if b := t.limits(t.at, over["cap"]); b.cap != nil && t.n.Cmp(b.cap) > 0 {
		t.then(step{op: "cap", word: t.says["cap"]}, b.cap)
	}
	return true
}

// parameterAny matches a number or the name of any metric of the scheme: those
// of the points over the target stand below another term.
func (t *term) parameterAny() string {
	names := []string{t.says["head count"]}
	for _, m := range t.scheme.metrics {
		names = append(names, m.name)
	}
	return "(?:" + figures + "|" + oneOf(names...) + ")"
}
