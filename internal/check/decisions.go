package check

import (
	"path"
	"slices"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// decisions checks appeals and rulings against the entries they are about.
func (c *checker) decisions() {
	assessors := c.assessors()
	signer := recordChecker{checker: c, assessors: assessors}
	for i := range c.d.Records {
		records := &c.d.Records[i]
		for n := range records.Appeals {
			a := &records.Appeals[n]
			c.order(&a.Record, "filed", a.Filed)
			c.about(&a.Record, a.Entry)
		}
		for n := range records.Rulings {
			r := &records.Rulings[n]
			signer.signed(&r.Record, r.Signed)
			c.order(&r.Record, "decided", r.Decided)
			c.about(&r.Record, r.Entry)
			c.answers(r)
		}
	}
}

// order holds the date of an act to the date on which it was entered.
func (c *checker) order(r *dataset.Record, key string, date civil.Date) {
	if date > r.Entered && !r.Entered.IsZero() {
		c.add(diag.New(diag.DecidedAfterEntry, tomldoc.Locate(r.At, key), "decided", date.String(), "entered", r.Entered.String()))
	}
}

// about holds a decision to an entry that exists and was there before it.
func (c *checker) about(r *dataset.Record, entry scoring.RecordID) {
	if entry == "" {
		return
	}
	charge, ok := c.d.Charge(entry)
	if !ok {
		c.missing(tomldoc.Locate(r.At, "entry"), "entry", string(entry), entry)
		return
	}
	c.after(r, &charge.Record)
}

// after holds a record to the date of the record that it is about.
func (c *checker) after(r, about *dataset.Record) {
	if r.Entered < about.Entered && !r.Entered.IsZero() {
		c.add(diag.New(diag.RulingBeforeEntry, tomldoc.Locate(r.At, "entered"), "entered", r.Entered.String(), "entry", about.Entered.String()).
			WithNote(tomldoc.Locate(about.At, "entered")))
	}
}

// answers holds a ruling to an appeal about the same entry.
func (c *checker) answers(r *dataset.Ruling) {
	if r.Appeal == "" {
		return
	}
	appeal, ok := c.d.Appeal(r.Appeal)
	if !ok {
		c.missing(tomldoc.Locate(r.At, "appeal"), "appeal", string(r.Appeal), r.Appeal)
		return
	}
	_, known := c.d.Charge(r.Entry)
	_, same := c.d.Charge(appeal.Entry)
	if appeal.Entry != r.Entry && known && same {
		c.add(diag.New(diag.AppealOfOther, tomldoc.Locate(r.At, "appeal"), "appeal", string(r.Appeal), "entry", string(r.Entry)).
			WithNote(tomldoc.Locate(appeal.At, "entry")))
	}
}

// missing reports a reference to a record that does not exist, or is of
// another kind than is needed. One that may have been lost in a file that could
// not be read, or in a folder that is no period, is not missed.
func (c *checker) missing(place source.Span, key, value string, id scoring.RecordID) {
	folder := "records/" + string(dataset.PeriodOf(id))
	stray := func(f *source.File) bool { return path.Dir(f.Path) == folder }
	if _, ok := c.d.Record(id); ok {
		c.add(diag.New(diag.NotAnEntry, place, "key", key, "value", value))
	} else if c.d.SoundBelow(folder) && !slices.ContainsFunc(c.d.Strays, stray) {
		c.add(diag.New(diag.RecordNotFound, place, "key", key, "value", value))
	}
}
