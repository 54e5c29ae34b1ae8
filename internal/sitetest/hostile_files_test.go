package sitetest

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"path"
	"reflect"
	"strings"
	"testing"
)

// sums has digests of files: recheck makes them again.
const sums = "downloads/SHA256SUMS"

// download compares a file beside a page: it has the same cells or fields, with
// the text in them. What a spreadsheet would take for a formula has a tab before it.
func (c *comparison) download(name string, want, got []byte) {
	var same bool
	switch path.Ext(name) {
	case ".csv":
		w, errWant := csv.NewReader(bytes.NewReader(want)).ReadAll()
		g, errGot := csv.NewReader(bytes.NewReader(got)).ReadAll()
		for _, row := range w {
			for k := range row {
				row[k] = strings.TrimPrefix(c.expected(strings.TrimPrefix(row[k], "\t")), "\t")
			}
		}
		for _, row := range g {
			for k := range row {
				row[k] = strings.TrimPrefix(row[k], "\t")
			}
		}
		same = errWant == nil && errGot == nil && reflect.DeepEqual(w, g)
	case ".json":
		var w, g any
		same = json.Unmarshal(want, &w) == nil && json.Unmarshal(got, &g) == nil && reflect.DeepEqual(c.substitute(w), g)
	default:
		same = name == sums || bytes.Equal(want, got)
	}
	if !same {
		c.faults = append(c.faults, name+" differs")
	}
}

// The comparison must see a cell that begins a formula elsewhere, and a field that is lost.
func TestComparisonSeesDownloads(t *testing.T) {
	t.Parallel()
	const file = "\ufeff编号,名称\r\na,寻常文字\r\n"
	for _, x := range []struct {
		name, got string
		passes    bool
	}{
		{"downloads/a.csv", "\ufeff编号,名称\r\na,\"\t=1,2\"\r\n", true},
		{"downloads/a.csv", "\ufeff编号,名称\r\na,=1,2\r\n", false},
		{"downloads/a.csv", "\ufeff编号,名称\r\na,\"\t=1,3\"\r\n", false},
	} {
		c := comparison{text: "=1,2"}
		if c.download(x.name, []byte(file), []byte(x.got)); (len(c.faults) == 0) != x.passes {
			t.Errorf("%q: %q", x.got, c.faults)
		}
	}
	for got, passes := range map[string]bool{`{"a":["=1,2",1]}`: true, `{"a":["=1,2",2]}`: false, `{"a":[]}`: false} {
		c := comparison{text: "=1,2"}
		if c.download("downloads/a.json", []byte(`{"a":["寻常文字",1]}`), []byte(got)); (len(c.faults) == 0) != passes {
			t.Errorf("%q: %q", got, c.faults)
		}
	}
}
