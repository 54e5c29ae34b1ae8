package scoring_test

import (
	"math/big"
	"slices"
	"strings"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// expected is what the oracle says of a subject.
type expected struct {
	subject          scoring.Subject
	group            scoring.Group
	total            *big.Rat
	categories, keys []*big.Rat
	open             []scoring.IndicatorID
	gates            []scoring.Gate
	unranked         bool
	place, shared    int // 0: it has no place
	grade            scoring.GradeID
	band             scoring.BandID
}

func (x *expected) held(effect scoring.Effect) bool {
	return slices.ContainsFunc(x.gates, func(g scoring.Gate) bool { return g.Effect == effect })
}

// expect scores and ranks the subjects in a grouping.
func (o *oracle) expect(grouping scoring.GroupingID) []*expected {
	var all []*expected
	for _, s := range o.facts.Subjects {
		x := &expected{subject: s, group: o.group(grouping, s), gates: o.gates(s.ID)}
		x.total, x.categories = o.total(s.ID)
		for _, tie := range o.scheme.TieBreaks {
			x.keys = append(x.keys, o.key(tie, s.ID))
		}
		for _, c := range o.scheme.Categories {
			for _, i := range o.scheme.Indicators {
				if points, _ := o.indicator(i, s.ID); i.Category == c.ID && points == nil {
					x.open = append(x.open, i.ID)
				}
			}
		}
		x.unranked = x.group.ID == "" || x.group.Unranked || o.group("", s).Unranked || x.held(scoring.EffectUnranked)
		all = append(all, x)
	}
	for _, x := range all {
		o.rank(x, all)
	}
	for _, x := range all {
		x.band = o.band(x, all)
	}
	o.grades(all)
	return all
}

// key is what a step of the chain compares; nil where there is no value.
func (o *oracle) key(t scoring.TieBreak, subject scoring.SubjectID) *big.Rat {
	switch {
	case t.Attribute != "":
		total := new(big.Rat)
		for _, e := range o.facts.Entries {
			if e.Subject == subject && !o.revoked(e.Record) {
				total = sum(total, carried(e, t.Attribute))
			}
		}
		return total
	case t.Metric != "":
		return o.metric(t.Metric, subject).value
	case t.Indicator != "":
		return o.score(t.Indicator, subject).value
	}
	for _, c := range o.scheme.Categories {
		if c.ID == t.Category {
			return o.category(c, subject)
		}
	}
	panic("no such key")
}

// ahead is positive if a stands before b by the total or, where these are
// equal, by the chain of keys; zero if nothing tells them apart.
func (o *oracle) ahead(a, b *expected) int {
	order := a.total.Cmp(b.total)
	for n, tie := range o.scheme.TieBreaks {
		if order != 0 {
			break
		}
		switch x, y := a.keys[n], b.keys[n]; {
		case x == nil || y == nil: // who has a value stands first
			order = sign(x != nil) - sign(y != nil)
		case tie.Order == scoring.LowFirst:
			order = y.Cmp(x)
		default:
			order = x.Cmp(y)
		}
	}
	return order
}

func (o *oracle) rank(x *expected, all []*expected) {
	if x.unranked {
		return
	}
	x.place = 1
	for _, other := range all {
		if other.unranked || other.group.ID != x.group.ID {
			continue
		}
		switch order := o.ahead(other, x); {
		case order > 0:
			x.place++
		case order == 0:
			x.shared++
		}
	}
}

// seats are so many per cent of the heads of a group that have a place.
func (x *expected) seats(percent *big.Rat, mode exact.Mode, all []*expected) *big.Rat {
	heads := 0
	for _, other := range all {
		if other.place > 0 && other.group.ID == x.group.ID {
			heads++
		}
	}
	return rounded(product(percent, big.NewRat(int64(heads), 100)), &scoring.Rounding{Mode: mode})
}

// inside reports whether those who share a place, behind so many others, are
// inside so many seats.
func (x *expected) inside(q *scoring.Quota, seats *big.Rat, behind, sharing int) bool {
	last := behind + 1
	if q.Ties == scoring.TiesOut {
		last = behind + sharing
	}
	return x.place > 0 && big.NewRat(int64(last), 1).Cmp(seats) <= 0
}

// grades gives each grade, the best first, to those who qualify and are inside
// its quota in the order of places; then the gates have their say.
func (o *oracle) grades(all []*expected) {
	level := make(map[*expected]int)
	for n, g := range o.scheme.Grades {
		var fit []*expected
		for _, x := range all {
			if _, graded := level[x]; !graded && (g.Min == nil || x.total.Cmp(rat(*g.Min)) >= 0) && o.hold(g.When, x.subject.ID) {
				fit = append(fit, x)
			}
		}
		for _, x := range fit {
			behind, sharing := 0, 0
			for _, other := range fit {
				if other.place == 0 || other.group.ID != x.group.ID {
					continue
				}
				if other.place < x.place {
					behind++
				} else if other.place == x.place {
					sharing++
				}
			}
			if g.Quota == nil {
				level[x] = n
				continue
			}
			seats := big.NewRat(int64(g.Quota.Heads), 1)
			if g.Quota.Heads == 0 {
				seats = x.seats(o.percent(g.Quota, x.group.ID), g.Quota.Mode, all)
			}
			if x.inside(g.Quota, seats, behind, sharing) {
				level[x] = n
			}
		}
	}
	for x, n := range level {
		x.grade = o.scheme.Grades[o.lowered(n, x.gates)].ID
	}
}

// percent is that of a quota in a group: that of the grade of the unit above it
// if the quota names it.
func (o *oracle) percent(q *scoring.Quota, group scoring.GroupID) *big.Rat {
	for _, x := range o.facts.UnitGrades {
		for _, share := range q.ByUnit {
			if strings.HasSuffix(string(group), "."+string(x.From.Subject)) && share.Unit == x.Grade {
				return rat(share.Percent)
			}
		}
	}
	return rat(q.Percent)
}

// lowered is the grade that gates leave, in the order of the scheme.
func (o *oracle) lowered(level int, gates []scoring.Gate) int {
	for _, g := range gates {
		switch g.Effect {
		case scoring.EffectCap:
			level = max(level, slices.IndexFunc(o.scheme.Grades, func(other scoring.Grade) bool { return other.ID == g.Grade }))
		case scoring.EffectDown:
			level = min(level+g.Levels, len(o.scheme.Grades)-1)
		}
	}
	return level
}

// band is the slice of the ranking in which a place falls.
func (o *oracle) band(x *expected, all []*expected) scoring.BandID {
	percent, fixed, mode := new(big.Rat), new(big.Rat), exact.HalfAway
	for _, b := range o.scheme.Bands {
		if b.Quota == nil {
			if x.place > 0 {
				return b.ID
			}
			return ""
		}
		if b.Quota.Heads > 0 {
			fixed = sum(fixed, big.NewRat(int64(b.Quota.Heads), 1))
		} else {
			percent, mode = sum(percent, rat(b.Quota.Percent)), b.Quota.Mode
		}
		if x.inside(b.Quota, sum(fixed, x.seats(percent, mode, all)), x.place-1, x.shared) {
			return b.ID
		}
	}
	return ""
}

func sign(b bool) int {
	if b {
		return 1
	}
	return 0
}
