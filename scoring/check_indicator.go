package scoring

// check reports what is wrong with an indicator in its category, which is nil
// if the scheme has none of that id.
func (i *Indicator) check(path []string, c *Category, found *problems) {
	if c == nil {
		c = &Category{} // of no model, which takes everything
	}
	i.Limits.check(path, found)
	if i.Base != nil {
		c.takes(below(path, "base"), i, i.Base.Sign() > 0, i.Base.Sign() < 0, found)
	}
	i.checkConsequences(path, c, found)
	if i.Method == nil {
		found.add(Malformed, below(path, "method"), "field", "method")
		return
	}
	i.Method.check(path, i, found)
	adds, deducts := i.Method.signs()
	checkStated(i.Limits, path, string(i.ID), adds, deducts, found)
	c.takes(path, i, adds, deducts, found)
}

// checkConsequences holds what stands in for a value to the same side of zero
// as the values.
func (i *Indicator) checkConsequences(path []string, c *Category, found *problems) {
	for _, in := range []struct {
		key         string
		consequence *Consequence
	}{
		{"unreported", i.Absent.Unreported},
		{"not_applicable", i.Absent.NotApplicable},
		{"exempt", i.Absent.Exempt},
	} {
		switch {
		case in.consequence == nil:
		case in.consequence.Full && i.Points == nil:
			found.add(FullWithoutPoints, below(path, in.key), "id", string(i.ID))
		default:
			points := i.standIn(in.consequence)
			c.takes(below(path, in.key), i, points.Sign() > 0, points.Sign() < 0, found)
		}
	}
}

// checkStated demands a word on every side on which points can run: clipping
// in silence and running without end are both choices that a scheme must make.
func checkStated(l Limits, path []string, id string, adds, deducts bool, found *problems) {
	if adds && !l.Cap.Stated {
		found.add(CapUnstated, path, "id", id)
	}
	if deducts && !l.Floor.Stated {
		found.add(FloorUnstated, path, "id", id)
	}
}
