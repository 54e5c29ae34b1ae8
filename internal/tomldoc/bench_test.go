package tomldoc

import (
	"testing"

	"github.com/BurntSushi/toml"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// The records of a large bureau in a bad year: 60,000 events of 11 keys, 30 MB.
const benchEvents = 60_000

func BenchmarkParse(b *testing.B) {
	file := fileOf(b, records(benchEvents))
	b.SetBytes(int64(len(file.Text)))
	b.ReportAllocs()
	for b.Loop() {
		var list diag.List
		if doc := Parse(file, true, &list); doc == nil || doc.failed {
			b.Fatal(list.All())
		}
	}
}

func BenchmarkParseDecode(b *testing.B) {
	file := fileOf(b, records(benchEvents))
	b.SetBytes(int64(len(file.Text)))
	b.ReportAllocs()
	for b.Loop() {
		var list diag.List
		content, ok := Decode(Parse(file, true, &list), eventsSchema, &list)
		if !ok || len(content.Events) != benchEvents {
			b.Fatal(list.All())
		}
	}
}

func BenchmarkBurntSushi(b *testing.B) {
	file := fileOf(b, records(benchEvents))
	b.SetBytes(int64(len(file.Text)))
	b.ReportAllocs()
	type event struct {
		ID, Subject, Indicator, Kind, Reason, Evidence string
		Occurred, Entered                              toml.Primitive
		RecordedBy                                     string `toml:"recorded_by"`
		ApprovedBy                                     string `toml:"approved_by"`
		Count                                          float64
	}
	for b.Loop() {
		var content struct{ Event []event }
		if _, err := toml.Decode(file.Text, &content); err != nil || len(content.Event) != benchEvents {
			b.Fatal(err)
		}
	}
}

// BenchmarkLocate finds one value in the middle of a large file, as each finding of a
// later stage does.
func BenchmarkLocate(b *testing.B) {
	file := fileOf(b, records(benchEvents))
	var list diag.List
	content, _ := Decode(Parse(file, true, &list), eventsSchema, &list)
	at := content.Events[benchEvents/2].At
	b.ReportAllocs()
	for b.Loop() {
		if got := Locate(at, "count"); got == at || got == (source.Span{}) {
			b.Fatal("not found")
		}
	}
}
