package scoring_test

import (
	"cmp"
	"slices"
	"strings"

	"gongping/scoring"
)

// node marks what a node of the ledger of a subject shows to have counted.
func (c *coverage) node(n *scoring.Node, s *scoring.Subject) {
	i := c.indicator(n.Indicator)
	switch n.Step {
	case scoring.StepMetric:
		c.metricNode(n)
	case scoring.StepTerm:
		c.methodNode(n, i)
	case scoring.StepEntry, scoring.StepKind:
		c.entryNode(n, i)
	case scoring.StepIndicator:
		c.mark("indicator ", n.Op)
		c.markIf(n.Op == scoring.OpRound && i.Rounding != nil, "indicator own rounding")
		c.standInNode(n, i)
	case scoring.StepCategory:
		c.mark("category ", n.Op)
	case scoring.StepTotal:
		c.mark("total ", n.Op)
	}
	if n.Op == scoring.OpRound {
		c.mark("rounding ", n.Rounding.Mode)
		c.markIf(n.Rounding.Unit != nil, "rounding to a unit")
	}
	if n.Op == scoring.OpRuling {
		c.mark("outcome ", n.Outcome)
	}
	if n.Op == scoring.OpCoefficient {
		c.coefficientNode(n, s)
	}
}

func (c *coverage) indicator(id scoring.IndicatorID) *scoring.Indicator {
	at := slices.IndexFunc(c.scheme.Indicators, func(i scoring.Indicator) bool { return i.ID == id })
	if at < 0 {
		return nil
	}
	return &c.scheme.Indicators[at]
}

// words of the operations of formulas, in the order of the constants.
var formulaWords = strings.Fields("- number value + - * / neg min max mean growth group-mean group-max group-min group-sum all-mean all-max all-min all-sum group-place group-place-low group-count all-place all-place-low all-count three-year-mean")

func (c *coverage) metricNode(n *scoring.Node) {
	c.mark("metric ", n.Op)
	c.markIf(n.Op == scoring.OpRound, "metric rounded")
	c.markIf(n.Lag != scoring.Lag{}, "lag "+strings.TrimLeft(lagName(n.Lag), "."))
	for _, m := range c.scheme.Metrics {
		switch {
		case m.ID != n.Metric:
		case m.Category != "":
			c.mark("metric of a category")
		case m.Tenured != 0:
			c.mark("metric of the registry")
		case n.Op == scoring.OpFormula:
			c.operations(m.Formula)
		case n.Op == scoring.OpTotals:
			c.totals(m.Totals, n)
		case n.Op == scoring.OpTally:
			c.markIf(n.Expr == nil, "tally of nothing")
			c.markIf(m.Tally.Attribute != "" && n.Expr != nil, "tally of an attribute")
			c.markIf(m.Tally.Attribute == "" && n.Expr != nil, "tally of counts")
			c.markIf(m.Tally.Kind != "" && n.Expr != nil, "tally of a kind")
		}
	}
}

func (c *coverage) totals(rule *scoring.Totals, n *scoring.Node) {
	c.mark("totals ", []string{scoring.CombiningMean: "mean", scoring.CombiningTotal: "sum", scoring.CombiningLast: "last"}[rule.Combine])
	c.markIf(rule.Weighted, "totals weighted")
	for _, t := range n.Took {
		c.markIf(t.Left && t.Value != nil, "totals left out")
		c.markIf(t.Value == nil, "totals missing")
	}
}

func lagName(l scoring.Lag) string {
	if l.Years > 0 {
		return "y" + string(rune('0'+l.Years))
	}
	return "p" + string(rune('0'+l.Periods))
}

func (c *coverage) operations(f *scoring.Formula) {
	c.mark("formula ", formulaWords[f.Op])
	for _, a := range f.Args {
		c.operations(a)
	}
}

func (c *coverage) entryNode(n *scoring.Node, i *scoring.Indicator) {
	c.mark("entry ", n.Op)
	c.markIf(n.Step == scoring.StepKind, "kind limited")
	c.markIf(n.Op == scoring.OpCounted, "kind counted")
	c.markIf(n.Op == scoring.OpStated, "kind range")
	c.markIf(n.Op == scoring.OpCount && n.Role != "", "kind roles")
	c.markIf(n.Op == scoring.OpCount && n.Role == "", "kind fixed")
	if n.Op != scoring.OpOnce {
		return
	}
	c.markIf(n.Inputs[0].Op == scoring.OpOnce, "once twice")
	for _, rule := range c.scheme.Once {
		if string(rule.ID) != n.Rule {
			continue
		}
		c.markIf(n.Kept == "", "once none")
		c.markIf(n.Kept != "", "once highest")
		c.markIf(!n.Operand.IsZero(), "once rest")
		c.mark("once ", map[scoring.Side]string{scoring.BothSides: "both", scoring.BonusSide: "bonus", scoring.DeductionSide: "deduction"}[rule.Side])
		c.markIf(rule.Categories != nil, "once categories")
		c.markIf(rule.Indicators != nil, "once indicators")
		c.markIf(rule.Kinds != nil, "once kinds")
		c.markIf(rule.Categories == nil && rule.Indicators == nil && rule.Kinds == nil, "once everywhere")
	}
}

func (c *coverage) standInNode(n *scoring.Node, i *scoring.Indicator) {
	switch n.Op {
	case scoring.OpOpen:
		c.mark("open ", stateNames[n.State])
	case scoring.OpStandIn:
		by := consequenceOf(i, n.State).By
		c.mark("stand-in ", []string{"points", "full", "group-mean", "applicable-mean"}[by])
		c.markIf(by >= scoring.StandInGroupMean && n.Peers == nil, "stand-in of nobody")
		c.markIf(n.State == scoring.NotApplicable && n.Record == "" && slices.Contains(divisorsOf(i), n.Metric), "indicator nothing to divide by")
	case scoring.OpRuling:
		c.mark("stand-in ruled")
	}
}

func (c *coverage) coefficientNode(n *scoring.Node, s *scoring.Subject) {
	for _, rule := range c.scheme.Coefficients {
		if string(rule.ID) != n.Rule {
			continue
		}
		fitting := 0
		fits := func(condition bool, what string) {
			if condition {
				c.mark("coefficient ", what)
				fitting++
			}
		}
		for _, in := range rule.Subjects {
			fits(in.Subject == s.ID, "subject")
			fits(in.Class == s.Class, "class")
		}
		for _, in := range rule.Identities {
			fits(slices.Contains(s.Identities, in.Identity), "identity")
		}
		c.markIf(fitting > 1, "coefficient several")
		c.markIf(fitting == 0, "coefficient otherwise")
	}
}

func (c *coverage) methodNode(n *scoring.Node, i *scoring.Indicator) {
	switch m := i.Method.(type) {
	case *scoring.Deviation:
		c.deviationNode(n, m)
	case *scoring.Ratio:
		c.ratioNode(n, m)
	case *scoring.Bands:
		if n.Op == scoring.OpBand {
			c.mark("bands ", cmp.Or(map[int]string{0: "rest", 2: "two metrics"}[len(m.Rows[n.Band].When)], "row"))
		}
		c.markIf(n.Calc == scoring.CalcSlide, "bands slide")
	case *scoring.RankPoints:
		c.rankNode(n, m)
	case *scoring.Relative:
		c.mark("relative ", map[bool]string{true: "all", false: "group"}[m.All])
		if c.markIf(n.Op == scoring.OpIncomparable, "relative degenerate"); n.Op == scoring.OpCalc {
			c.mark("relative ", []string{"", "best", "span", "mean"}[m.Kind], " ", map[scoring.Order]string{scoring.HighFirst: "high", scoring.LowFirst: "low"}[m.Order])
		}
	case *scoring.Composite:
		c.mark("composite ", []string{"", "sum", "mean", "product"}[m.Combine])
		c.markIf(m.Total != nil, "composite total")
		c.markIf(n.Op == scoring.OpCalc && slices.ContainsFunc(n.Inputs, func(input *scoring.Node) bool { return input.Void }), "composite skip")
		c.markIf(n.Op == scoring.OpScale, "composite scaled")
	}
}

func (c *coverage) deviationNode(n *scoring.Node, m *scoring.Deviation) {
	c.markIf(n.Op == scoring.OpFloor, "deviation none")
	c.markIf(m.Reference.Metric != "", "deviation reference metric")
	if n.Calc == scoring.CalcSteps {
		c.mark("deviation ", []string{"", "below", "above", "either"}[m.Towards])
		c.mark("deviation ", map[bool]string{true: "per cent", false: "own unit"}[m.Step.Relative])
		c.markIf(m.Partial == scoring.PartialExact && !n.Value.IsInt(), "deviation exact")
		c.markIf(!m.AtOnce.IsZero(), "deviation at once")
		c.markIf(m.Points.Metric != "", "deviation points metric")
		c.markIf(len(m.Tiers) > 1 && m.Whole, "deviation whole tiers")
		c.markIf(len(m.Tiers) > 1 && !m.Whole, "deviation tiers")
	}
	c.markIf(n.Op == scoring.OpRound && !n.Value.Equal(n.Inputs[0].Value), "deviation "+map[scoring.Partial]string{scoring.PartialFloor: "floor", scoring.PartialCeil: "ceil"}[m.Partial])
}

func (c *coverage) ratioNode(n *scoring.Node, m *scoring.Ratio) {
	c.markIf(n.Calc == scoring.CalcRatio, "ratio "+map[bool]string{true: "inverse", false: "straight"}[m.Inverse])
	c.markIf(n.Op == scoring.OpLeast, "ratio least")
	c.markIf(n.Op == scoring.OpCap && n.Term == 0, "ratio at most 1")
	c.markIf(n.Op == scoring.OpCap && n.Term == 1, "ratio over cap")
	c.markIf(n.Calc == scoring.CalcSteps, "ratio over")
	c.markIf(n.Calc == scoring.CalcSteps && m.Inverse, "ratio over inverse")
	c.markIf(m.Target.Metric != "", "ratio target metric")
}

func (c *coverage) rankNode(n *scoring.Node, m *scoring.RankPoints) {
	c.markIf(n.Calc == scoring.CalcMean, "rank several")
	if n.Op != scoring.OpPlace {
		return
	}
	c.mark("rank ", map[scoring.Order]string{scoring.HighFirst: "high", scoring.LowFirst: "low"}[m.Order])
	c.mark("rank ", map[bool]string{true: "all", false: "group"}[m.All])
	c.markIf(m.Given, "rank given")
	c.markIf(n.Shared > 1, "rank "+[]string{"", "best", "mean", "worst"}[m.Ties])
	place, _ := n.Value.Int64()
	c.markIf(m.First == nil && int(place) <= len(m.Table), "rank table")
	c.markIf(m.First == nil && int(place) > len(m.Table), "rank beyond")
	c.markIf(m.First != nil && !m.Step.Relative, "rank first")
	c.markIf(m.First != nil && m.Step.Relative, "rank first by per cent")
}
