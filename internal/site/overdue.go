package site

import (
	"slices"
	"strconv"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// What a sheet has room for.
const (
	mostOverdue  = 3  // matters of one sort that a brief names
	overdueLines = 16 // of them all, on paper; less where the sheet has other boards
	overdueLeast = 8
	overdueWidth = 58 // of a line, in columns
)

// overdue are the matters of a period that are late, not settled or urgent,
// each a sentence with the way to where it stands. Where they are many, fewer
// of each sort are named: how many there are is said in any case.
func (p *planner) overdue(a Address, period *Period) []Sentence {
	room := max(overdueLeast, overdueLines-2*period.others())
	for most := mostOverdue; ; most-- {
		list := p.overduePublications(a, period)
		for _, s := range []Sentence{p.overdueReports(a, period, most), p.overdueMissing(a, period, most),
			p.overdueAppeals(a, period, most), p.urgentTasks(a, period, most)} {
			if len(s) > 0 {
				list = append(list, s)
			}
		}
		if most == 1 || lines(list, overdueWidth) <= room {
			return list
		}
	}
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
				s = p.sentence(locale.OverdueWhy, map[string]Sentence{"what": s, "reason": plain(inShort(x.Reason, longText))})
			}
			list = append(list, s)
		}
	}
	if more := len(list) - mostOverdue; more > 0 {
		list = append(list[more:], linked(p.F(locale.OverdueBefore, "count", count(more)), link))
	}
	return list
}

// correction says why the edition that a period shows corrects the one before.
func (p *planner) correction(a Address, period *Period) Sentence {
	x := period.Edition
	if x == nil || x.Edition != dataset.Correction || x.Reason == "" {
		return nil
	}
	link := a.To(PeriodAddress(period.Period.ID), publicationsAnchor)
	return p.sentence(locale.CorrectedWhy, map[string]Sentence{"edition": linked(p.edition(x), link), "reason": plain(inShort(x.Reason, longText))})
}

// overdueReports says which values were recorded after the day on which they
// were due. A correction of one that came in time is not late.
func (p *planner) overdueReports(a Address, period *Period, most int) Sentence {
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
		r := &records.Reports[i]
		for _, v := range r.Values {
			if p.may(v.ID) {
				add(r.Entered, r.Corrects, p.measured(a, period, r.Metric, v.ID))
				break
			}
		}
	}
	for i := range records.Surveys {
		s := &records.Surveys[i]
		add(s.Entered, s.Corrects, p.measured(a, period, s.Metric, s.Subject))
	}
	for i := range records.Givens {
		g := &records.Givens[i]
		cell := p.entryCell(a, period, g.ID)
		for _, b := range period.all() {
			if x := indicatorOf(b.Scheme, g.Indicator); x != nil {
				cell.Text = inShort(x.Name, longName)
			}
		}
		add(g.Entered, "", cell)
	}
	if late == 0 {
		return nil
	}
	return p.sentence(locale.OverdueLate, map[string]Sentence{"due": plain(due.String()), "count": plain(count(late)), "items": p.someOf(items, most, late)})
}

// measured names a metric and links to the ledger of a unit that it measures;
// without a link where no board of the period uses it.
func (p *planner) measured(a Address, period *Period, id scoring.MetricID, unit scoring.SubjectID) Cell {
	for _, b := range period.all() {
		if _, scored := b.Results.Of(unit); !scored {
			continue
		}
		for i := range b.Scheme.Metrics {
			if m := &b.Scheme.Metrics[i]; m.ID == id {
				link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, unit), "")
				several := slices.ContainsFunc(b.Scheme.Metrics, func(x dataset.Metric) bool { return x.Name == m.Name && x.ID != id })
				return Cell{p.toldApart(inShort(m.Name, longName), string(id), several), &link}
			}
		}
	}
	return Cell{Text: string(id)}
}

// overdueMissing says which values were not there when they were due.
func (p *planner) overdueMissing(a Address, period *Period, most int) Sentence {
	due := period.Period.ReportsDue
	if period.Cutoff <= due {
		return nil
	}
	var items []Sentence
	for _, b := range period.all() {
		for _, u := range b.Units {
			for _, lack := range b.Results.Lacks(u.ID) {
				if lack.State != scoring.Unreported {
					continue
				}
				link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, u.ID), indicatorAnchor(lack.Indicator))
				items = append(items, linked(p.F(locale.OverdueMissingOne, "unit", p.unitName(u.ID), "indicator", inShort(indicatorOf(b.Scheme, lack.Indicator).Name, longName)), link))
			}
		}
	}
	if len(items) == 0 {
		return nil
	}
	return p.sentence(locale.OverdueMissing, map[string]Sentence{"due": plain(due.String()), "count": plain(count(len(items))), "items": p.some(items, most)})
}

// overdueAppeals says which appeals no ruling had answered by the day of which
// the period speaks.
func (p *planner) overdueAppeals(a Address, period *Period, most int) Sentence {
	var items []Sentence
	for _, x := range p.in.Data.Appeals(period.Period.ID, period.Cutoff) {
		if p.in.Data.Answered(x.ID, period.Cutoff) {
			continue
		}
		link := a.To(RegisterAddress(period.Period.ID, rulingsName), anchor(x.ID))
		items = append(items, p.sentence(locale.OverdueAppeal, map[string]Sentence{
			"id": linked(string(x.ID), link), "by": plain(inShort(x.FiledBy, longName)), "days": plain(strconv.Itoa(period.Cutoff.Sub(x.Filed))),
		}))
	}
	if len(items) == 0 {
		return nil
	}
	return p.sentence(locale.OverdueAppeals, map[string]Sentence{"date": plain(period.Cutoff.String()), "count": plain(count(len(items))), "items": p.some(items, most)})
}

func (p *planner) urgentTasks(a Address, period *Period, most int) Sentence {
	var items []Sentence
	records := &p.in.Data.Records[period.Index]
	for i := range records.Tasks {
		t := &records.Tasks[i]
		if !t.Urgent || t.Entered > period.Cutoff {
			continue
		}
		link := a.To(RegisterAddress(period.Period.ID, tasksName), anchor(t.ID))
		items = append(items, p.sentence(locale.OverdueTask, map[string]Sentence{"title": linked(inShort(t.Title, longName), link), "issued": plain(t.Issued.String())}))
	}
	if len(items) == 0 {
		return nil
	}
	return p.sentence(locale.OverdueTasks, map[string]Sentence{"count": plain(count(len(items))), "items": p.some(items, most)})
}
