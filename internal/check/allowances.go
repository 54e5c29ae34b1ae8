package check

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// allowances checks what is paid by results.
func (c *checker) allowances() {
	schemes, periods, identities, classes := c.schemeIDs(), c.periodIDs(), c.identities(), c.classes()
	for i := range c.d.Allowances {
		a := &c.d.Allowances[i]
		if isReserved(string(a.ID)) {
			c.add(diag.New(diag.ReservedID, source.Whole(a.At.Path()), "id", string(a.ID)))
		}
		readable := !c.d.Flawed(a.At)
		if readable {
			c.either(a.At, "pool / band / per / gain", a.Pool != nil, a.Band != nil, a.Per != nil, a.Gain != nil)
		}
		if a.Budget != nil {
			c.money(a.At, "budget", *a.Budget)
			if a.Decides == "" && readable {
				c.lacks(a.At, "decides", "[allowance]", "budget")
			}
		} else if a.Decides != "" && readable {
			c.lacks(a.At, "budget", "[allowance]", "decides")
		}
		if a.Average != nil {
			c.money(a.At, "average", *a.Average)
		}
		if a.Pool != nil {
			c.money(a.Pool.At, "sum", a.Pool.Sum)
			c.poolFactors(a.Pool.Factors, identities, classes)
		}
		c.allowanceAmounts(a)
		known := c.refer(a.At, "scheme", string(a.Scheme), schemes)
		known = (a.AppliesUntil == "" || c.refer(a.At, "applies_until", string(a.AppliesUntil), periods)) && known
		if c.refer(a.At, "applies_from", string(a.AppliesFrom), periods) && known {
			c.periodScored(a.At, "applies_from", a.Scheme, a.AppliesFrom)
			c.allowanceRules(a)
		}
	}
}

// poolFactors: an identity or a class has one factor.
func (c *checker) poolFactors(list []dataset.AllowanceFactor, identities, classes *registry) {
	at := func(f *dataset.AllowanceFactor) source.Span { return f.At }
	uniqueBy(c, "identity", "allowance-factor", list, func(f *dataset.AllowanceFactor) scoring.IdentityID { return f.Identity }, at)
	uniqueBy(c, "class", "allowance-factor", list, func(f *dataset.AllowanceFactor) scoring.ClassID { return f.Class }, at)
	for k := range list {
		f := &list[k]
		c.either(f.At, "identity / class", f.Identity != "", f.Class != "")
		c.refer(f.At, "identity", string(f.Identity), identities)
		c.refer(f.At, "class", string(f.Class), classes)
		if f.Factor.Sign() < 0 {
			c.add(diag.New(diag.AllowanceAmount, tomldoc.Locate(f.At, "factor"), "key", "factor", "value", f.Factor.String()))
		}
	}
}

// either reports a table with none or several of the keys of which it has one.
func (c *checker) either(at source.Span, keys string, written ...bool) {
	if !single(written) {
		c.add(diag.New(diag.AllowanceEither, at, "keys", keys))
	}
}

// single reports whether one of several is so, and one only.
func single(list []bool) bool {
	n := 0
	for _, is := range list {
		if is {
			n++
		}
	}
	return n == 1
}

func (c *checker) money(at source.Span, key string, n exact.Number) {
	if !scoring.WholeCents(n) {
		c.add(diag.New(diag.AllowanceAmount, tomldoc.Locate(at, key), "key", key, "value", n.String()))
	}
}

// periodScored reports a period that is not of the kind that a scheme scores.
func (c *checker) periodScored(at source.Span, key string, scheme scoring.SchemeID, period dataset.PeriodID) bool {
	index, _ := c.d.Period(period)
	for i := range c.d.Schemes {
		if s := &c.d.Schemes[i]; s.ID == scheme && s.PeriodKind != c.d.Periods[index].Kind {
			c.add(diag.New(diag.PeriodKindWanted, tomldoc.Locate(at, key), "period", string(period)))
			return false
		}
	}
	return true
}

// eachBoard visits the boards of a scheme in a span of periods, if it is clear
// which they are.
func (c *checker) eachBoard(scheme scoring.SchemeID, from, until int, visit func(*dataset.Board)) {
	if c.disordered || !c.d.Sound(periodsFile) || !c.d.Settled(scheme) {
		return
	}
	for index := from; index <= until; index++ {
		for _, b := range c.d.Boards(dataset.Snapshot{Period: &c.d.Periods[index], Index: index}) {
			if b.Scheme.ID == scheme {
				visit(&b)
			}
		}
	}
}

// allowanceAmounts: amounts can be paid, and a band has one.
func (c *checker) allowanceAmounts(a *dataset.Allowance) {
	if a.Band != nil {
		list := a.Band.Amounts
		uniqueBy(c, "band", "allowance-amount", list, func(x *dataset.AllowanceAmount) scoring.BandID { return x.Band }, func(x *dataset.AllowanceAmount) source.Span { return x.At })
		for n := range list {
			c.money(list[n].At, "amount", list[n].Amount)
		}
	}
	if a.Per != nil {
		c.money(a.Per.At, "amount", a.Per.Amount)
	}
	if a.Gain != nil {
		c.money(a.Gain.At, "each", a.Gain.Each)
	}
}

// allowanceRules holds amounts to the bands and metrics of the editions by which
// the periods are scored: the first one that does not have one.
func (c *checker) allowanceRules(a *dataset.Allowance) {
	told := make(map[string]bool)
	var bands []dataset.AllowanceAmount
	if a.Band != nil {
		bands = a.Band.Amounts
	}
	from, until, ordered := c.allowed(a)
	if !ordered {
		return
	}
	people, groups := c.paysPeople(a), c.paysGroups(a)
	c.eachBoard(a.Scheme, from, until, func(b *dataset.Board) {
		people(b)
		groups(b)
		known := register("rank-band", b.Scheme.RankBands, true, func(x *dataset.RankBandRule) scoring.BandID { return x.ID })
		for n := range bands {
			if key := strconv.Itoa(n); !told[key] {
				told[key] = !c.refer(bands[n].At, "band", string(bands[n].Band), known)
			}
		}
		metrics := register("metric", b.Scheme.Metrics, true, func(x *dataset.Metric) scoring.MetricID { return x.ID })
		if a.Per != nil && !told["per"] {
			told["per"] = !c.refer(a.Per.At, "metric", string(a.Per.Metric), metrics)
		}
	})
}
