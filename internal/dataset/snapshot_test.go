package dataset_test

import (
	"fmt"
	"strings"
	"testing"

	"gongping/internal/civil"
	"gongping/internal/dataset"
)

// What is shown: without a date the newest edition of each period, with a date
// every period that had begun, as it was known then.
func TestSnapshots(t *testing.T) {
	d := load(t, demo(t))
	for _, c := range []struct{ asOf, want string }{
		{"", "2020q3 correction 2020-11-06 +0, 2020q4 notice 2021-01-06 +0"},
		{"2020-09-28", "2020q3 trial 2020-09-28 +0"}, // q4 runs since 21 September, without an edition
		{"2020-10-09", "2020q3 trial 2020-10-09 +%d"},
		{"2020-10-10", "2020q3 notice 2020-10-10 +0"},
		{"2020-12-20", "2020q3 correction 2020-12-20 +0"},                            // the last day of q4
		{"2020-12-21", "2020q3 correction 2020-12-21 +0, 2020q4 none 2020-12-21 +0"}, // q4 has ended
		{"2020-09-01", ""}, // still running, in a folder that has published before
		{"2020-06-20", ""}, // the day before its window
	} {
		date, _ := civil.Parse(c.asOf)
		var parts []string
		for _, s := range d.Snapshots(date) {
			if s.Period.ID < "2020q3" {
				continue
			}
			edition := "none"
			if s.Edition != nil {
				edition = s.Edition.Edition.String()
			}
			parts = append(parts, fmt.Sprintf("%s %s %s +%d", s.Period.ID, edition, s.Cutoff, s.Pending))
		}
		got := strings.Join(parts, ", ")
		want := c.want
		if strings.Contains(want, "%d") {
			want = fmt.Sprintf(want, pendingBetween(t, d, "2020-09-28", "2020-10-09"))
		}
		if got != want {
			t.Errorf("as of %q: got %s, want %s", c.asOf, got, want)
		}
	}
}

// pendingBetween counts the records of 2020q3 that were entered after one date
// and by another.
func pendingBetween(t *testing.T, d *dataset.Dataset, after, by string) int {
	from, _ := civil.Parse(after)
	to, _ := civil.Parse(by)
	period, ok := d.Period("2020q3")
	if !ok {
		t.Fatal("no period 2020q3")
	}
	n := 0
	d.Records[period].Each(func(r *dataset.Record) {
		if r.Entered > from && r.Entered <= to {
			n++
		}
	})
	return n
}

// A folder in which nothing has been published is shown as of its newest
// record.
func TestSnapshotsUnpublished(t *testing.T) {
	m := demo(t)
	delete(m, "publications.toml")
	d := load(t, m)
	list := d.Snapshots(0)
	if len(list) != len(d.Periods) || list[0].Edition != nil || list[0].Cutoff != d.Latest() {
		t.Errorf("got %+v, want every period as of %s", list, d.Latest())
	}
}
