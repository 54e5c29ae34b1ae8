package generate

import (
	"slices"
	"strconv"
)

// indicatorOf is a theme as it stands in the scheme.
type indicatorOf struct {
	*theme
	id, name string
	base     int // 0: none
	clause   string
}

// makeIndicators takes as many themes as are asked for and puts them in the
// order of their categories. A theme that comes again is numbered.
func (b *bureau) makeIndicators() {
	for round := 1; len(b.indicators) < b.Indicators; round++ {
		for _, t := range slices.Concat(firstThemes, moreThemes) {
			x := indicatorOf{theme: &t, id: t.id, name: t.name}
			if round > 1 {
				x.id += "-" + strconv.Itoa(round)
				x.name += "（" + chineseNumber(round) + "）"
			}
			if len(b.indicators) < b.Indicators && (round == 1 || t.given == nil) {
				b.indicators = append(b.indicators, x)
			}
		}
	}
	order := func(x indicatorOf) int {
		return slices.IndexFunc(areas, func(a area) bool { return a.id == x.category })
	}
	slices.SortStableFunc(b.indicators, func(x, y indicatorOf) int { return order(x) - order(y) })
	for n := range b.indicators {
		x := &b.indicators[n]
		x.clause = "c-" + strconv.Itoa(n+firstClause)
		if x.given != nil {
			b.givens = append(b.givens, n)
		} else {
			b.events = append(b.events, n)
		}
	}
	b.shareBases()
}

// shareBases splits 100 among the indicators that start from points of their
// own.
func (b *bureau) shareBases() {
	var based []*indicatorOf
	for n := range b.indicators {
		if b.indicators[n].category == "population" {
			based = append(based, &b.indicators[n])
		}
	}
	rest := 100
	for n, x := range based {
		x.base = rest / (len(based) - n)
		rest -= x.base
	}
}

func (b *bureau) scheme() []byte {
	var d document
	b.schemeHead(&d)
	for _, a := range areas {
		d.table("[[category]]")
		d.text("id", a.id)
		d.text("name", a.name)
		d.text("model", a.model)
		maybeRaw(&d, "weight", a.weight)
		maybeRaw(&d, "start", b.start(&a))
		maybeRaw(&d, "cap", a.cap)
		maybeRaw(&d, "floor", a.floor)
	}
	for n := range b.indicators {
		b.indicators[n].write(&d)
	}
	return d.bytes()
}

// start is what the weight of a category leaves beside its given scores; empty
// without any.
func (b *bureau) start(a *area) string {
	weight, err := strconv.Atoi(a.weight)
	if err != nil || a.model != "direct" {
		return ""
	}
	rest := hundredths(100 * weight)
	for _, i := range b.givens {
		if x := &b.indicators[i]; x.category == a.id {
			rest -= x.points
		}
	}
	if rest == hundredths(100*weight) {
		return ""
	}
	return rest.String()
}

func maybeRaw(d *document, key, value string) {
	if value != "" {
		d.raw(key, value)
	}
}

func (b *bureau) schemeHead(d *document) {
	d.table("[scheme]")
	d.text("title", schemeTitle)
	d.text("document", schemeDocument)
	d.text("authority", authority)
	d.text("subjects", "station")
	d.date("issued", day(2020, 6, 5))
	d.date("effective", day(2020, 6, 21))
	d.text("applies_from", b.periods[0].id)
	d.integer("full", 100)
	d.integer("cap", 115)
	d.integer("floor", 0)
	d.table("[scheme.rounding]")
	d.raw("category", `{ places = 2, mode = "half-away" }`)
	d.raw("total", `{ places = 2, mode = "half-away" }`)
	for _, c := range classes {
		d.table("[[group]]")
		d.text("id", c.id)
		d.text("name", c.name)
		d.ids("classes", []string{c.id})
	}
	attributes := []place{{"走访建档户数", "households"}, {"化解纠纷人数", "settled"}}
	for _, a := range attributes {
		d.table("[[attribute]]")
		d.text("id", a.id)
		d.text("name", a.name)
	}
	for _, a := range attributes {
		d.table("[[tie_break]]")
		d.text("id", "more-"+a.id)
		d.text("name", "总分相同的，"+a.name+"多者在前")
		d.text("attribute", a.id)
		d.text("order", "high")
	}
}

func (x *indicatorOf) write(d *document) {
	d.table("[[indicator]]")
	d.text("id", x.id)
	d.text("name", x.name)
	d.text("category", x.category)
	d.text("clause", x.clause)
	d.text("issuer", authority)
	d.text("department", x.department)
	d.text("orientation", x.orientation)
	if x.given != nil {
		d.text("method", "given")
	} else {
		d.text("method", "events")
	}
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
	if x.given != nil {
		x.given.write(d)
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
	if k.points != 0 {
		d.raw("points", k.points.String())
	} else {
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
