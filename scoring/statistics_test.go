package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func these(t *testing.T, text string) []exact.Number {
	t.Helper()
	var list []exact.Number
	for _, word := range strings.Fields(text) {
		n, err := exact.Parse(word)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, n)
	}
	return list
}

func TestMedianAndMean(t *testing.T) {
	for _, c := range []struct{ list, median, mean string }{
		{"", "0", "0"},
		{"7", "7", "7"},
		{"3 1", "2", "2"},
		{"9 1 2", "2", "4"},
		{"1 2 4 100", "3", "107/4"}, // (2 + 4) ÷ 2; 107 ÷ 4
		{"-1 -2 0", "-1", "-1"},
	} {
		list := these(t, c.list)
		want := these(t, c.median+" "+c.mean)
		if median, mean := scoring.Median(list), scoring.Mean(list); !median.Equal(want[0]) || !mean.Equal(want[1]) {
			t.Errorf("%s: median %s, mean %s", c.list, median, mean)
		}
	}
}

func TestShares(t *testing.T) {
	list := these(t, "1 5 2 2")
	for top, want := range []string{"0", "50", "70", "90", "100", "100"} { // 5, 5 + 2, 5 + 2 + 2 of 10
		if got, ok := scoring.TopShare(list, top); !ok || got.String() != want {
			t.Errorf("the largest %d make %s %v", top, got, ok)
		}
	}
	if _, ok := scoring.TopShare(nil, 3); ok {
		t.Error("there is a share of nothing")
	}
	if got := scoring.Total(list); got.String() != "10" {
		t.Errorf("total %s", got)
	}
}

func TestBins(t *testing.T) {
	for _, c := range []struct{ values, want string }{
		{"", ""},
		{"5", "5:1"}, // a hundredth wide
		{"85.25 101.92", "84:1 86:0 88:0 90:0 92:0 94:0 96:0 98:0 100:1"}, // 16.67 over 12 is more than 1
		{"0 1 2 12", "0:1 1:1 2:1 3:0 4:0 5:0 6:0 7:0 8:0 9:0 10:0 11:1"}, // the last bin takes its end
		{"-3 3", "-3:1 -2.5:0 -2:0 -1.5:0 -1:0 -0.5:0 0:0 0.5:0 1:0 1.5:0 2:0 2.5:1"},
	} {
		var got []string
		for _, b := range scoring.Bins(these(t, c.values)) {
			got = append(got, b.From.String()+":"+exact.Int(int64(b.Count)).String())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %s", c.values, got)
		}
	}
}

// TestBinsHoldEverything: whatever the values, each is in one bin, and there
// are few of them.
func TestBinsHoldEverything(t *testing.T) {
	c := rand.New(rand.NewPCG(1, 1))
	for range 500 {
		var list []exact.Number
		for range 1 + c.IntN(40) {
			list = append(list, exact.Frac(c.Int64N(2_000_000)-1_000_000, 1+c.Int64N(1000)))
		}
		bins, total := scoring.Bins(list), 0
		for n, b := range bins {
			inside := 0
			for _, v := range list {
				if v.Cmp(b.From) >= 0 && (v.Cmp(b.To) < 0 || n == len(bins)-1 && v.Equal(b.To)) {
					inside++
				}
			}
			if total += b.Count; inside != b.Count || n > 0 && !b.From.Equal(bins[n-1].To) {
				t.Errorf("bin %d of %v: %s to %s holds %d", n, list, b.From, b.To, b.Count)
			}
		}
		if total != len(list) || len(bins) > 14 {
			t.Errorf("%d bins with %d of %d", len(bins), total, len(list))
		}
	}
}

func TestHeat(t *testing.T) {
	for _, c := range []struct {
		values string // value, lowest, median, highest
		want   int
	}{
		{"10 0 5 10", 4}, {"5 0 5 10", 0}, {"0 0 5 10", -4},
		{"6 0 5 10", 1},   // 1/5 × 4 = 0.8
		{"4.5 0 5 10", 0}, // 0.5/5 × 4 = 0.4
		{"2.5 0 5 10", -2}, {"11 0 5 10", 4}, {"5 5 5 5", 0}, {"7 5 5 5", 0},
	} {
		n := these(t, c.values)
		if got := scoring.Heat(n[0], n[1], n[2], n[3], 4); got != c.want {
			t.Errorf("%s: %d, want %d", c.values, got, c.want)
		}
	}
}

// TestMedians: city has 1, 2 and 6 points, and one that has no place with 100.
func TestMedians(t *testing.T) {
	w := read(t, `
		group city a
		group county b
		gate out unranked when=w:>=1
		metric w
		category c free
		indicator i c cap=none
		kind point 1
		subject s1 a
		subject s2 a
		subject s3 a
		subject s4 a
		report r1 w s1=0 s2=0 s3=0 s4=1
		event e1 s1 i point
		event e2 s2 i point count=2
		event e3 s3 i point count=6
		event e4 s4 i point count=100`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	m := results.Medians("city")
	if m.Heads != 3 || m.Total.String() != "2" || m.Categories[0].String() != "2" || m.Parts[0].String() != "2" {
		t.Errorf("city: %+v", m)
	}
	if m := results.Medians("county"); m.Heads != 0 || !m.Total.IsZero() {
		t.Errorf("county: %+v", m)
	}
	if results.Medians("nowhere") != nil {
		t.Error("there is a median of nowhere")
	}
}

// The cap of 15 is reached with 15, passed with 30 and 100: those two were worth
// as much as one another.
func TestCeilings(t *testing.T) {
	w := read(t, `
		category c free cap=20
		indicator i c cap=15
		kind solved 1
		kind found 1 cap=3
		subject a
		subject b
		subject d
		event e1 a i solved count=30
		event e2 b i solved count=100
		event e3 d i solved count=14
		event e4 d i found count=5`)
	results := scored(t, compiled(t, w.scheme), w.facts)
	var got []string
	for _, p := range results.Ceilings() {
		line := string(p.Indicator) + " " + string(p.Kind) + " " + p.Cap.String() + " " + p.Least.String() + "–" + p.Most.String()
		for _, s := range p.Subjects {
			line += " " + string(s.Subject)
		}
		got = append(got, line)
	}
	expect(t, got, "i found 3 5–5 d", "i  15 17–100 a b d") // d: 14 + 3 = 17
}

// Of 30 visits a made 36 and b 33: both exceed the target, each whole visit by
// 2 points, of which 5 count. Their ratio of 1 is no points and no cap. The 20
// points of the target and those 5 come to 25, of which the indicator counts 24.
func TestCeilingOfWhatExceeds(t *testing.T) {
	w := read(t, `
		metric visits
		category c free
		indicator i c floor=none cap=24
		ratio visits 30 points=20 over=2 step=1 partial=floor cap-over=5
		subject a
		subject b
		report r1 visits a=36 b=33`)
	var got []string
	for _, p := range scored(t, compiled(t, w.scheme), w.facts).Ceilings() {
		got = append(got, fmt.Sprintf("%s over %t: %s of %s–%s, %d", p.Indicator, p.Over, p.Cap, p.Least, p.Most, len(p.Subjects)))
	}
	expect(t, got, "i over true: 5 of 6–12, 2", "i over false: 24 of 25–25, 2")
}
