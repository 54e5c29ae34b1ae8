package chart

import (
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// Bars are values side by side for each of some names, such as the categories of a
// unit's score against the median of its group. They begin at zero, on either side of it.
type Bars struct {
	ID         string // of the script element: "chart." and [a-z0-9-]{1,64}; a picture needs none
	Title      string // names the chart where there is no Summary
	Summary    string // one sentence that says what the chart shows; read aloud instead of it
	Unit       string // of the values: "分"
	Horizontal bool   // names on the left, for long or many of them; a picture is always so
	Labels     []string
	Series     []Series
}

// Options returns the ECharts options of b as JSON in which <, > and & are escaped.
// An error means that b is badly made, not that the user's records are.
func (b Bars) Options() ([]byte, error) {
	if err := b.validate(); err != nil {
		return nil, fmt.Errorf("chart %q: %w", b.ID, err)
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithAnimation(false),
		charts.WithColorsOpts(colours),
		charts.WithAriaOpts(aria(b.Title, b.Summary)),
		charts.WithGridOpts(grid("64")),
		charts.WithLegendOpts(opts.Legend{Type: "scroll", Top: "8"}),
	)
	bar.SetXAxis(b.Labels)
	if b.Horizontal {
		bar.XYReversal()
		bar.SetGlobalOptions(
			charts.WithXAxisOpts(opts.XAxis{Type: "value", AxisLabel: &opts.AxisLabel{Color: ink, HideOverlap: opts.Bool(true)}}),
			charts.WithYAxisOpts(names(b.Unit, b.Labels)),
		)
	} else {
		bar.SetGlobalOptions(
			charts.WithXAxisOpts(opts.XAxis{Type: "category", AxisLabel: &opts.AxisLabel{Color: ink, HideOverlap: opts.Bool(true)}}),
			charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: b.Unit, AxisLabel: &opts.AxisLabel{Color: ink}}),
		)
	}
	styles := make([]itemStyle, len(b.Series))
	for i, s := range b.Series {
		bar.AddSeries(s.Name, nil, barsOf(s))
		styles[i] = barStyle(i, s)
	}
	bar.Validate()

	options := bar.JSON()
	if b.Horizontal {
		options["yAxis"] = unticked(bar.YAxisList)
	}
	options["series"] = styled(bar.MultiSeries, styles)
	return marshal(options)
}

func (b Bars) validate() error {
	if err := checkID(b.ID); err != nil {
		return err
	}
	return checkSeries(b.Labels, b.Series)
}

func barsOf(s Series) charts.SeriesOpts {
	return func(bar *charts.SingleSeries) {
		bar.Data = s.data()
		bar.BarGap = "10%"
		bar.BarMaxWidth = "28"
	}
}
