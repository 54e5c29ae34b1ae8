package dataset

import (
	"slices"
	"strings"

	"gongping/internal/civil"
	"gongping/scoring"
)

// bearing visits the records that bear on a period: its own, and the appeals
// and rulings on its entries wherever they were filed.
func (d *Dataset) bearing(period int, visit func(*Record)) {
	own := &d.Records[period]
	for i := range own.Events {
		visit(&own.Events[i].Record)
	}
	for i := range own.Givens {
		visit(&own.Givens[i].Record)
	}
	for i := range own.Reports {
		visit(&own.Reports[i].Record)
	}
	for i := range own.Surveys {
		visit(&own.Surveys[i].Record)
	}
	for i := range own.Absences {
		visit(&own.Absences[i].Record)
	}
	for i := range own.Tasks {
		visit(&own.Tasks[i].Record)
	}
	for _, a := range d.appeals[d.Periods[period].ID] {
		visit(&a.Record)
	}
	for _, r := range d.rulings[d.Periods[period].ID] {
		visit(&r.Record)
	}
}

// indexDecisions sorts appeals and rulings by the period of their entry, then
// by the date on which they were entered.
func (d *Dataset) indexDecisions() {
	d.appealsOn = make(map[scoring.RecordID][]*Appeal)
	d.answered = make(map[scoring.RecordID]civil.Date)
	d.appeals = make(map[PeriodID][]*Appeal)
	d.rulings = make(map[PeriodID][]*Ruling)
	for i := range d.Records {
		records := &d.Records[i]
		for n := range records.Appeals {
			a := &records.Appeals[n]
			d.appeals[PeriodOf(a.Entry)] = append(d.appeals[PeriodOf(a.Entry)], a)
		}
		for n := range records.Rulings {
			r := &records.Rulings[n]
			d.rulings[PeriodOf(r.Entry)] = append(d.rulings[PeriodOf(r.Entry)], r)
		}
	}
	for _, list := range d.appeals {
		slices.SortFunc(list, func(a, b *Appeal) int { return byEntered(&a.Record, &b.Record) })
		for _, a := range list {
			d.appealsOn[a.Entry] = append(d.appealsOn[a.Entry], a)
		}
	}
	for _, list := range d.rulings {
		slices.SortFunc(list, func(a, b *Ruling) int { return byEntered(&a.Record, &b.Record) })
		for _, r := range list {
			if _, before := d.answered[r.Appeal]; r.Appeal != "" && !before {
				d.answered[r.Appeal] = r.Entered
			}
		}
	}
}

// AppealsOn are the appeals against an entry, the oldest first.
func (d *Dataset) AppealsOn(entry scoring.RecordID) []*Appeal { return d.appealsOn[entry] }

// Answered reports whether a ruling on an appeal had been entered by a date.
func (d *Dataset) Answered(appeal scoring.RecordID, by civil.Date) bool {
	date, ok := d.answered[appeal]
	return ok && date <= by
}

// PeriodOf is the period in a record's id.
func PeriodOf(id scoring.RecordID) PeriodID {
	period, _, _ := strings.Cut(string(id), "/")
	return PeriodID(period)
}

func byEntered(a, b *Record) int {
	if a.Entered != b.Entered {
		return int(a.Entered - b.Entered)
	}
	return strings.Compare(string(a.ID), string(b.ID))
}

// Appeals are the appeals on the entries of a period that had been entered by
// a date, the oldest first.
func (d *Dataset) Appeals(period PeriodID, by civil.Date) []*Appeal {
	list := d.appeals[period]
	n, _ := slices.BinarySearchFunc(list, by+1, func(a *Appeal, date civil.Date) int { return int(a.Entered - date) })
	return list[:n]
}

// Rulings are the rulings on the entries of a period that had been entered by
// a date, the oldest first.
func (d *Dataset) Rulings(period PeriodID, by civil.Date) []*Ruling {
	list := d.rulings[period]
	n, _ := slices.BinarySearchFunc(list, by+1, func(r *Ruling, date civil.Date) int { return int(r.Entered - date) })
	return list[:n]
}
