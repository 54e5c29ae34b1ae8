package recheck

import (
	"slices"
	"strconv"
	"strings"
)

// embedded is the page that stands inside another site.
const embedded = "embed/latest.html"

// beside puts the tables of one group that stand side by side into one.
func beside(list []ranking) []ranking {
	var out []ranking
	for _, t := range list {
		last := len(out) - 1
		if last < 0 || out[last].board != t.board || out[last].group != t.group {
			out = append(out, t)
			continue
		}
		if t.left != "" {
			out[last].left, out[last].at = t.left, len(out[last].rows)+t.at
		}
		out[last].rows = append(out[last].rows, t.rows...)
	}
	return out
}

// sameAs compares a table in small with the rows of the ranking: all of them,
// or the first and the last, and how many are left out.
func (t *ranking) sameAs(rows []standing, at string, w *words, r *report) {
	n, left := len(t.rows), ""
	if n < len(rows) && t.left != "" {
		key := "rows between"
		if t.at == n {
			key = "rows after"
		}
		left = fill(w.says[key], fields{"count": strconv.Itoa(len(rows) - n)})
		rows = slices.Concat(rows[:t.at], rows[len(rows)-(n-t.at):])
	}
	r.want(at, t.left, left)
	r.want(at, t.lines(t.rows), t.lines(rows))
}

// lines are rows as a table in small prints them, with the margin above or
// without.
func (t *ranking) lines(rows []standing) string {
	const withMargin = 5
	var out []string
	for i := range rows {
		line := rows[i].short()
		if len(t.columns) == withMargin {
			line += " | " + rows[i].above
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}
