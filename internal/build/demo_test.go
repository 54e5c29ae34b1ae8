package build_test

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/site"
	"gongping/scoring"
)

// The demonstration is sound to the last remark: newcomers copy it.
func TestDemoHasNoFindings(t *testing.T) {
	var list diag.List
	if _, err := build.Check(content.FS, build.Options{}, &list); err != nil {
		t.Fatal(err)
	}
	for _, d := range list.All() {
		t.Errorf("%s %v: %s", d.Code, d.Span.Position(), d.Message(2))
	}
}

// Every edition of the demonstration can be computed again as of its date, and
// comes to what a separate program with plain fractions found.
func TestDemoAnswers(t *testing.T) {
	file, err := os.Open("testdata/demo-answers.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	editions := make(map[string]*scoring.Results)
	rows := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		f := strings.Split(lines.Text(), "\t")
		if len(f) != 5 {
			continue
		}
		rows++
		results := editions[f[1]+f[0]]
		if results == nil {
			results = resultsAsOf(t, f[1], f[0])
			editions[f[1]+f[0]] = results
		}
		score, ok := results.Of(scoring.SubjectID(f[3]))
		if !ok {
			t.Fatalf("%s was not scored", f[3])
		}
		place, _ := results.Place(scoring.SubjectID(f[3]))
		if score.Total.String() != f[4] || strconv.Itoa(place.Place) != f[2] {
			t.Errorf("%s as of %s: %s is %d with %s, want %s with %s", f[0], f[1], f[3], place.Place, score.Total, f[2], f[4])
		}
	}
	if rows != 16*26 {
		t.Errorf("read %d answers, want 16 units × 26 editions", rows)
	}
}

func resultsAsOf(t *testing.T, asOf, period string) *scoring.Results {
	t.Helper()
	date, ok := civil.Parse(asOf)
	if !ok {
		t.Fatal(asOf)
	}
	var list diag.List
	checked, err := build.Check(content.FS, build.Options{AsOf: date}, &list)
	if err != nil || list.HasErrors() {
		t.Fatal(err, list.All())
	}
	return boardOf(t, checked, period).Results
}

func boardOf(t *testing.T, c *build.Checked, period string) *site.Board {
	t.Helper()
	for i := range c.Periods {
		if string(c.Periods[i].Period.ID) == period {
			return c.Periods[i].Boards[0]
		}
	}
	t.Fatalf("period %s is not shown", period)
	return nil
}

// What is published without --as-of is the newest edition of each period.
func TestDemoShowsNewestEditions(t *testing.T) {
	var list diag.List
	checked, err := build.Check(content.FS, build.Options{}, &list)
	if err != nil {
		t.Fatal(err)
	}
	for period, want := range map[string]string{"2020q3": "2020-11-06 correction", "2020q4": "2021-01-06 notice"} {
		b := boardOf(t, checked, period)
		if got := b.Cutoff.String() + " " + b.Edition.Edition.String(); got != want {
			t.Errorf("%s shows %s, want %s", period, got, want)
		}
	}
}
