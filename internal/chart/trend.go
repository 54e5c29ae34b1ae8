package chart

import (
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"gongping/scoring/exact"
)

// Trend is one line chart over consecutive periods.
type Trend struct {
	ID      string // of the script element: "chart." and [a-z0-9-]{1,64}
	Title   string // names the chart where there is no Summary
	Summary string // one sentence that says what the chart shows; read aloud instead of it
	Axis    Axis
	Unit    string   // at the head of the value axis: "分", "名"
	Labels  []string // one per period
	Series  []Series
	Marks   []Mark // where values before and after are not of one kind
}

// Axis is what the values are.
type Axis uint8

// The zero Axis is invalid.
const (
	Points Axis = iota + 1 // more is higher; the axis need not begin at zero
	Ranks                  // whole places, the first on top
)

// Options returns the ECharts options of t as JSON in which <, > and & are escaped.
// An error means that t is badly made, not that the user's records are.
func (t Trend) Options() ([]byte, error) {
	if err := t.validate(); err != nil {
		return nil, fmt.Errorf("chart %q: %w", t.ID, err)
	}
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithAnimation(false),
		charts.WithColorsOpts(colours),
		charts.WithAriaOpts(aria(t.Title, t.Summary)),
		charts.WithGridOpts(grid(t.top())),
		charts.WithLegendOpts(opts.Legend{Type: "scroll", Top: "8"}),
		charts.WithXAxisOpts(t.periodAxis()),
		charts.WithYAxisOpts(t.valueAxis()),
	)
	line.SetXAxis(t.Labels)
	for i, s := range t.Series {
		line.AddSeries(s.Name, nil, lineOf(i, s))
	}
	if len(t.Marks) > 0 {
		line.ExtendXAxis(markAxis(len(t.Labels)))
		line.AddSeries("", nil, markSeries(t.Marks, len(t.Labels), t.Axis))
	}
	line.Validate()
	return marshal(line.JSON())
}

func (t Trend) validate() error {
	if err := checkID(t.ID); err != nil {
		return err
	}
	if t.Axis != Points && t.Axis != Ranks {
		return fmt.Errorf("axis %d is unknown", t.Axis)
	}
	if err := checkSeries(t.Labels, t.Series); err != nil {
		return err
	}
	return checkMarks(t.Marks, len(t.Labels))
}

// top leaves a line of text between the legend and the plot for the marks.
func (t Trend) top() string {
	if len(t.Marks) > 0 {
		return "84"
	}
	return "64"
}

func (t Trend) periodAxis() opts.XAxis {
	return opts.XAxis{Type: "category", AxisLabel: &opts.AxisLabel{Color: ink, HideOverlap: opts.Bool(true)}}
}

func (t Trend) valueAxis() opts.YAxis {
	axis := opts.YAxis{Type: "value", Name: t.Unit, AxisLabel: &opts.AxisLabel{Color: ink}}
	switch t.Axis {
	case Points:
		axis.Scale = opts.Bool(true)
	case Ranks:
		axis.Inverse = opts.Bool(true)
		axis.NameLocation = "start" // the upper end of an inverse axis
		axis.Min = 1
		axis.Max = number(t.lastPlace())
		axis.MinInterval = 1
	}
	return axis
}

// lastPlace is the lower end of an axis of ranks. It is 2 at least: between 1 and 1
// ECharts would invent a place 0.5.
func (t Trend) lastPlace() exact.Number {
	_, last := spread(t.Series)
	return exact.Max(last, exact.Int(2))
}
