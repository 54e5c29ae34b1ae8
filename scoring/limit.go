package scoring

import "gongping/scoring/exact"

// bind reports whether either limit names a number.
func (l Limits) bind() bool { return l.Floor.Binds() || l.Cap.Binds() }

// check refuses a floor above the cap.
func (l Limits) check(path []string, p *problems) {
	if l.Floor.Binds() && l.Cap.Binds() && l.Floor.Value.Cmp(l.Cap.Value) > 0 {
		p.add(LimitsCrossed, path, "floor", l.Floor.Value.String(), "cap", l.Cap.Value.String())
	}
}

// hold keeps a number within the limits, the floor first.
func (l Limits) hold(n exact.Number) exact.Number {
	if l.Floor.Binds() {
		n = exact.Max(n, l.Floor.Value)
	}
	if l.Cap.Binds() {
		n = exact.Min(n, l.Cap.Value)
	}
	return n
}

// forces reports a floor above zero or a cap below it of what stands at zero: the
// limit makes points of nothing.
func (l Limits) forces(path []string, prefix, id string, p *problems) {
	if l.Floor.Binds() && l.Floor.Value.Sign() > 0 {
		p.add(LimitForces, below(path, prefix+"floor"), "id", id, "key", prefix+"floor", "value", l.Floor.Value.String())
	}
	if l.Cap.Binds() && l.Cap.Value.Sign() < 0 {
		p.add(LimitForces, below(path, prefix+"cap"), "id", id, "key", prefix+"cap", "value", l.Cap.Value.String())
	}
}
