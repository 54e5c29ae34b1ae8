package scoring

import (
	"cmp"
	"slices"

	"gongping/scoring/exact"
)

// cut is what a Once rule leaves of an entry.
type cut struct {
	rule   *Once
	factor exact.Number
	kept   RecordID // the entry that counts in its place; empty if none does
}

// cutMatters works out what the Once rules leave of each entry, by its position
// among the entries of the cells.
func (p *Program) cutMatters(x *indexed) {
	if len(p.scheme.Once) == 0 {
		return
	}
	x.cuts = make(map[*Entry][]cut)
	for s := range x.Subjects {
		entries := x.of(s)
		left := make([]exact.Number, len(entries))
		for n := range entries {
			left[n] = p.net(&entries[n])
		}
		for r := range p.scheme.Once {
			p.cutOnce(x, &p.scheme.Once[r], entries, left)
		}
	}
}

// net is what an entry is worth before any Once rule.
func (p *Program) net(e *admitted) exact.Number {
	i, _ := p.Indicator(e.Indicator)
	n := i.Method.worth(e.Entry)
	for _, r := range e.rulings {
		n = r.leaves(n)
	}
	return e.shared(n)
}

// cutOnce applies one rule to the entries of a subject. Left is what the rules
// before have left of each.
func (p *Program) cutOnce(x *indexed, rule *Once, entries []admitted, left []exact.Number) {
	matters := make(map[MatterID][]int)
	var order []MatterID
	for n := range entries {
		e := &entries[n]
		if e.Matter == "" || left[n].IsZero() || !rule.looksAt(left[n]) || !p.inScope(rule, e.Entry) {
			continue
		}
		if matters[e.Matter] == nil {
			order = append(order, e.Matter)
		}
		matters[e.Matter] = append(matters[e.Matter], n)
	}
	for _, matter := range order {
		list := matters[matter]
		if len(list) < 2 || rule.Keep == KeepSum {
			continue
		}
		// The larger first; of equal ones the one that comes first by its id, so
		// that the order of the records means nothing.
		slices.SortFunc(list, func(a, b int) int {
			return cmp.Or(left[b].Abs().Cmp(left[a].Abs()), cmp.Compare(entries[a].Record, entries[b].Record))
		})
		for rank, n := range list {
			if c, ok := rule.cut(rank, entries[list[0]].Record); ok {
				x.cuts[entries[n].Entry] = append(x.cuts[entries[n].Entry], c)
				left[n] = left[n].Mul(c.factor)
			}
		}
	}
}

// cut is what is left of the entry that comes so many after the highest; false
// where nothing is taken away.
func (r *Once) cut(rank int, highest RecordID) (cut, bool) {
	switch {
	case r.Keep == KeepNone:
		return cut{rule: r}, true
	case rank == 0:
		return cut{}, false
	case rank <= len(r.Rest):
		return cut{r, r.Rest[rank-1], highest}, true
	}
	return cut{rule: r, kept: highest}, true
}

func (r *Once) looksAt(n exact.Number) bool {
	return r.Side == BothSides || r.Side == BonusSide && n.Sign() > 0 || r.Side == DeductionSide && n.Sign() < 0
}

// inScope reports whether a rule takes an entry. A rule that names nothing
// takes them all.
func (p *Program) inScope(r *Once, e *Entry) bool {
	if len(r.Categories) == 0 && len(r.Indicators) == 0 && len(r.Kinds) == 0 {
		return true
	}
	i, _ := p.Indicator(e.Indicator)
	return slices.Contains(r.Categories, i.Category) || slices.Contains(r.Indicators, i.ID) ||
		slices.Contains(r.Kinds, IndicatorKind{i.ID, e.Kind})
}
