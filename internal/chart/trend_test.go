package chart

import (
	"strings"
	"testing"

	"gongping/scoring/exact"
)

// num reads a number of a test; pts a list of them, with "_" for a gap.
func num(text string) exact.Number {
	n, err := exact.Parse(text)
	if err != nil {
		panic(err)
	}
	return n
}

func pts(list string) []Point {
	var points []Point
	for _, word := range strings.Fields(list) {
		if word == "_" {
			points = append(points, Gap())
			continue
		}
		points = append(points, At(num(word)))
	}
	return points
}

func TestMarksStandBetweenTwoPeriods(t *testing.T) {
	trend := Trend{
		ID: "chart.t", Axis: Points, Labels: []string{"一", "二", "三", "四", "五", "六"},
		Series: []Series{{Name: "龙湖分局", Values: pts("1 2 3 4 5 6")}},
		Marks:  []Mark{{1, "甲"}, {3, "乙"}, {5, "{c}</script>"}},
	}
	options := render(t, trend)
	p := parse(t, options)
	// Borders are counted from 0 at the left edge to 6 at the right: the axis under that of
	// the periods is as long as there are periods.
	if axis := p.XAxis[1]; axis.Min.String() != "0" || axis.Max.String() != "6" {
		t.Errorf("the axis of the marks: %+v", axis)
	}
	last := p.Series[len(p.Series)-1]
	if last.Name != "" || last.XAxisIndex != 1 || last.Data != nil {
		t.Errorf("the series of the marks: %+v", last)
	}
	var got []string
	for _, m := range last.MarkLine.Data {
		got = append(got, m.Name+" "+string(rune('0'+m.XAxis))+" "+m.Label.Align)
	}
	if text := strings.Join(got, ", "); text != "甲 1 left, 乙 3 center, {c}</script> 5 right" {
		t.Errorf("marks: %s", text)
	}
	if strings.Contains(string(options), "<") || strings.Contains(string(options), "formatter") {
		t.Errorf("markup or a template in %s", options)
	}
}

// Below the plot the words would lie on the names of the periods.
func TestMarksAreNamedAbovePlot(t *testing.T) {
	for axis, head := range map[Axis]string{Points: "end", Ranks: "start"} {
		trend := Trend{ID: "chart.t", Axis: axis, Labels: []string{"一", "二"}, Series: []Series{{Name: "龙湖分局", Values: pts("1 2")}}, Marks: []Mark{{1, "甲"}}}
		p := parse(t, render(t, trend))
		if got := p.Series[len(p.Series)-1].MarkLine.Label.Position; got != head {
			t.Errorf("axis %d: the words stand at the %q, want %q", axis, got, head)
		}
	}
}

func TestBadMarksAreRefused(t *testing.T) {
	for want, mark := range map[string]Mark{
		"before label 0 of 2":  {0, "甲"},
		"before label 2 of 2":  {2, "甲"},
		"before label -1 of 2": {-1, "甲"},
		"has no text":          {1, ""},
	} {
		trend := one("龙湖分局", Gap(), Gap())
		trend.Marks = []Mark{mark}
		if _, err := trend.Options(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: got error %v, want %q", mark, err, want)
		}
	}
}

func TestQuietLineIsGreyAndDashed(t *testing.T) {
	trend := one("龙湖分局", pts("1 2")...)
	trend.Series = append(trend.Series, Series{Name: "本组中位数", Values: pts("2 _"), Quiet: true})
	s := parse(t, render(t, trend)).Series
	if s[1].LineStyle.Type != "dashed" || s[1].ItemStyle.Color != quiet || s[0].ItemStyle.Color == quiet {
		t.Errorf("the quiet line: %+v; the other: %+v", s[1], s[0])
	}
}

// The tooltip says "97.50" where the page does.
func TestTextsGoWithTheirValues(t *testing.T) {
	trend := one("龙湖分局", pts("97.5 _")...)
	trend.Series[0].Texts = []string{"97.50", "</script>未报"}
	options := render(t, trend)
	data := parse(t, options).Series[0].Data
	if data[0].String() != "97.5" || data[0].text != "97.50" || data[1].String() != "" || data[1].text != "</script>未报" {
		t.Errorf("data %+v %+v", data[0], data[1])
	}
	if !strings.Contains(string(options), `"value":null`) {
		t.Errorf("the gap has a value: %s", options)
	}
	trend.Series[0].Texts = []string{"97.50"}
	if _, err := trend.Options(); err == nil || !strings.Contains(err.Error(), "1 texts for 2 labels") {
		t.Errorf("got error %v", err)
	}
}
