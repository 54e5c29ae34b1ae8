package build

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/site"
	"gongping/scoring"
)

// qualify makes the lists of who qualifies by the boards of which more than a
// trial was published, and reports whom no line is for, or several are.
func qualify(d *dataset.Dataset, periods []site.Period, list *diag.List) {
	q := &qualifier{list: list, wrong: wrongFiles(list), told: make(map[string]bool)}
	for p := range periods {
		for _, b := range periods[p].Boards {
			if b.Edition == nil || b.Edition.Edition == dataset.Trial {
				continue
			}
			for _, e := range d.EligibilitiesOf(&b.Board) {
				if q.wrong[e.At.Path()] {
					continue // there may be no line to draw
				}
				x := &site.Eligible{Eligibility: e, Groups: b.Results.Eligible(e.Rule())}
				b.Eligible = append(b.Eligible, x)
				var without []scoring.SubjectID
				for g := range x.Groups {
					for n := range x.Groups[g].Candidates {
						if c := &x.Groups[g].Candidates[n]; len(c.Cases) == 0 {
							without = append(without, c.Subject)
						} else {
							q.fits(b, e, c)
						}
					}
				}
				q.nobody(b, e, without)
			}
		}
	}
}

// wrongFiles are those with an error.
func wrongFiles(list *diag.List) map[string]bool {
	wrong := make(map[string]bool)
	for _, f := range list.All() {
		if f.Severity() == diag.Error {
			wrong[f.Span.Path()] = true
		}
	}
	return wrong
}

type qualifier struct {
	list  *diag.List
	wrong map[string]bool // files
	told  map[string]bool // of whom what was said of the first period
}

// nobody tells, once for a rule, that no line of it is for some: of the first
// period in which there are any.
func (q *qualifier) nobody(b *site.Board, e *dataset.Eligibility, without []scoring.SubjectID) {
	if len(without) == 0 || q.told[string(e.ID)] {
		return
	}
	q.told[string(e.ID)] = true
	q.list.Add(diag.New(diag.EligibleNobody, e.At, "unit", string(without[0]), "count", strconv.Itoa(len(without)), "period", string(b.Period.ID), "title", e.Title))
}

// fits: one line of a rule is for everybody. What two lines are for was told of
// the lines where it follows from them alone.
func (q *qualifier) fits(b *site.Board, e *dataset.Eligibility, x *scoring.Candidate) {
	key := string(e.ID) + " " + string(x.Subject)
	switch {
	case q.told[key]:
	case len(x.Cases) > 1:
		one, other := &e.Cases[x.Cases[0]], &e.Cases[x.Cases[1]]
		if one.Identity == other.Identity && one.Class == other.Class {
			return
		}
		q.told[key] = true
		q.list.Add(diag.New(diag.EligibleTwice, other.At, "unit", string(x.Subject), "period", string(b.Period.ID), "name", one.Name, "other", other.Name).WithNote(one.At))
	}
}
