package check

import (
	"slices"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
)

// person checks what the registry says of one person: that posts follow each
// other, and that nobody is in two places on a day.
func (c *checker) person(p *dataset.Person, units, classes, identities *registry) {
	before, last := civil.Date(0), source.Span{}
	for n := range p.Posts {
		x := &p.Posts[n]
		c.refer(x.At, "unit", string(x.Unit), units)
		c.refer(x.At, "class", string(x.Class), classes)
		for k, id := range x.Identities {
			c.referItem(x.At, "identities", k, string(id), identities)
		}
		at := tomldoc.Locate(x.At, "from")
		c.later(at, x.From, last, before)
		before, last = x.From, at
	}
	if len(p.Posts) == 0 || c.d.Flawed(p.At) {
		return
	}
	first, at := p.Posts[0].From, tomldoc.Locate(p.Posts[0].At, "from")
	if p.Joined > first {
		c.reversedDates(tomldoc.Locate(p.At, "joined"), p.Joined, first, at)
	}
	if !p.Left.IsZero() && p.Left < first {
		c.reversedDates(tomldoc.Locate(p.At, "left"), first, p.Left, at)
	}
	for n := range p.Posts {
		c.thereAll(p.Posts[n].Unit, p.Posts[n].From, p.LastDay(n), tomldoc.Locate(p.Posts[n].At, "unit"))
	}
	var spans []span
	for n := range p.Secondments {
		x := &p.Secondments[n]
		if c.refer(x.At, "to", string(x.To), units) {
			c.thereAll(x.To, x.From, x.Until, tomldoc.Locate(x.At, "to"))
			c.lentAway(p, x)
		}
		if (x.To == "") == (x.Elsewhere == "") {
			c.add(diag.New(diag.LentToWhom, x.At))
		}
		spans = append(spans, span{x.From, x.Until, x.At})
	}
	for n := range p.Leaves {
		spans = append(spans, span{p.Leaves[n].From, p.Leaves[n].Until, p.Leaves[n].At})
	}
	c.onRegister(p, spans)
	c.apart(spans)
}

// lentAway: nobody is lent to the unit in which the post is.
func (c *checker) lentAway(p *dataset.Person, x *dataset.Secondment) {
	for n := range p.Posts {
		post, last := &p.Posts[n], p.LastDay(n)
		if post.Unit == x.To && x.To != "" && post.From <= x.Until && (last.IsZero() || x.From <= last) {
			c.add(diag.New(diag.LentHome, tomldoc.Locate(x.At, "to"), "unit", string(x.To), "from", post.From.String()).WithNote(tomldoc.Locate(post.At, "unit")))
			return
		}
	}
}

// onRegister: nobody has a post or is away after the last day, of which the first
// is told, and nobody is away before the first.
func (c *checker) onRegister(p *dataset.Person, spans []span) {
	first, left := p.Posts[0], p.Left
	off := func(from civil.Date, at, other source.Span) {
		last := "—"
		if !left.IsZero() {
			last = left.String()
		}
		c.add(diag.New(diag.OffRegister, tomldoc.Locate(at, "from"), "from", from.String(), "first", first.From.String(), "last", last).WithNote(other))
	}
	all := slices.Clone(spans)
	for n := range p.Posts {
		all = append(all, span{from: p.Posts[n].From, at: p.Posts[n].At})
	}
	for _, x := range all {
		if left >= first.From && x.from > left {
			off(x.from, x.at, tomldoc.Locate(p.At, "left"))
			break
		}
	}
	for _, x := range spans {
		if x.from <= x.until && x.until < first.From && !x.from.IsZero() {
			off(x.from, x.at, tomldoc.Locate(first.At, "from"))
		}
	}
}

// thereAll: a unit in which somebody is must be there on all of these days; a
// last day of zero is none.
func (c *checker) thereAll(id scoring.SubjectID, from, until civil.Date, at source.Span) {
	u, ok := c.d.Unit(id)
	if !ok || u.Person != nil || c.d.Flawed(u.At) || from.IsZero() || !until.IsZero() && until < from {
		return
	}
	ends := !u.Until.IsZero() && (until.IsZero() || until > u.Until)
	if from >= u.From && !ends {
		return
	}
	last, key := "—", "until"
	if !u.Until.IsZero() {
		last = u.Until.String()
	}
	if from < u.From {
		key = "from"
	}
	c.add(diag.New(diag.UnitNotYet, at, "unit", string(id), "from", u.From.String(), "until", last).WithNote(tomldoc.Locate(u.At, key)))
}

// span is a secondment or a leave.
type span struct {
	from, until civil.Date
	at          source.Span
}

// apart reports spans that end before they begin, or that have a day in common
// with an earlier one.
func (c *checker) apart(spans []span) {
	slices.SortStableFunc(spans, func(a, b span) int { return a.from.Sub(b.from) })
	var last *span
	for n := range spans {
		x := &spans[n]
		switch {
		case x.until < x.from:
			c.reversedDates(tomldoc.Locate(x.at, "until"), x.from, x.until, tomldoc.Locate(x.at, "from"))
			continue
		case last != nil && x.from <= last.until:
			c.add(diag.New(diag.TwoPlaces, tomldoc.Locate(x.at, "from"), "from", x.from.String(), "until", last.until.String()).
				WithNote(tomldoc.Locate(last.at, "until")))
		}
		if last == nil || x.until > last.until {
			last = x
		}
	}
}
