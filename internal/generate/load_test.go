package generate_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/check"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/locale"
	"gongping/scoring"
)

// seeds of Random that the tests go through.
const seeds = 200

// load reads a folder as the program does.
func load(t *testing.T, files map[string][]byte, list *diag.List) *dataset.Dataset {
	t.Helper()
	fsys := make(fstest.MapFS, len(files))
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: data}
	}
	d, err := dataset.Load(fsys, list)
	if err != nil {
		t.Fatal(err)
	}
	check.Dataset(d, list)
	return d
}

// totals scores every board as of a date (zero: as published) and lists each
// unit with its place, total and tie-break keys.
func totals(d *dataset.Dataset, asOf civil.Date, list *diag.List) []string {
	var out []string
	for _, s := range d.Snapshots(asOf) {
		for _, b := range d.Boards(s) {
			program, problems := scoring.Compile(b.Scheme.Rules)
			if program != nil {
				problems = program.Remarks()
			}
			check.Scheme(d, b.Scheme, problems, list)
			if program == nil {
				continue
			}
			results, problems := program.Score(d.Facts(&b, nil))
			check.Facts(d, &b, problems, list)
			if results == nil {
				continue
			}
			for _, score := range results.Scores() {
				place := 0
				if standing, ok := results.Place(score.Subject); ok {
					place = standing.Place
				}
				out = append(out, fmt.Sprint(s.Period.ID, s.Cutoff, b.Scheme.ID, score.Subject, place, score.Total, score.Categories, score.Keys, score.NoKey,
					score.Open, score.Gates, score.Unranked, score.Grade, score.Band))
			}
		}
	}
	return out
}

func wantNoError(t *testing.T, list *diag.List) {
	t.Helper()
	if !list.HasErrors() {
		return
	}
	var b strings.Builder
	errors := slices.DeleteFunc(list.All(), func(d diag.Diagnostic) bool { return d.Severity() != diag.Error })
	if err := diag.WriteText(&b, locale.En, errors[:min(len(errors), 10)], diag.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	t.Fatalf("%d errors:\n%s", len(errors), b.String())
}

func TestRandomIsValid(t *testing.T) {
	for seed := range uint64(seeds) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			files := generate.Random(seed)
			var list diag.List
			d := load(t, files, &list)
			published := totals(d, 0, &list)
			latest := totals(d, d.Latest(), &list)
			wantNoError(t, &list)
			if len(published) == 0 || len(latest) == 0 {
				t.Fatalf("%d units in published boards, %d in all", len(published), len(latest))
			}
		})
	}
}

// warned are the warnings of random folders: their rules make no sense, and a
// program may say so.
var warned = []diag.Code{
	diag.UnknownFile, diag.PeriodsGap, diag.PercentStep, diag.Plateau, diag.DeadTier, diag.CapUnreached, diag.EventTooLarge, diag.LimitForces, diag.LookBackLost,
	diag.LeastAboveTarget,
}

// A folder that is meant to be sound is not warned of anything else, and each of
// these is met.
func TestRandomWarnings(t *testing.T) {
	count := make(map[diag.Code]int)
	for seed := range uint64(seeds) {
		var list diag.List
		totals(load(t, generate.Random(seed), &list), 0, &list)
		for _, d := range list.All() {
			if d.Severity() == diag.Warning {
				count[d.Code]++
			}
		}
	}
	for code, n := range count {
		if !slices.Contains(warned, code) {
			t.Errorf("%d warnings %s", n, code)
		}
	}
	for _, code := range warned {
		if count[code] == 0 {
			t.Errorf("no folder is warned of %s", code)
		}
	}
}

func TestBureauIsValid(t *testing.T) {
	for _, o := range []generate.Options{
		{}, {Units: 1, Periods: 1, Indicators: 16, EventsPerUnit: 1}, {Seed: 3, Units: 60, Periods: 6}, {Seed: 4, Units: 2, Indicators: 90, EventsPerUnit: 40},
	} {
		t.Run(fmt.Sprintf("%+v", o), func(t *testing.T) {
			t.Parallel()
			var list diag.List
			d := load(t, generate.Bureau(o), &list)
			if len(totals(d, 0, &list)) == 0 {
				t.Error("nothing is published")
			}
			totals(d, d.Latest(), &list)
			wantNoError(t, &list)
		})
	}
}

// On whatever day it is looked at, a random folder has no error: what is not
// known yet is open, and what is overdue has its consequence.
func TestRandomIsValidOnAnyDay(t *testing.T) {
	for seed := range uint64(seeds / 8) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			var list diag.List
			d := load(t, generate.Random(seed), &list)
			first := d.Periods[0].Start
			step := d.Latest().Sub(first)/12 + 1
			for day := first; day < d.Latest(); day = day.AddDays(step) {
				totals(d, day, &list)
			}
			wantNoError(t, &list)
		})
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	for seed := range uint64(seeds / 4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			files := generate.Random(seed)
			var list diag.List
			want := totals(load(t, files, &list), 0, &list)
			got := totals(load(t, generate.Shuffle(files, seed), &list), 0, &list)
			wantNoError(t, &list)
			if !slices.Equal(got, want) {
				t.Errorf("the same records in another order score\n%s\nand not\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// BenchmarkBureau is the size of the neutral workload: 1,500 units in four
// quarters make some 6,000 pages.
func BenchmarkBureau(b *testing.B) {
	for b.Loop() {
		size := 0
		for _, data := range generate.Bureau(generate.Options{Units: 1500}) {
			size += len(data)
		}
		b.SetBytes(int64(size))
	}
}
