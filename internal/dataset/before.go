package dataset

// Before is a period as its edition before the one shown had it: where records
// are pending that no edition has, as the newest edition has it. It reports false
// where there is none.
func (d *Dataset) Before(s Snapshot) (Snapshot, bool) {
	switch {
	case s.Edition == nil:
		return Snapshot{}, false
	case s.Pending > 0:
		return Snapshot{Period: s.Period, Index: s.Index, Cutoff: s.Edition.Date, Edition: s.Edition}, true
	}
	x := d.edition(s.Period.ID, s.Edition.Date-1)
	if x == nil {
		return Snapshot{}, false
	}
	return Snapshot{Period: s.Period, Index: s.Index, Cutoff: x.Date, Edition: x}, true
}
