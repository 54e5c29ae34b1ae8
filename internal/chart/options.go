package chart

import (
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"gongping/scoring/exact"
)

var validID = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

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
		charts.WithAriaOpts(t.aria()),
		charts.WithGridOpts(opts.Grid{Left: "12", Right: "28", Top: "64", Bottom: "12", ContainLabel: opts.Bool(true)}),
		charts.WithLegendOpts(opts.Legend{Type: "scroll", Top: "8"}),
		charts.WithXAxisOpts(t.periodAxis()),
		charts.WithYAxisOpts(t.valueAxis()),
	)
	line.SetXAxis(t.Labels)
	for i, s := range t.Series {
		line.AddSeries(s.Name, nil, lineOf(i, s))
	}
	line.Validate()

	options := line.JSON()
	options["tooltip"] = tooltip{Trigger: "axis", RenderMode: "richText", Confine: true}
	// The page has both, in HTML.
	delete(options, "title")
	delete(options, "toolbox")
	return json.Marshal(options)
}

// tooltip stands in for opts.Tooltip, which has no render mode: the HTML tooltips of
// ECharts set style attributes, which the pages' Content-Security-Policy forbids.
type tooltip struct {
	Trigger    string `json:"trigger"`
	RenderMode string `json:"renderMode"`
	Confine    bool   `json:"confine"`
}

func (t Trend) validate() error {
	if !validID.MatchString(t.ID) {
		return fmt.Errorf("the id is not of the form %s", validID)
	}
	if t.Axis != Points && t.Axis != Ranks {
		return fmt.Errorf("axis %d is unknown", t.Axis)
	}
	if len(t.Labels) == 0 || len(t.Series) == 0 {
		return fmt.Errorf("%d labels and %d series: nothing to draw", len(t.Labels), len(t.Series))
	}
	for i, s := range t.Series {
		if s.Name == "" {
			return fmt.Errorf("series %d has no name", i)
		}
		if len(s.Values) != len(t.Labels) {
			return fmt.Errorf("series %q has %d values for %d labels", s.Name, len(s.Values), len(t.Labels))
		}
		for i, p := range s.Values {
			if p.state != known && p.state != gap {
				return fmt.Errorf("series %q: point %d is neither a value nor a gap", s.Name, i)
			}
		}
	}
	return nil
}

func (t Trend) aria() *opts.Aria {
	text := t.Summary
	if text == "" {
		text = t.Title
	}
	// A description of our own also keeps ECharts from filling names into its templates.
	return &opts.Aria{Enabled: opts.Bool(true), Label: &opts.AriaLabel{Enabled: opts.Bool(true), Description: text}}
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
	last := exact.Int(2)
	for _, s := range t.Series {
		for _, p := range s.Values {
			if p.state == known {
				last = exact.Max(last, p.value)
			}
		}
	}
	return last
}

// data gives the points as ECharts reads them: numbers, and null for a gap.
func data(points []Point) []any {
	list := make([]any, len(points))
	for i, p := range points {
		if p.state == known {
			list[i] = number(p.value)
		}
	}
	return list
}

func number(n exact.Number) json.Number {
	text, finite := n.Decimal()
	if !finite {
		text = n.Fixed(Places)
	}
	return json.Number(text)
}
