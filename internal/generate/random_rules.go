package generate

import (
	"fmt"
	"strings"
)

func (g *random) writeScheme(s *ruleset) {
	d := g.document()
	g.writeHead(d, s)
	for n := range s.groups {
		d.block(&s.groups[n])
	}
	for _, a := range s.attributes {
		g.writeAttribute(d, &a)
	}
	for _, id := range s.roles {
		g.named(d, "[[role]]", id, "责任人")
	}
	for _, m := range s.metrics {
		g.writeMetric(d, s, m)
	}
	for _, c := range s.categories {
		g.named(d, "[[category]]", c.id, "类别")
		d.text("model", c.model)
		d.number("weight", c.weight)
		d.number("start", c.start)
		writeBounds(d, c.floor, c.cap)
	}
	for _, x := range s.indicators {
		g.writeItem(d, s, x)
	}
	for n := range s.blocks {
		d.block(&s.blocks[n])
	}
	g.files["schemes/"+s.id+"/"+s.edition+".toml"] = d.bytes()
}

// writeHead: a scheme that took effect after its first period had begun names
// the clause that allows it.
func (g *random) writeHead(d *document, s *ruleset) {
	start := g.periods[s.from].start
	effective := start.AddDays(g.between(-400, 0))
	clause := ""
	if g.chance(20) {
		effective, clause = start.AddDays(g.between(1, 60)), pick(g.dice, s.clauses)
	}
	d.table("[scheme]")
	d.text("title", g.name("考评办法"))
	d.text("document", g.evidence())
	d.text("authority", s.authority)
	d.text("subjects", s.kind)
	d.maybeText("period_kind", g.periodKind)
	d.date("issued", effective.AddDays(-g.between(0, 60)))
	d.date("effective", effective)
	d.text("applies_from", g.periods[s.from].id)
	d.maybeText("retroactive_clause", clause)
	d.number("full", s.full)
	writeBounds(d, s.floor, s.cap)
	if g.chance(40) {
		d.integer("max_indicators", len(s.indicators)+g.IntN(3))
	}
	d.maybeText("unit_grades", s.unitGrades)
	if len(s.metrics) > 0 && g.chance(60) {
		d.text("caseload", pick(g.dice, s.metrics).id)
	}
	if g.chance(50) {
		var points []string
		for _, point := range roundingPoints {
			if mode := s.roundings[point]; mode != "" {
				points = append(points, point+" = "+mode)
			}
		}
		d.raw("rounding", "{ "+strings.Join(points, ", ")+" }")
		return
	}
	if len(s.roundings) > 0 {
		d.table("[scheme.rounding]")
		for _, point := range roundingPoints {
			maybeRaw(d, point, s.roundings[point])
		}
	}
}

func writeBounds(d *document, floor, cap bound) {
	d.bound("floor", floor)
	d.bound("cap", cap)
}

func (g *random) writeAttribute(d *document, a *attribute) {
	g.named(d, "[[attribute]]", a.id, "数")
	for _, word := range a.words {
		g.named(d, "  [[attribute.word]]", word, "情形")
	}
}

func (g *random) writeItem(d *document, s *ruleset, x *item) {
	d.table("[[indicator]]")
	d.text("id", x.id)
	if g.chance(5) {
		d.text("name", g.forbidden())
		d.text("waiver", g.evidence())
	} else {
		d.text("name", g.name("指标"))
	}
	d.text("category", x.category.id)
	d.text("clause", x.clause)
	d.text("issuer", s.authority)
	d.text("department", pick(g.dice, g.departments))
	d.text("orientation", x.orientation)
	d.text("method", x.method)
	d.number("base", x.base)
	d.number("points", x.points)
	maybeRaw(d, "rounding", x.rounding)
	writeBounds(d, x.floor, x.cap)
	for _, k := range x.sorts {
		g.named(d, "  [[indicator.kind]]", k.id, "情形")
		d.text("unit", pick(g.dice, []string{"起", "人次", "件", "𠮷", "/"}))
		d.number("points", k.points)
		d.number("points_min", k.low)
		d.number("points_max", k.high)
		d.pairs("roles", k.roles)
		writeBounds(d, k.floor, k.cap)
		d.bound("each_floor", k.eachFloor)
		d.bound("each_cap", k.eachCap)
		d.value("required", k.needs)
		if g.chance(20) {
			d.text("clause", pick(g.dice, s.clauses))
		}
	}
	if x.given != nil {
		g.writeGivenRule(d, x.given)
	}
	for n := range x.multipliers {
		d.block(&x.multipliers[n].block)
	}
	for _, list := range [][]block{x.measured, x.modifiers} {
		for n := range list {
			d.block(&list[n])
		}
	}
	for _, state := range stateNames {
		if in, ok := x.standIns[state]; ok {
			g.writeStandIn(d, state, in, pick(g.dice, s.clauses))
		}
	}
}

func (g *random) writeGivenRule(d *document, r *givenRule) {
	d.table("[indicator.given]")
	d.text("source", g.reason())
	d.number("min", r.low)
	d.number("max", r.high)
	if r.scale.Cmp(rat(1, 1)) != 0 || g.chance(20) {
		d.number("scale", r.scale)
	}
}

func (g *random) writeStandIn(d *document, state string, in standIn, clause string) {
	d.table("[indicator." + strings.ReplaceAll(state, "-", "_") + "]")
	d.maybeText("substitute", in.substitute)
	if in.substitute != "full" {
		d.number("points", in.points)
	}
	d.text("clause", clause)
}

// writeApprovedText puts hostile texts into paragraphs, each behind a word: at
// the start of a line some of them would swallow the headings that follow,
// which Markdown allows and a scheme may not.
func (g *random) writeApprovedText(s *ruleset) {
	var t strings.Builder
	fmt.Fprintf(&t, "# %s\n\n", "考评办法")
	for n, clause := range s.clauses {
		fmt.Fprintf(&t, "### 第%s条 %s {#%s}\n\n", chineseNumber(n+1), g.placeName(), clause)
		for range g.IntN(3) {
			fmt.Fprintf(&t, "本条规定：%s。\n\n", g.reason())
		}
		switch g.IntN(8) {
		case 0:
			t.WriteString("| 甲 | 乙 |\n|---|--:|\n| <b>1</b> | `</td>` |\n\n")
		case 1:
			t.WriteString("```html\n<script>alert(1)</script>\n### 不是条款 {#" + clause + "}\n```\n\n")
		case 2:
			t.WriteString("见[某处](javascript:alert(1))、[另一处](#" + clause + ")和![图](data:image/png;base64,AA)。\n\n")
		}
	}
	text := t.String()
	if g.chance(15) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	g.files["schemes/"+s.id+"/"+s.edition+".md"] = []byte(text)
}
