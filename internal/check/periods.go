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
	var before *dataset.Period
	for i := range d.Periods {
		p := &d.Periods[i]
		if isReserved(string(p.ID), siteFolders...) {
			c.add(diag.New(diag.ReservedID, tomldoc.Locate(p.At, "id"), "id", string(p.ID)))
		}
		if first, ok := d.Period(p.ID); ok && first != i || d.Flawed(p.At) {
			before = nil
			continue
		}
		if p.End < p.Start {
			c.add(diag.New(diag.DatesReversed, tomldoc.Locate(p.At, "end"), "from", p.Start.String(), "until", p.End.String()))
			before = nil
			continue
		}
		if before != nil {
			c.follows(p, before)
		}
		before = p
	}
	c.strays()
}

// strays reports folders of records that are no period.
func (c *checker) strays() {
	periods := c.periodIDs()
	if periods.open {
		return
	}
	for _, f := range c.d.Strays {
		folder := path.Dir(f.Path)
		c.add(diag.New(diag.UnknownFolder, source.Whole(folder+"/"), "folder", path.Base(folder)).
			WithSuggestion(diag.Nearest(path.Base(folder), periods.ids)))
	}
}

func (c *checker) follows(p, before *dataset.Period) {
	start := tomldoc.Locate(p.At, "start")
	days := p.Start.Sub(before.End) - 1
	switch {
	case days < 0:
		c.disordered = true
		c.add(diag.New(diag.PeriodsOverlap, start, "period", string(p.ID), "other", string(before.ID)).WithNote(tomldoc.Locate(before.At, "end")))
	case days > 0:
		c.add(diag.New(diag.PeriodsGap, start, "period", string(p.ID), "other", string(before.ID), "days", strconv.Itoa(days)).WithNote(tomldoc.Locate(before.At, "end")))
	}
}
