package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// PeriodPage is the page of a period: its boards and what happened in it.
type PeriodPage struct {
	Frame
	Summary      Summary
	Links        []Cell // the pages of the period
	ReportsDue   string
	Publications []PublicationRow
	Notices      []NoticeLine
	Registers    []RegisterLine
}

// RegisterLine is a register in small.
type RegisterLine struct {
	Name  string
	Holds Cell
}

// PublicationRow is a publication record.
type PublicationRow struct {
	Edition, Due, Date, Delay, Reason string
}

func (r *PeriodPage) frame() *Frame { return &r.Frame }

func (p *planner) period(period *Period, registers []*register, lending *lending) *PeriodPage {
	a := PeriodAddress(period.Period.ID)
	page := &PeriodPage{
		Frame:      p.dated(p.topped(p.frame(a, period.Period.Name, p.homeCrumb(a)), dataset.SlotPeriodTop), period.Snapshot),
		Summary:    p.summary(a, period),
		Links:      p.periodLinks(a, period),
		ReportsDue: period.Period.ReportsDue.String(),
		Notices:    p.noticesOf(a, period.Period.ID),
	}
	page.Summary.Boards = nil
	for _, b := range period.Boards {
		page.Summary.Boards = append(page.Summary.Boards, p.boardSummary(a, b, everything))
	}
	for i := range p.in.Data.Publications {
		x := &p.in.Data.Publications[i]
		if x.Period == period.Period.ID && p.announced(x) {
			page.Publications = append(page.Publications, p.publicationRow(x))
		}
	}
	page.Registers = p.registerLines(a, period, registers)
	if lending.total.days > 0 {
		page.Registers = append(page.Registers, p.lentLine(a, period, lending))
	}
	return page
}

// registerLines say how much each register of a period holds.
func (p *planner) registerLines(from Address, period *Period, registers []*register) []RegisterLine {
	var list []RegisterLine
	for _, r := range registers {
		name, points, stand := p.T(locale.Deductions), r.total.Lost, r.total.Charged
		if r.which == bonuses {
			name, points, stand = p.T(locale.Bonuses), r.total.Gained, r.total.Granted
		}
		key := locale.EntriesInAll
		if stand != r.total.Entries {
			key = locale.EntriesStand
		}
		link := from.To(r.address(0), "")
		list = append(list, RegisterLine{name, Cell{p.F(key, "count", count(r.total.Entries), "force", count(stand), "points", short(points)), &link}})
	}
	tasks, rulings := from.To(RegisterAddress(period.Period.ID, tasksName), ""), from.To(RegisterAddress(period.Period.ID, rulingsName), "")
	appeals, open := p.openAppeals(period)
	decided := len(p.in.Data.Rulings(period.Period.ID, period.Cutoff))
	return append(list,
		RegisterLine{p.T(locale.Tasks), Cell{p.F(locale.TasksInAll, "count", count(len(p.tasksOf(period)))), &tasks}},
		RegisterLine{p.T(locale.Appeals), Cell{p.F(locale.AppealsInAll, "count", count(appeals), "open", count(open)), &rulings}},
		RegisterLine{p.T(locale.Decisions), Cell{p.F(locale.DecisionInAll, "count", count(decided)), &rulings}})
}

// periodLinks are the pages that a period has besides its own.
func (p *planner) periodLinks(a Address, period *Period) []Cell {
	brief := a.To(BriefAddress(period.Period.ID), "")
	printed := a.To(PrintAddress(period.Period.ID), "")
	list := []Cell{{p.T(locale.Brief), &brief}, {p.T(locale.PrintLink), &printed}}
	list = append(list, p.closedCells(a, period)...)
	for _, b := range period.Boards {
		cell := p.boardCell(a, b)
		cell.Text = p.F(locale.Labelled, "label", p.T(locale.Ranking)) + cell.Text
		list = append(list, cell)
	}
	list = append(list, p.allowanceLinks(a, period)...)
	for _, b := range period.Boards {
		list = append(list, p.eligibleCells(a, b)...)
	}
	return list
}

// closedCells lead to the boards on which not everybody may be named.
func (p *planner) closedCells(a Address, period *Period) []Cell {
	var list []Cell
	for _, b := range period.Closed {
		cell := p.boardCell(a, b)
		cell.Text = p.F(locale.Labelled, "label", p.T(locale.BandsOf)) + cell.Text
		list = append(list, cell)
	}
	return list
}

// publicationRow hides a publication that lies after the day of which the site
// speaks behind its due date.
func (p *planner) publicationRow(x *dataset.Publication) PublicationRow {
	row := PublicationRow{Edition: p.edition(x), Due: x.Due.String(), Date: p.T(locale.NotYetPublished)}
	switch {
	case !p.planned(x):
		row.Date, row.Delay, row.Reason = x.Date.String(), p.delay(x), x.Reason
	case x.Due < p.in.AsOf:
		row.Delay = p.F(locale.DaysOverdue, "days", strconv.Itoa(p.in.AsOf.Sub(x.Due)))
	}
	return row
}

func (p *planner) person(id dataset.AssessorID) string {
	a, ok := p.in.Data.Assessor(id)
	if !ok {
		return string(id)
	}
	return a.Name
}
