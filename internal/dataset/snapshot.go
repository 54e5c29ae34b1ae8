package dataset

import (
	"gongping/internal/civil"
)

// Snapshot is a period as it is shown: with what had been entered by the
// cutoff.
type Snapshot struct {
	Period  *Period
	Index   int // of the period
	Cutoff  civil.Date
	Edition *Publication // the newest on or before the cutoff; nil: none yet
	Pending int          // records entered after that edition and by the cutoff
}

// Snapshots are the periods to show, in order of time.
//
// With no date (zero), what has been published is shown: each period that has
// an edition, as of the date of its newest one; a folder in which nothing has
// been published is shown as of its newest record. With a date, everything is
// shown as it was known on that date: each period that had begun.
func (d *Dataset) Snapshots(asOf civil.Date) []Snapshot {
	published := asOf.IsZero() && d.anyPublished()
	if asOf.IsZero() && !published {
		asOf = d.newestEntered()
	}
	var list []Snapshot
	for i := range d.Periods {
		p := &d.Periods[i]
		if first, _ := d.Period(p.ID); first != i {
			continue
		}
		s := Snapshot{Period: p, Index: i, Cutoff: asOf}
		if s.Edition = d.edition(p.ID, asOf); published {
			if s.Edition == nil {
				continue
			}
			s.Cutoff = s.Edition.Date
		}
		if p.Start > s.Cutoff {
			continue
		}
		if s.Edition != nil {
			s.Pending = d.entered(i, s.Edition.Date, s.Cutoff)
		}
		list = append(list, s)
	}
	return list
}

// AsOf is the date of which the whole site speaks: the one asked for, else the
// newest publication, else the newest record; zero in an empty folder.
func (d *Dataset) AsOf(asked civil.Date) civil.Date {
	if !asked.IsZero() {
		return asked
	}
	var newest civil.Date
	for i := range d.Publications {
		newest = max(newest, d.Publications[i].Date)
	}
	if newest.IsZero() {
		newest = d.newestEntered()
	}
	return newest
}

func (d *Dataset) anyPublished() bool {
	for i := range d.Publications {
		if !d.Publications[i].Date.IsZero() {
			return true
		}
	}
	return false
}

func (d *Dataset) newestEntered() civil.Date {
	var newest civil.Date
	for i := range d.Records {
		d.Records[i].Each(func(r *Record) { newest = max(newest, r.Entered) })
	}
	return newest
}

// Latest is the date of the newest record or publication.
func (d *Dataset) Latest() civil.Date { return max(d.newestEntered(), d.AsOf(0)) }

// edition is the newest edition of a period on or before a date; with no date,
// the newest of all.
func (d *Dataset) edition(id PeriodID, asOf civil.Date) *Publication {
	var newest *Publication
	for i := range d.Publications {
		p := &d.Publications[i]
		if p.Period != id || p.Date.IsZero() || !asOf.IsZero() && p.Date > asOf {
			continue
		}
		if newest == nil || p.Date >= newest.Date {
			newest = p
		}
	}
	return newest
}

// entered counts the records that bear on a period and were entered after one
// date and by another. Rulings and appeals bear on the period of their entry.
func (d *Dataset) entered(period int, after, by civil.Date) int {
	n := 0
	d.bearing(period, func(r *Record) {
		if r.Entered > after && r.Entered <= by {
			n++
		}
	})
	return n
}

// Everything is every period with all its records, as a draft: not what is
// shown, but what is on file.
func (d *Dataset) Everything() []Snapshot {
	var list []Snapshot
	for i := range d.Periods {
		if first, _ := d.Period(d.Periods[i].ID); first != i {
			continue
		}
		s := Snapshot{Period: &d.Periods[i], Index: i}
		d.bearing(i, func(r *Record) { s.Cutoff = max(s.Cutoff, r.Entered) })
		list = append(list, s)
	}
	return list
}
