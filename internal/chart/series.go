package chart

import (
	"fmt"

	"gongping/scoring/exact"
)

// Places is the number of decimal places of a value whose decimals never end.
const Places = 6

// Series is one line or one set of bars.
type Series struct {
	Name   string
	Values []Point  // one per label
	Texts  []string // the values as the page prints them, one per label; none: their digits
	Quiet  bool     // to compare with, such as the median of the group: drawn thin and grey
}

// Point is a value or the lack of one. The zero Point is invalid.
type Point struct {
	state state
	value exact.Number
}

type state uint8

const (
	known state = iota + 1
	gap
)

// At is a point with a value.
func At(n exact.Number) Point { return Point{state: known, value: n} }

// Gap is a place without a value, for whatever reason: a line is broken there and a
// bar missing, for a missing value is not zero.
func Gap() Point { return Point{state: gap} }

func checkSeries(labels []string, series []Series) error {
	if len(labels) == 0 || len(series) == 0 {
		return fmt.Errorf("%d labels and %d series: nothing to draw", len(labels), len(series))
	}
	for i, s := range series {
		if s.Name == "" {
			return fmt.Errorf("series %d has no name", i)
		}
		if len(s.Values) != len(labels) {
			return fmt.Errorf("series %q has %d values for %d labels", s.Name, len(s.Values), len(labels))
		}
		if len(s.Texts) != 0 && len(s.Texts) != len(labels) {
			return fmt.Errorf("series %q has %d texts for %d labels", s.Name, len(s.Texts), len(labels))
		}
		if err := checkPoints(s.Values); err != nil {
			return fmt.Errorf("series %q: %w", s.Name, err)
		}
	}
	return nil
}

func checkPoints(points []Point) error {
	for i, p := range points {
		if p.state != known && p.state != gap {
			return fmt.Errorf("point %d is neither a value nor a gap", i)
		}
	}
	return nil
}

// text is how the page prints value i.
func (s Series) text(i int) string {
	switch {
	case len(s.Texts) > 0:
		return s.Texts[i]
	case s.Values[i].state == known:
		return string(number(s.Values[i].value))
	}
	return missing
}

// missing is printed where there is neither a value nor a text of the caller's.
const missing = "—"

// data gives the values as ECharts reads them: numbers, and null for a gap. A text of
// the caller's goes with its number to the script, which shows it in the tooltip.
func (s Series) data() []any {
	list := make([]any, len(s.Values))
	for i, p := range s.Values {
		switch {
		case p.state != known && len(s.Texts) == 0:
		case p.state != known:
			list[i] = item{Text: s.Texts[i]}
		case len(s.Texts) == 0:
			list[i] = number(p.value)
		default:
			list[i] = item{Value: number(p.value), Text: s.Texts[i]}
		}
	}
	return list
}

// item is a value that brings its own words. ECharts ignores the key "text".
type item struct {
	Value any    `json:"value"` // null: no value
	Text  string `json:"text"`
}

// spread is the lowest and the highest of the values and zero.
func spread(series []Series) (low, high exact.Number) {
	for _, s := range series {
		for _, p := range s.Values {
			if p.state == known {
				low, high = exact.Min(low, p.value), exact.Max(high, p.value)
			}
		}
	}
	return low, high
}
