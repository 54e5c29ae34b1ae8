package dataset

import (
	"cmp"
	"slices"
	"strings"

	"gongping/internal/civil"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Facts are the records of a board that had been entered by its cutoff, as the
// engine takes them, with those of the earlier periods that its scheme looks
// back to. Records on an indicator or a metric that the scheme does not have
// are not among them; check reports those that no board takes. Scored gives the
// results of the boards whose totals or grades it takes, nil where there are none; without
// it they are not known.
func (d *Dataset) Facts(b *Board, scored func(*Board) *scoring.Results) *scoring.Facts {
	f := d.factsOf(b, b.Index)
	f.Taken = d.taken(b, b.Index, scored)
	f.UnitGrades = d.unitGrades(b, scored)
	f.Overdue = b.Cutoff > b.Period.ReportsDue
	f.Trial = b.Edition == nil || b.Edition.Edition == Trial || b.Pending > 0
	for _, u := range b.Units {
		s := u.subject(b.Period.End)
		s.Tenure = u.Tenure(b.Period)
		f.Subjects = append(f.Subjects, s)
	}
	if b.Scheme.BySuperior() {
		for n, u := range b.Units {
			f.Subjects[n].Above = d.Above(u, b.Period.End)
		}
		for i := range d.Units {
			if u := &d.Units[i]; d.units[u.ID] == u {
				f.Superiors = append(f.Superiors, scoring.Superior{ID: u.ID, Level: scoring.LevelID(u.Kind)})
			}
		}
	}
	f.Absences = absences(&d.Records[b.Index], b.Cutoff, b.takes())
	for _, lag := range b.Scheme.Rules.Lags() {
		if earlier, ok := d.Earlier(b.Index, lag); ok {
			facts := d.factsOf(b, earlier)
			facts.Taken = d.taken(b, earlier, scored)
			f.Earlier = append(f.Earlier, scoring.Earlier{Lag: lag, Facts: facts})
		}
	}
	return f
}

// subject is a unit as the engine takes it: as it was on a day.
func (u *Unit) subject(day civil.Date) scoring.Subject {
	then := u.Standing(day)
	s := scoring.Subject{ID: u.ID, Class: then.Class, Identities: then.Identities}
	if then.HeadCount > 0 {
		n := exact.Int(int64(then.HeadCount))
		s.HeadCount = &n
	}
	return s
}

// Earlier is the index of the period of the same kind so far back: so many
// periods, or the one whose window begins so many years before on the same day.
func (d *Dataset) Earlier(period int, lag scoring.Lag) (int, bool) {
	kind := d.Periods[period].Kind
	if lag.Periods > 0 {
		for back := lag.Periods; period > 0; {
			if period--; d.Periods[period].Kind == kind {
				back--
			}
			if back == 0 {
				return period, true
			}
		}
		return 0, false
	}
	start := d.Periods[period].Start.AddYears(-lag.Years)
	i := slices.IndexFunc(d.Periods, func(p Period) bool { return p.Kind == kind && p.Start == start && !start.IsZero() })
	return i, i >= 0
}

// factsOf are the entries, reports and rulings of a period for the units and
// rules of a board, by its cutoff.
func (d *Dataset) factsOf(b *Board, period int) *scoring.Facts {
	records, mine := &d.Records[period], b.takes()
	f := &scoring.Facts{Entries: entries(records, b.Cutoff, mine), Reports: d.reports(b, records)}
	for _, r := range d.Rulings(d.Periods[period].ID, b.Cutoff) {
		if c, ok := d.Charge(r.Entry); ok && c.Entered <= b.Cutoff && d.charges(r.Entry, c, mine) {
			f.Rulings = append(f.Rulings, scoring.Ruling{Record: r.ID, Entry: r.Entry, Outcome: r.Outcome, To: r.To})
		}
	}
	return f
}

// charges reports whether an entry charges a unit of the board.
func (d *Dataset) charges(id scoring.RecordID, c *Charge, mine func(scoring.SubjectID, scoring.IndicatorID) bool) bool {
	if e, ok := d.Event(id); ok && len(e.Shares) > 0 {
		return slices.ContainsFunc(e.Shares, func(s Share) bool { return mine(s.ID, c.Indicator) })
	}
	return mine(c.Subject, c.Indicator)
}

// absences are those of a board in the order in which they were entered: a
// later one may replace "unreported".
func absences(records *Records, cutoff civil.Date, mine func(scoring.SubjectID, scoring.IndicatorID) bool) []scoring.Absence {
	var found []*Absence
	for i := range records.Absences {
		if a := &records.Absences[i]; a.Entered <= cutoff && mine(a.Subject, a.Indicator) {
			found = append(found, a)
		}
	}
	slices.SortFunc(found, func(a, b *Absence) int { return byEntered(&a.Record, &b.Record) })
	list := make([]scoring.Absence, len(found))
	for i, a := range found {
		list[i] = scoring.Absence{Record: a.ID, Subject: a.Subject, Indicator: a.Indicator, State: a.State}
	}
	return list
}

// entries are the events and given scores of a board in the order of their
// dates, then of their ids. An event that is shared is an entry of each unit.
func entries(records *Records, cutoff civil.Date, mine func(scoring.SubjectID, scoring.IndicatorID) bool) []scoring.Entry {
	type dated struct {
		date  civil.Date
		entry scoring.Entry
	}
	list := make([]dated, 0, len(records.Events)+len(records.Givens))
	for i := range records.Events {
		e := &records.Events[i]
		if e.Entered > cutoff {
			continue
		}
		entry := scoring.Entry{Record: e.ID, Subject: e.Subject, Indicator: e.Indicator, Kind: e.Kind, Count: e.Count,
			Points: e.Points, Role: e.Role, Matter: e.Matter, Attributes: carried(e.Attributes)}
		if len(e.Shares) == 0 && mine(e.Subject, e.Indicator) {
			list = append(list, dated{e.Occurred, entry})
		}
		for s := range e.Shares {
			if share := &e.Shares[s]; mine(share.ID, e.Indicator) {
				entry.Subject, entry.Share = share.ID, &share.Value
				list = append(list, dated{e.Occurred, entry})
			}
		}
	}
	for i := range records.Givens {
		g := &records.Givens[i]
		if g.Entered <= cutoff && mine(g.Subject, g.Indicator) {
			list = append(list, dated{cmp.Or(g.Occurred, g.Entered), scoring.Entry{Record: g.ID, Subject: g.Subject,
				Indicator: g.Indicator, Value: &g.Value}})
		}
	}
	slices.SortStableFunc(list, func(a, b dated) int {
		return cmp.Or(cmp.Compare(a.date, b.date), strings.Compare(string(a.entry.Record), string(b.entry.Record)))
	})
	out := make([]scoring.Entry, len(list))
	for i := range list {
		out[i] = list[i].entry
	}
	return out
}

// reports are the reported values and surveys that the scheme of a board has
// metrics for, in the order in which they were entered and, on one day, in that
// of their corrections: the last one holds.
func (d *Dataset) reports(b *Board, records *Records) []scoring.Report {
	type dated struct {
		record *Record
		report scoring.Report
	}
	metrics := make(map[scoring.MetricID]bool, len(b.Scheme.Metrics))
	for i := range b.Scheme.Metrics {
		metrics[b.Scheme.Metrics[i].ID] = true
	}
	units := b.unitIDs()
	var list []dated
	for i := range records.Reports {
		r := &records.Reports[i]
		if r.Entered > b.Cutoff || !metrics[r.Metric] {
			continue
		}
		for _, v := range r.Values {
			if units[v.ID] {
				list = append(list, dated{&r.Record, scoring.Report{Record: r.ID, Metric: r.Metric, Subject: v.ID, Value: v.Value}})
			}
		}
	}
	for i := range records.Surveys {
		s := &records.Surveys[i]
		if s.Entered <= b.Cutoff && metrics[s.Metric] && units[s.Subject] {
			list = append(list, dated{&s.Record, scoring.Report{Record: s.ID, Metric: s.Metric, Subject: s.Subject, Votes: votes(s.Votes)}})
		}
	}
	slices.SortStableFunc(list, func(a, b dated) int {
		return cmp.Or(cmp.Compare(a.record.Entered, b.record.Entered),
			cmp.Compare(d.Corrections(a.record.ID), d.Corrections(b.record.ID)), byEntered(a.record, b.record))
	})
	out := make([]scoring.Report, len(list))
	for i := range list {
		out[i] = list[i].report
	}
	return out
}

// Corrections is how many reports or surveys stand before one, each corrected by
// the next.
func (d *Dataset) Corrections(id scoring.RecordID) int {
	seen := make(map[scoring.RecordID]bool)
	for !seen[id] {
		seen[id] = true
		if r, ok := d.Report(id); ok && r.Corrects != "" {
			id = r.Corrects
		} else if s, ok := d.Survey(id); ok && s.Corrects != "" {
			id = s.Corrects
		}
	}
	return len(seen) - 1
}
