package recheck

import "math/big"

// deviation: points for every step from a reference.
func (t *term) deviation() bool {
	known := fields{"metric": t.judged(), "points": t.parameter(),
		"towards": oneOf(t.says["towards below"], t.says["towards above"], t.says["towards either"]),
		"partial": oneOf(t.says["exact"], t.says["whole steps"], t.says["begun steps"])}
	f := t.rule(t.says["deviation"], known)
	tiered := f == nil
	if tiered {
		f = t.rule(t.says["tiers"], known)
	}
	if f == nil {
		return false
	}
	x, reference := t.amount(), t.quantity(f["reference"], behind(t.metrics[0].unit))
	points := func(steps *big.Rat) *expr { return t.tiers(steps) }
	if !tiered {
		each := t.worth(f["points"])
		points = func(steps *big.Rat) *expr { return calc("×", num(steps), num(each)) }
	}
	gap := calc("−", num(reference), num(x))
	if f["towards"] == t.says["towards above"] || f["towards"] == t.says["towards either"] && x.Cmp(reference) > 0 {
		gap = calc("−", num(x), num(reference))
	}
	t.do("calc", "gap", gap)
	if t.n.Sign() <= 0 {
		if t.n.Sign() < 0 {
			t.then(step{op: "floor", word: t.says["floor"]}, new(big.Rat))
		}
		t.do("then", "points", points(t.n))
		return true
	}
	t.strides(t.stride(f["step"], reference), f["partial"])
	e := points(t.n)
	if once := t.rule(t.says["at once"], fields{"points": figures}); once != nil && once["points"] != "0" {
		e = calc("+", num(t.worth(once["points"])), e)
	}
	t.do("then", "points", e)
	return true
}

// tiers are the points of steps by a sliding scale.
func (t *term) tiers(steps *big.Rat) *expr {
	from := new(big.Rat)
	var parts []*expr
	reached := false
	for _, sentence := range t.rules() {
		to := steps
		f := read(t.says["tier"], sentence, fields{"steps": figures, "points": figures})
		if f == nil {
			if f = read(t.says["last tier"], sentence, fields{"points": figures}); f == nil {
				continue
			}
		} else if end := t.number(t.at, f["steps"]); end.Cmp(steps) < 0 {
			to = end
		}
		each := num(t.worth(f["points"]))
		if t.rule(t.says["whole tiers"], nil) != nil {
			if !reached && to.Cmp(steps) == 0 {
				return calc("×", num(steps), each)
			}
			continue
		}
		if len(parts) == 0 || to.Cmp(from) > 0 {
			parts = append(parts, calc("×", num(new(big.Rat).Sub(to, from)), each))
		}
		from = to
	}
	if len(parts) == 0 {
		t.add(t.at, "the scheme has no tiers")
		return whole(0)
	}
	return chain("+", parts)
}
