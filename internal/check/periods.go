package check

import (
	"path"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

// periods checks that the windows of each kind follow each other, and that
// none stands before one that ended earlier.
func (c *checker) periods() {
	d := c.d
	unique(c, "period-kind", d.PeriodKinds, func(k *dataset.PeriodKind) dataset.PeriodKindID { return k.ID }, func(k *dataset.PeriodKind) source.Span { return k.At })
	unique(c, "period", d.Periods, func(p *dataset.Period) dataset.PeriodID { return p.ID }, func(p *dataset.Period) source.Span { return p.At })
	kinds := c.periodKinds()
	before := make(map[dataset.PeriodKindID]*dataset.Period)
	var last *dataset.Period
	for i := range d.Periods {
		p := &d.Periods[i]
		c.refer(p.At, "kind", string(p.Kind), kinds)
		if isReserved(string(p.ID), siteFolders...) {
			c.add(diag.New(diag.ReservedID, tomldoc.Locate(p.At, "id"), "id", string(p.ID)))
		}
		reversed := p.End < p.Start
		if first, ok := d.Period(p.ID); ok && first != i || d.Flawed(p.At) || reversed {
			if reversed && !d.Flawed(p.At) && (!ok || first == i) {
				c.reversedDates(tomldoc.Locate(p.At, "end"), p.Start, p.End, tomldoc.Locate(p.At, "start"))
			}
			before[p.Kind], last = nil, nil
			continue
		}
		if before[p.Kind] != nil {
			c.follows(p, before[p.Kind])
		}
		if last != nil && last.Kind != p.Kind && p.End < last.End {
			c.overlap(p, last)
		}
		before[p.Kind], last = p, p
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
	days := p.Start.Sub(before.End) - 1
	switch {
	case days < 0:
		c.overlap(p, before)
	case days > 0:
		c.add(diag.New(diag.PeriodsGap, tomldoc.Locate(p.At, "start"), "period", string(p.ID), "other", string(before.ID), "days", strconv.Itoa(days)).WithNote(tomldoc.Locate(before.At, "end")))
	}
}

func (c *checker) overlap(p, other *dataset.Period) {
	c.disordered = true
	c.add(diag.New(diag.PeriodsOverlap, tomldoc.Locate(p.At, "start"), "period", string(p.ID), "other", string(other.ID)).WithNote(tomldoc.Locate(other.At, "end")))
}
