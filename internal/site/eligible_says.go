package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// eligibleSaid is what a list comes to, and that it decides nothing.
func (p *planner) eligibleSaid(x *Eligible) []string {
	heads, yes, last := 0, 0, false
	for g := range x.Groups {
		for n := range x.Groups[g].Candidates {
			if heads++; x.Groups[g].Candidates[n].Qualifies {
				yes++
			}
		}
	}
	for n := range x.Cases {
		last = last || x.Cases[n].Last > 0
	}
	list := []string{p.F(locale.EligibleSays, "heads", count(heads), "yes", count(yes), "no", count(heads-yes))}
	if last {
		return append(list, p.T(locale.EligibleLastOnly))
	}
	return append(list, p.T(locale.EligibleDecides))
}

// eligibleCase is a line in words.
func (p *planner) eligibleCase(b *Board, x *Eligible, c *dataset.EligibleCase) EligibleRule {
	r := EligibleRule{Name: c.Name, Who: p.T(locale.EligibleAll)}
	switch {
	case c.Identity != "":
		r.Who = p.F(locale.OfIdentity, "identity", p.identityName(c.Identity))
	case c.Class != "":
		r.Who = p.F(locale.OfClass, "class", p.className(c.Class))
	case len(x.Cases) > 1:
		r.Who = p.T(locale.TheRest)
	}
	switch {
	case c.Upto != nil:
		r.Ways = plainCells(p.F(locale.EligibleUpto, "share", operand(*c.Upto), "mode", p.T(modeKeys[c.Mode])), p.tiesWay(c.Ties))
	case c.Last > 0:
		r.Ways = plainCells(p.F(locale.EligibleLast, "count", count(c.Last)), p.tiesWay(c.Ties))
	case len(c.Bands) > 0:
		r.Ways = plainCells(p.F(locale.EligibleBands, "list", p.listed(len(c.Bands), func(n int) string { return b.band(c.Bands[n]) })))
	default:
		r.Ways = plainCells(p.F(locale.EligibleGrades, "list", p.listed(len(c.Grades), func(n int) string { return b.grade(c.Grades[n]) })))
	}
	return r
}

// tiesWay says what happens at the cut.
func (p *planner) tiesWay(t scoring.Ties) string {
	if t == scoring.TiesOut {
		return p.T(locale.TiesOut)
	}
	return p.T(locale.TiesIn)
}

// listed are so many names with commas between them.
func (p *planner) listed(heads int, name func(int) string) string {
	names := make([]string, heads)
	for n := range names {
		names[n] = name(n)
	}
	return strings.Join(names, p.T(locale.Comma))
}

// eligibleMust is a requirement in words. A condition leads to its metric.
func (p *planner) eligibleMust(a Address, b *Board, q *dataset.Requirement) EligibleRule {
	r := EligibleRule{ID: q.ID, Name: q.Name}
	switch s := b.Scheme; {
	case len(q.When) > 0:
		for n := range q.When {
			link := a.To(SchemeAddress(s.ID, s.Edition), "metric."+string(q.When[n].ID))
			r.Ways = append(r.Ways, Cell{p.conditions(s, q.When[n:n+1]), &link})
		}
	case len(q.Without) > 0:
		r.Ways = plainCells(p.F(locale.EligibleGates, "list", p.listed(len(q.Without), func(n int) string { return b.gate(q.Without[n]) })))
	default:
		var names []string
		for n := range s.Grades {
			names = append(names, s.Grades[n].Name)
			if s.Grades[n].ID == q.Grade {
				break
			}
		}
		r.Ways = plainCells(p.F(locale.EligibleGrades, "list", strings.Join(names, p.T(locale.Comma))))
	}
	return r
}

// eligibleCut is where the line of a case falls in a group, with the formula.
func (p *planner) eligibleCut(c *dataset.EligibleCase, heads int, cut *scoring.Cut) string {
	pairs := []string{"name", c.Name, "heads", count(heads), "inside", count(cut.Inside)}
	switch {
	case c.Upto != nil:
		pairs = append(pairs, "share", operand(*c.Upto), "exact", operand(cut.Share), "ties", p.tiesWay(c.Ties))
		if !cut.Rounded {
			return p.F(locale.EligibleCut, pairs...)
		}
		return p.F(locale.EligibleCutRounded, append(pairs, "mode", p.T(modeKeys[c.Mode]), "seats", count(cut.Seats))...)
	case c.Last > 0:
		return p.F(locale.EligibleCutLast, append(pairs, "count", count(c.Last), "ties", p.tiesWay(c.Ties))...)
	}
	return p.F(locale.EligibleCutList, pairs...)
}

// eligibleMet is what a subject has of a requirement.
func (p *planner) eligibleMet(b *Board, q *dataset.Requirement, m *scoring.Met) EligibleMet {
	x := EligibleMet{Name: q.Name, Word: p.T(locale.EligibleUnmet)}
	if m.Holds {
		x.Word = p.T(locale.EligibleMet)
	}
	switch {
	case len(q.When) > 0:
		for n, v := range m.Values {
			metric := p.metricOf(b.Scheme, q.When[n].ID)
			text := string(figure(v.Number)) + unitOf(metric)
			if v.State != 0 {
				text = p.T(stateKeys[v.State])
			}
			x.Values = append(x.Values, metric.Name+" "+text)
		}
	case len(q.Without) == 0:
		x.Values = []string{b.grade(m.Grade)}
	case len(m.Gates) == 0:
		x.Values = []string{p.T(locale.EligibleNone)}
	default:
		x.Values = []string{p.listed(len(m.Gates), func(n int) string { return b.gate(m.Gates[n]) })}
	}
	return x
}

// eligibleOutcome says whether a subject qualifies, or is listed, and why.
func (p *planner) eligibleOutcome(x *Eligible, own *dataset.EligibleCase, c *scoring.Candidate) string {
	yes, no := locale.EligibleYes, locale.EligibleNo
	if own.Last > 0 {
		yes, no = locale.EligibleListed, locale.EligibleUnlisted
	}
	if c.Qualifies {
		reasons := []string{p.T(locale.EligibleBecauseIn)}
		if len(c.Met) > 0 {
			reasons = append(reasons, p.T(locale.EligibleBecauseAll))
		}
		return p.F(yes, "reasons", strings.Join(reasons, p.T(locale.Comma)))
	}
	var reasons []string
	switch {
	case c.Place == 0:
		reasons = append(reasons, p.T(locale.EligibleBecauseNo))
	case !c.Inside:
		reasons = append(reasons, p.T(locale.EligibleBecauseOut))
	}
	for n := range c.Met {
		if !c.Met[n].Holds {
			reasons = append(reasons, p.F(locale.EligibleBecause, "name", x.Requires[n].Name))
		}
	}
	return p.F(no, "reasons", strings.Join(reasons, p.T(locale.Comma)))
}
