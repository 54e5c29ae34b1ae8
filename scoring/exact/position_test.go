package exact

import (
	"math/rand/v2"
	"testing"
)

func TestPosition(t *testing.T) {
	for _, c := range []struct {
		value, low, high string
		size, want       int
	}{
		{"0", "0", "100", 200, 0},
		{"100", "0", "100", 200, 200},
		{"37.2", "0", "100", 200, 74},    // 37.2/100 × 200 = 74.4
		{"37.25", "0", "100", 200, 75},   // 74.5: the half goes up
		{"-1", "0", "100", 200, 0},       // below the scale
		{"101", "0", "100", 200, 200},    // above it
		{"0", "-20", "60", 160, 40},      // 20/80 × 160
		{"-30", "-40", "-20", 10, 5},     // 10/20 × 10
		{"2/3", "1/3", "4/3", 100, 33},   // (1/3)/1 × 100 = 33.3…
		{"1/2", "0", "1", 1, 1},          // a half of one step
		{"5", "5", "5", 24, 12},          // no scale: the middle
		{"5", "9", "1", 24, 12},          // upside down is no scale
		{"5", "0", "10", 0, 0},           // no steps
		{"5", "0", "10", -3, 0},          // fewer than none
		{"1e30", "0", "4e30", 1000, 250}, // beyond the words
		{"1", "0", "1e30", 1000, 0},
	} {
		if got := Position(of(t, c.value), of(t, c.low), of(t, c.high), c.size); got != c.want {
			t.Errorf("%s between %s and %s on %d steps: %d; want %d", c.value, c.low, c.high, c.size, got, c.want)
		}
	}
}

// What is larger never stands lower, and nothing leaves the scale.
func TestPositionKeepsTheOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 20_000 {
		a, b, low, high, size := anyNumber(r), anyNumber(r), anyNumber(r), anyNumber(r), r.IntN(1000)
		if b.Cmp(a) < 0 {
			a, b = b, a
		}
		p, q := Position(a, low, high, size), Position(b, low, high, size)
		if p > q || p < 0 || q > size {
			t.Fatalf("%s at %d, %s at %d, between %s and %s on %d steps", a, p, b, q, low, high, size)
		}
	}
}
