package chart

import (
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"gongping/scoring/exact"
)

// Options returns the ECharts options of w as JSON in which <, > and & are escaped.
// An error means that w is badly made, not that the user's records are.
//
// A bar that floats stands on an invisible one. ECharts stacks what is above zero and
// what is below apart, so a step across zero is two bars, one on either side.
func (w Waterfall) Options() ([]byte, error) {
	err := checkID(w.ID)
	if err == nil {
		err = w.validate()
	}
	if err != nil {
		return nil, fmt.Errorf("chart %q: %w", w.ID, err)
	}
	values := opts.XAxis{Type: "value", AxisLabel: &opts.AxisLabel{Color: ink, HideOverlap: opts.Bool(true)}}
	if ground, ok := w.ground(); ok {
		values.Min = ground
	}
	labels, texts := make([]string, len(w.Steps)), make([]string, len(w.Steps))
	for i, s := range w.Steps {
		labels[i], texts[i] = s.Label, s.Text
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithAnimation(false),
		charts.WithColorsOpts(colours),
		charts.WithAriaOpts(aria(w.Title, w.Summary)),
		charts.WithGridOpts(grid("64")),
		charts.WithLegendOpts(opts.Legend{Type: "scroll", Top: "8"}),
		charts.WithXAxisOpts(values),
		charts.WithYAxisOpts(names(w.Unit, labels)),
	)
	bar.ExtendYAxis(besides(texts))
	bar.SetXAxis(labels).XYReversal()

	all := w.stacks()
	styles := make([]itemStyle, len(all))
	for i, s := range all {
		bar.AddSeries(s.name, nil, stacked(s.data))
		styles[i] = s.style
	}
	bar.Validate()

	options := bar.JSON()
	options["yAxis"] = unticked(bar.YAxisList)
	options["series"] = styled(bar.MultiSeries, styles)
	return marshal(options)
}

// besides is an axis of texts on the right, each on the line of its name.
func besides(texts []string) opts.YAxis {
	no := opts.Bool(false)
	axis := names("", texts)
	axis.Position = "right"
	axis.AxisLine = &opts.AxisLine{Show: no}
	axis.AxisPointer = &opts.AxisPointer{Show: no}
	return axis
}

func stacked(data []any) charts.SeriesOpts {
	return func(bar *charts.SingleSeries) {
		bar.Data = data
		bar.Stack = "steps"
		bar.BarMaxWidth = "18"
	}
}

// stack is one look of bars: null where a step has another.
type stack struct {
	name  string
	style itemStyle
	data  []any
}

// stacks are the invisible bars, those of each kind, and what of the last two is below
// zero while the rest is above.
func (w Waterfall) stacks() []stack {
	list := []stack{
		{"", itemStyle{Colour: "transparent"}, nil},
		{w.Total, solid(totalColour, nil), nil},
		{w.Gain, solid(gainColour, nil), nil},
		{w.Loss, solid(lossColour, rising), nil},
		{"", solid(gainColour, nil), nil},
		{"", solid(lossColour, rising), nil},
	}
	for i := range list {
		list[i].data = make([]any, len(w.Steps))
	}
	for i, s := range w.Steps {
		look := 1
		switch {
		case s.loses():
			look = 3
		case s.Kind == Change:
			look = 2
		}
		low, high := exact.Min(s.From, s.To), exact.Max(s.From, s.To)
		value := s.To
		switch {
		case s.Kind != Change:
		case low.Sign() < 0 && high.Sign() > 0:
			value = high
			list[look+2].data[i] = number(low)
		case low.Sign() < 0:
			value = s.Value.Abs().Neg()
			list[0].data[i] = number(high)
		default:
			value = s.Value.Abs()
			list[0].data[i] = number(low)
		}
		list[look].data[i] = item{Value: number(value), Text: s.Text}
	}
	return list
}

func (s Step) loses() bool { return s.Kind == Change && s.To.Cmp(s.From) < 0 }
