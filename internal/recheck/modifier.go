package recheck

import (
	"math/big"
	"regexp"
	"slices"
	"strings"
)

// factor: the scheme, or the record, says by how much an operation multiplies.
func (c *reckoning) factor(at string, x *row, s step, f *big.Rat) {
	switch s.op {
	case "scale":
		c.ruled(at, figure(f), func(sentence, want string) bool {
			then := read("{before}"+c.says["scaled"], sentence, fields{"scale": figures})
			return strings.HasSuffix(sentence, fill(c.says["scale"], fields{"scale": want})) || then != nil && then["scale"] == want
		})
	case "factor":
		known := fields{"name": regexp.QuoteMeta(s.word), "factor": figures}
		if !slices.ContainsFunc(c.rules(), func(sentence string) bool {
			said := read(c.says["multiplier"], sentence, known)
			return said != nil && said["factor"] == figure(f) && c.fits(x, said["when"])
		}) {
			c.add(at, "the scheme has no such multiplier for the entry")
		}
	case "share":
		c.want(at, s.word, c.says["share"])
		c.share(at, x, f)
	case "once":
		c.once(at, x, s, f)
	case "coefficient":
		c.coefficient(at, s, f)
	}
}

// share is what the entry says of this unit; the shares of all make a whole.
func (c *reckoning) share(at string, x *row, f *big.Rat) {
	if c.ledger == nil {
		return
	}
	sum, own := new(big.Rat), false
	for _, text := range x.shares {
		unit, part := cutLast(text, " ")
		n := c.number(at, part)
		sum.Add(sum, n)
		own = own || strings.HasPrefix(c.ledger.name, unit+" ") && n.Cmp(f) == 0
	}
	if !own || sum.Cmp(big.NewRat(1, 1)) != 0 {
		c.add(at, "is not the unit's part of 1")
	}
}

// part is what this unit has of an entry that is shared.
func (c *reckoning) part(x *row) *big.Rat {
	at := "#" + x.id + " .shares"
	if c.ledger == nil { // an example says it only where it multiplies
		for _, s := range x.steps {
			if s.op == "share" {
				left, _ := cutLast(s.text, " = ")
				_, f := cutLast(left, " × ")
				return c.number(at, f)
			}
		}
	}
	for _, text := range x.shares {
		if unit, part := cutLast(text, " "); c.ledger != nil && strings.HasPrefix(c.ledger.name, unit+" ") {
			return c.number(at, part)
		}
	}
	return big.NewRat(1, 1)
}

// once: another entry of the matter counts, this one by a factor of the rule.
func (c *reckoning) once(at string, x *row, s step, f *big.Rat) {
	known := f.Sign() == 0
	for _, sentence := range c.scheme.rules["once."+s.word] {
		if rest := read(c.says["rest"], sentence, nil); rest != nil {
			known = known || slices.Contains(strings.Split(rest["factors"], c.says["comma"]), figure(f))
		}
	}
	if !known || len(c.scheme.rules["once."+s.word]) == 0 {
		c.add(at, "the scheme has no such factor")
	}
	if s.kept == "" {
		return
	}
	found := false
	c.root.each(func(other *row) {
		found = found || other.id == s.at && other.class == "entry" && (s.kept == s.at && other.matter == x.matter || c.ledger == nil && s.kept == other.label)
	})
	if !found || s.at == x.id {
		c.add(at, "%s is no other entry of the matter", s.kept)
	}
}

// coefficient: of those that fit the unit the highest.
func (c *reckoning) coefficient(at string, s step, f *big.Rat) {
	var best, otherwise *big.Rat
	var values []string
	_, id, _ := strings.Cut(s.id, ".coefficient.")
	id, _, _ = strings.Cut(id, ".")
	for _, sentence := range c.scheme.rules["coefficient."+id] {
		said := read(c.says["labelled"]+"{value}", sentence, fields{"value": figures})
		if said == nil {
			continue
		}
		n := c.number(at, said["value"])
		values = append(values, said["value"])
		switch {
		case said["label"] == c.says["otherwise"]:
			otherwise = n
		case c.ledger != nil && c.fitsUnit(said["label"]) && (best == nil || n.Cmp(best) > 0):
			best = n
		}
	}
	if best == nil {
		best = otherwise
	}
	if c.ledger == nil { // an example does not say of whom it speaks
		if !slices.Contains(values, figure(f)) {
			c.add(at, "the scheme has no such coefficient")
		}
		return
	}
	if best == nil || best.Cmp(f) != 0 {
		c.add(at, "is not the unit's coefficient")
	}
}

// fitsUnit: a number is for the unit by its name, its class or an identity.
func (c *reckoning) fitsUnit(label string) bool {
	return strings.HasPrefix(c.ledger.name, label+" ") || label == fill(c.says["of class"], fields{"class": c.ledger.class}) ||
		slices.ContainsFunc(c.ledger.identities, func(name string) bool {
			return label == fill(c.says["of identity"], fields{"identity": name})
		})
}

// per is "−6 × 100 ÷ 240 = −2.5".
func (c *reckoning) per(at string, x *row, s step, n *big.Rat) *big.Rat {
	for _, below := range x.rows {
		by := c.rule(c.says["divided"], fields{"times": figures, "metric": regexp.QuoteMeta(below.label)})
		if below.class != "metric" || by == nil {
			continue
		}
		e, times := num(n), c.number(at, by["times"])
		if times.Cmp(big.NewRat(1, 1)) != 0 {
			e = calc("×", e, num(times))
		}
		e = calc("÷", e, num(c.number(at, below.quantity)))
		c.want(at, s.word, c.says["per"])
		c.want(at, s.text, e.equals())
		if value := e.value(); value != nil {
			return value
		}
	}
	c.add(at, "the scheme does not divide by any metric below")
	return n
}

// precondition: one of the conditions does not hold.
func (c *reckoning) precondition(at string, x *row, s step, n *big.Rat) *big.Rat {
	c.want(at, s.word, c.says["precondition fails"])
	to := c.replace(at, s, n)
	said := c.rule(c.says["precondition"], fields{"otherwise": figures})
	if said == nil || said["otherwise"] != figure(to) || c.hold(said["when"], x.rows) {
		c.add(at, "the scheme has no such precondition, or it holds")
	}
	return to
}
