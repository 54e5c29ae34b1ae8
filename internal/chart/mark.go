package chart

import (
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// Mark is an upright line between two periods of a trend, such as where the scheme
// changed: what stands on either side is to be compared with care.
type Mark struct {
	At   int    // the label before which the line stands: 1 to one less than the number of labels
	Text string // at its head; a few characters
}

func checkMarks(marks []Mark, labels int) error {
	for i, m := range marks {
		if m.At < 1 || m.At >= labels {
			return fmt.Errorf("mark %d is before label %d of %d: it stands between two", i, m.At, labels)
		}
		if m.Text == "" {
			return fmt.Errorf("mark %d has no text", i)
		}
	}
	return nil
}

// markAxis lies under the axis of periods, unseen, and counts the borders between
// them: an axis of names knows no place between two names.
func markAxis(labels int) opts.XAxis {
	no := opts.Bool(false)
	return opts.XAxis{Type: "value", Show: no, Min: 0, Max: labels, AxisPointer: &opts.AxisPointer{Show: no}}
}

// markSeries carries the marks and nothing else. The words stand at the upper end of the
// line, in the room above the plot: on an inverse axis that is where it starts.
func markSeries(marks []Mark, labels int, axis Axis) charts.SeriesOpts {
	head := "end"
	if axis == Ranks {
		head = "start"
	}
	lines := make([]markLine, len(marks))
	for i, m := range marks {
		lines[i] = markLine{Name: m.Text, XAxis: m.At, Label: opts.Label{Align: m.align(labels)}}
	}
	return linesSeries(lines, head)
}

// linesSeries is a series of upright lines with words at an end. It has no name: by that
// the script keeps it out of the legend and the tooltips.
func linesSeries(list []markLine, head string) charts.SeriesOpts {
	return func(line *charts.SingleSeries) {
		line.XAxisIndex = 1
		lines := &opts.MarkLines{MarkLineStyle: opts.MarkLineStyle{
			Symbol:    []string{"none", "none"},
			LineStyle: &opts.LineStyle{Color: ink, Width: 1, Type: "dashed"},
			Label:     &opts.Label{Show: opts.Bool(true), Color: ink, Position: head},
		}}
		for _, m := range list {
			lines.Data = append(lines.Data, m)
		}
		line.MarkLines = lines
	}
}

// align keeps the words inside the chart: they run away from the nearer edge.
func (m Mark) align(labels int) string {
	switch {
	case 3*m.At < labels:
		return "left"
	case 3*m.At > 2*labels:
		return "right"
	}
	return "center"
}

type markLine struct {
	Name  string     `json:"name"`
	XAxis int        `json:"xAxis"`
	Label opts.Label `json:"label"`
}
