package build_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/generate/demo"
)

// In whatever order people stand in their files, and in whichever file, they
// have the same totals, places and allowances.
func TestOrderOfPeople(t *testing.T) {
	files := make(fstest.MapFS)
	for name, data := range demo.Folder(demo.Options{Stations: 18, Squads: 2, Officers: 3, Quarters: 8}) {
		files[name] = &fstest.MapFile{Data: data}
	}
	before := results(t, files)
	if len(before) < 500 {
		t.Fatalf("%d results, want those of 144 people in eleven periods and more", len(before))
	}
	var people [][]byte
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == "people/heyuan.toml" || name == "people/lindu.toml" {
			people = append(people, bytes.SplitAfter(files[name].Data, []byte("\n[[person]]\n"))[1:]...)
			delete(files, name)
		}
	}
	var all []byte
	for _, x := range slices.Backward(people) {
		all = append(append(all, "[[person]]\n"...), bytes.TrimSuffix(x, []byte("[[person]]\n"))...)
		all = append(all, '\n')
	}
	files["people/one.toml"] = &fstest.MapFile{Data: all}
	if after := results(t, files); !maps.Equal(before, after) {
		for key, was := range before {
			if after[key] != was {
				t.Errorf("%s: %s, with the people in another order %s", key, was, after[key])
			}
		}
	}
}

// results are the total and the place of each subject of each board.
func results(t *testing.T, folder fstest.MapFS) map[string]string {
	t.Helper()
	day, _ := civil.Parse("2021-01-05")
	var list diag.List
	checked, err := build.Check(folder, build.Options{AsOf: day}, &list)
	if err != nil || checked == nil {
		t.Fatal(err, list.All())
	}
	found := make(map[string]string)
	for _, period := range checked.Periods {
		for _, b := range period.Boards {
			for _, u := range b.Units {
				score, ok := b.Results.Of(u.ID)
				if !ok {
					t.Fatalf("%s has no score in %s", u.ID, period.Period.ID)
				}
				place := 0
				if row, ranked := b.Results.Place(u.ID); ranked {
					place = row.Place
				}
				found[fmt.Sprint(period.Period.ID, " ", b.Scheme.ID, " ", u.ID)] = fmt.Sprint(score.Total, " ", place)
			}
		}
	}
	return found
}
