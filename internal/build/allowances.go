package build

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/site"
	"gongping/internal/tomldoc"
)

// allot makes the lists of allowances that follow from the boards of which more
// than a trial was published, and reports those that exceed their budget.
func allot(d *dataset.Dataset, periods []site.Period, list *diag.List) {
	for p := range periods {
		for _, b := range periods[p].Boards {
			if b.Edition == nil || b.Edition.Edition == dataset.Trial {
				continue
			}
			for _, a := range d.AllowancesOf(&b.Board) {
				x := &site.Allotment{Allowance: a, Rule: d.Allowed(a, &b.Board)}
				if x.Rule.Gain != nil && b.Before != nil {
					x.Rule.Gain.Before = b.Before.Results
				}
				x.List = b.Results.Allot(x.Rule)
				b.Allotments = append(b.Allotments, x)
				if over := x.List.Over; over != nil {
					list.Add(diag.New(diag.AllowanceBudget, tomldoc.Locate(a.At, "budget"), "title", a.Title, "period", string(b.Period.ID),
						"total", x.List.Total.Fixed(2), "budget", a.Budget.Fixed(2), "over", over.Fixed(2), "decides", a.Decides))
				}
			}
		}
	}
}
