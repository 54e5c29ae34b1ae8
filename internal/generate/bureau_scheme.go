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
		for _, t := range slices.Concat(firstThemes, measuredThemes, moreThemes) {
			x := indicatorOf{theme: &t, id: t.id, name: t.name}
			if round > 1 {
				x.id += "-" + strconv.Itoa(round)
				x.name += "（" + chineseNumber(round) + "）"
			}
			if len(b.indicators) < b.Indicators && (round == 1 || t.given == nil && t.method == "") {
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
		switch {
		case x.given != nil:
			b.givens = append(b.givens, n)
		case x.method == "":
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
	d.lump(wholeUnits)
	return d.bytes()
}

// start is what the weight of a category leaves beside its given scores and what
// is earned from nothing; empty without any.
func (b *bureau) start(a *area) string {
	weight, err := strconv.Atoi(a.weight)
	if err != nil || a.model != "direct" {
		return ""
	}
	rest := hundredths(100 * weight)
	for n := range b.indicators {
		if x := &b.indicators[n]; x.category == a.id && (x.given != nil || x.method != "" && x.method != "deviation") {
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
	d.table("[[grouping]]")
	d.text("id", "city")
	d.text("name", "全市")
	d.table("[[group]]")
	d.text("id", "whole-city")
	d.text("name", "全市派出所")
	d.text("grouping", "city")
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
	d.table("[[tie_break]]")
	d.text("id", "more-discipline")
	d.text("name", "再相同的，纪律作风得分高者在前")
	d.text("indicator", "discipline")
	d.text("order", "high")
	d.lump(againAttribute)
	for _, r := range []place{{"主要领导", "leader"}, {"分管领导", "deputy"}, {"直接责任人", "officer"}} {
		d.table("[[role]]")
		d.text("id", r.id)
		d.text("name", r.name)
	}
	schemeMetrics(d)
}
