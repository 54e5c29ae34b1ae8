package generate

import (
	"slices"
	"strconv"
	"strings"
)

func (x *indicatorOf) write(d *document) {
	d.table("[[indicator]]")
	d.text("id", x.id)
	d.text("name", x.name)
	d.text("category", x.category)
	d.text("clause", x.clause)
	d.text("issuer", authority)
	d.text("department", x.department)
	d.text("orientation", x.orientation)
	d.text("method", x.word())
	switch {
	case x.base > 0:
		d.integer("base", x.base)
		d.integer("points", x.base)
	case x.points != 0:
		d.raw("points", x.points.String())
	}
	maybeRaw(d, "cap", x.limit())
	maybeRaw(d, "floor", x.floor)
	for k := range x.kinds {
		x.kinds[k].write(d)
	}
	if slices.ContainsFunc(x.kinds, func(k themeKind) bool { return k.again }) {
		x.writeDouble(d)
	}
	d.lump(x.rule)
	switch {
	case x.given != nil:
		x.given.write(d)
	case x.method != "":
		x.writeAbsent(d)
	}
}

// word is the method.
func (x *indicatorOf) word() string {
	switch {
	case x.given != nil:
		return "given"
	case x.method != "":
		return x.method
	}
	return "events"
}

// writeDouble doubles what comes again.
func (x *indicatorOf) writeDouble(d *document) {
	d.table("  [[indicator.multiplier]]")
	d.text("id", "again")
	d.text("name", "整改以后同类问题再次发生的加倍")
	d.raw("when", `{ again = "yes" }`)
	var kinds []string
	for _, k := range x.kinds {
		if k.again {
			kinds = append(kinds, k.id)
		}
	}
	d.ids("kinds", kinds)
	d.integer("factor", 2)
	d.text("clause", modifierClause)
}

// writeAbsent: what is not reported earns nothing, and a unit to which it does
// not apply gets what the others have.
func (x *indicatorOf) writeAbsent(d *document) {
	d.table("  [indicator.unreported]")
	d.raw("points", "0")
	d.text("clause", absenceClause)
	for _, state := range []string{"not_applicable", "exempt"} {
		d.table("  [indicator." + state + "]")
		d.text("substitute", "group-mean")
		d.raw("points", "0")
		d.text("clause", absenceClause)
	}
}

// limit is the cap of an indicator.
func (x *indicatorOf) limit() string {
	if x.cap == "own" {
		return strconv.Itoa(x.base)
	}
	return x.cap
}

func (k *themeKind) write(d *document) {
	d.table("  [[indicator.kind]]")
	d.text("id", k.id)
	d.text("name", k.name)
	d.text("unit", k.unit)
	switch {
	case k.roles != nil:
		var pairs []string
		for _, r := range k.roles {
			pairs = append(pairs, r.id+" = "+r.points.String())
		}
		d.raw("roles", "{ "+strings.Join(pairs, ", ")+" }")
	case k.points != 0:
		d.raw("points", k.points.String())
	default:
		d.raw("points_min", k.low.String())
		d.raw("points_max", k.high.String())
	}
	maybeRaw(d, "cap", k.cap)
	maybeRaw(d, "floor", k.floor)
}

func (g *themeGiven) write(d *document) {
	d.table("  [indicator.given]")
	d.text("source", g.source)
	d.integer("min", g.min)
	d.integer("max", g.max)
	d.raw("scale", g.scale)
	d.table("  [indicator.unreported]")
	d.raw("points", g.unreported.String())
	d.text("clause", absenceClause)
	for _, state := range []string{"not_applicable", "exempt"} {
		d.table("  [indicator." + state + "]")
		if g.absent == "" {
			d.text("substitute", "full")
		} else {
			d.raw("points", g.absent)
		}
		d.text("clause", absenceClause)
	}
}
