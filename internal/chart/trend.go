package chart

import "gongping/scoring/exact"

// Places is the number of decimal places of a value whose decimals never end.
const Places = 6

// Trend is one line chart over consecutive periods.
type Trend struct {
	ID      string // of the script element: [a-z0-9-]{1,64}
	Title   string // names the chart where there is no Summary
	Summary string // one sentence that says what the chart shows; read aloud instead of it
	Axis    Axis
	Unit    string   // at the head of the value axis: "分", "名"
	Labels  []string // one per period
	Series  []Series
}

// Series is one line of a trend.
type Series struct {
	Name   string
	Values []Point // one per label
}

// Axis is what the values are.
type Axis uint8

// The zero Axis is invalid.
const (
	Points Axis = iota + 1 // more is higher; the axis need not begin at zero
	Ranks                  // whole places, the first on top
)

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

// Gap is a period without a value, for whatever reason: the line is broken there,
// for a missing value is not zero.
func Gap() Point { return Point{state: gap} }
