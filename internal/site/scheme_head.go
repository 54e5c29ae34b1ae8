package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// schemeFacts are what an edition is, before any of its rules.
func (p *planner) schemeFacts(a Address, s *dataset.Scheme) []Fact {
	list := []Fact{
		p.fact(locale.SchemeDocument, s.Document+p.T(locale.Comma)+p.schemeEdition(s)),
		p.fact(locale.Issuer, p.authorityName(s.Authority)),
		p.fact(locale.SchemeSubjects, p.kindOfUnit(s.Subjects)),
	}
	if s.PeriodKind != "" {
		list = append(list, p.fact(locale.SchemePeriods, p.periodKind(s.PeriodKind)))
	}
	list = append(list,
		p.fact(locale.SchemeIssuedOn, s.Issued.String()),
		p.fact(locale.SchemeEffective, s.Effective.String()),
		p.fact(locale.SchemeAppliesFrom, p.appliesFrom(s)),
	)
	if s.Retroactive != "" {
		list = append(list, Fact{p.T(locale.Retroactive), []Cell{*p.clauseCell(a, s, s.Retroactive)}})
	}
	list = append(list, p.fact(locale.NumberOfIndicators, p.indicatorCounts(s)...))
	if s.Full != nil {
		list = append(list, p.fact(locale.WeightsTotal, string(figure(*s.Full))))
	}
	if s.UnitGrades != "" {
		list = append(list, p.fact(locale.UnitGradesFrom, p.schemeTitle(s.UnitGrades)))
	}
	if s.Caseload != "" {
		list = append(list, p.fact(locale.CaseloadIs, p.metricOf(s, s.Caseload).Name))
	}
	list = append(list, Fact{p.T(locale.Total) + " " + p.T(locale.Limits), plainCells(p.limits(stated(s.Floor, s.Cap)))})
	list = append(list, p.allowanceFact(a, s)...)
	list = append(list, p.eligibleFact(a, s)...)
	link := a.To(SchemeHistoryAddress(s.ID), "edition."+string(s.Edition))
	return append(list, Fact{p.T(locale.History), []Cell{{p.T(p.seeHistory(s)), &link}}})
}

func (p *planner) fact(label locale.Key, lines ...string) Fact {
	return Fact{p.T(label), plainCells(lines...)}
}

func plainCells(lines ...string) []Cell {
	cells := make([]Cell, len(lines))
	for i, line := range lines {
		cells[i].Text = line
	}
	return cells
}

// indicatorCounts hold the number of indicators against what the scheme allows,
// and say who issued how many.
func (p *planner) indicatorCounts(s *dataset.Scheme) []string {
	all := p.F(locale.IndicatorCount, "count", count(len(s.Indicators)))
	if s.MaxIndicators > 0 {
		all = p.F(locale.IndicatorCountOf, "count", count(len(s.Indicators)), "max", count(s.MaxIndicators))
	}
	list := []string{all}
	var issuers []dataset.AuthorityID
	issued := make(map[dataset.AuthorityID]int)
	for i := range s.Indicators {
		id := s.Indicators[i].Issuer
		if issued[id] == 0 {
			issuers = append(issuers, id)
		}
		issued[id]++
	}
	for _, id := range issuers {
		list = append(list, p.F(locale.IssuedByCount, "issuer", p.authorityName(id), "count", count(issued[id])))
	}
	return list
}

// finishFacts say what is done with the points at the end.
func (p *planner) finishFacts(s *dataset.Scheme) []Fact {
	list := []Fact{p.fact(locale.RoundingPoints, p.roundings(s.Rules.Rounding)...)}
	var keys []string
	for i := range s.TieBreaks {
		keys = append(keys, p.tieBreak(s, i)+p.F(locale.TieSource, "source", p.tieSource(s, &s.TieBreaks[i])))
	}
	return append(list, p.fact(locale.TieBreaks, orElse(keys, p.T(locale.TiesStand))...))
}

// tieSource says of what a key of the order is taken.
func (p *planner) tieSource(s *dataset.Scheme, t *dataset.TieBreak) string {
	switch {
	case t.Metric != "":
		return p.F(locale.TieByMetric, "name", p.metricName(s, t.Metric, scoring.Lag{}))
	case t.Category != "":
		return p.F(locale.TieByCategory, "name", categoryName(s, t.Category))
	case t.Indicator != "":
		return p.F(locale.TieByIndicator, "name", indicatorName(s, t.Indicator))
	}
	return p.F(locale.TieByAttribute, "name", attributeOf(s, t.Attribute).Name)
}

func (p *planner) authorityName(id dataset.AuthorityID) string {
	if x, ok := p.in.Data.Authority(id); ok {
		return x.Name
	}
	return string(id)
}

func (p *planner) departmentName(id dataset.DepartmentID) string {
	if x, ok := p.in.Data.Department(id); ok {
		return p.toldApart(x.Name, string(id), slices.ContainsFunc(p.in.Data.Departments, func(d dataset.Department) bool { return d.Name == x.Name && d.ID != id }))
	}
	return string(id)
}

func (p *planner) kindOfUnit(id dataset.UnitKindID) string {
	for i := range p.in.Data.Kinds {
		if x := &p.in.Data.Kinds[i]; x.ID == id {
			return x.Name
		}
	}
	return string(id)
}

func (p *planner) periodKind(id dataset.PeriodKindID) string {
	for i := range p.in.Data.PeriodKinds {
		if x := &p.in.Data.PeriodKinds[i]; x.ID == id {
			return x.Name
		}
	}
	return string(id)
}

func (p *planner) roundings(r scoring.Roundings) []string {
	var list []string
	add := func(where locale.Key, at *scoring.Rounding) {
		if at != nil {
			list = append(list, p.F(locale.Labelled, "label", p.T(where))+p.rounding(*at))
		}
	}
	add(locale.RoundIndicator, r.Indicator)
	add(locale.RoundCategory, r.Category)
	add(locale.RoundTotal, r.Total)
	if len(list) == 0 {
		return []string{p.T(locale.RoundNowhere)}
	}
	return list
}
