package scoring_test

import (
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// measured is a method that makes points of metrics.
func (m *maker) measured() scoring.Method {
	switch m.IntN(6) {
	case 0:
		return m.deviation()
	case 1:
		return m.ratio()
	case 2:
		return m.bands()
	case 3:
		return m.rankPoints()
	case 4:
		return m.relative()
	}
	return m.composite()
}

func (m *maker) partial() scoring.Partial {
	return pick(m, scoring.PartialExact, scoring.PartialFloor, scoring.PartialCeil)
}

func (m *maker) stride() scoring.Stride {
	return scoring.Stride{Size: m.amount(), Relative: m.percent(40)}
}

// quantity is a number, or a metric.
func (m *maker) quantity(n exact.Number, metric func() scoring.MetricID) scoring.Quantity {
	if m.percent(50) {
		return scoring.Quantity{Number: n}
	}
	return scoring.Quantity{Metric: metric()}
}

func (m *maker) deviation() *scoring.Deviation {
	d := &scoring.Deviation{Metric: m.any(), Reference: m.quantity(m.signed(), m.any), Step: m.stride(), Partial: m.partial(),
		Towards: pick(m, scoring.Below, scoring.Above, scoring.Either)}
	if d.Step.Relative {
		d.Reference = m.quantity(m.amount(), m.divisor)
	}
	if m.percent(40) {
		d.AtOnce = m.signed()
	}
	if m.percent(40) {
		d.Tiers, d.Whole = m.tiers(), m.percent(50)
		return d
	}
	d.Points = m.quantity(m.signed(), m.any)
	return d
}

func (m *maker) tiers() (tiers []scoring.Tier) {
	var upTo exact.Number
	for range m.IntN(3) {
		upTo = upTo.Add(m.amount())
		tiers = append(tiers, scoring.Tier{UpTo: of(upTo), Points: m.signed()})
	}
	return append(tiers, scoring.Tier{Points: m.signed()})
}

func (m *maker) ratio() *scoring.Ratio {
	r := &scoring.Ratio{Metric: m.any(), Target: m.quantity(m.amount(), m.divisor), Points: m.amount(), Inverse: m.percent(30)}
	if r.Inverse {
		r.Metric = m.divisor()
	}
	if m.percent(40) {
		r.Least = of(pick(m, exact.Frac(3, 5), exact.Frac(1, 10), exact.Int(1)))
	}
	if m.percent(50) {
		r.Over = &scoring.Over{Step: m.stride(), Partial: m.partial(), Points: m.quantity(m.amount(), m.any), Cap: m.limits(m.amount()).Cap}
		state(&r.Over.Cap)
	}
	return r
}

// bands cuts the numbers of one metric, or of two, into pieces.
func (m *maker) bands() *scoring.Bands {
	var rows []scoring.BandRow
	first := m.metric(free)
	for _, piece := range m.pieces(first) {
		rows = append(rows, scoring.BandRow{When: []scoring.Condition{{Metric: first, Test: scoring.Test{Interval: piece}}}})
	}
	if second := m.metric(free); second != first && m.percent(40) {
		pieces, single := m.pieces(second), rows
		rows = nil
		for _, row := range single {
			for _, piece := range pieces {
				rows = append(rows, scoring.BandRow{When: append(slices.Clip(row.When), scoring.Condition{Metric: second, Test: scoring.Test{Interval: piece}})})
			}
		}
	}
	shuffle(m, rows)
	if m.percent(40) {
		rows[len(rows)-1].When = nil // the rest
	}
	for n := range rows {
		row := &rows[n]
		if row.Points = m.signed(); len(row.When) == 1 && m.percent(50) {
			if i := row.When[0].Test.Interval; i.Low != nil && i.High != nil && i.Low.Cmp(*i.High) < 0 {
				row.To = of(m.signed())
			}
		}
	}
	return &scoring.Bands{Rows: rows}
}

// pieces cuts the values of a metric at up to three places above zero, one of
// them now and then a piece of its own. A value lies in each of them.
func (m *maker) pieces(id scoring.MetricID) (pieces []scoring.Interval) {
	length := m.amount
	if m.whole(id) {
		length = func() exact.Number { return exact.Int(int64(3 + m.IntN(60))) }
	}
	piece := scoring.Interval{High: of(length()), HighOpen: m.percent(50)}
	for range m.IntN(3) {
		pieces = append(pieces, piece)
		low := *piece.High
		if piece.HighOpen && m.percent(20) {
			pieces = append(pieces, scoring.Interval{Low: of(low), High: of(low)})
			piece.HighOpen = false
		}
		piece = scoring.Interval{Low: of(low), LowOpen: !piece.HighOpen, High: of(low.Add(length())), HighOpen: m.percent(50)}
	}
	return append(pieces, piece, scoring.Interval{Low: piece.High, LowOpen: !piece.HighOpen})
}

func (m *maker) rankPoints() *scoring.RankPoints {
	r := &scoring.RankPoints{Metrics: []scoring.MetricID{m.any()}, All: m.percent(50),
		Order: pick(m, scoring.HighFirst, scoring.LowFirst), Ties: pick(m, scoring.TieBest, scoring.TieMean, scoring.TieWorst)}
	if second := m.any(); m.percent(40) && second != r.Metrics[0] {
		r.Metrics = append(r.Metrics, second)
	}
	if place := m.metric(aPlace); place != scoring.HeadCount && m.percent(50) {
		r.Metrics, r.Given, r.Order = []scoring.MetricID{place}, true, scoring.LowFirst
	}
	if m.percent(50) {
		r.First, r.Step = of(m.amount()), m.stride()
		return r
	}
	for range 1 + m.IntN(4) {
		r.Table = append(r.Table, m.amount())
	}
	slices.SortFunc(r.Table, func(a, b exact.Number) int { return b.Cmp(a) })
	r.Rest = of(exact.Number{})
	if m.percent(30) {
		r.Rest = of(r.Table[len(r.Table)-1])
	}
	return r
}

func (m *maker) relative() *scoring.Relative {
	r := &scoring.Relative{Metric: m.any(), Kind: pick(m, scoring.PeersBest, scoring.PeersSpan, scoring.PeersMean),
		Order: pick(m, scoring.HighFirst, scoring.LowFirst), All: m.percent(50), Degenerate: m.signed()}
	if r.Kind == scoring.PeersSpan {
		r.Low = m.signed()
		r.High = r.Low.Add(m.amount())
		return r
	}
	r.Points = m.amount()
	return r
}

func (m *maker) composite() *scoring.Composite {
	c := &scoring.Composite{Combine: pick(m, scoring.CombineSum, scoring.CombineMean, scoring.CombineProduct), Scale: pick(m, m.amount(), m.amount(), m.amount().Neg())}
	var total exact.Number
	for range 1 + m.IntN(3) {
		part := scoring.Part{Metric: m.any(), Weight: m.amount()}
		if slices.ContainsFunc(c.Parts, func(p scoring.Part) bool { return p.Metric == part.Metric }) {
			continue
		}
		switch {
		case c.Combine == scoring.CombineProduct:
			part.Weight = exact.Number{}
		case c.Combine == scoring.CombineSum && m.percent(30):
			part.Weight = m.signed()
		}
		c.Parts, total = append(c.Parts, part), total.Add(part.Weight)
	}
	c.Skip = c.Combine == scoring.CombineMean && m.percent(50)
	if c.Combine != scoring.CombineProduct && m.percent(50) {
		c.Total = &total
	}
	return c
}
