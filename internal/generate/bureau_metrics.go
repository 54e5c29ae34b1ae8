package generate

import (
	"fmt"
	"strconv"

	"gongping/internal/civil"
)

// schemeMetrics writes the metrics of the scheme: those that are reported, the
// survey by phone, and those that are worked out.
func schemeMetrics(d *document) {
	for _, g := range gauges {
		d.table("[[metric]]")
		d.text("id", g.id)
		d.text("name", g.name)
		d.text("unit", g.unit)
		d.text("department", g.department)
		d.integer("min", 0)
		if g.most > 0 {
			d.integer("max", g.most)
		}
		if g.whole {
			d.flag("whole", true)
		}
	}
	d.table("[[metric]]")
	d.text("id", "phone")
	d.text("name", "电话测评")
	d.text("unit", "分")
	d.text("department", "supervision")
	d.raw("rounding", `{ places = 2, mode = "half-away" }`)
	d.raw("undefined", `{ state = "not-applicable" }`)
	for _, a := range answers {
		d.table("  [[metric.option]]")
		d.text("id", a.id)
		d.text("name", a.name)
		if a.value == "" {
			d.flag("invalid", true)
		} else {
			d.raw("value", a.value)
		}
	}
	d.lump(workedOut)
}

// perReport is how many units a report speaks of at most.
const perReport = 50

// reports writes what the departments measured: each number of fifty units in a
// report. One report in twenty mends a value of the one before it.
func (b *bureau) reports(d *document, p *quarter) {
	units := b.anyUnits(p, len(b.units))
	number := 0
	for n := range gauges {
		g := &gauges[n]
		for from := 0; from < len(units); from += perReport {
			list := units[from:min(from+perReport, len(units))]
			if g.patchy {
				list = b.most(list)
			}
			number++
			id := fmt.Sprintf("m-%04d", number)
			b.writeReport(d, g, id, list, p.due.AddDays(-b.IntN(5)), "")
			if len(list) > 0 && b.chance(5) {
				b.writeReport(d, g, id+"-again", list[:1], p.due, id)
			}
		}
	}
}

// most leaves out one in a hundred.
func (b *bureau) most(units []int) []int {
	var list []int
	for _, u := range units {
		if !b.chance(1) {
			list = append(list, u)
		}
	}
	return list
}

func (b *bureau) writeReport(d *document, g *gauge, id string, units []int, entered civil.Date, corrects string) {
	if len(units) == 0 {
		return
	}
	d.table("[[report]]")
	d.text("id", id)
	d.text("metric", g.id)
	d.begin("values")
	d.buf = append(d.buf, "{ "...)
	for n, u := range units {
		if n > 0 {
			d.buf = append(d.buf, ", "...)
		}
		d.buf = append(append(d.buf, b.units[u].id...), " = "...)
		d.buf = g.append(d.buf, b.between(g.low, g.high))
	}
	d.buf = append(d.buf, " }"...)
	d.end()
	d.date("entered", entered)
	d.text("evidence", b.document(g.department, entered))
	if corrects != "" {
		d.text("corrects", corrects)
		d.text("reason", "原报数漏计"+pick(b.dice, localities)+"一处，核实后更正")
	}
	b.sign(d, g.department)
}

// append writes a value.
func (g *gauge) append(buf []byte, n int) []byte {
	if g.whole {
		return strconv.AppendInt(buf, int64(n), 10)
	}
	return append(buf, (10 * hundredths(n)).String()...)
}

// surveys writes the votes of every unit.
func (b *bureau) surveys(d *document, p *quarter) {
	for n, u := range b.anyUnits(p, len(b.units)) {
		entered := p.due.AddDays(-b.IntN(5))
		d.table("[[survey]]")
		d.text("id", fmt.Sprintf("s-%05d", n+1))
		d.text("metric", "phone")
		d.text("subject", b.units[u].id)
		d.begin("votes")
		d.buf = append(d.buf, "{ "...)
		for k, a := range answers {
			if k > 0 {
				d.buf = append(d.buf, ", "...)
			}
			d.buf = append(append(d.buf, a.id...), " = "...)
			d.buf = strconv.AppendInt(d.buf, int64(b.between(a.percent, 2*a.percent)), 10)
		}
		d.buf = append(d.buf, " }"...)
		d.end()
		d.date("entered", entered)
		d.text("evidence", b.document("supervision", entered))
		b.sign(d, "supervision")
	}
}
