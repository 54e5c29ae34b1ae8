package site

import (
	"strings"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// StandingRow is what a unit is from a day on.
type StandingRow struct {
	From, Class, Heads string
	Identities         string
	Parent             Cell
}

// unitState says whether a unit is still there on the day of which the site
// speaks.
func (p *planner) unitState(u *dataset.Unit) (text string, abolished bool) {
	if u.Until.IsZero() || u.Until >= p.in.AsOf {
		return p.about(u).T(locale.UnitStands), false
	}
	return p.about(u).F(locale.UnitAbolished, "date", u.Until.String()), true
}

// standings are what a unit was, up to the last day of which the site says
// anything: ledgers go by the end of their period.
func (p *planner) standings(a Address, u *dataset.Unit) []StandingRow {
	list, last := []StandingRow{p.standing(a, u, u.From)}, p.lastDay()
	for _, day := range u.Turns()[1:] {
		if day <= last {
			list = append(list, p.standing(a, u, day))
		}
	}
	return list
}

func (p *planner) standing(a Address, u *dataset.Unit, day civil.Date) StandingRow {
	then := u.Standing(day)
	row := StandingRow{From: day.String(), Class: p.orDash(p.className(then.Class)), Heads: p.T(locale.MarginNone), Parent: p.otherSide(a, then.Parent)}
	if then.HeadCount > 0 {
		row.Heads = count(then.HeadCount)
	}
	row.Identities = p.identityNames(then.Identities)
	return row
}

// identityNames are those of some identities, or a dash.
func (p *planner) identityNames(ids []scoring.IdentityID) string {
	names := make([]string, len(ids))
	for n, id := range ids {
		names[n] = p.identityName(id)
	}
	return p.orDash(strings.Join(names, p.T(locale.ListSeparator)))
}
