package dataset

import (
	"slices"
	"strconv"

	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// exampleUnit is the subject of an example that names no unit.
const exampleUnit scoring.SubjectID = "example"

// rule is the example with its facts as the engine takes them. What it does not
// report is overdue; of other indicators it need not speak.
func (s *Scheme) example(e *Example) scoring.Example {
	unit := e.Unit
	if unit == "" {
		unit = exampleUnit
	}
	f := scoring.Facts{Overdue: true, Trial: true, Subjects: []scoring.Subject{{ID: unit, Class: e.Class, HeadCount: e.HeadCount, Identities: e.Identities}}}
	f.Reports = reports("example", unit, e.Metrics)
	for i := range e.Votes {
		f.Reports = append(f.Reports, scoring.Report{Record: "example", Metric: e.Votes[i].Metric, Subject: unit, Votes: votes(e.Votes[i].Votes)})
	}
	for i := range e.Events {
		f.Entries = append(f.Entries, e.Events[i].entry(e, unit, exampleRecord(i)))
	}
	if e.Given != nil {
		f.Entries = append(f.Entries, scoring.Entry{Record: "example/given", Subject: unit, Indicator: e.Indicator, Value: e.Given})
	}
	if e.State != 0 {
		f.Absences = append(f.Absences, scoring.Absence{Record: "example/absence", Subject: unit, Indicator: e.Indicator, State: e.State})
	}
	for i := range e.Peers {
		peer := scoring.SubjectID("peer-" + strconv.Itoa(i+1))
		f.Subjects = append(f.Subjects, scoring.Subject{ID: peer, Class: e.Class})
		f.Reports = append(f.Reports, reports("example", peer, e.Peers[i].Metrics)...)
	}
	for i := range e.Earlier {
		x := &e.Earlier[i]
		f.Earlier = append(f.Earlier, scoring.Earlier{Lag: scoring.Lag{Years: x.Years, Periods: x.Periods},
			Facts: &scoring.Facts{Reports: reports("example", unit, x.Metrics)}})
	}
	s.takeTotals(&f)
	for i := range f.Earlier {
		s.takeTotals(f.Earlier[i].Facts)
	}
	return scoring.Example{ID: e.ID, Indicator: e.Indicator, Facts: f, Points: e.Points}
}

// takeTotals makes of what an example says of metrics of totals the one total
// that each takes.
func (s *Scheme) takeTotals(f *scoring.Facts) {
	f.Reports = slices.DeleteFunc(f.Reports, func(r scoring.Report) bool {
		n := slices.IndexFunc(s.Metrics, func(m Metric) bool { return m.ID == r.Metric && m.Totals != nil })
		if n < 0 || r.Votes != nil {
			return false
		}
		f.Taken = append(f.Taken, scoring.Taken{Metric: r.Metric, Subject: r.Subject, Value: &r.Value, Weight: exact.Int(1),
			From: scoring.Origin{Scheme: s.Metrics[n].Totals.Scheme, Subject: r.Subject}})
		return true
	})
}

// exampleRecord is what goes for the id of an event, by its number from 0.
func exampleRecord(n int) scoring.RecordID { return scoring.RecordID("example/" + strconv.Itoa(n+1)) }

// Event is that of such an id; nil if there is none.
func (e *Example) Event(id scoring.RecordID) *ExampleEvent {
	for i := range e.Events {
		if exampleRecord(i) == id {
			return &e.Events[i]
		}
	}
	return nil
}

func (x *ExampleEvent) entry(e *Example, unit scoring.SubjectID, record scoring.RecordID) scoring.Entry {
	indicator := x.Indicator
	if indicator == "" {
		indicator = e.Indicator
	}
	return scoring.Entry{Record: record, Subject: unit, Indicator: indicator,
		Kind: x.Kind, Count: x.Count, Points: x.Points, Role: x.Role, Matter: x.Matter, Share: x.Share, Attributes: carried(x.Attributes)}
}

func reports(record scoring.RecordID, unit scoring.SubjectID, values []tomldoc.Pair[scoring.MetricID]) []scoring.Report {
	var list []scoring.Report
	for _, v := range values {
		list = append(list, scoring.Report{Record: record, Metric: v.ID, Subject: unit, Value: v.Value})
	}
	return list
}

// votes is never nil: a survey without votes is not a value.
func votes(list []tomldoc.Pair[scoring.OptionID]) []scoring.Votes {
	out := make([]scoring.Votes, len(list))
	for i, v := range list {
		out[i] = scoring.Votes{Option: v.ID, Count: v.Value}
	}
	return out
}

func carried(list []tomldoc.Carried[scoring.AttributeID]) []scoring.Carried {
	if len(list) == 0 {
		return nil
	}
	out := make([]scoring.Carried, len(list))
	for i, a := range list {
		out[i] = scoring.Carried{ID: a.ID, Value: a.Number, Word: scoring.WordID(a.Word)}
	}
	return out
}
