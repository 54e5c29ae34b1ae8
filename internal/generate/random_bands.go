package generate

import "math/big"

func (m *measurer) bands() {
	x := m.metric()
	rows := m.cutInto(x, m.cuts(x, m.between(1, 4)))
	if m.chance(25) && len(m.pool) > 1 {
		y := m.metric()
		if y != x {
			rows = m.cross(rows, m.cutInto(y, m.cuts(y, 1)))
		}
	}
	if m.chance(40) { // the rest
		rows[len(rows)-1] = row{}
	}
	m.Shuffle(len(rows)-1, func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	for _, r := range rows {
		b := block{header: "  [[indicator.band]]"}
		b.set("when", r.when)
		b.set("points", m.worth())
		if r.slides && len(r.when) == 1 && m.chance(50) {
			b.set("to", m.worth())
		}
		if m.chance(15) {
			b.set("clause", m.clause)
		}
		if m.chance(30) {
			b.set("flat", m.clause)
		}
		m.measured = append(m.measured, b)
	}
}

// row is a band: conditions of which the only one may have two ends.
type row struct {
	when   []pair
	slides bool
}

// cutInto makes rows of what the cuts make of a metric: no gap, no overlap. A
// single cut may be a row by itself.
func (m *measurer) cutInto(x *metric, cuts []*big.Rat) []row {
	below, from := "< ", ">= "
	if m.chance(40) {
		below, from = "≤", "> "
	}
	var rows []row
	add := func(slides bool, text string) {
		rows = append(rows, row{[]pair{{id: x.id, text: text}}, slides})
	}
	if len(cuts) == 1 && m.chance(30) {
		add(false, "< "+conditionNumber(cuts[0]))
		add(false, "= "+conditionNumber(cuts[0]))
		add(false, "> "+conditionNumber(cuts[0]))
		return rows
	}
	add(false, below+conditionNumber(cuts[0]))
	for n := 1; n < len(cuts); n++ {
		add(true, from+conditionNumber(cuts[n-1])+", "+below+conditionNumber(cuts[n]))
	}
	add(false, from+conditionNumber(cuts[len(cuts)-1]))
	return rows
}

// cross is every row of the one with every row of the other.
func (m *measurer) cross(a, b []row) []row {
	var rows []row
	for _, x := range a {
		for _, y := range b {
			rows = append(rows, row{when: []pair{x.when[0], y.when[0]}})
		}
	}
	return rows
}
