package generate

import "math/big"

var partials = []string{"exact", "floor", "ceil"}

// step is so much, or so many per cent of a reference that is above 0.
func (m *measurer) step(b *block, relative bool) {
	key := "step"
	if relative {
		key = "step_percent"
	}
	b.set(key, m.amount())
}

func (m *measurer) deviation() {
	b := block{header: "  [indicator.deviation]"}
	b.set("metric", m.metric().id)
	relative := m.chance(35)
	if m.chance(50) {
		n := m.anyAmount()
		if relative {
			n = m.amount()
		}
		b.set("reference", n)
	} else {
		by := m.metric()
		if relative {
			m.divide(by)
		}
		b.set("reference", by.id)
	}
	m.step(&b, relative)
	b.set("direction", pick(m.dice, []string{"below", "above", "either"}))
	b.set("partial", pick(m.dice, partials))
	if m.chance(30) {
		b.set("at_once", m.worth())
	}
	var tiers []block
	if m.chance(30) {
		b.set("tiering", pick(m.dice, []string{"marginal", "whole"}))
		tiers = m.tiers()
	} else {
		b.set("points", m.quantity(m.worth))
	}
	m.measured = append([]block{b}, tiers...)
}

func (m *measurer) tiers() []block {
	var list []block
	end := new(big.Rat)
	last := m.between(0, 3)
	for n := range last + 1 {
		t := block{header: "    [[indicator.deviation.tier]]"}
		t.set("points", m.worth())
		if n < last {
			end = plus(end, m.decimal())
			t.set("up_to", end)
		}
		list = append(list, t)
	}
	return list
}

func (m *measurer) ratio() {
	b := block{header: "  [indicator.ratio]"}
	x := m.metric()
	inverse := m.chance(30)
	b.set("metric", x.id)
	if inverse {
		m.divide(x)
	}
	if x.mayFall() {
		m.either()
	}
	if m.chance(50) {
		b.set("target", m.amount())
	} else {
		b.set("target", m.divisor().id)
	}
	b.set("points", m.worth())
	if inverse || m.chance(20) {
		b.set("inverse", inverse)
	}
	if m.chance(30) {
		b.set("least", pick(m.dice, []*big.Rat{rat(3, 5), rat(1, 2), rat(2, 3), rat(3, 2)}))
	}
	m.measured = []block{b}
	if m.chance(40) {
		over := block{header: "    [indicator.ratio.over]"}
		m.step(&over, m.chance(40))
		over.set("partial", pick(m.dice, partials))
		over.set("points", m.quantity(m.worth))
		over.set("cap", pick(m.dice, []bound{{stated: true}, {true, m.amount()}}))
		m.measured = append(m.measured, over)
	}
}
