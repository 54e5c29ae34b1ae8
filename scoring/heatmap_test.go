package scoring_test

import (
	"fmt"
	"strings"
	"testing"
)

// i: 6, 3, 1, median 3; below it a step is (3 − 1) ÷ 4. j: 8, −1 and c without a
// value, which counts as 0: the median is 0, and the span goes from −1 to 8.
// k: all 2, and no column of the widest. l is as wide as j.
func TestHeatMap(t *testing.T) {
	const rules = `
		category x free
		indicator i x cap=none
		given 0..100
		indicator j x floor=none cap=none
		given -100..100
		indicator k x cap=none
		given 0..100
		indicator l x cap=none
		given 0..100
		subject a
		subject b
		subject c
		`
	for _, c := range []struct{ name, facts, want string }{
		{"apart", `
			trial
			score n1 a i 6
			score n2 b i 3
			score n3 c i 1
			score n4 a j 8
			score n5 b j -1
			score n6 a k 2
			score n7 b k 2
			score n8 c k 2
			score n9 a l 2
			score m1 b l 11
			score m2 c l 2`,
			"i 1 3 6 5 [c] [a]; j -1 0 8 9 [b] [a]; k 2 2 2 0 [a b c] [a b c]; l 2 2 11 9 [a c] [b]; " +
				"4 4 0 0 / 0 -4 0 4 / -4 open 0 0; below {1 [b c]} above {2 [a]} widest [1 3]"},
		{"alike", `
			trial
			score n1 a i 6
			score n2 b i 6
			score n3 c i 6`,
			"i 6 6 6 0 [a b c] [a b c]; j 0 0 0 0 [] []; k 0 0 0 0 [] []; l 0 0 0 0 [] []; " +
				"0 open open open / 0 open open open / 0 open open open; below {0 []} above {0 []} widest []"},
		// Two without a value make the median 0: what one has lies above it.
		{"one has a value", `
			trial
			score n1 b l 7`,
			"i 0 0 0 0 [] []; j 0 0 0 0 [] []; k 0 0 0 0 [] []; l 7 0 7 0 [b] [b]; " +
				"open open open 4 / open open open open / open open open open; below {0 []} above {1 [b]} widest []"},
	} {
		w := read(t, rules+c.facts)
		results := scored(t, compiled(t, w.scheme), w.facts)
		h := results.Standings()[0].HeatMap(results)
		var columns, rows []string
		for _, c := range h.Columns {
			columns = append(columns, fmt.Sprint(c.Indicator, " ", c.Lowest, " ", c.Median, " ", c.Highest, " ", c.Gap, " ", c.LowestOf, " ", c.HighestOf))
		}
		for _, cells := range h.Cells {
			var row []string
			for _, cell := range cells {
				if row = append(row, fmt.Sprint(cell.Level)); cell.Open {
					row[len(row)-1] = "open"
				}
			}
			rows = append(rows, strings.Join(row, " "))
		}
		got := fmt.Sprint(strings.Join(columns, "; "), "; ", strings.Join(rows, " / "), "; below ", h.Below, " above ", h.Above, " widest ", h.Widest)
		if got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}
