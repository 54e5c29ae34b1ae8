package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// SchemePage is an edition of a scheme: how it scores, each indicator beside
// its clause, and its approved text.
type SchemePage struct {
	Frame
	Facts      []Fact
	Contents   []Contents
	Categories []CategoryRow
	Sections   []CategorySection // the indicators, by category
	Metrics    []RuleRow
	Rules      []RuleRow // that take several indicators, or whole subjects
	Subjects   []RuleRow // who is ranked together, and what events carry
	Finish     []Fact    // rounding and tie-breaks
	Text       string    // HTML of the approved text
}

// Fact is a labelled text, in one line or several.
type Fact struct {
	Label string
	Lines []Cell
}

// Contents is a line of the table of contents.
type Contents struct {
	Part  Cell
	Below []Cell
}

func (s *SchemePage) frame() *Frame { return &s.Frame }

func (p *planner) scheme(s *dataset.Scheme) *SchemePage {
	a := SchemeAddress(s.ID, s.Edition)
	page := &SchemePage{
		Frame: p.frame(a, s.Title, p.homeCrumb(a), p.historyCrumb(a, s)),
		Facts: p.schemeFacts(a, s), Finish: p.finishFacts(s), Text: p.in.Schemes[s].Text,
	}
	examples := p.exampleRows(a, s)
	for i := range s.Categories {
		page.Categories = append(page.Categories, p.categoryRow(s, i))
		page.Sections = append(page.Sections, p.categorySection(a, s, &s.Categories[i], examples))
	}
	page.Metrics, page.Rules, page.Subjects = p.metricRows(a, s), p.ruleRows(a, s), p.subjectRows(s)
	page.Contents = p.contents(page)
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

// contents list the parts that the page has.
func (p *planner) contents(page *SchemePage) []Contents {
	var list []Contents
	add := func(id, text string, below ...Cell) { list = append(list, Contents{Cell{text, here(id)}, below}) }
	add("part.categories", p.T(locale.Categories))
	for _, section := range page.Sections {
		var below []Cell
		for _, i := range section.Indicators {
			below = append(below, Cell{i.Name, here(i.ID)})
		}
		add(section.ID, section.Name, below...)
	}
	if len(page.Metrics) > 0 {
		add("_metrics", p.T(locale.Metrics))
	}
	if len(page.Rules) > 0 {
		add("_rules", p.T(locale.OtherRules))
	}
	add("part.subjects", p.T(locale.WhoAndWhat))
	add("part.finish", p.T(locale.RoundingAndTies))
	add("part.text", p.T(locale.SchemeText))
	return list
}

// here leads to an id of the same page.
func here(id string) *Link { return &Link{"#" + id} }

func (p *planner) clauseCell(a Address, s *dataset.Scheme, id scoring.ClauseID) *Cell {
	link := a.To(SchemeAddress(s.ID, s.Edition), string(id))
	text := string(id)
	if title, ok := p.in.Schemes[s].Clauses[text]; ok {
		text = title
	}
	return &Cell{text, &link}
}
