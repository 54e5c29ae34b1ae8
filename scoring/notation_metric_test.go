package scoring_test

import (
	"slices"
	"strconv"
	"strings"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// readMetric reads metrics and what is reported of them:
//
//	metric rate min=0 max=100 whole=yes undefined=exempt round=1/up clause=c-3
//	formula (cleared + cleared-old) / filed * 100
//	constant 24 unit=a class=city
//	tally theft kind=burglary attribute=visits
//	totals mean best=3 drop=1 weighted=yes missing=skip
//	tenured 3
//	scored theft
//	scored-category basic
//	option good 100
//	option unknown invalid
//	report m1 rate a=97.25 b=80
//	votes v1 mood a good=80 unknown=3
//	taken squads a 90*30 96*60 missing
//	earlier last-year
//	example one-late theft -1
//
// The lines from formula to option belong to the metric above. The records
// under an earlier line belong to that period, those under an example to it,
// those under "now" to the world itself.
func (r *reader) readMetric(table string) bool {
	s := r.scheme
	switch table {
	case "metric":
		s.Metrics = append(s.Metrics, scoring.Metric{ID: scoring.MetricID(r.word(1)), Min: r.number(r.option("min")), Max: r.number(r.option("max")),
			Whole: r.yes("whole"), Undefined: r.undefined(), Rounding: r.rounding("round"),
			Clause: scoring.ClauseID(r.option("clause"))})
	case "constant":
		m := r.metric()
		m.Constants = append(m.Constants, scoring.Constant{Subject: scoring.SubjectID(r.option("unit")), Class: scoring.ClassID(r.option("class")), Value: *r.number(r.word(1))})
	case "tally":
		r.metric().Tally = &scoring.Tally{Indicator: scoring.IndicatorID(r.word(1)), Kind: scoring.KindID(r.option("kind")), Attribute: scoring.AttributeID(r.option("attribute"))}
	case "totals":
		best, _ := strconv.Atoi(r.option("best"))
		drop, _ := strconv.Atoi(r.option("drop"))
		r.metric().Totals = &scoring.Totals{Combine: combinings[r.word(1)], Weighted: r.yes("weighted"), Best: best, Drop: drop, Partial: r.option("missing") == "skip"}
	case "tenured":
		n, _ := strconv.Atoi(r.word(1))
		r.metric().Tenured = scoring.Tenured(n)
	case "taken":
		r.take()
	case "scored":
		r.metric().Score = scoring.IndicatorID(r.word(1))
	case "scored-category":
		r.metric().Category = scoring.CategoryID(r.word(1))
	case "option":
		option := scoring.Option{ID: scoring.OptionID(r.word(1)), Invalid: r.word(2) == "invalid"}
		if !option.Invalid {
			option.Value = *r.number(r.word(2))
		}
		m := r.metric()
		m.Options = append(m.Options, option)
	case "report":
		for _, subject := range r.keys() {
			r.period.Reports = append(r.period.Reports, scoring.Report{Record: scoring.RecordID(r.word(1)), Metric: scoring.MetricID(r.word(2)),
				Subject: scoring.SubjectID(subject), Value: *r.number(r.option(subject))})
		}
	case "votes":
		report := scoring.Report{Record: scoring.RecordID(r.word(1)), Metric: scoring.MetricID(r.word(2)), Subject: scoring.SubjectID(r.word(3))}
		for _, option := range r.keys() {
			report.Votes = append(report.Votes, scoring.Votes{Option: scoring.OptionID(option), Count: *r.number(r.option(option))})
		}
		r.period.Reports = append(r.period.Reports, report)
	case "earlier":
		r.period = &scoring.Facts{}
		r.facts.Earlier = append(r.facts.Earlier, scoring.Earlier{Lag: r.lag(r.word(1)), Facts: r.period})
	case "example":
		s.Examples = append(s.Examples, scoring.Example{ID: r.word(1), Indicator: scoring.IndicatorID(r.word(2)), Points: *r.number(r.word(3))})
		r.period = &s.Examples[len(s.Examples)-1].Facts
	case "now":
		r.period = r.facts
	default:
		return false
	}
	return true
}

var combinings = map[string]scoring.Combining{"mean": scoring.CombiningMean, "sum": scoring.CombiningTotal, "last": scoring.CombiningLast}

// take reads totals from elsewhere, each with its weight.
func (r *reader) take() {
	for n := 3; r.word(n) != ""; n++ {
		text, weight, _ := strings.Cut(r.word(n), "*")
		t := scoring.Taken{Metric: scoring.MetricID(r.word(1)), Subject: scoring.SubjectID(r.word(2)),
			From: scoring.Origin{Scheme: "elsewhere", Period: "p" + strconv.Itoa(n-2), Subject: scoring.SubjectID(r.word(2))}}
		if text != "missing" {
			t.Value = r.number(text)
		}
		if weight != "" {
			t.Weight = *r.number(weight)
		}
		r.period.Taken = append(r.period.Taken, t)
	}
}

func (r *reader) metric() *scoring.Metric {
	if len(r.scheme.Metrics) == 0 {
		r.Fatalf("no metric above: %s", r.line)
	}
	return &r.scheme.Metrics[len(r.scheme.Metrics)-1]
}

func (r *reader) formula(text string) {
	f, err := scoring.ParseFormula(text)
	if err != nil {
		r.Fatalf("%v in: %s", err, text)
	}
	r.metric().Formula = f
}

// lag reads what stands behind the @ of a formula.
func (r *reader) lag(text string) scoring.Lag {
	f, err := scoring.ParseFormula("m@" + text)
	if err != nil {
		r.Fatalf("%v in: %s", err, r.line)
	}
	return f.Lag
}

func (r *reader) undefined() *scoring.Undefined {
	text := r.option("undefined")
	switch {
	case text == "":
		return nil
	case text == "neither":
		return &scoring.Undefined{}
	case text == "both":
		return &scoring.Undefined{State: scoring.Exempt, Value: &exact.Number{}}
	case states[text] != 0:
		return &scoring.Undefined{State: states[text]}
	}
	return &scoring.Undefined{Value: r.number(text)}
}

// keys are the names of the options that are left, in an order that does not
// change.
func (r *reader) keys() (keys []string) {
	for key := range r.options {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func (r *reader) yes(key string) bool { return r.option(key) == "yes" }

// list reads "a,b,c"; nil for an empty text.
func list[T ~string](text, separator string) (list []T) {
	for part := range strings.SplitSeq(text, separator) {
		if part != "" {
			list = append(list, T(part))
		}
	}
	return list
}
