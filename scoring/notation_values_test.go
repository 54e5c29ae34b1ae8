package scoring_test

import (
	"strconv"
	"strings"

	"gongping/scoring"
	"gongping/scoring/exact"
)

func (r *reader) word(n int) string {
	if n >= len(r.words) {
		return ""
	}
	return r.words[n]
}

func (r *reader) option(key string) string {
	value := r.options[key]
	delete(r.options, key)
	return value
}

// number is nil for an empty text.
func (r *reader) number(text string) *exact.Number {
	if text == "" {
		return nil
	}
	n, err := exact.Parse(text)
	if err != nil {
		r.Fatalf("%v in: %s", err, r.line)
	}
	return &n
}

func (r *reader) limit(text string) scoring.Limit {
	switch text {
	case "":
		return scoring.Limit{}
	case "none":
		return scoring.Limit{Stated: true, None: true}
	}
	return scoring.Limit{Stated: true, Value: *r.number(text)}
}

func (r *reader) limits() scoring.Limits {
	return scoring.Limits{Floor: r.limit(r.option("floor")), Cap: r.limit(r.option("cap"))}
}

// rounding reads "2/half-away".
func (r *reader) rounding(key string) *scoring.Rounding {
	text := r.option(key)
	if text == "" {
		return nil
	}
	places, mode, _ := strings.Cut(text, "/")
	n, err := strconv.Atoi(places)
	if err != nil {
		r.Fatalf("%v in: %s", err, r.line)
	}
	return &scoring.Rounding{Places: n, Mode: modes[mode]}
}

// interval reads "-3..-1"; nil for a text without dots.
func (r *reader) interval(text string) *scoring.Range {
	low, high, ok := strings.Cut(text, "..")
	if !ok {
		return nil
	}
	return &scoring.Range{Min: *r.number(low), Max: *r.number(high)}
}

func (r *reader) indicator() scoring.Indicator {
	return scoring.Indicator{
		ID: scoring.IndicatorID(r.word(1)), Category: scoring.CategoryID(r.word(2)), Clause: "c-1",
		Base: r.number(r.option("base")), Points: r.number(r.option("points")), Limits: r.limits(),
		Absent: scoring.Consequences{
			Unreported: r.consequence("unreported"), NotApplicable: r.consequence("not-applicable"), Exempt: r.consequence("exempt"),
		},
	}
}

// consequence is nil for what is not written.
func (r *reader) consequence(key string) *scoring.Consequence {
	switch text := r.option(key); text {
	case "":
		return nil
	case "full":
		return &scoring.Consequence{Full: true, Clause: "c-9"}
	default:
		return &scoring.Consequence{Points: *r.number(text), Clause: "c-9"}
	}
}

func (r *reader) last() *scoring.Indicator {
	if len(r.scheme.Indicators) == 0 {
		r.Fatalf("no indicator above: %s", r.line)
	}
	return &r.scheme.Indicators[len(r.scheme.Indicators)-1]
}

// kind reads its points, which may be missing, a number or a range; both are
// written "-1 -3..-2".
func (r *reader) kind() {
	kind := scoring.Kind{ID: scoring.KindID(r.word(1)), Limits: r.limits(), Clause: scoring.ClauseID(r.option("clause"))}
	for _, text := range r.words[2:] {
		if interval := r.interval(text); interval != nil {
			kind.Range = interval
		} else {
			kind.Points = r.number(text)
		}
	}
	i := r.last()
	events, ok := i.Method.(*scoring.Events)
	if !ok {
		events = &scoring.Events{}
		i.Method = events
	}
	events.Kinds = append(events.Kinds, kind)
}
