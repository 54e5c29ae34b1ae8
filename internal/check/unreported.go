package check

import (
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// mostNamed is how many units a finding names.
const mostNamed = 5

// Gates warns of vetoes that a unit escapes by not reporting: of a metric
// without a value no condition holds. The facts are those of the results.
func Gates(b *dataset.Board, f *scoring.Facts, r *scoring.Results, list *diag.List) {
	if r == nil || f.Trial || !f.Overdue {
		return
	}
	for n := range b.Scheme.Gates {
		g := &b.Scheme.Gates[n]
		for _, when := range g.When {
			if units := unreportedUnits(b, r, when.ID); len(units) > 0 {
				list.Add(diag.New(diag.GateUnreported, tomldoc.Locate(g.At, "when"), "id", string(g.ID), "metric", string(when.ID),
					"period", string(b.Period.ID), "count", strconv.Itoa(len(units)), "subjects", strings.Join(units[:min(len(units), mostNamed)], ", ")))
			}
		}
	}
}

func unreportedUnits(b *dataset.Board, r *scoring.Results, metric scoring.MetricID) []string {
	var units []string
	for _, u := range b.Units {
		if _, state, ok := r.Measure(u.ID, metric); ok && state == scoring.Unreported {
			units = append(units, string(u.ID))
		}
	}
	return units
}
