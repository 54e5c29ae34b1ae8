package scoring_test

import (
	"strings"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// readMethod reads the methods of the indicator above:
//
//	deviation rate 90 below step=1 partial=floor points=-1 at-once=-3
//	deviation rate target above percent=5 partial=exact tiers=30:-0.5,60:-1,:-2 whole=yes
//	ratio visits 30 points=20 inverse=yes least=0.6 cap-over=5 step=1 partial=floor over=0.3
//	band 60 to=80 when=rate:>=90,<95
//	rank clear-rate,mood high group table=60,57 rest=0 ties=mean
//	rank clear-rate low all first=200 percent=2 ties=best given=yes
//	relative rate span high all low=60 high=100 degenerate=60
//	composite sum a:0.6 b:0.4 total=1 scale=0.15
//	composite mean a:1 b:2 skip=yes
//	counted tick,tock
func (r *reader) readMethod(table string) bool {
	switch table {
	case "deviation":
		d := &scoring.Deviation{Metric: scoring.MetricID(r.word(1)), Reference: r.quantity(r.word(2)), Towards: towards[r.word(3)],
			Partial: partials[r.option("partial")], Points: r.quantity(r.option("points")), AtOnce: r.numberOr("at-once", exact.Number{}), Whole: r.yes("whole")}
		d.Step = r.stride()
		for _, tier := range list[string](r.option("tiers"), ",") {
			upTo, points, _ := strings.Cut(tier, ":")
			d.Tiers = append(d.Tiers, scoring.Tier{UpTo: r.number(upTo), Points: *r.number(points)})
		}
		r.last().Method = d
	case "ratio":
		m := &scoring.Ratio{Metric: scoring.MetricID(r.word(1)), Target: r.quantity(r.word(2)), Points: r.numberOr("points", exact.Number{}),
			Inverse: r.yes("inverse"), Least: r.number(r.option("least"))}
		if over := r.option("over"); over != "" {
			m.Over = &scoring.Over{Step: r.stride(), Partial: partials[r.option("partial")], Points: r.quantity(over), Cap: r.limit(r.option("cap-over"))}
		}
		r.last().Method = m
	case "band":
		m, ok := r.last().Method.(*scoring.Bands)
		if !ok {
			m = &scoring.Bands{}
			r.last().Method = m
		}
		m.Rows = append(m.Rows, scoring.BandRow{When: r.conditions(), Points: *r.number(r.word(1)), To: r.number(r.option("to")), Clause: scoring.ClauseID(r.option("clause"))})
	case "rank":
		r.last().Method = &scoring.RankPoints{Metrics: list[scoring.MetricID](r.word(1), ","), Order: orders[r.word(2)], All: r.word(3) == "all",
			Given: r.yes("given"), Table: r.numbers("table"), Rest: r.number(r.option("rest")), First: r.number(r.option("first")), Step: r.stride(), Ties: tiePoints[r.option("ties")]}
	case "relative":
		r.last().Method = &scoring.Relative{Metric: scoring.MetricID(r.word(1)), Kind: peers[r.word(2)], Order: orders[r.word(3)], All: r.word(4) == "all",
			Points: r.numberOr("points", exact.Number{}), Low: r.numberOr("low", exact.Number{}), High: r.numberOr("high", exact.Number{}), Degenerate: r.numberOr("degenerate", exact.Number{})}
	case "composite":
		m := &scoring.Composite{Combine: combines[r.word(1)], Skip: r.yes("skip"), Total: r.number(r.option("total")), Scale: r.numberOr("scale", exact.Int(1))}
		for _, part := range r.words[min(2, len(r.words)):] {
			metric, weight, _ := strings.Cut(part, ":")
			p := scoring.Part{Metric: scoring.MetricID(metric)}
			if weight != "" {
				p.Weight = *r.number(weight)
			}
			m.Parts = append(m.Parts, p)
		}
		r.last().Method = m
	case "counted":
		r.last().Counted = list[scoring.KindID](r.word(1), ",")
	default:
		return false
	}
	return true
}

// quantity is a number, or a metric.
func (r *reader) quantity(text string) scoring.Quantity {
	if n, err := exact.Parse(text); err == nil {
		return scoring.Quantity{Number: n}
	}
	return scoring.Quantity{Metric: scoring.MetricID(text)}
}

func (r *reader) stride() scoring.Stride {
	if percent := r.number(r.option("percent")); percent != nil {
		return scoring.Stride{Size: *percent, Relative: true}
	}
	return scoring.Stride{Size: r.numberOr("step", exact.Number{})}
}

func (r *reader) numberOr(key string, otherwise exact.Number) exact.Number {
	if n := r.number(r.option(key)); n != nil {
		return *n
	}
	return otherwise
}

func (r *reader) numbers(key string) (numbers []exact.Number) {
	for _, text := range list[string](r.option(key), ",") {
		numbers = append(numbers, *r.number(text))
	}
	return numbers
}

// conditions reads "rate:>=90,<95;theft:=0".
func (r *reader) conditions() (when []scoring.Condition) {
	for _, text := range list[string](r.option("when"), ";") {
		metric, test, _ := strings.Cut(text, ":")
		when = append(when, scoring.Condition{Metric: scoring.MetricID(metric), Test: r.test(test)})
	}
	return when
}

func (r *reader) test(text string) scoring.Test {
	t, err := scoring.ParseTest(text)
	if err != nil {
		r.Fatalf("%v in: %s", err, r.line)
	}
	return t
}

var (
	towards   = map[string]scoring.Towards{"below": scoring.Below, "above": scoring.Above, "either": scoring.Either}
	partials  = map[string]scoring.Partial{"exact": scoring.PartialExact, "floor": scoring.PartialFloor, "ceil": scoring.PartialCeil}
	tiePoints = map[string]scoring.TiePoints{"best": scoring.TieBest, "mean": scoring.TieMean, "worst": scoring.TieWorst}
	peers     = map[string]scoring.Peers{"best": scoring.PeersBest, "span": scoring.PeersSpan, "mean": scoring.PeersMean}
	combines  = map[string]scoring.Combine{"sum": scoring.CombineSum, "mean": scoring.CombineMean, "product": scoring.CombineProduct}
)
