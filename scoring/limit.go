package scoring

// bind reports whether either limit names a number.
func (l Limits) bind() bool { return l.Floor.Binds() || l.Cap.Binds() }

// check refuses a floor above the cap.
func (l Limits) check(path []string, p *problems) {
	if l.Floor.Binds() && l.Cap.Binds() && l.Floor.Value.Cmp(l.Cap.Value) > 0 {
		p.add(LimitsCrossed, path, "floor", l.Floor.Value.String(), "cap", l.Cap.Value.String())
	}
}
