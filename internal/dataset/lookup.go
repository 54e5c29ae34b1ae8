package dataset

import (
	"strconv"
	"strings"

	"gongping/scoring"
)

// table names a list of Records.
type table uint8

const (
	_ table = iota
	tableEvent
	tableGiven
	tableReport
	tableSurvey
	tableAbsence
	tableTask
	tableAppeal
	tableRuling
)

// position is where a record stands in the dataset.
type position struct {
	period int32
	index  int32
	table  table
}

// Duplicate is a record whose id another one had before.
type Duplicate struct{ Second, First *Record }

// indexRecords finds every record by its id, and the ids used twice. A record
// without an id of its own gets a makeshift one, so that findings about it find
// their place.
func (d *Dataset) indexRecords() {
	d.positions = make(map[scoring.RecordID]position)
	for p := range d.Records {
		r := &d.Records[p]
		add := func(t table, n int, record func(int) *Record) {
			for i := range n {
				x := record(i)
				first, twice := d.positions[x.ID]
				if twice {
					d.Duplicates = append(d.Duplicates, Duplicate{Second: x, First: d.record(first)})
				}
				if twice || x.ID == "" {
					x.ID = scoring.RecordID(string(d.Periods[p].ID) + makeshift + strconv.Itoa(len(d.positions)))
				}
				d.positions[x.ID] = position{int32(p), int32(i), t}
			}
		}
		add(tableEvent, len(r.Events), func(i int) *Record { return &r.Events[i].Record })
		add(tableGiven, len(r.Givens), func(i int) *Record { return &r.Givens[i].Record })
		add(tableReport, len(r.Reports), func(i int) *Record { return &r.Reports[i].Record })
		add(tableSurvey, len(r.Surveys), func(i int) *Record { return &r.Surveys[i].Record })
		add(tableAbsence, len(r.Absences), func(i int) *Record { return &r.Absences[i].Record })
		add(tableTask, len(r.Tasks), func(i int) *Record { return &r.Tasks[i].Record })
		add(tableAppeal, len(r.Appeals), func(i int) *Record { return &r.Appeals[i].Record })
		add(tableRuling, len(r.Rulings), func(i int) *Record { return &r.Rulings[i].Record })
	}
}

// makeshift is what no id that was read holds.
const makeshift = "/#"

// Named reports whether a record has an id of its own: it states one, and no
// record before it has the same.
func (r *Record) Named() bool { return !strings.Contains(string(r.ID), makeshift) }

func (d *Dataset) record(p position) *Record {
	r := &d.Records[p.period]
	switch p.table {
	case tableEvent:
		return &r.Events[p.index].Record
	case tableGiven:
		return &r.Givens[p.index].Record
	case tableReport:
		return &r.Reports[p.index].Record
	case tableSurvey:
		return &r.Surveys[p.index].Record
	case tableAbsence:
		return &r.Absences[p.index].Record
	case tableTask:
		return &r.Tasks[p.index].Record
	case tableAppeal:
		return &r.Appeals[p.index].Record
	case tableRuling:
		return &r.Rulings[p.index].Record
	}
	panic("internal error: record of no table")
}

// Record finds a record of any kind.
func (d *Dataset) Record(id scoring.RecordID) (*Record, bool) {
	p, ok := d.positions[id]
	if !ok {
		return nil, false
	}
	return d.record(p), true
}

// at finds the position of a record of one kind.
func (d *Dataset) at(id scoring.RecordID, t table) (*Records, int32, bool) {
	p, ok := d.positions[id]
	if !ok || p.table != t {
		return nil, 0, false
	}
	return &d.Records[p.period], p.index, true
}

// Event finds an event.
func (d *Dataset) Event(id scoring.RecordID) (*Event, bool) {
	r, i, ok := d.at(id, tableEvent)
	if !ok {
		return nil, false
	}
	return &r.Events[i], true
}

// Given finds a given score.
func (d *Dataset) Given(id scoring.RecordID) (*Given, bool) {
	r, i, ok := d.at(id, tableGiven)
	if !ok {
		return nil, false
	}
	return &r.Givens[i], true
}

// Report finds a report.
func (d *Dataset) Report(id scoring.RecordID) (*Report, bool) {
	r, i, ok := d.at(id, tableReport)
	if !ok {
		return nil, false
	}
	return &r.Reports[i], true
}

// Survey finds a survey.
func (d *Dataset) Survey(id scoring.RecordID) (*Survey, bool) {
	r, i, ok := d.at(id, tableSurvey)
	if !ok {
		return nil, false
	}
	return &r.Surveys[i], true
}

// Absence finds an absence.
func (d *Dataset) Absence(id scoring.RecordID) (*Absence, bool) {
	r, i, ok := d.at(id, tableAbsence)
	if !ok {
		return nil, false
	}
	return &r.Absences[i], true
}

// Task finds a task.
func (d *Dataset) Task(id scoring.RecordID) (*Task, bool) {
	r, i, ok := d.at(id, tableTask)
	if !ok {
		return nil, false
	}
	return &r.Tasks[i], true
}

// Appeal finds an appeal.
func (d *Dataset) Appeal(id scoring.RecordID) (*Appeal, bool) {
	r, i, ok := d.at(id, tableAppeal)
	if !ok {
		return nil, false
	}
	return &r.Appeals[i], true
}

// Ruling finds a ruling.
func (d *Dataset) Ruling(id scoring.RecordID) (*Ruling, bool) {
	r, i, ok := d.at(id, tableRuling)
	if !ok {
		return nil, false
	}
	return &r.Rulings[i], true
}

// Charge finds what an event, a given score or an absence charges a subject
// with; the first two are what appeals and rulings refer to.
func (d *Dataset) Charge(id scoring.RecordID) (*Charge, bool) {
	if e, ok := d.Event(id); ok {
		return &e.Charge, true
	}
	if g, ok := d.Given(id); ok {
		return &g.Charge, true
	}
	if a, ok := d.Absence(id); ok {
		return &a.Charge, true
	}
	return nil, false
}
