package check

import (
	"cmp"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
)

// publications checks the records of what was published.
func (c *checker) publications() {
	d := c.d
	periods := c.periodIDs()
	newest := make(map[dataset.PeriodID]*dataset.Publication)
	for i := range d.Publications {
		p := &d.Publications[i]
		if !c.refer(p.At, "period", string(p.Period), periods) || d.Flawed(p.At) {
			continue
		}
		index, _ := d.Period(p.Period)
		c.publicationReason(p)
		c.appealsUntil(p)
		if p.Date.IsZero() {
			continue
		}
		c.edition(p, index)
		c.follow(p, newest[p.Period])
		newest[p.Period] = p
		if end := d.Periods[index].End; p.Edition == dataset.Final && p.Date < end {
			c.add(diag.New(diag.FinalTooEarly, tomldoc.Locate(p.At, "date"), "date", p.Date.String(), "end", end.String()))
		}
	}
	c.unpublished()
}

// edition holds a publication to a scheme that applies, once it is clear which
// do.
func (c *checker) edition(p *dataset.Publication, index int) {
	boards := c.d.Boards(dataset.Snapshot{Period: &c.d.Periods[index], Index: index})
	if len(boards) == 0 && c.settled() {
		c.add(diag.New(diag.NoEdition, tomldoc.Locate(p.At, "period"), "period", string(p.Period)))
	}
}

// follow holds the editions of a period to their order; before is nil for the
// first.
func (c *checker) follow(p, before *dataset.Publication) {
	wrong := diag.New(diag.EditionOrder, tomldoc.Locate(p.At, "edition"), "edition", p.Edition.String(), "date", p.Date.String())
	switch {
	case before == nil && p.Edition == dataset.Correction && c.d.Sound("publications.toml"):
		c.add(wrong)
	case before != nil && !mayFollow(p, before):
		c.add(wrong.WithNote(tomldoc.Locate(before.At, "edition")))
	}
}

// mayFollow: any number of trials, then notices, one final, then corrections.
func mayFollow(p, before *dataset.Publication) bool {
	if p.Date < before.Date {
		return false
	}
	if p.Edition == dataset.Correction {
		return before.Edition == dataset.Final || before.Edition == dataset.Correction
	}
	return p.Edition > before.Edition || p.Edition == before.Edition && p.Edition != dataset.Final
}

func (c *checker) publicationReason(p *dataset.Publication) {
	late := !p.Date.IsZero() && p.Date > p.Due
	if p.Reason == "" && (late || p.Edition == dataset.Correction) {
		c.add(diag.New(diag.ReasonMissing, p.At, "edition", p.Edition.String()))
	}
}

// appealsUntil holds the last day of appeals to a notice, and not before it.
func (c *checker) appealsUntil(p *dataset.Publication) {
	at := tomldoc.Locate(p.At, "appeals_until")
	from := cmp.Or(p.Date, p.Due)
	switch {
	case p.Appeals.IsZero():
	case p.Edition != dataset.Notice:
		c.add(diag.New(diag.NoAppealsHere, at, "edition", p.Edition.String()))
	case p.Appeals < from:
		key := "date"
		if p.Date.IsZero() {
			key = "due"
		}
		c.reversedDates(at, from, p.Appeals, tomldoc.Locate(p.At, key))
	}
}

// unpublished tells of records that no edition shows yet.
func (c *checker) unpublished() {
	for _, s := range c.d.Snapshots(c.d.Latest()) {
		if s.Edition != nil && s.Pending > 0 {
			c.add(diag.New(diag.NotPublished, s.Edition.At, "count", strconv.Itoa(s.Pending), "date", s.Edition.Date.String()))
		}
	}
}
