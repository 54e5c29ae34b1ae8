package chart

import (
	"slices"
	"strings"
	"testing"
)

func shares() Trend {
	return Trend{ID: "chart.x", Title: "占比", Axis: Points, Labels: []string{"一季度", "二季度", "三季度"}, Marks: []Mark{{At: 1, Text: "版本 2020"}},
		Series: []Series{
			{Name: "打击", Values: pts("10 40 _"), Texts: []string{"10.0", "40.0", "未报"}},
			{Name: "防范", Values: pts("20 _ 0"), Texts: []string{"20.0", "—", "0.0"}},
		}}
}

// One row of names, 22, 8 + 8 of edge and 22 of marks: the plot lies from 60 to 210 and
// its scale from 202 (0.0) to 68 (40.0). "40.0" is 32 wide: lines from 42 + 8 to 432,
// the middle at 241. 10 of 40 is 33.5 of 134, 20 is 67.
func TestTrendPicture(t *testing.T) {
	got := picture(t, shares())
	for _, want := range []string{
		`<path d="M50 168L241 68" fill="none" stroke="#0b5cad" stroke-width="2"/>`,
		`<title>二季度 打击 40.0</title>`,
		`<title>一季度 防范 20.0</title>`,
		`<path d="M50 135M432 202" fill="none" stroke="#b8460e" stroke-width="2" stroke-dasharray="8 5"/>`,
		`<path d="M145 52L145 210" fill="none" stroke="#37424d" stroke-dasharray="4 3"/>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	if n := strings.Count(got, "<title>"); n != 5 {
		t.Errorf("%d titles, want that of the picture and those of four values", n)
	}
	var written []string
	for _, text := range wellFormed(t, got) {
		if !strings.Contains(text, "季度 ") {
			written = append(written, text)
		}
	}
	if want := []string{"占比", "打击", "防范", "0.0", "40.0", "一季度", "三季度", "版本 2020"}; !slices.Equal(written, want) {
		t.Errorf("written %q, want %q", written, want)
	}
}

// The first place is on top.
func TestTrendPictureOfRanks(t *testing.T) {
	got := picture(t, Trend{ID: "chart.x", Title: "名次", Axis: Ranks, Labels: []string{"一", "二"}, Series: []Series{{Name: "甲", Values: pts("1 5")}}})
	if want := `<path d="M26 46L432 180"`; !strings.Contains(got, want) {
		t.Errorf("no %s in %s", want, got)
	}
}

func TestTrendPictureOfNothing(t *testing.T) {
	got := picture(t, Trend{ID: "chart.x", Title: "无", Axis: Points, Labels: []string{"一"}, Series: []Series{{Name: "甲", Values: pts("_")}}})
	if strings.Contains(got, "<title>一") || !strings.Contains(got, ">甲</text>") {
		t.Errorf("a gap became %s", got)
	}
}
