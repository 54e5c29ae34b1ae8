package dataset

import (
	"slices"
	"testing"

	"gongping/internal/civil"
)

// A squad is moved once, changes its class, and ends: three moves. Its last day
// is the 2020-06-30, so that the next one is the first without it.
func TestMoves(t *testing.T) {
	day := func(text string) civil.Date {
		d, ok := civil.Parse(text)
		if !ok {
			t.Fatal(text)
		}
		return d
	}
	person := Person{ID: "p", Posts: []Post{{From: day("2020-01-01"), Unit: "a"}, {From: day("2020-02-01"), Unit: "a", Title: "队长"}, {From: day("2020-03-01"), Unit: "b"}}}
	serving := person.unit()
	for name, c := range map[string]struct {
		u    Unit
		want []Move
	}{
		"a unit": {Unit{Parent: "a", From: day("2018-01-01"), Until: day("2020-06-30"), Changes: []UnitChange{{From: day("2019-01-01"), Class: "x"}, {From: day("2020-05-01"), Parent: "b"}}},
			[]Move{{Day: day("2018-01-01"), To: "a", Started: true}, {Day: day("2020-05-01"), From: "a", To: "b"}, {Day: day("2020-07-01"), From: "b", Ended: true}}},
		"without a superior": {Unit{From: day("2018-01-01"), Until: day("2020-06-30")}, nil},
		"comes below one":    {Unit{From: day("2018-01-01"), Changes: []UnitChange{{From: day("2020-05-01"), Parent: "b"}}}, []Move{{Day: day("2020-05-01"), To: "b"}}},
		"a person":           {serving, []Move{{Day: day("2020-01-01"), To: "a", Started: true}, {Day: day("2020-03-01"), From: "a", To: "b"}}},
	} {
		if got := c.u.Moves(); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
}
