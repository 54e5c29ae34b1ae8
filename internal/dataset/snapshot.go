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
// shown as it was known on that date: each period that had an edition or had
// ended. One that is still running is shown only where nothing at all had been
// published by then.
func (d *Dataset) Snapshots(asOf civil.Date) []Snapshot {
	published := asOf.IsZero() && d.publishedBy(asOf)
	if asOf.IsZero() && !published {
		asOf = d.newestEntered()
	}
	draft := !d.publishedBy(asOf)
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
		if p.Start > s.Cutoff || s.Edition == nil && !draft && p.End >= s.Cutoff {
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

// publishedBy reports whether anything had been published by a date; with no
// date, whether anything has been at all.
func (d *Dataset) publishedBy(date civil.Date) bool {
	for i := range d.Publications {
		if x := d.Publications[i].Date; !x.IsZero() && (date.IsZero() || x <= date) {
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

// Unshown are the periods that were still recorded after their end and have no
// edition, in a folder in which something has been published: the site passes
// them over. Pending is how many records bear on each.
func (d *Dataset) Unshown() []Snapshot {
	if !d.publishedBy(0) {
		return nil
	}
	var list []Snapshot
	for _, s := range d.Everything() {
		if d.edition(s.Period.ID, 0) == nil && s.Cutoff > s.Period.End {
			s.Pending = d.entered(s.Index, 0, s.Cutoff)
			list = append(list, s)
		}
	}
	return list
}
