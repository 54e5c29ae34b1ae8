package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// RuleWay is a sentence of the rules of an indicator.
type RuleWay struct {
	Text   string
	Clause *Cell // where it rests on another clause than the indicator's own

	slot         string // its place among the rules, by which editions are compared
	clause, flat scoring.ClauseID
}

// ways say how an indicator makes its points, one sentence each. With the kinds
// of its events, every number of the rule file stands in one of them.
func (p *planner) ways(s *dataset.Scheme, i *dataset.Indicator) []RuleWay {
	var list []RuleWay
	switch {
	case i.Given != nil:
		list = append(list, RuleWay{slot: "given", Text: p.givenSentence(i.Given)})
	case i.Deviation != nil:
		list = append(list, p.deviationWays(s, i.Deviation)...)
	case i.Ratio != nil:
		list = append(list, p.ratioWays(s, i.Ratio)...)
	case i.Rank != nil:
		list = append(list, p.rankWays(s, i.Rank)...)
	case i.Relative != nil:
		list = append(list, RuleWay{slot: "relative", Text: p.relativeSentence(s, i.Relative)})
	case i.Composite != nil:
		list = append(list, RuleWay{slot: "composite", Text: p.compositeSentence(s, i.Composite)})
	}
	for n := range i.Bands {
		b := &i.Bands[n]
		list = append(list, RuleWay{slot: numbered("band", n), Text: p.bandSentence(s, b), clause: b.Clause, flat: b.Flat})
	}
	return append(list, p.indicatorModifiers(s, i)...)
}

// numbered is a slot for one of several rules that have no ids.
func numbered(slot string, index int) string { return slot + "." + strconv.Itoa(index+1) }

func (p *planner) givenSentence(g *dataset.GivenRule) string {
	scale := exact.Int(1)
	if g.Scale != nil {
		scale = *g.Scale
	}
	return p.F(locale.ScaleOf, "source", g.Source, "min", string(figure(g.Min)), "max", string(figure(g.Max)), "scale", string(figure(scale)))
}

// quantity is a parameter of a rule: a number, or the name of a metric.
func (p *planner) quantity(s *dataset.Scheme, q tomldoc.Quantity) string {
	if q.ID != "" {
		return p.metricName(s, scoring.MetricID(q.ID), scoring.Lag{})
	}
	return string(figure(q.Number))
}

// step is the size of a step with its unit.
func (p *planner) stepSize(s *dataset.Scheme, r *dataset.StepRule, metric scoring.MetricID) string {
	switch m := p.metricOf(s, metric); {
	case r.Percent != nil:
		return p.F(locale.StepRelative, "step", string(figure(*r.Percent)))
	case r.Step == nil:
		return ""
	case m.Unit == "%":
		return p.F(locale.StepPoints, "step", string(figure(*r.Step)))
	default:
		return string(figure(*r.Step)) + unitOf(m)
	}
}

var partialKeys = [...]locale.Key{
	scoring.PartialExact: locale.PartialExact, scoring.PartialFloor: locale.PartialFloor, scoring.PartialCeil: locale.PartialCeil,
}

var towardsKeys = [...]locale.Key{scoring.Below: locale.TowardsBelow, scoring.Above: locale.TowardsAbove, scoring.Either: locale.TowardsEither}

func (p *planner) deviationWays(s *dataset.Scheme, d *dataset.DeviationRule) []RuleWay {
	points := ""
	if d.Points.Stated {
		points = p.points(s, d.Points)
	}
	T := p.T
	pairs := []string{"metric", p.metricName(s, d.Metric, scoring.Lag{}), "reference", p.quantity(s, d.Reference) + unitBehind(p, s, d.Reference, d.Metric),
		"step", p.stepSize(s, &d.StepRule, d.Metric), "partial", T(partialKeys[d.Partial]), "towards", T(towardsKeys[d.Towards]), "points", points}
	key := locale.DeviationWay
	if len(d.Tiers) > 0 {
		key = locale.DeviationTiers
	}
	list := []RuleWay{{slot: "deviation", Text: p.F(key, pairs...)}}
	for t := range d.Tiers {
		list = append(list, RuleWay{slot: numbered("tier", t), Text: p.tierSentence(&d.Tiers[t])})
	}
	switch d.Tiering {
	case dataset.Marginal:
		list = append(list, RuleWay{slot: "tiering", Text: T(locale.TiersMarginal)})
	case dataset.Whole:
		list = append(list, RuleWay{slot: "tiering", Text: T(locale.TiersWhole)})
	}
	if d.AtOnce != nil {
		list = append(list, RuleWay{slot: "at-once", Text: p.F(locale.AtOnce, "points", string(signed(*d.AtOnce)))})
	}
	return list
}

// points are signed, or named after a metric.
func (p *planner) points(s *dataset.Scheme, q tomldoc.Quantity) string {
	if q.ID != "" {
		return p.quantity(s, q)
	}
	return string(signed(q.Number))
}

// unitBehind is the unit of a number that is compared with a metric.
func unitBehind(p *planner, s *dataset.Scheme, q tomldoc.Quantity, metric scoring.MetricID) string {
	if q.ID != "" {
		return ""
	}
	return unitOf(p.metricOf(s, metric))
}

func (p *planner) tierSentence(t *dataset.TierRule) string {
	if t.UpTo == nil {
		return p.F(locale.TierLast, "points", string(signed(t.Points)))
	}
	return p.F(locale.TierUpTo, "steps", string(figure(*t.UpTo)), "points", string(signed(t.Points)))
}

func (p *planner) ratioWays(s *dataset.Scheme, r *dataset.RatioRule) []RuleWay {
	key := locale.RatioWay
	if r.Inverse {
		key = locale.RatioInverse
	}
	list := []RuleWay{{slot: "ratio", Text: p.F(key, "metric", p.metricName(s, r.Metric, scoring.Lag{}),
		"target", p.quantity(s, r.Target)+unitBehind(p, s, r.Target, r.Metric), "points", string(figure(r.Points)))}}
	if r.Least != nil {
		list = append(list, RuleWay{slot: "least", Text: p.F(locale.BelowLeast, "least", string(figure(*r.Least)))})
	}
	if o := r.Over; o != nil {
		list = append(list, RuleWay{slot: "over", Text: p.F(locale.OverWay, "step", p.stepSize(s, &o.StepRule, r.Metric), "partial", p.T(partialKeys[o.Partial]),
			"points", p.points(s, o.Points), "cap", p.limits(stated(tomldoc.Limit{}, o.Cap)))})
	}
	return list
}

func (p *planner) bandSentence(s *dataset.Scheme, b *dataset.BandRule) string {
	text := p.F(locale.Labelled, "label", p.conditions(s, b.When)) + string(figure(b.Points))
	if b.To != nil {
		text = p.F(locale.Labelled, "label", p.conditions(s, b.When)) +
			p.F(locale.SlideTo, "from", string(figure(b.Points)), "to", string(figure(*b.To)))
	}
	if b.Flat != "" {
		text += p.T(locale.FlatWay)
	}
	return text
}

var tieKeys = [...]locale.Key{scoring.TieBest: locale.TiesBest, scoring.TieMean: locale.TiesMean, scoring.TieWorst: locale.TiesWorst}

func (p *planner) rankWays(s *dataset.Scheme, r *dataset.RankRule) []RuleWay {
	names := ""
	for n, id := range r.Metrics {
		if n > 0 {
			names += p.T(locale.Comma)
		}
		names += p.metricName(s, id, scoring.Lag{})
	}
	order := locale.RankHigh
	if r.Order == scoring.LowFirst {
		order = locale.RankLow
	}
	if r.Given {
		order = locale.RankGiven
	}
	list := []RuleWay{{slot: "rank", Text: p.F(order, "metric", names, "scope", p.scope(r.Scope))}}
	for n := range r.Table {
		list = append(list, RuleWay{slot: numbered("place", n), Text: p.F(locale.RankTable, "place", strconv.Itoa(n+1), "points", string(figure(r.Table[n])))})
	}
	if r.Rest != nil {
		list = append(list, RuleWay{slot: "rest", Text: p.F(locale.Labelled, "label", p.T(locale.Otherwise)) + string(figure(*r.Rest))})
	}
	if r.First != nil {
		list = append(list, RuleWay{slot: "first", Text: p.F(locale.RankFirst, "first", string(figure(*r.First)), "step", p.stepOfFirst(&r.StepRule))})
	}
	if len(r.Metrics) > 1 {
		list = append(list, RuleWay{slot: "of-several", Text: p.T(locale.RankMean)})
	}
	return append(list, RuleWay{slot: "ties", Text: p.T(tieKeys[r.Ties])})
}

func (p *planner) stepOfFirst(r *dataset.StepRule) string {
	if r.Percent != nil {
		return p.F(locale.StepOfFirst, "step", string(figure(*r.Percent)))
	}
	if r.Step == nil {
		return ""
	}
	return string(figure(*r.Step))
}

func (p *planner) scope(s dataset.Scope) string {
	if s == dataset.InAll {
		return p.T(locale.ScopeAll)
	}
	return p.T(locale.ScopeGroup)
}

func (p *planner) relativeSentence(s *dataset.Scheme, r *dataset.RelativeRule) string {
	keys := map[scoring.Peers][2]locale.Key{
		scoring.PeersBest: {locale.RelativeBest, locale.RelativeBestLow},
		scoring.PeersSpan: {locale.RelativeSpan, locale.RelativeSpanLow},
		scoring.PeersMean: {locale.RelativeMean, locale.RelativeMeanLow},
	}[r.Kind]
	key := keys[0]
	if r.Order == scoring.LowFirst {
		key = keys[1]
	}
	return p.F(key, "metric", p.metricName(s, r.Metric, scoring.Lag{}), "scope", p.scope(r.Scope), "points", maybe(r.Points),
		"low", maybe(r.Low), "high", maybe(r.High), "otherwise", string(figure(r.Degenerate)))
}

func (p *planner) compositeSentence(s *dataset.Scheme, c *dataset.CompositeRule) string {
	sum, sign := "", " + "
	if c.Combine == scoring.CombineProduct {
		sign = " × "
	}
	for n := range c.Parts {
		part := &c.Parts[n]
		if n > 0 {
			sum += sign
		}
		sum += p.metricName(s, part.Metric, scoring.Lag{})
		if part.Weight != nil {
			sum += " × " + operand(*part.Weight)
		}
	}
	key := locale.CompositeWay
	if c.Combine == scoring.CombineMean {
		key = locale.CompositeMean
	}
	text := p.F(key, "sum", sum)
	if c.Missing == dataset.WithRest {
		text += p.T(locale.SkipMissing)
	}
	if c.Scale != nil {
		text += p.F(locale.Scaled, "scale", string(figure(*c.Scale)))
	}
	return text
}
