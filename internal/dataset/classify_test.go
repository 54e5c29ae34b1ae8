package dataset_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/scoring"
)

const classified = `
[[kind]]
id = "station"
name = "派出所"

[[measure]]
id = "population"
name = "辖区人口"
unit = "人"

[[measure]]
id = "calls"
name = "日均接处警"
unit = "起"

[[classification]]
kind = "station"
document = "9"
from = 2018-01-01

  [[classification.class]]
  class = "first"
  least = { population = 80000, calls = 40 }

  [[classification.class]]
  class = "second"
  least = { population = 50000, calls = 20 }
  reach = 1

  [[classification.class]]
  class = "third"

[[classification]]
kind = "station"
document = "11"
from = 2020-01-01

  [[classification.class]]
  class = "first"
  least = { calls = 45.5 }

  [[classification.class]]
  class = "third"
`

const stationA = `
[[unit]]
id = "a"
name = "甲所"
kind = "station"
from = 2017-06-01
class = "old"
measures = { population = 80000, calls = 39.99 }

  [[unit.change]]
  from = 2019-03-01
  measures = { calls = 40 }

  [[unit.change]]
  from = 2020-03-01
  measures = { population = 1, calls = 45.5 }

  [[unit.change]]
  from = 2020-06-01
  class = "second"
  class_document = "12"
`

const stationB = `
[[unit]]
id = "b"
name = "乙所"
kind = "station"
from = 2018-01-01
measures = { population = 49999.9, calls = 19 }
`

func units(t *testing.T, text string) *dataset.Dataset {
	t.Helper()
	var list diag.List
	d, err := dataset.Load(fstest.MapFS{"units.toml": &fstest.MapFile{Data: []byte(text)}}, &list)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The class of a day follows from the measures and the thresholds of that day,
// before the first of them and after a decision it is the one that is written;
// and the order of the units is nothing to it.
func TestClassOfDay(t *testing.T) {
	for _, text := range []string{classified + stationA + stationB, stationB + stationA + classified} {
		d := units(t, text)
		for _, c := range []struct{ unit, day, class, document string }{
			{"a", "2017-12-31", "old", ""},
			{"a", "2018-01-01", "second", "9"}, // 39.99 is less than 40
			{"a", "2019-02-28", "second", "9"},
			{"a", "2019-03-01", "first", "9"}, // exactly
			{"a", "2019-12-31", "first", "9"},
			{"a", "2020-01-01", "third", "11"},
			{"a", "2020-03-01", "first", "11"},
			{"a", "2020-05-31", "first", "11"},
			{"a", "2020-06-01", "second", "12"},
			{"b", "2018-01-01", "third", "9"},
			{"b", "2020-01-01", "third", "11"},
		} {
			u, _ := d.Unit(scoring.SubjectID(c.unit))
			day, ok := civil.Parse(c.day)
			if !ok {
				t.Fatal(c.day)
			}
			s := u.Standing(day)
			document := s.ClassDocument
			if s.By != nil {
				document = s.By.Document
			}
			if string(s.Class) != c.class || document != c.document {
				t.Errorf("%s on %s: %q by %q, want %q by %q", c.unit, c.day, s.Class, document, c.class, c.document)
			}
		}
	}
}

// What a computed class goes by is under the digest, also where the class stays.
func TestDigestOfComputedClass(t *testing.T) {
	const rest = `
[[period]]
id = "2020q1"
name = "2020年第一季度"
start = 2020-01-01
end = 2020-03-31
reports_due = 2020-04-05
`
	const scheme = `
[scheme]
title = "办法"
document = "6"
authority = "city"
subjects = "station"
full = 100
issued = 2019-06-01
effective = 2019-06-15
applies_from = "2020q1"
floor = "none"
cap = "none"
`
	digest := func(text string) string {
		var list diag.List
		d, err := dataset.Load(fstest.MapFS{"units.toml": &fstest.MapFile{Data: []byte(text)},
			"periods.toml": &fstest.MapFile{Data: []byte(rest)}, "schemes/stations/2020.toml": &fstest.MapFile{Data: []byte(scheme)}}, &list)
		if err != nil {
			t.Fatal(err)
		}
		return d.Digest(0, d.Periods[0].End)
	}
	text := classified + stationA + stationB
	before := digest(text)
	for _, c := range []struct {
		name, old, new string
		changed        bool
	}{
		{"a measure", "calls = 19 ", "calls = 18 ", true},
		{"a threshold", "least = { calls = 45.5", "least = { calls = 45.4", true},
		{"the document", `document = "11"`, `document = "10"`, true},
		{"a measure that decides nothing", "49999.9", "49999.8", false},
		{"thresholds of before", "population = 50000", "population = 50001", false},
		{"the name of a measure", "辖区人口", "人口", false},
		{"a measure of after", "population = 1, calls = 45.5", "population = 1, calls = 45.50", false},
	} {
		changed := strings.Replace(text, c.old, c.new, 1)
		if changed == text {
			t.Fatalf("%s: nothing to change", c.name)
		}
		if got := digest(changed) != before; got != c.changed {
			t.Errorf("%s: another digest: %t", c.name, got)
		}
	}
}
