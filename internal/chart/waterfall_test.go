package chart

import (
	"strings"
	"testing"

	"gongping/scoring/exact"
)

// fall is a waterfall from its first number over the others, with a total at the end.
func fall(list string) Waterfall {
	w := Waterfall{ID: "chart.w", Title: "得分由来", Unit: "分", Total: "得分", Gain: "加分", Loss: "扣分"}
	var now exact.Number
	for i, word := range strings.Fields(list) {
		n := num(word)
		if i == 0 {
			w.Steps = append(w.Steps, Step{Label: "满分", Text: word, To: n, Kind: Start})
		} else {
			change := n.Sub(now)
			w.Steps = append(w.Steps, Step{Label: "项目" + word, Text: change.String(), Value: change, From: now, To: n, Kind: Change})
		}
		now = n
	}
	w.Steps = append(w.Steps, Step{Label: "总分", Text: now.String(), To: now, Kind: Total})
	return w
}

func TestWaterfall(t *testing.T) {
	for _, c := range []struct {
		name, steps string
		want        []string // base, total, gain, loss, gain and loss below zero
	}{
		{
			// 40 - 10 = 30; 30 + 5 = 35; 35 + 0 = 35
			"above zero", "40 30 35 35",
			[]string{"_ 30 30 35 _", "40 _ _ _ 35", "_ _ 5 0 _", "_ 10 _ _ _", "_ _ _ _ _", "_ _ _ _ _"},
		},
		{
			// 4 - 10 = -6: 4 above and 6 below; -6 - 3 = -9: 3, hanging from -6;
			// -9 + 2 = -7: 2, hanging from -7; -7 + 9 = 2: 2 above and 7 below
			"across zero", "4 -6 -9 -7 2",
			[]string{"_ _ -6 -7 _ _", "4 _ _ _ _ 2", "_ _ _ -2 2 _", "_ 4 -3 _ _ _", "_ _ _ _ -7 _", "_ -6 _ _ _ _"},
		},
		{
			// 5 - 5 = 0; 0 - 1/3; the total is below zero
			"to zero and on", "5 0 -1/3",
			[]string{"_ 0 0 _", "5 _ _ -0.333333", "_ _ _ _", "_ 5 -0.333333 _", "_ _ _ _", "_ _ _ _"},
		},
	} {
		p := parse(t, render(t, fall(c.steps)))
		for i, s := range p.Series {
			if got := row(s.Data); got != c.want[i] || s.Stack != "steps" {
				t.Errorf("%s: series %d, %q, is %s, want %s", c.name, i, s.Name, got, c.want[i])
			}
		}
		var names []string
		for _, s := range p.Series {
			names = append(names, s.Name)
		}
		if got := strings.Join(names, ","); got != ",得分,加分,扣分,," {
			t.Errorf("%s: series %q", c.name, got)
		}
		if p.Series[0].ItemStyle.Color != "transparent" {
			t.Errorf("the lowest bars are %s", p.Series[0].ItemStyle.Color)
		}
	}
}

func TestWaterfallSaysItsTexts(t *testing.T) {
	w := fall("40 30")
	w.Steps[1].Text = "−10.00"
	p := parse(t, render(t, w))
	if got := strings.Join(p.YAxis[1].Data, " "); got != "40 −10.00 30" {
		t.Errorf("beside the bars: %s", got)
	}
	if got := p.Series[3].Data[1].text; got != "−10.00" {
		t.Errorf("in the tooltip: %s", got)
	}
}

// Half a point of a hundred would be a hair on an axis from 0.
func TestWaterfallLooksCloser(t *testing.T) {
	for steps, want := range map[string]string{
		"100 99.5 97.7":    "97",   // 97.7 ≈ 98, 98 - max(1, 2/8) = 97
		"100 75":           "70",   // 75 - 25/8 = 72, down to a ten, for 8 × 1 < 25
		"100 74":           "none", // below three quarters of 100
		"100 60":           "none",
		"10 4 -6":          "none",
		"-97 -98":          "none",
		"0.9 0.8":          "none", // no whole number below it but 0
		"1000 990 1010":    "980",  // 990 - 20/8 = 988, down to a ten
		"100":              "99",
		"1e30 999e27":      "none", // beyond the numbers of an axis
		"1200000 1150000":  "1140000",
		"95.5 95.6":        "95", // 95.5 ≈ 96, less one
		"1.2 1.3":          "0",
		"100 88 88.5 93.5": "80", // 88 - 12/8 = 87, down to a ten
	} {
		got := "none"
		if min := parse(t, render(t, fall(steps))).XAxis[0].Min; min != nil {
			got = min.String()
		}
		if got != want {
			t.Errorf("%s: the axis begins at %s, want %s", steps, got, want)
		}
	}
}

func TestBadWaterfallsAreRefused(t *testing.T) {
	for want, spoil := range map[string]func(*Waterfall){
		"the id is not":                 func(w *Waterfall) { w.ID = "W" },
		"nothing to draw":               func(w *Waterfall) { w.Steps = nil },
		"word of the legend":            func(w *Waterfall) { w.Gain = "" },
		"kind 0 is unknown":             func(w *Waterfall) { w.Steps[1].Kind = 0 },
		"it has no text":                func(w *Waterfall) { w.Steps[1].Text = "" },
		"a start after":                 func(w *Waterfall) { w.Steps[1].Kind = Start },
		"begins at 41, the one before":  func(w *Waterfall) { w.Steps[1].From = num("41") },
		"begins at 1, not at 0":         func(w *Waterfall) { w.Steps[0].From = num("1") },
		"a change of 10 from 40 to 30":  func(w *Waterfall) { w.Steps[1].Value = num("10") },
		"a total of 31, the step befor": func(w *Waterfall) { w.Steps[2].To = num("31") },
	} {
		w := fall("40 30")
		spoil(&w)
		if _, err := w.Options(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v", want, err)
		}
	}
}
