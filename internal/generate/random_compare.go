package generate

import "math/big"

var rankings = []string{"high", "low"}

func (m *measurer) rank() {
	b := block{header: "  [indicator.rank]"}
	var places []*metric
	for _, x := range m.pool {
		if x.place {
			places = append(places, x)
		}
	}
	from := m.pool
	given := len(places) > 0 && m.chance(50)
	if given {
		from = places
	}
	var ids []string
	for _, x := range some(m.dice, from, 1, 3) {
		ids = append(ids, x.id)
		m.lacks |= x.lacks
	}
	b.set("metrics", ids)
	b.set("order", pick(m.dice, rankings))
	b.set("scope", pick(m.dice, []string{"group", "all"}))
	b.set("ties", pick(m.dice, []string{"best", "mean", "worst"}))
	if given || m.chance(10) {
		b.set("given", given)
	}
	if m.chance(50) {
		b.set("first", m.worth())
		m.deducts = true // it sinks from place to place
		m.step(&b, m.chance(40))
	} else {
		var table []*big.Rat
		for range m.between(1, 5) {
			table = append(table, m.worth())
		}
		b.set("table", table)
		b.set("rest", m.worth())
	}
	m.measured = []block{b}
}

func (m *measurer) relative() {
	b := block{header: "  [indicator.relative]"}
	x := m.metric()
	b.set("metric", x.id)
	kind := pick(m.dice, []string{"best", "span", "mean"})
	b.set("kind", kind)
	b.set("order", pick(m.dice, rankings))
	b.set("scope", pick(m.dice, []string{"group", "all"}))
	if kind == "span" {
		b.set("low", m.worth())
		b.set("high", m.worth())
	} else {
		b.set("points", m.worth())
		if x.mayFall() {
			m.either()
		}
	}
	b.set("degenerate", m.worth())
	m.measured = []block{b}
}

func (m *measurer) composite() {
	b := block{header: "  [indicator.composite]"}
	combine := pick(m.dice, []string{"sum", "mean", "product"})
	b.set("combine", combine)
	n := m.between(1, 4)
	total := pick(m.dice, []bound{{stated: true}, {true, rat(1, 1)}, {true, rat(100, 1)}})
	weights := m.split(rat(1, 1), n)
	if total.value != nil {
		weights = m.split(total.value, n)
	}
	if combine == "product" {
		total = bound{stated: true}
	}
	b.set("total", total)
	scale := m.amount()
	if !m.category.adds() {
		scale.Neg(scale)
	}
	m.adds, m.deducts = m.category.adds(), !m.category.adds()
	b.set("scale", scale)
	if combine == "mean" && m.chance(50) {
		b.set("missing", "skip")
	} else if m.chance(15) {
		b.set("missing", "absent")
	}
	m.measured = []block{b}
	for k := range n {
		part := block{header: "    [[indicator.composite.part]]"}
		x := m.metric()
		part.set("metric", x.id)
		if combine != "product" {
			part.set("weight", weights[k])
		}
		if x.mayFall() {
			m.either()
		}
		m.measured = append(m.measured, part)
	}
}
