package check

import (
	"regexp"
	"strconv"

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

// Remarks tell of what is no mistake: periods that are not shown, and
// publications without a digest. They are made last, of a folder that is
// sound: the digest of a mistake would freeze the mistake.
func Remarks(d *dataset.Dataset, list *diag.List) {
	for _, s := range d.Unshown() {
		list.Add(diag.New(diag.NeverPublished, s.Period.At, "count", strconv.Itoa(s.Pending), "period", string(s.Period.ID)))
	}
	unfrozen(d, list)
}

func unfrozen(d *dataset.Dataset, list *diag.List) {
	for i := range d.Publications {
		p := &d.Publications[i]
		period, ok := d.Period(p.Period)
		if ok && p.Digest == "" && !p.Date.IsZero() && p.Edition != dataset.Trial {
			list.Add(diag.New(diag.NotFrozen, p.At, "date", p.Date.String(), "digest", d.Digest(period, p.Date)))
		}
	}
}
