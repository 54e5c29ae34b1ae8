package chart

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

func categories() Bars {
	return Bars{
		ID: "chart.b", Title: "各类得分", Unit: "分", Labels: []string{"业务工作", "队伍建设", "其他", "其他"},
		Series: []Series{
			{Name: "龙湖分局", Values: pts("38.5 0 -2 _"), Texts: []string{"38.50", "0.00", "−2.00", "未报"}},
			{Name: "本组中位数", Values: pts("37 2/3 1 2"), Quiet: true},
		},
	}
}

func TestBars(t *testing.T) {
	for _, horizontal := range []bool{false, true} {
		bars := categories()
		bars.Horizontal = horizontal
		p := parse(t, render(t, bars))
		if got := row(p.Series[0].Data) + ", " + row(p.Series[1].Data); got != "38.5 0 -2 , 37 0.666667 1 2" {
			t.Errorf("data %s", got)
		}
		if p.Series[0].Data[3].text != "未报" {
			t.Errorf("the gap says %q", p.Series[0].Data[3].text)
		}
		on, off := p.XAxis[0].Data, p.YAxis[0].Data
		if horizontal {
			on, off = off, on
		}
		if strings.Join(on, " ") != "业务工作 队伍建设 其他 其他" || off != nil || p.YAxis[0].Inverse != horizontal {
			t.Errorf("horizontal %v: names %q and %q, inverse %v", horizontal, on, off, p.YAxis[0].Inverse)
		}
		if axis := p.YAxis[0]; axis.Scale || axis.Min != nil {
			t.Errorf("bars that do not begin at zero: %+v", axis)
		}
		if p.Series[1].ItemStyle.Color != pale {
			t.Errorf("the quiet bars are %s", p.Series[1].ItemStyle.Color)
		}
	}
}

// 30 = 6 colours × 5 hatchings.
func TestBarsDiffer(t *testing.T) {
	bars := Bars{ID: "chart.b", Labels: []string{"一"}}
	for i := range 30 {
		bars.Series = append(bars.Series, Series{Name: fmt.Sprint(i), Values: pts("1")})
	}
	seen := map[string]int{}
	for i, s := range parse(t, render(t, bars)).Series {
		look := s.ItemStyle.Color
		if s.ItemStyle.Decal != nil {
			look += s.ItemStyle.Decal.Symbol + s.ItemStyle.Decal.Rotation.String()
		}
		if before, ok := seen[look]; ok {
			t.Errorf("bars %d and %d look alike: %s", before, i, look)
		}
		seen[look] = i
	}
}

func TestHostileBars(t *testing.T) {
	for _, text := range hostile {
		bars := Bars{ID: "chart.b", Title: text, Unit: text, Horizontal: true, Labels: []string{text}, Series: []Series{{Name: text, Values: pts("1"), Texts: []string{text}}}}
		options := render(t, bars)
		if bytes.ContainsAny(options, "<>&") || bytes.Contains(options, []byte(`"formatter"`)) {
			t.Errorf("%q in %s", text, options)
		}
		if p := parse(t, options); p.Series[0].Name != text || p.YAxis[0].Data[0] != text || p.Series[0].Data[0].text != text {
			t.Errorf("%q came out as %+v", text, p)
		}
	}
}

func TestBadBarsAreRefused(t *testing.T) {
	for want, spoil := range map[string]func(*Bars){
		"the id is not":       func(b *Bars) { b.ID = "" },
		"nothing to draw":     func(b *Bars) { b.Labels = nil },
		"has no name":         func(b *Bars) { b.Series[1].Name = "" },
		"neither a value nor": func(b *Bars) { b.Series[1].Values[2] = Point{} },
	} {
		bars := categories()
		spoil(&bars)
		if _, err := bars.Options(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v", want, err)
		}
	}
}
