package check

import (
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// shares holds an event to one unit, or to shares that make up the whole. What
// an event lacks that could not be read is not missed.
func (c *recordChecker) shares(e *dataset.Event) {
	flawed := c.d.Flawed(e.At)
	switch {
	case len(e.Shares) == 0 && e.Subject == "" && !flawed:
		c.add(diag.New(diag.SubjectOrShares, e.At))
	case len(e.Shares) > 0 && e.Subject != "":
		c.add(diag.New(diag.SubjectOrShares, tomldoc.Locate(e.At, "shares")))
	case len(e.Shares) > 0 && c.positive(e) && !flawed:
		parts := make([]exact.Number, len(e.Shares))
		for n := range e.Shares {
			parts[n] = e.Shares[n].Value
		}
		if total, whole := scoring.SharesTotal(parts); !whole {
			c.add(diag.New(diag.SharesTotal, tomldoc.Locate(e.At, "shares"), "total", total.String()))
		}
	}
}

func (c *recordChecker) positive(e *dataset.Event) bool {
	all := true
	for _, s := range e.Shares {
		if s.Value.Sign() <= 0 {
			all = false
			c.add(diag.New(diag.ShareNotPositive, tomldoc.Locate(e.At, "shares", string(s.ID)), "subject", string(s.ID), "share", s.Value.String()))
		}
	}
	return all
}
