package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring/exact"
)

// schemeTables holds the tables of a scheme that are not an indicator's to what
// must stand in them together.
func (c *checker) schemeTables(s *dataset.Scheme) {
	for n := range s.Metrics {
		m := &s.Metrics[n]
		c.roundingEither(m.At, m.Rounding)
		for o := range m.Options {
			if option := &m.Options[o]; option.Invalid == (option.Value != nil) && !c.d.Flawed(m.At) {
				c.add(diag.New(diag.OptionValue, option.At, "id", string(m.ID), "option", string(option.ID)))
			}
		}
	}
	c.examples(s)
	if r := s.Rounding; r != nil {
		for _, point := range []*dataset.Rounding{r.Indicator, r.Category, r.Total} {
			c.roundingEither(s.At, point)
		}
	}
	for n := range s.Indicators {
		c.roundingEither(s.Indicators[n].At, s.Indicators[n].Rounding)
	}
	for n := range s.Grades {
		g := &s.Grades[n]
		if c.quota(g.At, string(g.ID), &g.QuotaRule) && len(g.ByUnit) > 0 && g.Percent == nil && g.Heads == 0 {
			c.add(diag.New(diag.QuotaIncomplete, tomldoc.Locate(g.At, "by_unit"), "id", string(g.ID)))
		}
	}
	for n := range s.RankBands {
		c.quota(s.RankBands[n].At, string(s.RankBands[n].ID), &s.RankBands[n].QuotaRule)
	}
}

// examples holds the earlier periods and the shares of examples to what can be.
func (c *checker) examples(s *dataset.Scheme) {
	for n := range s.Examples {
		e := &s.Examples[n]
		for k := range e.Earlier {
			if x := &e.Earlier[k]; (x.Years == 0) == (x.Periods == 0) && !c.d.Flawed(e.At) {
				c.add(diag.New(diag.ExampleDetail, x.At, "id", e.ID, "key", "years/periods"))
			}
		}
		for k := range e.Events {
			if x := &e.Events[k]; x.Share != nil && (x.Share.Sign() <= 0 || x.Share.Cmp(exact.Int(1)) > 0) {
				c.add(diag.New(diag.ExampleDetail, tomldoc.Locate(x.At, "share"), "id", e.ID, "key", "share"))
			}
		}
	}
}

// roundingEither: places or a unit, not both and not neither.
func (c *checker) roundingEither(table source.Span, r *dataset.Rounding) {
	if r == nil || (r.Places == nil) != (r.Unit == nil) || c.d.Flawed(table) {
		return
	}
	c.add(diag.New(diag.RoundingEither, r.At))
}

// quota: a percentage says how heads are rounded, and with a number of heads
// what happens at the cut; without either there is nothing to say. It reports
// whether that could be read and is so.
func (c *checker) quota(at source.Span, id string, q *dataset.QuotaRule) bool {
	if c.d.Flawed(at) {
		return false
	}
	share, heads := q.Percent != nil, q.Heads > 0
	if (share && heads) || (q.Mode != 0) != share || (q.Ties != 0) != (share || heads) {
		c.add(diag.New(diag.QuotaIncomplete, at, "id", id))
		return false
	}
	return true
}
