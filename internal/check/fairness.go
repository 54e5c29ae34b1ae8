package check

import (
	"slices"
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// fairness holds a scheme to what it promises of itself: how many indicators it
// has, what it may not measure, and how it shares its points among the
// directions of work.
func (c *checker) fairness(s *dataset.Scheme) {
	if n := len(s.Indicators); s.MaxIndicators > 0 && n > s.MaxIndicators {
		c.add(diag.New(diag.TooManyIndicators, tomldoc.Locate(s.At, "max_indicators"),
			"count", strconv.Itoa(n), "max", strconv.Itoa(s.MaxIndicators)))
	}
	for n := range s.Indicators {
		i := &s.Indicators[n]
		c.forbidden(i)
		c.percentSteps(s, i)
	}
	for n := range s.Orientations {
		c.orientation(s, &s.Orientations[n])
	}
}

// forbiddenWords are what Order 137 of the Ministry of Public Security (2016)
// forbids as a target of the appraisal of law enforcement: amounts of fines,
// numbers of detentions, of cases reported and of cases solved, and the rate of
// solved ones.
var forbiddenWords = []string{"罚没款", "罚款数", "罚没数", "拘留数", "刑拘数", "行政拘留", "逮捕数", "发案数", "立案数", "破案数", "破案率", "退查率"}

// forbidden looks for such words in the name of an indicator.
func (c *checker) forbidden(i *dataset.Indicator) {
	n := slices.IndexFunc(forbiddenWords, func(word string) bool { return strings.Contains(i.Name, word) })
	switch {
	case n >= 0 && i.Waiver == "":
		c.add(diag.New(diag.ForbiddenIndicator, tomldoc.Locate(i.At, "name"), "id", string(i.ID), "word", forbiddenWords[n]))
	case n < 0 && i.Waiver != "":
		c.add(diag.New(diag.WaiverUnneeded, tomldoc.Locate(i.At, "waiver"), "id", string(i.ID)))
	}
}

// percentSteps: a step in per cent of the reference, of a metric that is itself
// in per cent, is seldom meant: percentage points are.
func (c *checker) percentSteps(s *dataset.Scheme, i *dataset.Indicator) {
	look := func(at source.Span, r *dataset.StepRule, id string) {
		for n := range s.Metrics {
			if m := &s.Metrics[n]; string(m.ID) == id && m.Unit == "%" && r.Percent != nil {
				c.add(diag.New(diag.PercentStep, tomldoc.Locate(at, "step_percent"), "id", string(i.ID), "metric", id))
			}
		}
	}
	if d := i.Deviation; d != nil {
		look(d.At, &d.StepRule, string(d.Metric))
	}
	if r := i.Ratio; r != nil && r.Over != nil {
		look(r.Over.At, &r.Over.StepRule, string(r.Metric))
	}
}

// orientation holds the share of a direction of work in what the indicators are
// worth to its bounds. Indicators without points are worth nothing here.
func (c *checker) orientation(s *dataset.Scheme, o *dataset.OrientationLimit) {
	share, ok := s.Rules.ShareOf(func(id scoring.IndicatorID) bool {
		return slices.ContainsFunc(s.Indicators, func(i dataset.Indicator) bool { return i.ID == id && i.Orientation == o.Orientation })
	})
	if !ok || o.Orientation == 0 {
		return
	}
	if o.Min != nil && share.Cmp(*o.Min) < 0 || o.Max != nil && share.Cmp(*o.Max) > 0 {
		c.add(diag.New(diag.OrientationShare, o.At, "orientation", o.Orientation.String(), "share", share.Fixed(2),
			"min", orDash(o.Min), "max", orDash(o.Max)))
	}
}

func orDash(n *exact.Number) string {
	if n == nil {
		return "—"
	}
	return n.String()
}
