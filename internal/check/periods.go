package check

import (
	"path"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

// periods checks that the windows follow each other.
func (c *checker) periods() {
	d := c.d
	unique(c, "period", d.Periods, func(p *dataset.Period) dataset.PeriodID { return p.ID }, func(p *dataset.Period) source.Span { return p.At })
	for i := range d.Periods {
		p := &d.Periods[i]
		c.reserved(tomldoc.Locate(p.At, "id"), string(p.ID), siteFolders...)
		if p.Start.IsZero() || p.End.IsZero() {
			continue
		}
		if p.End < p.Start {
			c.add(diag.New(diag.DatesReversed, tomldoc.Locate(p.At, "end"), "from", p.Start.String(), "until", p.End.String()))
			continue
		}
		if i > 0 && !d.Periods[i-1].End.IsZero() {
			c.follows(p, &d.Periods[i-1])
		}
	}
	for _, f := range d.Strays {
		folder := path.Base(path.Dir(f.Path))
		c.add(diag.New(diag.UnknownFolder, source.Whole(f.Path), "folder", folder).
			WithSuggestion(diag.Nearest(folder, c.periodIDs().ids)))
	}
}

func (c *checker) follows(p, before *dataset.Period) {
	start := tomldoc.Locate(p.At, "start")
	days := p.Start.Sub(before.End) - 1
	switch {
	case days < 0:
		c.add(diag.New(diag.PeriodsOverlap, start, "period", string(p.ID), "other", string(before.ID)).WithNote(before.At))
	case days > 0:
		c.add(diag.New(diag.PeriodsGap, start, "period", string(p.ID), "other", string(before.ID), "days", strconv.Itoa(days)).WithNote(before.At))
	}
}
