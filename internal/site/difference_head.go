package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// head is what the edition says as a whole. Its id, title, document and dates
// are no differences: every edition has its own, and they stand at its head.
func (l *layout) head() {
	s, b := l.s, l.part("head", locale.PartHead)
	rest := dataset.Scheme{Authority: s.Authority, Subjects: s.Subjects, PeriodKind: s.PeriodKind, Retroactive: s.Retroactive, Full: s.Full, Floor: s.Floor, Cap: s.Cap,
		Rounding: s.Rounding, MaxIndicators: s.MaxIndicators, Caseload: s.Caseload, UnitGrades: s.UnitGrades}
	t := l.begin(b, "head", locale.Scheme, "", "", rest)
	t.name = l.T(locale.PartHead)
	t.value("authority", l.T(locale.Issuer), l.authorityName(s.Authority), string(s.Authority))
	t.value("subjects", l.T(locale.SchemeSubjects), l.kindOfUnit(s.Subjects), string(s.Subjects))
	if s.PeriodKind != "" {
		t.value("period-kind", l.T(locale.SchemePeriods), l.periodKind(s.PeriodKind), string(s.PeriodKind))
	}
	if s.Retroactive != "" {
		t.value("retroactive", l.T(locale.Retroactive), t.title(s.Retroactive), string(s.Retroactive))
	}
	if s.MaxIndicators > 0 {
		t.own("max-indicators", locale.MostIndicators, count(s.MaxIndicators))
	}
	if s.UnitGrades != "" {
		t.value("unit-grades", l.T(locale.UnitGradesFrom), l.schemeTitle(s.UnitGrades), string(s.UnitGrades))
	}
	if s.Caseload != "" {
		t.value("caseload", l.T(locale.CaseloadIs), l.metricOf(s, s.Caseload).Name, string(s.Caseload))
	}
	t.number("full", locale.WeightsTotal, s.Full)
	t.limit("floor", l.T(locale.TotalFloor), s.Floor)
	t.limit("cap", l.T(locale.TotalCap), s.Cap)
	if r := s.Rounding; r != nil {
		t.rounding("round-indicator", locale.RoundingOfIndicators, r.Indicator)
		t.rounding("round-category", locale.RoundingOfCategories, r.Category)
		t.rounding("round-total", locale.RoundingOfTotal, r.Total)
	}
	for i := range s.TieBreaks {
		x := &s.TieBreaks[i]
		t := l.begin(b, "tie-break", locale.TieBreaks, x.ID, x.Name, *x)
		t.own("name", locale.RuleName, x.Name)
		t.say("source", locale.TakenFrom, func(s *dataset.Scheme) string { return l.tieSource(s, &s.TieBreaks[i]) })
		t.say("order", locale.OrderOf, func(s *dataset.Scheme) string { return l.tieOrder(&s.TieBreaks[i]) })
	}
	for i := range s.Orientations {
		o := &s.Orientations[i]
		t := l.begin(b, "orientation", locale.Orientation, o.Orientation.String(), l.T(orientationKeys[o.Orientation]), *o)
		t.number("min", locale.LeastShare, o.Min)
		t.number("max", locale.MostShare, o.Max)
	}
}

// subjects are who is ranked with whom, and what events may carry.
func (l *layout) subjects() {
	b := l.part("subjects", locale.WhoAndWhat)
	for i := range l.s.Groupings {
		g := &l.s.Groupings[i]
		l.begin(b, "grouping", locale.GroupingIs, string(g.ID), g.Name, *g).own("name", locale.RuleName, g.Name)
	}
	for i := range l.s.Groups {
		g := &l.s.Groups[i]
		t := l.begin(b, "group", locale.GroupIs, string(g.ID), g.Name, *g)
		t.own("name", locale.RuleName, g.Name)
		t.say("members", locale.MembersAre, func(s *dataset.Scheme) string { return l.joinedParts(l.groupSays(s, &s.Groups[i])) })
	}
	for i := range l.s.Attributes {
		x := &l.s.Attributes[i]
		t := l.begin(b, "attribute", locale.AttributeIs, string(x.ID), x.Name, *x)
		t.own("name", locale.RuleName, x.Name)
		for n := range x.Words {
			t.own("word."+string(x.Words[n].ID), locale.WordIs, l.word(x, x.Words[n].ID))
		}
	}
	for i := range l.s.Roles {
		x := &l.s.Roles[i]
		l.begin(b, "role", locale.RoleIs, string(x.ID), x.Name, *x).own("name", locale.RuleName, x.Name)
	}
}

// joined puts sentences into one.
func (p *planner) joinedParts(sentences []string) string {
	text := ""
	for n, s := range sentences {
		if n > 0 {
			text += p.T(locale.Semicolon)
		}
		text += s
	}
	return text
}

func (l *layout) categories() {
	b := l.part("categories", locale.Categories)
	for i := range l.s.Categories {
		c := &l.s.Categories[i]
		t := l.begin(b, "category", locale.Category, string(c.ID), c.Name, *c)
		t.own("name", locale.RuleName, c.Name)
		t.own("model", locale.Model, l.T(modelKeys[c.Model]))
		t.number("weight", locale.Weight, c.Weight)
		t.number("start", locale.Start, l.startOf(i))
		t.limits(c.Floor, c.Cap)
	}
}

// startOf is where a category starts: as the edition states it, else where its
// model and its indicators make it start, which is not said of 0.
func (l *layout) startOf(category int) *exact.Number {
	stated, program := l.s.Categories[category].Start, l.in.Schemes[l.s].Program
	if stated != nil || program == nil {
		return stated
	}
	if n := program.Start(category); !n.IsZero() {
		return &n
	}
	return nil
}

// tieOrder says which end of a key stands first.
func (l *layout) tieOrder(t *dataset.TieBreak) string {
	if t.Order == scoring.LowFirst {
		return l.T(locale.LowOrder)
	}
	return l.T(locale.HighOrder)
}
