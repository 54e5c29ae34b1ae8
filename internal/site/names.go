package site

import (
	"cmp"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// The names of what the engine knows by id only. The look-ups cannot fail: ids
// that the engine hands out are those of the scheme it scored by.

// group is a group of the board's scheme.
func (b *Board) group(id scoring.GroupID) *dataset.Group {
	for i := range b.Scheme.Groups {
		if g := &b.Scheme.Groups[i]; g.ID == id.Written() {
			return g
		}
	}
	panic("internal error: no group " + string(id))
}

// groupName is what a group is called; of those by superior each after its own.
func (p *planner) groupName(b *Board, id scoring.GroupID) string {
	name := b.group(id).Name
	if id.Under() != "" {
		return p.F(locale.GroupBelow, "superior", p.unitName(id.Under()), "group", name)
	}
	return name
}

// grade is the name of a grade; empty for none.
func (b *Board) grade(id scoring.GradeID) string {
	if id == "" {
		return ""
	}
	return b.gradeRule(id).Name
}

// band is the name of a slice of the ranking; empty for none.
func (b *Board) band(id scoring.BandID) string {
	for i := range b.Scheme.RankBands {
		if b.Scheme.RankBands[i].ID == id {
			return b.Scheme.RankBands[i].Name
		}
	}
	return ""
}

// gate is the name of a gate; empty for none.
func (b *Board) gate(id scoring.GateID) string {
	for i := range b.Scheme.Gates {
		if b.Scheme.Gates[i].ID == id {
			return b.Scheme.Gates[i].Name
		}
	}
	return ""
}

func count(n int) string { return strconv.Itoa(n) }

// metricOf is a metric of a scheme, or one for the head count.
func (p *planner) metricOf(s *dataset.Scheme, id scoring.MetricID) *dataset.Metric {
	for i := range s.Metrics {
		if m := &s.Metrics[i]; m.ID == id {
			return m
		}
	}
	return &dataset.Metric{ID: scoring.HeadCount, Name: p.T(locale.HeadCount), Unit: p.T(locale.Persons)}
}

// metricName is the name of a metric and how far back it lies.
func (p *planner) metricName(s *dataset.Scheme, id scoring.MetricID, lag scoring.Lag) string {
	name := p.metricOf(s, id).Name
	switch {
	case lag == scoring.Previous:
		return name + p.T(locale.LagPrevious)
	case lag == scoring.LastYear:
		return name + p.T(locale.LagLastYear)
	case lag.Years > 0:
		return name + p.F(locale.LagYears, "years", strconv.Itoa(lag.Years))
	case lag.Periods > 0:
		return name + p.F(locale.LagPeriods, "periods", strconv.Itoa(lag.Periods))
	}
	return name
}

// roleName is the name of a role of a scheme.
func roleName(s *dataset.Scheme, id scoring.RoleID) string {
	for i := range s.Roles {
		if s.Roles[i].ID == id {
			return s.Roles[i].Name
		}
	}
	return string(id)
}

// gateNotes say which gates hold for a subject, and what follows.
func (p *planner) gateNotes(b *Board, score *scoring.Score) []string {
	var list []string
	for _, held := range score.Gates {
		for i := range b.Scheme.Gates {
			if g := &b.Scheme.Gates[i]; g.ID == held.Gate {
				list = append(list, p.gateNote(b, g, held.Back))
			}
		}
	}
	if b.group(score.Group).Unranked {
		return append(list, p.F(locale.Labelled, "label", p.groupName(b, score.Group))+p.T(locale.GroupUnranked))
	}
	if score.Unranked {
		list = append(list, p.T(locale.NotRanked))
	}
	return list
}

var effectKeys = [...]locale.Key{
	scoring.EffectZero: locale.EffectZero, scoring.EffectCap: locale.EffectCap, scoring.EffectDown: locale.EffectDown,
	scoring.EffectNoAward: locale.EffectNoAward, scoring.EffectUnranked: locale.EffectUnranked,
}

func (p *planner) gateNote(b *Board, g *dataset.GateRule, back int) string {
	text := p.F(locale.Labelled, "label", g.Name) + p.effect(b.Scheme, g)
	if back > 0 {
		text += p.F(locale.GateBack, "periods", strconv.Itoa(back))
	}
	return text
}

// effect says what follows from a gate.
func (p *planner) effect(s *dataset.Scheme, g *dataset.GateRule) string {
	what := cmp.Or(categoryName(s, g.Category), p.T(locale.Total))
	grade := ""
	for i := range s.Grades {
		if s.Grades[i].ID == g.Grade {
			grade = s.Grades[i].Name
		}
	}
	return p.F(effectKeys[g.Effect], "what", what, "grade", grade, "levels", strconv.Itoa(g.Levels))
}
