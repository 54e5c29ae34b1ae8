package chart

import (
	"errors"
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// Distribution says how many subjects have how much: a column per span of scores. A
// column reads the same for 16 units and for 300 officers, and betrays no name.
type Distribution struct {
	ID      string // of the script element: "chart." and [a-z0-9-]{1,64}; a picture needs none
	Title   string // names the chart where there is no Summary
	Summary string // one sentence that says what the chart shows; read aloud instead of it
	Unit    string // of the counts: "个"
	Name    string // what is counted: "单位数"
	Own     string // what the marked bin is called: "本单位所在分数段"; needed if one is marked
	Bins    []Bin  // in the order of the scores; who makes them sees to it that they fit together
}

// Bin is one span of scores.
type Bin struct {
	Label string // "90～92.5"
	Count int    // of subjects, not below 0
	Own   bool   // the page's own subject is in it
}

// Options returns the ECharts options of d as JSON in which <, > and & are escaped.
// An error means that d is badly made, not that the user's records are.
func (d Distribution) Options() ([]byte, error) {
	err := checkID(d.ID)
	if err == nil {
		err = d.validate()
	}
	if err != nil {
		return nil, fmt.Errorf("chart %q: %w", d.ID, err)
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithAnimation(false),
		charts.WithColorsOpts(colours),
		charts.WithAriaOpts(aria(d.Title, d.Summary)),
		charts.WithGridOpts(grid("64")),
		charts.WithLegendOpts(opts.Legend{Type: "scroll", Top: "8"}),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", AxisLabel: &opts.AxisLabel{Color: ink, HideOverlap: opts.Bool(true)}}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: d.Unit, MinInterval: 1, AxisLabel: &opts.AxisLabel{Color: ink}}),
	)
	labels := make([]string, len(d.Bins))
	for i, b := range d.Bins {
		labels[i] = b.Label
	}
	bar.SetXAxis(labels)
	bar.AddSeries(d.Name, nil, d.columns(false))
	styles := []itemStyle{{Colour: pale, Border: quiet, Width: 1}}
	if d.marked() {
		bar.AddSeries(d.Own, nil, d.columns(true))
		styles = append(styles, solid(colours[0], nil))
	}
	bar.Validate()

	options := bar.JSON()
	options["series"] = styled(bar.MultiSeries, styles)
	return marshal(options)
}

func (d Distribution) validate() error {
	if len(d.Bins) == 0 {
		return errors.New("no bins: nothing to draw")
	}
	if d.Name == "" {
		return errors.New("what is counted has no name")
	}
	if d.marked() && d.Own == "" {
		return errors.New("the marked bin has no name")
	}
	for i, b := range d.Bins {
		if b.Count < 0 {
			return fmt.Errorf("bin %d counts %d subjects", i, b.Count)
		}
	}
	return nil
}

func (d Distribution) marked() bool {
	for _, b := range d.Bins {
		if b.Own {
			return true
		}
	}
	return false
}

// columns are those of the marked bins or of the others. The two are one stack, so that
// each bin has the one column in the middle.
func (d Distribution) columns(own bool) charts.SeriesOpts {
	return func(bar *charts.SingleSeries) {
		data := make([]any, len(d.Bins))
		for i, b := range d.Bins {
			if b.Own == own {
				data[i] = b.Count
			}
		}
		bar.Data = data
		bar.Stack = "bins"
		bar.BarCategoryGap = "12%"
	}
}
