package check

import (
	"regexp"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/tomldoc"
)

var digestForm = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)

// frozen holds what was published to the digest of its publication.
func (c *checker) frozen() {
	for i := range c.d.Publications {
		p := &c.d.Publications[i]
		period, ok := c.d.Period(p.Period)
		if !ok || p.Digest == "" {
			continue
		}
		place := tomldoc.Locate(p.At, "digest")
		switch {
		case p.Date.IsZero():
			c.add(diag.New(diag.DigestTooEarly, place))
		case !digestForm.MatchString(p.Digest):
			c.add(diag.New(diag.BadDigest, place, "digest", p.Digest))
		default:
			if now := c.d.Digest(period, p.Date); now != p.Digest {
				c.add(diag.New(diag.PublishedChange, place, "date", p.Date.String(), "digest", now))
			}
		}
	}
}

// Unfrozen tells of publications without a digest, and what to write. It is
// asked last, of a folder that is sound: the digest of a mistake would freeze
// the mistake.
func Unfrozen(d *dataset.Dataset, list *diag.List) {
	for i := range d.Publications {
		p := &d.Publications[i]
		period, ok := d.Period(p.Period)
		if ok && p.Digest == "" && !p.Date.IsZero() && p.Edition != dataset.Trial {
			list.Add(diag.New(diag.NotFrozen, p.At, "date", p.Date.String(), "digest", d.Digest(period, p.Date)))
		}
	}
}
