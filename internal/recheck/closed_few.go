package recheck

import (
	"slices"
	"strconv"
)

// fewestHidden is of how many who are not named a row tells at least.
const fewestHidden = 3

// together is how many branches share the last row but the total; 0 where none do.
func (t *headTable) together(w *words) int {
	if len(t.rows) < 2 {
		return 0
	}
	f := read(w.says["closed rows"], t.rows[len(t.rows)-2].branch, nil)
	n, _ := strconv.Atoi(f["count"])
	return n
}

// hides: no row tells of one alone, or of two, who are not named; where branches
// share a row the page says why.
func (c *closed) hides(w *words, r *report) {
	shared := 0
	for _, t := range c.tables {
		named := make(map[string]int)
		for _, x := range c.named {
			named[t.rowOf(x.branch)]++
		}
		for _, row := range t.rows[:len(t.rows)-1] {
			heads, _ := strconv.Atoi(row.counts[len(row.counts)-1])
			if hidden := heads - named[row.branch]; hidden != 0 && hidden < fewestHidden {
				r.add("table.bands "+row.branch, "tells of %d who are not named", hidden)
			}
		}
		shared = t.together(w)
	}
	want := ""
	if shared > 0 {
		want = fill(w.says["closed few"], fields{"fewest": strconv.Itoa(fewestHidden)})
	}
	r.want("p.note", c.few, want)
}

// rowOf is the row of a branch: its own, or the last of all.
func (t *headTable) rowOf(branch string) string {
	if n := len(t.rows) - 2; n >= 0 && !slices.ContainsFunc(t.rows[:n+1], func(row headRow) bool { return row.branch == branch }) {
		return t.rows[n].branch
	}
	return branch
}
