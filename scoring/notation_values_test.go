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
	return r.limitsOf("")
}

// limitsOf reads the limits whose names have a prefix.
func (r *reader) limitsOf(prefix string) scoring.Limits {
	return scoring.Limits{Floor: r.limit(r.option(prefix + "floor")), Cap: r.limit(r.option(prefix + "cap"))}
}

// rounding reads "2/half-away", or "0.5u/up" to multiples of a unit.
func (r *reader) rounding(key string) *scoring.Rounding {
	text := r.option(key)
	if text == "" {
		return nil
	}
	places, mode, _ := strings.Cut(text, "/")
	if unit, ok := strings.CutSuffix(places, "u"); ok {
		return &scoring.Rounding{Unit: r.number(unit), Mode: modes[mode]}
	}
	n, err := strconv.Atoi(places)
	if err != nil {
		r.Fatalf("%v in: %s", err, r.line)
	}
	return &scoring.Rounding{Places: n, Mode: modes[mode]}
}

// whole is a whole number, 0 for an empty text.
func (r *reader) whole(key string) int {
	text := r.option(key)
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		r.Fatalf("%v in: %s", err, r.line)
	}
	return n
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
		Rounding: r.rounding("round"),
	}
}

// consequence reads points, "full", or a mean with what counts if nobody has a
// value: "group-mean:3". It is nil for what is not written.
func (r *reader) consequence(key string) *scoring.Consequence {
	by, points, mean := strings.Cut(r.option(key), ":")
	switch {
	case by == "":
		return nil
	case by == "full":
		return &scoring.Consequence{By: scoring.StandInFull, Clause: "c-9"}
	case mean && by == "group-mean":
		return &scoring.Consequence{By: scoring.StandInGroupMean, Points: *r.number(points), Clause: "c-9"}
	case mean && by == "applicable-mean":
		return &scoring.Consequence{By: scoring.StandInApplicableMean, Points: *r.number(points), Clause: "c-9"}
	}
	return &scoring.Consequence{Points: *r.number(by), Clause: "c-9"}
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
	kind := scoring.Kind{ID: scoring.KindID(r.word(1)), Limits: r.limits(), Each: r.limitsOf("each_"), Clause: scoring.ClauseID(r.option("clause")),
		Needs: list[scoring.AttributeID](r.option("needs"), ",")}
	for _, text := range list[string](r.option("roles"), ",") {
		role, points, _ := strings.Cut(text, ":")
		kind.Roles = append(kind.Roles, scoring.RolePoints{Role: scoring.RoleID(role), Points: *r.number(points)})
	}
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

// carried reads a number, or else a word.
func (r *reader) carried(key string) scoring.Carried {
	text := r.option(key)
	if n, err := exact.Parse(text); err == nil {
		return scoring.Carried{ID: scoring.AttributeID(key), Value: n}
	}
	return scoring.Carried{ID: scoring.AttributeID(key), Word: scoring.WordID(text)}
}
