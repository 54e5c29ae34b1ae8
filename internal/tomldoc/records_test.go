package tomldoc

import (
	"fmt"
	"strings"

	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/scoring/exact"
)

// event, team and so on stand for the records of other packages.
type event struct {
	At                           source.Span
	ID, Subject, Indicator, Kind string
	Occurred, Entered            civil.Date
	Reason, Evidence             string
	RecordedBy, ApprovedBy       string
	Count                        *exact.Number
	Attributes                   []Pair[string]
}

type eventsFile struct{ Events []event }

var eventSchema = &Schema[event]{
	Name: "event",
	At:   func(e *event) *source.Span { return &e.At },
	Fields: []Field[event]{
		ID("id", func(e *event) *string { return &e.ID }).Required(),
		ID("subject", func(e *event) *string { return &e.Subject }).Required(),
		ID("indicator", func(e *event) *string { return &e.Indicator }).Required(),
		ID("kind", func(e *event) *string { return &e.Kind }).Required(),
		Date("occurred", func(e *event) *civil.Date { return &e.Occurred }).Required(),
		Date("entered", func(e *event) *civil.Date { return &e.Entered }).Required(),
		Prose("reason", func(e *event) *string { return &e.Reason }).Required(),
		Text("evidence", func(e *event) *string { return &e.Evidence }).Required(),
		ID("recorded_by", func(e *event) *string { return &e.RecordedBy }).Required(),
		ID("approved_by", func(e *event) *string { return &e.ApprovedBy }).Required(),
		MaybeNumber("count", func(e *event) **exact.Number { return &e.Count }).Default("1"),
		Numbers("attributes", func(e *event) *[]Pair[string] { return &e.Attributes }),
	},
}

var eventsSchema = &Schema[eventsFile]{
	Name: "events.toml",
	Fields: []Field[eventsFile]{
		Tables("event", eventSchema, func(f *eventsFile) *[]event { return &f.Events }),
	},
}

// records is a file of so many events, of about 500 bytes each.
func records(n int) string {
	var b strings.Builder
	for i := range n {
		day := i%28 + 1
		fmt.Fprintf(&b, `[[event]]
id = "e-%05d"
subject = "unit-%03d"
indicator = "preventable-theft"
kind = "burglary"
occurred = 2020-07-%02d
entered = 2020-08-%02d
reason = "辖区内发生一起入室盗窃案件，经核查，责任民警当日未按规定对该小区开展巡逻防范，已责令限期整改并通报全局，相关责任倒查情况另行报告（第%d号）。"
evidence = "公考评〔2020〕%d号"
recorded_by = "wang-li"
approved_by = "zhao-min"
count = %d.5

`, i, i%400, day, day, i, i, i%3+1)
	}
	return b.String()
}
