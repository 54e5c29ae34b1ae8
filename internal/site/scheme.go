package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// SchemePage is an edition of a scheme: how it scores, and its approved text.
type SchemePage struct {
	Frame
	Document, Issued, Effective, AppliesFrom, Authority, Edition string
	Categories                                                   []CategoryRow
	Indicators                                                   []IndicatorRow
	Rounding                                                     []string
	TieBreaks                                                    []string
	Limits                                                       string
	Metrics                                                      []RuleRow
	Rules                                                        []RuleRow // that take several indicators, or whole subjects
	Examples                                                     []ExampleRow
	Text                                                         string // HTML of the approved text
}

// CategoryRow is a category as a line.
type CategoryRow struct{ Name, Model, Weight, Start, Limits string }

// IndicatorRow is an indicator as a line.
type IndicatorRow struct {
	ID, Name, Category, Issuer, Department, Orientation, Method, Base, Limits string
	Clause                                                                    *Cell
	Ways                                                                      []string // how points come about, one sentence each
	Absent                                                                    []AbsentRow
}

// AbsentRow is what counts where there is no value, and the clause that says so.
type AbsentRow struct {
	Says   string
	Clause *Cell
}

func (s *SchemePage) frame() *Frame { return &s.Frame }

func (p *planner) scheme(s *dataset.Scheme) *SchemePage {
	a := SchemeAddress(s.ID, s.Edition)
	page := &SchemePage{
		Frame:    p.frame(a, s.Title, p.homeCrumb(a)),
		Document: s.Document, Issued: s.Issued.String(), Effective: s.Effective.String(), AppliesFrom: p.appliesFrom(s),
		Edition: p.schemeEdition(s),
		Limits:  p.limits(stated(s.Floor, s.Cap)),
		Text:    p.in.Schemes[s].Text,
	}
	if x, ok := p.in.Data.Authority(s.Authority); ok {
		page.Authority = x.Name
	}
	for i := range s.Categories {
		page.Categories = append(page.Categories, p.categoryRow(s, i))
	}
	for i := range s.Indicators {
		page.Indicators = append(page.Indicators, p.indicatorRow(a, s, &s.Indicators[i]))
	}
	page.Metrics, page.Rules, page.Examples = p.metricRows(a, s), p.ruleRows(a, s), p.exampleRows(a, s)
	page.Rounding = p.roundings(s.Rules.Rounding)
	for i := range s.TieBreaks {
		key := locale.HighFirst
		if s.TieBreaks[i].Order == scoring.LowFirst {
			key = locale.LowFirst
		}
		page.TieBreaks = append(page.TieBreaks, p.F(key, "key", s.TieBreaks[i].Name))
	}
	return page
}

func (p *planner) schemeEdition(s *dataset.Scheme) string {
	return p.F(locale.SchemeEdition, "edition", string(s.Edition))
}

// appliesFrom is the name of the first period of an edition.
func (p *planner) appliesFrom(s *dataset.Scheme) string {
	if i, ok := p.in.Data.Period(s.AppliesFrom); ok {
		return p.F(locale.AppliesFromOn, "period", p.in.Data.Periods[i].Name)
	}
	return string(s.AppliesFrom)
}

var modelKeys = [...]locale.Key{
	scoring.Weighted: locale.ModelWeighted, scoring.Direct: locale.ModelDirect, scoring.Bonus: locale.ModelBonus,
	scoring.Penalty: locale.ModelPenalty, scoring.Free: locale.ModelFree,
}

// categoryRow shows the start and the limits that apply, whether the scheme
// states them or the model brings them.
func (p *planner) categoryRow(s *dataset.Scheme, index int) CategoryRow {
	c, program := &s.Categories[index], p.in.Schemes[s].Program
	return CategoryRow{Name: c.Name, Model: p.T(modelKeys[c.Model]), Weight: maybe(c.Weight),
		Start: string(figure(program.Start(index))), Limits: p.limits(program.EffectiveLimits(index))}
}

func maybe(n *exact.Number) string {
	if n == nil {
		return ""
	}
	return string(figure(*n))
}

// stated are limits as a rule file writes them.
func stated(floor, cap tomldoc.Limit) scoring.Limits {
	return scoring.Limits{Floor: scoring.Limit(floor), Cap: scoring.Limit(cap)}
}

func (p *planner) limits(l scoring.Limits) string {
	text := ""
	add := func(word locale.Key, l scoring.Limit) {
		if !l.Stated {
			return
		}
		if text != "" {
			text += " · "
		}
		text += p.T(word) + " "
		if l.None {
			text += p.T(locale.NoLimit)
			return
		}
		text += string(figure(l.Value))
	}
	add(locale.LowerLimit, l.Floor)
	add(locale.UpperLimit, l.Cap)
	return text
}

var orientationKeys = [...]locale.Key{
	dataset.Strike: locale.OrientationStrike, dataset.Prevention: locale.OrientationPrevention,
	dataset.Foundation: locale.OrientationFoundation, dataset.Service: locale.OrientationService, dataset.Team: locale.OrientationTeam,
}

func (p *planner) indicatorRow(a Address, s *dataset.Scheme, i *dataset.Indicator) IndicatorRow {
	row := IndicatorRow{ID: "indicator." + string(i.ID), Name: i.Name, Orientation: p.T(orientationKeys[i.Orientation]),
		Method: p.T(methodKeys[i.Method]), Base: maybe(i.Base), Limits: p.limits(stated(i.Floor, i.Cap)), Clause: p.clauseCell(a, s, i.Clause)}
	if x, ok := p.in.Data.Authority(i.Issuer); ok {
		row.Issuer = x.Name
	}
	if x, ok := p.in.Data.Department(i.Department); ok {
		row.Department = x.Name
	}
	row.Category = categoryName(s, i.Category)
	row.Ways = p.ways(s, i)
	row.Absent = p.absentRows(a, s, i)
	return row
}

func (p *planner) clauseCell(a Address, s *dataset.Scheme, id scoring.ClauseID) *Cell {
	link := a.To(SchemeAddress(s.ID, s.Edition), string(id))
	text := string(id)
	if title, ok := p.in.Schemes[s].Clauses[text]; ok {
		text = title
	}
	return &Cell{text, &link}
}

func (p *planner) kindSentence(s *dataset.Scheme, k *dataset.Kind) string {
	text := p.F(locale.Labelled, "label", k.Name)
	if k.Points != nil {
		text += p.F(locale.Per, "unit", k.Unit, "points", string(signed(*k.Points)))
	} else if k.PointsMin != nil && k.PointsMax != nil {
		text += p.F(locale.RangeOf, "min", string(signed(*k.PointsMin)), "max", string(signed(*k.PointsMax)))
	} else if len(k.Roles) == 0 {
		text += p.T(locale.CountedOnly)
	}
	for n, r := range k.Roles {
		if n > 0 {
			text += p.T(locale.Comma)
		}
		text += p.F(locale.PerRole, "role", roleName(s, r.ID), "unit", k.Unit, "points", string(signed(r.Value)))
	}
	if limits := p.limits(stated(k.Floor, k.Cap)); limits != "" {
		text += " · " + limits
	}
	if limits := p.limits(stated(k.EachFloor, k.EachCap)); limits != "" {
		text += " · " + p.T(locale.Each) + " " + limits
	}
	return text
}

func (p *planner) absentRows(a Address, s *dataset.Scheme, i *dataset.Indicator) []AbsentRow {
	var list []AbsentRow
	add := func(state locale.Key, c *dataset.Consequence) {
		if c != nil {
			list = append(list, AbsentRow{p.absentSentence(i, state, c), p.clauseCell(a, s, c.Clause)})
		}
	}
	add(locale.StateUnreported, i.Unreported)
	add(locale.StateNotApplicable, i.NotApplicable)
	add(locale.StateExempt, i.Exempt)
	return list
}

func (p *planner) absentSentence(i *dataset.Indicator, state locale.Key, c *dataset.Consequence) string {
	T, F := p.T, p.F
	switch {
	case c.Substitute == dataset.FullMarks:
		return F(locale.StandInFull, "state", T(state)) + " " + maybe(i.Points)
	case c.Substitute != 0:
		return F(standInKeys[c.Substitute], "state", T(state)) + F(locale.NobodyHasPoints, "points", maybe(c.Points))
	}
	return F(locale.StandIn, "state", T(state)) + " " + maybe(c.Points)
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
