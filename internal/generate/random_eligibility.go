package generate

import "strconv"

// writeEligibilities: now and then a list of who qualifies by the places of a
// scheme, with a line for everybody else and perhaps one for some alone.
func (g *random) writeEligibilities() {
	taken := make(map[string]bool)
	for n := g.IntN(3); n > 0; n-- {
		s := pick(g.dice, g.schemes)
		rules, editions := g.everywhere(s)
		together := editions == 1 // in another edition they may not be next to each other
		d := g.document()
		d.table("[eligibility]")
		d.text("title", g.name("资格"))
		d.text("document", g.name("号"))
		d.text("clause", g.name("条"))
		d.text("scheme", s.id)
		from := g.between(s.from, len(g.periods)-1)
		d.text("applies_from", g.periods[from].id)
		if until := g.between(from, len(g.periods)-1); g.chance(30) {
			d.text("applies_until", g.periods[until].id)
		}
		if key, from := pick(g.dice, []string{"identity", "class"}), g.identities; g.chance(50) {
			if key == "class" {
				from = g.classesInUse()
			}
			if len(from) > 0 {
				g.eligibleCase(d, rules, together, "some", key, pick(g.dice, from))
			}
		}
		g.eligibleCase(d, rules, together, "others", "", "")
		g.requirements(d, rules)
		g.files["eligibility/"+g.id(taken, "eligibility")+".toml"] = d.bytes()
	}
}

// eligibleCase draws a line in one of the four ways.
func (g *random) eligibleCase(d *document, rules map[string][]string, together bool, id, key, who string) {
	d.table("  [[eligibility.case]]")
	d.text("id", id)
	d.text("name", g.name("线"))
	if key != "" {
		d.text(key, who)
	}
	ties := pick(g.dice, []string{"in", "out"})
	switch way := g.IntN(4); {
	case way == 0 && rules["[[rank_band]]"] != nil:
		d.ids("bands", g.stretch(rules["[[rank_band]]"], together))
	case way == 1 && rules["[[grade]]"] != nil:
		d.ids("grades", g.stretch(rules["[[grade]]"], together))
	case way == 2:
		d.integer("last", g.between(1, 3))
		d.text("ties", ties)
	default:
		d.number("upto", rat(int64(g.between(1, 6)), 6))
		d.text("heads", pick(g.dice, roundingModes))
		d.text("ties", ties)
	}
}

// stretch are some of a list that are next to each other, or one.
func (g *random) stretch(list []string, several bool) []string {
	from := g.IntN(len(list))
	if !several {
		return list[from : from+1]
	}
	return list[from:g.between(from+1, len(list))]
}

// requirements are up to two of the three kinds.
func (g *random) requirements(d *document, rules map[string][]string) {
	for n := g.IntN(3); n > 0; n-- {
		kind := pick(g.dice, []string{"[[metric]]", "[[gate]]", "[[grade]]"})
		if rules[kind] == nil {
			continue
		}
		d.table("  [[eligibility.require]]")
		d.text("id", "must-"+strconv.Itoa(n))
		d.text("name", g.name("条件"))
		switch id := pick(g.dice, rules[kind]); kind {
		case "[[metric]]":
			d.raw("when", "{ "+id+" = \">= "+strconv.Itoa(g.IntN(100))+"\" }")
		case "[[gate]]":
			d.ids("without", some(g.dice, rules[kind], 1, 2))
		default:
			d.text("grade", id)
		}
	}
}
