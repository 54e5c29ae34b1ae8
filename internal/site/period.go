package site

import (
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// PeriodPage is the page of a period: its boards and what happened in it.
type PeriodPage struct {
	Frame
	Summary      Summary
	ReportsDue   string
	Publications []PublicationRow
	Tasks        []TaskRow
	Appeals      []AppealRow
	Rulings      []RulingRow
}

// PublicationRow is a publication record.
type PublicationRow struct {
	Edition, Due, Date, Delay, Reason string
}

// TaskRow is a task.
type TaskRow struct {
	ID, Title, Issuer, Document, Issued, ApprovedBy string
	Urgent                                          bool
	Indicator                                       string   // through which it counts; may be empty
	Units                                           []string // to whom it was given; empty: to all
}

// AppealRow is an appeal.
type AppealRow struct {
	ID, Filed, FiledBy, Grounds string
	Entry                       Cell
}

// RulingRow is a ruling in a register or beside its entry.
type RulingRow struct {
	ID, Outcome, Decided, Entered, DecidedBy, Document, Reason string
	Entry                                                      Cell
	Appeal                                                     string
	Unit                                                       string // in a register
}

func (r *PeriodPage) frame() *Frame { return &r.Frame }

func (p *planner) period(period *Period) *PeriodPage {
	a := PeriodAddress(period.Period.ID)
	page := &PeriodPage{
		Frame:      p.dated(p.frame(a, period.Period.Name, p.homeCrumb(a)), period.Snapshot),
		Summary:    p.summary(a, period),
		ReportsDue: period.Period.ReportsDue.String(),
	}
	for i := range p.in.Data.Publications {
		x := &p.in.Data.Publications[i]
		if x.Period == period.Period.ID && !(p.planned(x) && x.Edition == dataset.Correction) {
			page.Publications = append(page.Publications, p.publicationRow(x))
		}
	}
	records := &p.in.Data.Records[period.Index]
	for i := range records.Tasks {
		if t := &records.Tasks[i]; t.Entered <= period.Cutoff {
			page.Tasks = append(page.Tasks, p.taskRow(period, t))
		}
	}
	for _, x := range p.in.Data.Appeals(period.Period.ID, period.Cutoff) {
		page.Appeals = append(page.Appeals, AppealRow{ID: string(x.ID), Filed: x.Filed.String(), FiledBy: x.FiledBy,
			Grounds: x.Grounds, Entry: p.entryCell(a, period, x.Entry)})
	}
	for _, x := range p.in.Data.Rulings(period.Period.ID, period.Cutoff) {
		row := p.rulingRow(x)
		row.Entry = p.entryCell(a, period, x.Entry)
		row.Unit = p.charged(x.Entry)
		page.Rulings = append(page.Rulings, row)
	}
	return page
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

func (p *planner) taskRow(period *Period, t *dataset.Task) TaskRow {
	row := TaskRow{ID: string(t.ID), Title: t.Title, Document: t.Document, Issued: t.Issued.String(), Urgent: t.Urgent, ApprovedBy: p.person(t.ApprovedBy)}
	if issuer, ok := p.in.Data.Authority(t.Issuer); ok {
		row.Issuer = issuer.Name
	}
	for _, b := range period.Boards {
		for i := range b.Scheme.Indicators {
			if x := &b.Scheme.Indicators[i]; x.ID == t.Indicator {
				row.Indicator = x.Name
			}
		}
	}
	for _, id := range t.Subjects {
		row.Units = append(row.Units, p.unitName(id))
	}
	return row
}

// charged names the unit, or the units, that an entry charges.
func (p *planner) charged(id scoring.RecordID) string {
	if e, ok := p.in.Data.Event(id); ok && len(e.Shares) > 0 {
		names := make([]string, len(e.Shares))
		for i, s := range e.Shares {
			names[i] = p.unitName(s.ID)
		}
		return strings.Join(names, p.T(locale.Comma))
	}
	if charge, ok := p.in.Data.Charge(id); ok {
		return p.unitName(charge.Subject)
	}
	return ""
}

func (p *planner) unitName(id scoring.SubjectID) string {
	if u, ok := p.in.Data.Unit(id); ok {
		return u.Name
	}
	return string(id)
}

func (p *planner) person(id dataset.AssessorID) string {
	a, ok := p.in.Data.Assessor(id)
	if !ok {
		return string(id)
	}
	return a.Name
}

// entryCell links an entry to its line in the ledger of the board that takes
// it.
func (p *planner) entryCell(from Address, period *Period, id scoring.RecordID) Cell {
	cell := Cell{Text: string(id)}
	charge, ok := p.in.Data.Charge(id)
	if !ok || charge.Entered > period.Cutoff {
		return cell
	}
	subject := charge.Subject
	if e, ok := p.in.Data.Event(id); ok && len(e.Shares) > 0 {
		subject = e.Shares[0].ID
	}
	for _, b := range period.Boards {
		if _, scored := b.Results.Of(subject); !scored {
			continue
		}
		if _, has := b.Results.Program().Indicator(charge.Indicator); has {
			link := from.To(LedgerAddress(b.Period.ID, b.Scheme.ID, subject), anchor(id))
			cell.Link = &link
		}
	}
	return cell
}

var outcomeKeys = [...]locale.Key{
	scoring.Upheld: locale.OutcomeUpheld, scoring.Reduced: locale.OutcomeReduced,
	scoring.Revoked: locale.OutcomeRevoked, scoring.Increased: locale.OutcomeIncreased,
}

func (p *planner) rulingRow(x *dataset.Ruling) RulingRow {
	return RulingRow{ID: string(x.ID), Outcome: p.T(outcomeKeys[x.Outcome]), Decided: x.Decided.String(),
		Entered: x.Entered.String(), DecidedBy: x.DecidedBy, Document: x.Document, Reason: x.Reason, Appeal: string(x.Appeal)}
}
