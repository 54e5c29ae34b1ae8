package chart

import (
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"gongping/scoring/exact"
)

// validID has a dot: it tells the place of a chart, which is there only while there is
// something to draw, from the places of a page that are permanent.
var validID = regexp.MustCompile(`^chart\.[a-z0-9-]{1,64}$`)

func checkID(id string) error {
	if !validID.MatchString(id) {
		return fmt.Errorf("the id is not of the form %s", validID)
	}
	return nil
}

// marshal finishes the options of a chart whose tooltips say all there is at a place of
// its axis.
func marshal(options map[string]any) ([]byte, error) { return finish(options, "axis") }

// finish finishes the options of any chart: rich-text tooltips, of an "axis" or an "item",
// and no title and toolbox, for the page has both in HTML.
func finish(options map[string]any, trigger string) ([]byte, error) {
	options["tooltip"] = tooltip{Trigger: trigger, RenderMode: "richText", Confine: true}
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

// spoken is what is read aloud instead of a chart.
func spoken(title, summary string) string {
	if summary == "" {
		return title
	}
	return summary
}

// aria gives a description of our own, which also keeps ECharts from filling names into
// its templates.
func aria(title, summary string) *opts.Aria {
	return &opts.Aria{
		Enabled: opts.Bool(true),
		Label:   &opts.AriaLabel{Enabled: opts.Bool(true), Description: spoken(title, summary)},
	}
}

func grid(top string) opts.Grid {
	return opts.Grid{Left: "12", Right: "28", Top: top, Bottom: "12", ContainLabel: opts.Bool(true)}
}

// names is an axis of names read from top to bottom, cut short where they are long: the
// tooltip has the whole of them. Title stands at its upper end.
func names(title string, list []string) opts.YAxis {
	return opts.YAxis{
		Type: "category", Inverse: opts.Bool(true), Data: list,
		Name: title, NameLocation: "start",
		AxisLabel: &opts.AxisLabel{Color: ink, Interval: "0", Width: 112, Overflow: "truncate", Ellipsis: "…"},
	}
}

// unticked are axes with what opts.YAxis has no field for: names need no ticks.
func unticked(list []opts.YAxis) []untickedAxis {
	all := make([]untickedAxis, len(list))
	for i, axis := range list {
		all[i] = untickedAxis{axis, opts.AxisTick{Show: opts.Bool(false)}}
	}
	return all
}

type untickedAxis struct {
	opts.YAxis
	Tick opts.AxisTick `json:"axisTick"`
}

// styled are series with what go-echarts has no field for.
func styled(list charts.MultiSeries, styles []itemStyle) []styledSeries {
	all := make([]styledSeries, len(list))
	for i, s := range list {
		all[i] = styledSeries{SingleSeries: s, ItemStyle: styles[i]}
	}
	return all
}

type styledSeries struct {
	charts.SingleSeries
	ItemStyle itemStyle `json:"itemStyle"` // hides that of SingleSeries
}

func number(n exact.Number) json.Number {
	text, finite := n.Decimal()
	if !finite {
		text = n.Fixed(Places)
	}
	return json.Number(text)
}
