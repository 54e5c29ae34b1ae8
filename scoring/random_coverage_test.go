package scoring_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"gongping/scoring"
)

// covered is what the random worlds must reach between them: not only be
// declared, but count for some subject. What is not in this table is not tested
// with random worlds.
var covered = slices.Concat(
	prefixed("metric ", "reported", "survey", "constant", "tally", "score-of", "of a category", "totals", "of the registry", "formula", "undefined", "rounded"),
	prefixed("metric state ", "unreported", "not-applicable", "exempt"),
	prefixed("formula ", "number", "value", "+", "-", "*", "/", "neg", "min", "max", "mean", "growth", "group-mean", "group-max", "group-min",
		"group-sum", "group-place", "group-place-low", "group-count", "all-mean", "all-max", "all-min", "all-sum", "all-place", "all-place-low", "all-count",
		"three-year-mean"),
	prefixed("lag ", "y1", "y2", "y3", "p1", "p2", "p3"),
	prefixed("tally ", "of counts", "of an attribute", "of a kind", "of nothing"),
	prefixed("totals ", "mean", "sum", "last", "weighted", "left out", "missing"),
	prefixed("kind ", "fixed", "range", "roles", "limited", "counted"),
	prefixed("entry ", "count", "stated", "given", "factor", "share", "once", "ruling", "scale"),
	prefixed("once ", "highest", "rest", "none", "both", "bonus", "deduction", "everywhere", "categories", "indicators", "kinds", "twice"),
	prefixed("outcome ", "upheld", "reduced", "revoked", "increased"),
	prefixed("deviation ", "below", "above", "either", "none", "exact", "floor", "ceil", "own unit", "per cent", "at once", "whole tiers",
		"tiers", "reference metric", "points metric"),
	prefixed("ratio ", "straight", "inverse", "least", "at most 1", "over", "over cap", "over inverse", "target metric"),
	prefixed("bands ", "row", "rest", "two metrics", "slide"),
	prefixed("rank ", "high", "low", "group", "all", "given", "table", "beyond", "first", "first by per cent", "several", "best", "mean", "worst"),
	prefixed("relative ", "best high", "best low", "span high", "span low", "mean high", "mean low", "degenerate", "group", "all"),
	prefixed("composite ", "sum", "mean", "product", "total", "scaled", "skip"),
	prefixed("indicator ", "per", "precondition", "floor", "cap", "coefficient", "round", "own rounding", "nothing to divide by"),
	prefixed("category ", "floor", "cap", "coefficient", "gate", "weight", "round"),
	prefixed("total ", "floor", "cap", "coefficient", "gate", "round"),
	prefixed("rounding ", "half-away", "half-even", "up", "down", "ceil", "floor", "to a unit"),
	prefixed("coefficient ", "subject", "class", "identity", "otherwise", "several"),
	prefixed("stand-in ", "points", "full", "group-mean", "applicable-mean", "of nobody", "ruled"),
	prefixed("open ", "unreported", "not-applicable", "exempt"),
	prefixed("gate ", "zero", "cap", "down", "no award", "unranked", "looked back"),
	prefixed("key ", "attribute", "metric", "category", "indicator", "high", "low", "lacks", "decides"),
	prefixed("place ", "shared", "none", "unranked group", "below superior", "regrouped"),
	prefixed("grade ", "best", "last", "by threshold", "by condition", "by quota", "by heads", "by unit", "ties in", "ties out", "capped or lowered"),
	prefixed("band ", "first", "rest", "none"),
)

func prefixed(prefix string, words ...string) []string {
	list := make([]string, len(words))
	for n, word := range words {
		list[n] = prefix + word
	}
	return list
}

// coverage marks what one world reaches.
type coverage struct {
	world
	results *scoring.Results
	seen    map[string]int
}

func (c *coverage) mark(parts ...any) { c.seen[fmt.Sprint(parts...)]++ }

func (c *coverage) markIf(condition bool, feature string) {
	if condition {
		c.seen[feature]++
	}
}

func TestRandomWorldsReachEverything(t *testing.T) {
	c := &coverage{seen: make(map[string]int)}
	eachWorld(t, 1500, func(t *testing.T, _ *rand.Rand, w world) {
		c.world, c.results = w, scored(t, compiled(t, w.scheme), w.facts)
		for _, s := range c.facts.Subjects {
			walk(c.results.Ledger(s.ID), func(n *scoring.Node) { c.node(n, &s) })
			c.metrics(s.ID)
		}
		c.ranking()
	})
	for _, feature := range covered {
		if c.seen[feature] < 5 {
			t.Errorf("%q was met %d times", feature, c.seen[feature])
		}
	}
}

// metrics marks the states in which metrics are, whoever asks for them.
func (c *coverage) metrics(subject scoring.SubjectID) {
	for _, m := range c.scheme.Metrics {
		if _, state, _ := c.results.Measure(subject, m.ID); state != 0 {
			c.mark("metric state ", stateNames[state])
		}
	}
}

// ranking marks keys, places, grades and bands.
func (c *coverage) ranking() {
	for _, g := range c.results.Standings() {
		for _, row := range g.Rows {
			c.markIf(row.Shared > 1, "place shared")
			c.markIf(row.Above != nil && row.Above.Key >= 0, "key decides")
		}
	}
	for _, grouping := range c.scheme.Groupings {
		c.markIf(len(c.results.Regrouped(grouping)) > 0, "place regrouped")
	}
	for _, tie := range c.scheme.TieBreaks {
		c.markIf(tie.Attribute != "", "key attribute")
		c.markIf(tie.Metric != "", "key metric")
		c.markIf(tie.Category != "", "key category")
		c.markIf(tie.Indicator != "", "key indicator")
		c.mark("key ", map[scoring.Order]string{scoring.HighFirst: "high", scoring.LowFirst: "low"}[tie.Order])
	}
	for _, score := range c.results.Scores() {
		c.markIf(score.NoKey != nil, "key lacks")
		c.markIf(score.Unranked, "place none")
		c.markIf(score.Band == "" && c.scheme.Bands != nil, "band none")
		c.markIf(score.Band == "band-0", "band first")
		c.markIf(score.Band == "rest", "band rest")
		for _, held := range score.Gates {
			c.markIf(held.Back > 0, "gate looked back")
			for _, g := range c.scheme.Gates {
				if g.ID == held.Gate {
					c.mark("gate ", effectNames[g.Effect])
				}
			}
		}
		c.grade(&score)
	}
	for _, g := range c.scheme.Groups {
		c.markIf(g.Each != "", "place below superior")
		c.markIf(g.Unranked && g.Grouping == "", "place unranked group")
	}
}

var effectNames = map[scoring.Effect]string{scoring.EffectZero: "zero", scoring.EffectCap: "cap", scoring.EffectDown: "down",
	scoring.EffectNoAward: "no award", scoring.EffectUnranked: "unranked"}

// grade marks why a subject has its grade, and what kept it from a better one.
func (c *coverage) grade(score *scoring.Score) {
	for n, g := range c.scheme.Grades {
		reached := g.Min == nil || score.Total.Cmp(*g.Min) >= 0
		if g.ID != score.Grade {
			c.markIf(reached && g.Quota != nil && g.When == nil, "grade by quota")
			c.markIf(reached && g.Quota == nil && g.When != nil, "grade by condition")
			c.markIf(reached && g.Quota == nil && g.When == nil, "grade capped or lowered")
			continue
		}
		c.markIf(n == 0, "grade best")
		c.markIf(n == len(c.scheme.Grades)-1, "grade last")
		c.markIf(g.Min != nil && reached, "grade by threshold")
		c.markIf(g.Quota != nil && g.Quota.Heads > 0, "grade by heads")
		if g.Quota != nil {
			unit, known := c.results.UnitGrade(score.Group)
			c.markIf(known && slices.ContainsFunc(g.Quota.ByUnit, func(x scoring.UnitShare) bool { return x.Unit == unit.Grade }), "grade by unit")
			c.mark("grade ", map[scoring.Ties]string{scoring.TiesIn: "ties in", scoring.TiesOut: "ties out"}[g.Quota.Ties])
		}
		return
	}
}
