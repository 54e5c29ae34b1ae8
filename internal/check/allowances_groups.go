package check

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// allowed is the span of periods for which an allowance holds; false if it ends
// before it begins.
func (c *checker) allowed(a *dataset.Allowance) (from, until int, ordered bool) {
	from, _ = c.d.Period(a.AppliesFrom)
	if a.AppliesUntil == "" {
		return from, len(c.d.Periods) - 1, true
	}
	if until, _ = c.d.Period(a.AppliesUntil); until < from {
		c.add(diag.New(diag.DatesReversed, tomldoc.Locate(a.At, "applies_until"), "from", string(a.AppliesFrom), "until", string(a.AppliesUntil)))
		return from, until, false
	}
	return from, until, c.periodScored(a.At, "applies_until", a.Scheme, a.AppliesUntil)
}

// paysGroups gives a check of the boards from which an allowance follows: they
// have the groups to which it is limited, and where it is for a superior one of
// these goes by superiors of that kind. Each is told once.
func (c *checker) paysGroups(a *dataset.Allowance) func(*dataset.Board) {
	once := &teller{c, make(map[string]bool)}
	superior, known := c.d.Unit(a.Superior)
	if a.Superior != "" {
		known = c.refer(a.At, "superior", string(a.Superior), c.superiors()) && known
	}
	return func(b *dataset.Board) {
		ranking := slices.DeleteFunc(slices.Clone(b.Scheme.Groups), func(g dataset.Group) bool { return g.Grouping != "" })
		groups := register("group", ranking, true, func(g *dataset.Group) scoring.GroupID { return g.ID })
		if !eachKnown(once, a.At, "groups", a.Groups, groups) || !known {
			return
		}
		once.unless(a.At, "superior", slices.ContainsFunc(ranking, func(g dataset.Group) bool {
			return g.Each == superior.Kind && (len(a.Groups) == 0 || slices.Contains(a.Groups, g.ID))
		}), func() {
			c.add(diag.New(diag.AllowanceNoGroup, tomldoc.Locate(a.At, "superior"), "superior", string(a.Superior), "scheme", string(a.Scheme), "period", string(b.Period.ID)))
		})
	}
}
