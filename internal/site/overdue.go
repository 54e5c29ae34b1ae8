package site

import (
	"slices"
	"strconv"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// mostOverdue is how many matters of one sort a brief names.
const mostOverdue = 3

// overdue are the matters of a period that are late or not settled, each a
// sentence with the way to where it stands.
func (p *planner) overdue(a Address, period *Period) []Sentence {
	list := p.overduePublications(a, period)
	for _, s := range []Sentence{p.overdueReports(a, period), p.overdueMissing(a, period), p.overdueAppeals(a, period), p.urgentTasks(a, period)} {
		if len(s) > 0 {
			list = append(list, s)
		}
	}
	return list
}

// publicationsAnchor is the place of the publications on the page of a period.
const publicationsAnchor = "period.publications"

func (p *planner) overduePublications(a Address, period *Period) []Sentence {
	var list []Sentence
	link := a.To(PeriodAddress(period.Period.ID), publicationsAnchor)
	for i := range p.in.Data.Publications {
		x := &p.in.Data.Publications[i]
		if x.Period != period.Period.ID {
			continue
		}
		switch {
		case p.planned(x) && x.Due < p.in.AsOf && x.Edition != dataset.Correction:
			list = append(list, linked(p.F(locale.OverdueExpected, "edition", p.edition(x), "due", x.Due.String(),
				"days", strconv.Itoa(p.in.AsOf.Sub(x.Due))), link))
		case !p.planned(x) && x.Date > x.Due:
			s := linked(p.F(locale.OverduePublished, "edition", p.edition(x), "due", x.Due.String(), "date", x.Date.String(),
				"days", strconv.Itoa(x.Date.Sub(x.Due))), link)
			if x.Reason != "" {
				s = p.sentence(locale.OverdueWhy, map[string]Sentence{"what": s, "reason": plain(x.Reason)})
			}
			list = append(list, s)
		}
	}
	return list
}

// overdueReports says which values were recorded after the day on which they
// were due. A correction of one that came in time is not late.
func (p *planner) overdueReports(a Address, period *Period) Sentence {
	var items []Sentence
	late, due := 0, period.Period.ReportsDue
	add := func(entered civil.Date, corrects scoring.RecordID, cell Cell) {
		if entered <= due || entered > period.Cutoff || corrects != "" || cell.Link == nil {
			return
		}
		late++
		item := p.sentence(locale.OverdueLateItem, map[string]Sentence{"name": {cell}, "days": plain(strconv.Itoa(entered.Sub(due)))})
		if !slices.ContainsFunc(items, func(s Sentence) bool { return s.String() == item.String() }) {
			items = append(items, item)
		}
	}
	records := &p.in.Data.Records[period.Index]
	for i := range records.Reports {
		if r := &records.Reports[i]; len(r.Values) > 0 {
			add(r.Entered, r.Corrects, p.measured(a, period, r.Metric, r.Values[0].ID))
		}
	}
	for i := range records.Surveys {
		s := &records.Surveys[i]
		add(s.Entered, s.Corrects, p.measured(a, period, s.Metric, s.Subject))
	}
	for i := range records.Givens {
		g := &records.Givens[i]
		cell := p.entryCell(a, period, g.ID)
		for _, b := range period.Boards {
			if x := indicatorOf(b.Scheme, g.Indicator); x != nil {
				cell.Text = x.Name
			}
		}
		add(g.Entered, "", cell)
	}
	if late == 0 {
		return nil
	}
	return p.sentence(locale.OverdueLate, map[string]Sentence{"due": plain(due.String()), "count": plain(count(late)), "items": p.some(items, mostOverdue)})
}

// measured names a metric and links to the ledger of a unit that it measures;
// without a link where no board of the period uses it.
func (p *planner) measured(a Address, period *Period, id scoring.MetricID, unit scoring.SubjectID) Cell {
	for _, b := range period.Boards {
		if _, scored := b.Results.Of(unit); !scored {
			continue
		}
		for i := range b.Scheme.Metrics {
			if m := &b.Scheme.Metrics[i]; m.ID == id {
				link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, unit), "")
				return Cell{m.Name, &link}
			}
		}
	}
	return Cell{Text: string(id)}
}

// overdueMissing says which values were not there when they were due.
func (p *planner) overdueMissing(a Address, period *Period) Sentence {
	due := period.Period.ReportsDue
	if period.Cutoff <= due {
		return nil
	}
	var items []Sentence
	for _, b := range period.Boards {
		for _, u := range b.Units {
			for _, lack := range b.Results.Lacks(u.ID) {
				if lack.State != scoring.Unreported {
					continue
				}
				link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), indicatorAnchor(lack.Indicator))
				items = append(items, linked(p.F(locale.OverdueMissingOne, "unit", u.Name, "indicator", indicatorOf(b.Scheme, lack.Indicator).Name), link))
			}
		}
	}
	if len(items) == 0 {
		return nil
	}
	return p.sentence(locale.OverdueMissing, map[string]Sentence{"due": plain(due.String()), "count": plain(count(len(items))), "items": p.some(items, mostOverdue)})
}

// overdueAppeals says which appeals no ruling had answered by the day of which
// the period speaks.
func (p *planner) overdueAppeals(a Address, period *Period) Sentence {
	var items []Sentence
	for _, x := range p.in.Data.Appeals(period.Period.ID, period.Cutoff) {
		if p.in.Data.Answered(x.ID, period.Cutoff) {
			continue
		}
		link := a.To(RegisterAddress(period.Period.ID, rulingsName), anchor(x.ID))
		items = append(items, p.sentence(locale.OverdueAppeal, map[string]Sentence{
			"id": linked(string(x.ID), link), "by": plain(x.FiledBy), "days": plain(strconv.Itoa(period.Cutoff.Sub(x.Filed))),
		}))
	}
	if len(items) == 0 {
		return nil
	}
	return p.sentence(locale.OverdueAppeals, map[string]Sentence{"date": plain(period.Cutoff.String()), "count": plain(count(len(items))), "items": p.some(items, mostOverdue)})
}

func (p *planner) urgentTasks(a Address, period *Period) Sentence {
	var items []Sentence
	records := &p.in.Data.Records[period.Index]
	for i := range records.Tasks {
		t := &records.Tasks[i]
		if !t.Urgent || t.Entered > period.Cutoff {
			continue
		}
		link := a.To(RegisterAddress(period.Period.ID, tasksName), anchor(t.ID))
		items = append(items, p.sentence(locale.OverdueTask, map[string]Sentence{"title": linked(t.Title, link), "issued": plain(t.Issued.String())}))
	}
	if len(items) == 0 {
		return nil
	}
	return p.sentence(locale.OverdueTasks, map[string]Sentence{"count": plain(count(len(items))), "items": p.some(items, mostOverdue)})
}
