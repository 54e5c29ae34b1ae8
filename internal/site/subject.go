package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// SubjectPage is a unit over all periods that are shown.
type SubjectPage struct {
	Frame
	Kind, Since string
	Parent      Cell // on the day of which the site speaks; empty: none
	State       string
	Abolished   bool
	Classes     *Link         // to what its class goes by; nil: nothing was published
	Standings   []StandingRow // what it was from which day on; of a unit
	Person      *PersonFacts  // nil: a unit
	Sections    []SubjectSection
	Allowances  []PaidRow
	Below       *Below // nil: nothing is
}

// PaidRow is an allowance of a period.
type PaidRow struct {
	Period string
	AllowanceLine
}

// SubjectSection is a unit under one scheme.
type SubjectSection struct {
	ID, Title      string
	Group          string // of the newest score
	Said           []string
	Graded, Banded bool // any edition of the scheme has grades, rank bands
	Grouped        bool // it was in several groups
	Broken         bool // the edition of the scheme changed
	Rows           []PeriodRow
	Columns        []CategoryColumn
	Losses         []FrequentLoss
	MoreLosses     string // that there are more; else empty
	Totals, Places *Figured
}

// PeriodRow is a period of a unit. Of a gap only the period is told.
type PeriodRow struct {
	Period            Cell // leads to the ledger
	Gap               bool
	Break             *Cell // the edition that applies from here on, where it is another
	Notes             []string
	Edition           string
	Scheme            Cell
	Total, Median, By Figure
	Place             string
	Shared            bool
	Heads             string
	Group             string
	Movement          Movement
	Grade, Band       string
	Compare           Cell      // empty where there is none
	Categories        []Against // in the order of the columns
}

// CategoryColumn is a category of any edition.
type CategoryColumn struct{ ID, Name string }

// Against is a value and the median beside it; empty where there is none.
type Against struct{ Own, Median Figure }

func (s *SubjectPage) frame() *Frame { return &s.Frame }

func (p *planner) subjectPage(c *career, h *hierarchy) (Body, error) {
	u, a := c.unit, SubjectAddress(c.unit.ID)
	page := &SubjectPage{
		Frame: p.charted(p.frame(a, p.F(locale.SubjectTitle, "unit", p.unitName(u.ID)), p.homeCrumb(a), Crumb{p.ofEverybody().T(locale.SubjectsTitle), a.To(SubjectsAddress, "")})),
		Kind:  p.unitKindName(u.Kind), Since: u.From.String(), Person: p.personFacts(a, c),
	}
	if page.Person == nil {
		page.Standings, page.Below = p.standings(a, u), p.belowOf(a, u, h)
	}
	if parent := u.Standing(p.in.AsOf).Parent; parent != "" {
		page.Parent = p.knownCell(a, parent)
	}
	page.State, page.Abolished = p.unitState(u)
	page.Classes = p.classLink(a, u, p.in.AsOf)
	for n, s := range c.stages {
		section, err := p.subjectSection(a, u, s, n)
		if err != nil {
			return nil, err
		}
		page.Sections = append(page.Sections, section)
	}
	page.Allowances = p.paid(a, c)
	return page, nil
}

// paid are the allowances of a subject, the newest period first.
func (p *planner) paid(a Address, c *career) []PaidRow {
	var list []PaidRow
	for i := range slices.Backward(p.in.Periods) {
		for _, b := range p.in.Periods[i].all() {
			for _, line := range p.allowanceLines(a, b, c.unit.ID) {
				list = append(list, PaidRow{b.Period.Name, line})
			}
		}
	}
	return list
}

func (p *planner) unitKindName(id dataset.UnitKindID) string {
	for i := range p.in.Data.Kinds {
		if p.in.Data.Kinds[i].ID == id {
			return p.in.Data.Kinds[i].Name
		}
	}
	return string(id)
}

func (p *planner) orDash(text string) string {
	if text == "" {
		return p.T(locale.MarginNone)
	}
	return text
}

func (p *planner) subjectSection(a Address, u *dataset.Unit, s stage, n int) (SubjectSection, error) {
	newest := s.newest()
	section := SubjectSection{ID: "scheme." + string(s.scheme), Title: newest.Scheme.Title, Columns: stageCategories(s)}
	section.Group = p.groupName(newest, scoreOf(newest, u.ID).Group)
	steps := p.steps(s)
	for _, step := range steps {
		section.Rows = append(section.Rows, p.periodRow(a, u, step, section.Columns))
		if step.board == nil {
			continue
		}
		scheme := step.board.Scheme
		section.Graded = section.Graded || len(scheme.Grades) > 0
		section.Banded = section.Banded || len(scheme.RankBands) > 0
		section.Grouped = section.Grouped || scoreOf(step.board, u.ID).Group != scoreOf(newest, u.ID).Group
		section.Broken = section.Broken || step.broken
	}
	losses := recurring(s, u.ID)
	section.Losses = p.lossRows(a, u, losses)
	if len(losses) > mostFrequent {
		section.MoreLosses = p.F(locale.LossesMore, "all", count(len(losses)), "count", count(mostFrequent))
	}
	section.Said = p.stageSentences(s, u.ID, losses)
	return section, p.stageCharts(&section, steps, u.ID, n)
}

// stageCategories are those of every edition that scored the unit: the newest
// edition's first, and names from the newest that has them.
func stageCategories(s stage) []CategoryColumn {
	var list []CategoryColumn
	seen := make(map[scoring.CategoryID]bool)
	for i := len(s.boards) - 1; i >= 0; i-- {
		for k := range s.boards[i].Scheme.Categories {
			if c := &s.boards[i].Scheme.Categories[k]; !seen[c.ID] {
				seen[c.ID] = true
				list = append(list, CategoryColumn{string(c.ID), c.Name})
			}
		}
	}
	return list
}

func (p *planner) periodRow(a Address, u *dataset.Unit, step stageStep, columns []CategoryColumn) PeriodRow {
	b := step.board
	if b == nil {
		return PeriodRow{Period: Cell{Text: step.period.Name}, Gap: true}
	}
	score := scoreOf(b, u.ID)
	medians, place := b.Results.Medians(score.Group), &scoring.Standing{}
	if standing, placed := b.Results.Place(u.ID); placed {
		place = standing
	}
	ledger := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), "")
	row := PeriodRow{
		Period: Cell{b.Period.Name, &ledger}, Notes: p.notes(b, score), Edition: p.state(b.Snapshot).Edition,
		Scheme: p.editionCell(a, b.Scheme), Total: figure(score.Total), Median: Figure(p.T(locale.MarginNone)), By: Figure(p.T(locale.MarginNone)),
		Place: p.place(place.Place), Shared: place.Shared > 1, Heads: p.T(locale.MarginNone), Group: p.groupName(b, score.Group),
		Movement: p.movement(b, u.ID), Grade: b.grade(score.Grade), Band: b.band(score.Band),
	}
	if !b.Closed {
		compare := a.To(CompareAddress(b.Period.ID, b.Scheme.ID, u.ID), "")
		row.Compare = Cell{p.T(locale.Compare), &compare}
	}
	if by, ok := b.Results.AboveMedian(u.ID); ok {
		row.Median, row.By, row.Heads = figure(medians.Total), signed(by), count(medians.Heads)
	}
	if step.broken {
		row.Break = &Cell{p.F(locale.EditionBreak, "edition", p.schemeEdition(b.Scheme)), row.Scheme.Link}
	}
	for _, column := range columns {
		row.Categories = append(row.Categories, p.against(b, score, medians, column.ID))
	}
	return row
}

func (p *planner) against(b *Board, score *scoring.Score, medians *scoring.Medians, id string) Against {
	for i := range b.Scheme.Categories {
		if string(b.Scheme.Categories[i].ID) != id {
			continue
		}
		against := Against{Own: figure(score.Categories[i]), Median: Figure(p.T(locale.MarginNone))}
		if medians.Heads > 0 {
			against.Median = figure(medians.Categories[i])
		}
		return against
	}
	return Against{}
}

// editionCell names an edition of a scheme and leads to it.
func (p *planner) editionCell(from Address, s *dataset.Scheme) Cell {
	cell := p.schemeCell(from, s)
	cell.Text = p.schemeEdition(s)
	return cell
}
