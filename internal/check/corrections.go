package check

import (
	"cmp"
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// corrects holds a correction to a reason, and to a record before it that it
// may correct: of its period, and alike.
func (c *recordChecker) corrects(r *dataset.Record, id scoring.RecordID, metric scoring.MetricID, reason string, alike func() bool) {
	if id == "" {
		return
	}
	place := tomldoc.Locate(r.At, "corrects")
	if reason == "" && !c.d.Flawed(r.At) {
		c.add(diag.New(diag.CorrectionReason, place))
	}
	other, ok := c.d.Record(id)
	switch {
	case !ok:
		c.astray[r.ID] = true
		c.missing(place, "corrects", string(id), id)
	case metric == "" || c.d.Flawed(other.At):
	default:
		why := c.uncorrectable(r.ID, id, alike)
		if why == "" {
			c.after(r, other)
			return
		}
		c.astray[r.ID] = true
		c.add(diag.New(diag.CorrectsOther, place, "record", string(id), "metric", string(metric), "why", why).WithNote(tomldoc.Locate(other.At, "id")))
	}
}

// uncorrectable is why a record cannot correct another, a word of diag's
// vocabulary; "" if it can.
func (c *recordChecker) uncorrectable(id, other scoring.RecordID, alike func() bool) string {
	switch {
	case id == other:
		return "corrects-itself"
	case dataset.PeriodOf(other) != c.window.ID:
		return "corrects-elsewhere"
	case !alike():
		return "corrects-unlike"
	case c.leads(other, id):
		return "corrects-round"
	}
	return ""
}

// correctedBy is what a report or a survey corrects; "" if nothing.
func (c *checker) correctedBy(id scoring.RecordID) scoring.RecordID {
	if r, ok := c.d.Report(id); ok {
		return r.Corrects
	}
	if s, ok := c.d.Survey(id); ok {
		return s.Corrects
	}
	return ""
}

// leads reports whether a chain of corrections leads from one record to
// another, or is that record.
func (c *checker) leads(from, to scoring.RecordID) bool {
	seen := make(map[scoring.RecordID]bool)
	for ; from != "" && !seen[from]; from = c.correctedBy(from) {
		if from == to {
			return true
		}
		seen[from] = true
	}
	return false
}

// stated is a record that states something of a metric of a unit, and the keys
// under which it does.
type stated struct {
	record *dataset.Record
	path   []string
}

func (s stated) place() source.Span { return tomldoc.Locate(s.record.At, s.path...) }

// measuredBy names what only one record, or a chain of corrections, may state.
type measuredBy struct {
	survey  bool
	metric  scoring.MetricID
	subject scoring.SubjectID
}

// reportedTwice demands that whoever states again what another record has stated
// says that it corrects it. Where what it names is wrong, that is told already.
func (c *recordChecker) reportedTwice(records *dataset.Records) {
	all := make(map[measuredBy][]stated)
	for i := range records.Reports {
		r := &records.Reports[i]
		for _, v := range r.Values {
			key := measuredBy{false, r.Metric, v.ID}
			all[key] = append(all[key], stated{&r.Record, []string{"values", string(v.ID)}})
		}
	}
	for i := range records.Surveys {
		s := &records.Surveys[i]
		key := measuredBy{true, s.Metric, s.Subject}
		all[key] = append(all[key], stated{&s.Record, []string{"subject"}})
	}
	for key, list := range all { // the list of findings has an order of its own
		if len(list) > 1 && key.metric != "" && key.subject != "" {
			c.twice(key, list)
		}
	}
}

func (c *recordChecker) twice(key measuredBy, list []stated) {
	slices.SortFunc(list, func(a, b stated) int {
		return cmp.Or(cmp.Compare(a.record.Entered, b.record.Entered), cmp.Compare(a.record.ID, b.record.ID))
	})
	for n := 1; n < len(list); n++ {
		earlier, later := list[n-1], list[n]
		joined := c.leads(later.record.ID, earlier.record.ID) || c.leads(earlier.record.ID, later.record.ID)
		if joined || c.astray[later.record.ID] || !earlier.record.Named() || !later.record.Named() || c.d.Flawed(earlier.record.At) || c.d.Flawed(later.record.At) {
			continue
		}
		c.add(diag.New(diag.ReportTwice, later.place(), "metric", string(key.metric), "subject", string(key.subject), "record", string(earlier.record.ID)).
			WithNote(earlier.place()))
	}
}
