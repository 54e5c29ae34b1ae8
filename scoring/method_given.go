package scoring

import "gongping/scoring/exact"

// Given is the method of scores that somebody else gives (引用上级考核得分、
// 领导评分): the reported value × Scale. A value outside the range is refused,
// never clipped.
type Given struct {
	Range
	Scale exact.Number
}

// Name is "given".
func (*Given) Name() string { return "given" }

func (*Given) wanted() bool { return true }

func (m *Given) check(path []string, i *Indicator, p *problems) {
	if m.reversed() {
		p.add(RangeReversed, below(path, "given"), "id", string(i.ID), "min", m.Min.String(), "max", m.Max.String())
	}
	if m.Scale.IsZero() {
		p.add(ZeroScale, below(path, "given", "scale"), "id", string(i.ID))
	}
}

func (m *Given) signs() (adds, deducts bool) {
	low, high := m.Min.Mul(m.Scale), m.Max.Mul(m.Scale)
	low, high = exact.Min(low, high), exact.Max(low, high)
	return high.Sign() > 0, low.Sign() < 0
}

func (m *Given) admit(i *Indicator, e *Entry, p *problems) {
	record := string(e.Record)
	if e.Value == nil {
		p.add(WrongMethod, at("record", record, "indicator"), "indicator", string(i.ID), "method", m.Name())
		return
	}
	if !m.holds(*e.Value) {
		p.add(ValueOutOfRange, at("record", record, "value"), "value", e.Value.String(), "min", m.Min.String(), "max", m.Max.String())
	}
}

func (m *Given) terms(ev *evaluation, i *Indicator, _ int, entries []admitted) {
	scope := i.scope(StepEntry)
	for k := range entries {
		e := &entries[k]
		n := ev.node(&scope)
		n.Op, n.Record, n.Value = OpGiven, e.Record, *e.Value
		if !m.Scale.Equal(one) {
			n = ev.apply(&scope, OpScale, n, m.Scale, m.worth(e.Entry))
		}
		ev.push(ev.ruled(e.rulings, n))
	}
}

func (m *Given) worth(e *Entry) exact.Number { return e.Value.Mul(m.Scale) }
