package recheck

import (
	"math/big"
	"strings"
)

// bounds are the limits of a row as the scheme states them; nil: none. They are
// unknown where two kinds have the same name.
type bounds struct {
	floor, cap *big.Rat
	unknown    bool
}

// bounds reads "下限 0 · 上限 5" where the scheme says it of the row.
func (c *reckoning) bounds(x *row) bounds {
	says := ""
	switch x.class {
	case "total":
		says = c.scheme.limits
	case "category":
		if c.category <= len(c.scheme.categories) {
			says = c.scheme.categories[c.category-1].limits
		}
	case "indicator":
		for _, sentence := range c.rules() {
			if strings.HasPrefix(sentence, c.says["lower"]+" ") || strings.HasPrefix(sentence, c.says["upper"]+" ") {
				says = sentence
			}
		}
	case "kind", "entry":
		kinds := 0
		for _, sentence := range c.rules() {
			if rest, ok := strings.CutPrefix(sentence, fill(c.says["labelled"], fields{"label": x.label})); ok {
				_, limits, _ := strings.Cut(rest, " · ")
				says = c.limitsOf(x.class, limits)
				kinds++
			}
		}
		if kinds > 1 {
			return bounds{unknown: true}
		}
	}
	return c.limits("#"+x.id, says)
}

// limitsOf are those of a kind's sum, or those of each of its entries, which
// stand behind them.
func (c *reckoning) limitsOf(class, limits string) string {
	sum, each, found := strings.Cut(" · "+limits, " · "+c.says["each"]+" ")
	switch {
	case class == "kind":
		return strings.TrimPrefix(sum, " · ")
	case found:
		return each
	}
	return ""
}

func (c *reckoning) limits(at, says string) (b bounds) {
	for _, part := range strings.Split(says, " · ") {
		if text, ok := strings.CutPrefix(part, c.says["lower"]+" "); ok && text != c.says["no limit"] {
			b.floor = c.number(at, text)
		}
		if text, ok := strings.CutPrefix(part, c.says["upper"]+" "); ok && text != c.says["no limit"] {
			b.cap = c.number(at, text)
		}
	}
	return b
}

// limit is "−3 → 0", where 0 is what the scheme says.
func (b bounds) limit(c *reckoning, at string, s step, n *big.Rat) *big.Rat {
	bound := b.floor
	if s.op == "cap" {
		bound = b.cap
	}
	to := c.replace(at, s, n)
	c.want(at, s.word, c.says[s.op])
	if !b.unknown && (bound == nil || bound.Cmp(to) != 0) {
		c.add(at, "the scheme has no such limit")
	}
	return to
}

// hold: what is outside the limits is cut.
func (b bounds) hold(r *report, at string, n *big.Rat) {
	if b.floor != nil && n.Cmp(b.floor) < 0 || b.cap != nil && n.Cmp(b.cap) > 0 {
		r.add(at, "%s is outside the limits", figure(n))
	}
}

// rounding: the words say what the marks for machines say, and the scheme says
// it too.
func (c *reckoning) rounding(at string, x *row, s step) {
	c.want(at, s.word, c.roundingWord(s.mode, s.places))
	where := map[string]string{"indicator": "round indicator", "absent": "round indicator", "category": "round category", "total": "round total"}[x.class]
	said := fill(c.says["labelled"], fields{"label": c.says[where]}) + s.word
	for _, line := range c.scheme.roundings {
		if line == said {
			return
		}
	}
	if where == "round indicator" {
		c.ruled(at, s.word, equal)
		return
	}
	c.add(at, "the scheme does not say %q", said)
}

func (c *reckoning) roundingWord(mode, cut string) string {
	if mode == "floor" {
		mode = "floor mode"
	}
	if unit, ok := strings.CutPrefix(cut, "×"); ok {
		return fill(c.says["round unit"], fields{"mode": c.says[mode], "unit": unit})
	}
	return fill(c.says["round"], fields{"mode": c.says[mode], "places": c.says[cut+" places"]})
}
