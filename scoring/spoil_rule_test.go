package scoring_test

import (
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func (m *maker) spoilMetric() {
	s := m.scheme
	if len(s.Metrics) == 0 {
		return
	}
	metric := &s.Metrics[m.IntN(len(s.Metrics))]
	switch m.IntN(9) {
	case 0:
		metric.ID = pick[scoring.MetricID](m, "", "7", scoring.HeadCount, s.Metrics[0].ID)
	case 1:
		metric.Undefined = pick(m, nil, &scoring.Undefined{}, m.undefined())
	case 2:
		metric.Formula = &scoring.Formula{Op: scoring.FormQuo, Args: []*scoring.Formula{{Op: scoring.FormNumber, Number: m.signed()},
			{Op: scoring.FormValue, Metric: pick(m, metric.ID, m.any(), "nothing")}}}
	case 3:
		metric.Min, metric.Max, metric.Whole = pick(m, nil, of(m.signed())), pick(m, nil, of(m.signed())), m.percent(50)
	case 4:
		metric.Tally = &scoring.Tally{Indicator: pick[scoring.IndicatorID](m, "indicator-0", "nothing"), Kind: pick[scoring.KindID](m, "", "kind-0", "tick-0"),
			Attribute: pick[scoring.AttributeID](m, "", "visits", "solved", "nothing")}
	case 5:
		metric.Score = pick[scoring.IndicatorID](m, "", "indicator-0", "nothing")
	case 6:
		metric.Options = metric.Options[:m.IntN(len(metric.Options)+1)]
	case 8:
		metric.Totals = &scoring.Totals{Combine: scoring.Combining(m.IntN(5)), Weighted: m.percent(50), Best: m.IntN(4) - 1, Drop: m.IntN(4) - 1, Partial: m.percent(50)}
	case 7:
		metric.Constants = metric.Constants[:m.IntN(len(metric.Constants)+1)]
	}
}

func (m *maker) spoilMethod(method scoring.Method) {
	switch x := method.(type) {
	case *scoring.Deviation:
		x.Step.Size, x.Partial = m.signed(), scoring.Partial(m.IntN(5))
		x.Reference = pick(m, x.Reference, scoring.Quantity{Number: m.signed()}, scoring.Quantity{Metric: "nothing"})
		x.Tiers = pick(m, x.Tiers, nil, slices.Concat(x.Tiers, x.Tiers))
	case *scoring.Ratio:
		x.Target = pick(m, scoring.Quantity{Number: m.signed()}, scoring.Quantity{Metric: m.any()})
		x.Points, x.Inverse = m.signed(), m.percent(50)
	case *scoring.Bands:
		if len(x.Rows) == 0 {
			return
		}
		row := m.IntN(len(x.Rows))
		x.Rows[row].To = pick(m, nil, of(m.signed()))
		x.Rows = pick(m, x.Rows[:row], x.Rows, slices.Concat(x.Rows, x.Rows[:row]))
	case *scoring.RankPoints:
		x.Table, x.Given, x.Ties = pick(m, nil, x.Table), m.percent(50), scoring.TiePoints(m.IntN(5))
	case *scoring.Relative:
		x.Kind, x.Order, x.Points, x.Low, x.High = scoring.Peers(m.IntN(5)), scoring.Order(m.IntN(4)), m.signed(), m.signed(), m.signed()
	case *scoring.Composite:
		x.Combine, x.Skip, x.Scale = scoring.Combine(m.IntN(5)), m.percent(50), m.signed()
		x.Parts[0].Weight = m.signed()
	case *scoring.Events:
		for n := range x.Multipliers {
			x.Multipliers[n].Factor = m.signed()
		}
	}
}

func (m *maker) spoilModifier() {
	s := m.scheme
	i := &s.Indicators[m.IntN(len(s.Indicators))]
	switch m.IntN(8) {
	case 0:
		i.Per = &scoring.Per{Metric: pick(m, m.any(), "nothing"), Times: m.signed()}
	case 1:
		i.Precondition = &scoring.Precondition{When: m.conditions(anyMetric), Otherwise: m.signed()}
	case 2:
		for n := range s.Once {
			s.Once[n].Keep, s.Once[n].Side = scoring.Keep(m.IntN(5)), scoring.Side(m.IntN(5))
		}
	case 3:
		s.Coefficients = append(slices.Clone(s.Coefficients), scoring.Coefficient{ID: "coefficient-0", Category: pick[scoring.CategoryID](m, "", "category-0", "nothing"), Otherwise: m.signed()})
	case 4:
		for n := range s.Gates {
			s.Gates[n].Effect, s.Gates[n].LookBack = scoring.Effect(m.IntN(7)), m.IntN(3)
		}
	case 5:
		for n := range s.Grades {
			s.Grades[n].Min = pick(m, nil, of(m.signed()))
		}
	case 6:
		s.Bands = s.Bands[:m.IntN(len(s.Bands)+1)]
	case 7:
		i.Counted = pick(m, nil, []scoring.KindID{"tick-0", "kind-0"})
	}
}

func (m *maker) spoilReport() {
	f := m.facts
	if len(f.Reports) == 0 {
		return
	}
	r := &f.Reports[m.IntN(len(f.Reports))]
	switch m.IntN(6) {
	case 0:
		r.Value = m.signed()
	case 1:
		r.Metric = pick(m, m.any(), scoring.HeadCount, "nothing")
	case 2:
		r.Subject = pick[scoring.SubjectID](m, "subject-0", "nobody")
	case 3:
		r.Votes = pick(m, nil, []scoring.Votes{{Option: pick[scoring.OptionID](m, "good", "nothing"), Count: m.signed()}})
	case 4:
		f.Reports = f.Reports[:m.IntN(len(f.Reports))]
	case 5:
		f.Subjects[0].HeadCount = pick(m, nil, of(exact.Int(1)))
	}
}
