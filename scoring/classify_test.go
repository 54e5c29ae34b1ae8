package scoring_test

import (
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// Exactly at a threshold is enough; below it by however little is not.
func TestReached(t *testing.T) {
	least := exact.Frac(81, 2)
	for _, c := range []struct {
		value exact.Number
		want  int
	}{{least, 1}, {exact.Frac(8099, 200), 0}, {exact.Int(41), 1}, {exact.Int(-41), 0}} {
		if n := scoring.Reached([]scoring.Threshold{{Value: c.value, Least: least}}); n != c.want {
			t.Errorf("%s of %s: %d reached, want %d", c.value, least, n, c.want)
		}
	}
	two := []scoring.Threshold{{Value: least, Least: least}, {Value: exact.Int(0), Least: least}, {Value: exact.Int(50), Least: least}}
	if n := scoring.Reached(two); n != 2 {
		t.Errorf("%d reached, want 2", n)
	}
}
