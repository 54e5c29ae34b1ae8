package chart

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"gongping/scoring/exact"
)

type pictured interface{ Picture() (SVG, error) }

func picture(t *testing.T, chart pictured) string {
	t.Helper()
	svg, err := chart.Picture()
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := chart.Picture(); again != svg {
		t.Fatalf("two pictures differ:\n%s\n%s", svg, again)
	}
	wellFormed(t, string(svg))
	return string(svg)
}

var (
	elements   = regexp.MustCompile(`^(svg|title|rect|path|circle|text)$`)
	attributes = regexp.MustCompile(`^(class|viewBox|role|aria-hidden|x|y|width|height|cx|cy|r|d|fill|stroke|stroke-width|stroke-dasharray|text-anchor|font-size|font-weight)$`)
	plainValue = regexp.MustCompile(`^[a-z#0-9A-Z -]*$`)
)

// wellFormed fails unless svg is XML of our own elements and attributes with whole numbers:
// no style, no script, no id, no address. It gives the texts.
func wellFormed(t *testing.T, svg string) (texts []string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return texts
		}
		if err != nil {
			t.Fatalf("not well formed: %v\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.StartElement:
			if !elements.MatchString(token.Name.Local) {
				t.Fatalf("element %s in %s", token.Name.Local, svg)
			}
			for _, a := range token.Attr {
				if !attributes.MatchString(a.Name.Local) || !plainValue.MatchString(a.Value) {
					t.Fatalf("%s=%q in %s", a.Name.Local, a.Value, svg)
				}
			}
		case xml.CharData:
			texts = append(texts, string(token))
		case xml.EndElement:
		default:
			t.Fatalf("%T in %s", token, svg)
		}
	}
}

// The whole of one, to be read.
const sparkOfLonghu = `<svg class="sparkline" viewBox="0 0 192 48" role="img" width="96" height="24"><title>名次：3、未排名、1、2</title>` +
	`<path d="M125 8L184 24" fill="none" stroke="#0b5cad" stroke-width="3"/>` +
	`<circle cx="8" cy="40" r="4" fill="#0b5cad"/><circle cx="184" cy="24" r="6" fill="#0b5cad"/></svg>`

// From 8 to 184 in three parts: 8, 66, 125 (8 + 2 × 176/3 = 125.3), 184. Place 1 at 8, 3 at
// 40, 2 in the middle. The first stands alone before a gap.
func TestSparkline(t *testing.T) {
	s := Sparkline{Title: "名次：3、未排名、1、2", Axis: Ranks, Values: pts("3 _ 1 2"), Low: num("1"), High: num("3")}
	if got := picture(t, s); got != sparkOfLonghu {
		t.Errorf("got\n%s\nwant\n%s", got, sparkOfLonghu)
	}
}

func TestSparklines(t *testing.T) {
	for _, c := range []struct {
		name string
		Sparkline
		want string
	}{
		{"more is higher", Sparkline{Axis: Points, Values: pts("90 100 95")}, "M8 40L96 8L184 24"},
		{"the first place is on top", Sparkline{Axis: Ranks, Values: pts("1 5 3")}, "M8 8L96 40L184 24"},
		{"a level line is in the middle", Sparkline{Axis: Points, Values: pts("7 7")}, "M8 24L184 24"},
		// 3 of 1 to 17: 2/16 × 32 = 4 below the top
		{"a scale of the caller's", Sparkline{Axis: Ranks, Values: pts("17 3"), Low: num("1"), High: num("17")}, "M8 40L184 12"},
		{"values below zero", Sparkline{Axis: Points, Values: pts("-10 0 -5")}, "M8 40L96 8L184 24"},
		{"a gap breaks the line", Sparkline{Axis: Points, Values: pts("1 2 _ 2 1")}, "M8 40L52 8M140 8L184 40"},
		{"one alone is at the right", Sparkline{Axis: Points, Values: pts("4")}, `cx="184" cy="24" r="6"`},
		{"the mark is on the last value", Sparkline{Axis: Points, Values: pts("1 2 _")}, `cx="96" cy="8" r="6"`},
	} {
		if got := picture(t, c.Sparkline); !strings.Contains(got, c.want) {
			t.Errorf("%s: no %s in %s", c.name, c.want, got)
		}
	}
	if got := picture(t, Sparkline{Title: "无", Axis: Points, Values: pts("_ _")}); strings.Contains(got, "<path") || strings.Contains(got, "<circle") {
		t.Errorf("gaps are drawn: %s", got)
	}
}

// The names take 2 × 14 and 3 × 14 units, the texts at most 2 × 8: bars from 52 to 414.
// From 0 to 10: 362 units, 36.2 for one point.
func TestWaterfallPicture(t *testing.T) {
	w := fall("10 4 6")
	w.Steps[1].Label, w.Steps[2].Label = "甲项目", "乙"
	got := picture(t, w)
	for _, want := range []string{
		`viewBox="0 0 440 130"`, // 30 + 4 × 24 + 4
		`<rect x="52" y="35" width="362" height="14" fill="#37424d"><title>满分 10</title></rect>`,
		// 10 to 4: from 52 + 145 (144.8) to 414; white, with an edge, for the hatching
		`<rect x="197" y="59" width="217" height="14" fill="#fff" stroke="#b8460e"><title>甲项目 -6</title></rect>`,
		// 4 to 6: from 197 to 52 + 217 (217.2)
		`<rect x="197" y="83" width="72" height="14" fill="#3579bd"><title>乙 2</title></rect>`,
		`<rect x="52" y="107" width="217" height="14" fill="#37424d"><title>总分 6</title></rect>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

// 4 - 10 = -6: from -6 to 4 are 10, with zero 6 from the left. A gain has a solid bar,
// and none is hatched but the loss.
func TestWaterfallPictureBelowZero(t *testing.T) {
	w := fall("4 -6 -5")
	r, cut := w.rows()
	if cut || r.low.String() != "-6" || r.high.String() != "4" {
		t.Errorf("from %s to %s, cut %v", r.low, r.high, cut)
	}
	got := picture(t, w)
	full := r.to - r.from
	for _, want := range []string{
		fmt.Sprintf(`<rect x="%d" y="59" width="%d" height="14" fill="#fff" stroke="#b8460e">`, r.from, full),
		fmt.Sprintf(`<rect x="%d" y="83" width="%d" height="14" fill="#3579bd">`, r.from, r.x(num("-5"))-r.from),
		fmt.Sprintf(`<rect x="%d" y="107" width="%d" height="14" fill="#37424d">`, r.x(num("-5")), r.x(num("0"))-r.x(num("-5"))),
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

func TestWaterfallPictureSaysThatItIsCut(t *testing.T) {
	const zigzag = `stroke="#fff" stroke-width="3"`
	if n := strings.Count(picture(t, fall("100 99.5 98")), zigzag); n != 2 {
		t.Errorf("%d bars are torn, want the first and the last", n)
	}
	if n := strings.Count(picture(t, fall("100 50")), zigzag); n != 0 {
		t.Errorf("%d bars are torn on an axis from 0", n)
	}
}

var label = regexp.MustCompile(`<text x="0" [^>]*>(?:<title>([^<]*)</title>)?([^<]*)</text>`)

func TestLongLabelsAreCut(t *testing.T) {
	long := strings.Repeat("盗抢骗案件破案率", 8)[:180] // sixty characters
	w := fall("40 30")
	w.Steps[1].Label = long
	var found bool
	for _, match := range label.FindAllStringSubmatch(picture(t, w), -1) {
		if wide(match[2]) > labelMost {
			t.Errorf("%q needs %d units of %d", match[2], wide(match[2]), labelMost)
		}
		if match[1] == long {
			found = true
			if match[2] != "盗抢骗案件破案率盗抢骗…" { // 11 × 14 + 14 = 168
				t.Errorf("cut to %q", match[2])
			}
		}
	}
	if !found {
		t.Error("the whole of the label is not in its title")
	}
}

func TestBarsPicture(t *testing.T) {
	got := picture(t, categories())
	// From -2 to 38.5, 40.5 points; the names are 4 × 14 wide, "−2.00" 9 + 4 × 8: bars from 66
	// to 389. Zero: 66 + 2/40.5 × 323 = 66 + 16; 37: 66 + 39/40.5 × 323 = 66 + 311.
	for _, want := range []string{
		`<rect x="82" y="35" width="307" height="14" fill="#0b5cad"><title>业务工作 38.50 · 本组中位数 37</title></rect>`,
		`<path d="M377 32L377 52" fill="none" stroke="#37424d" stroke-width="3"/>`,
		`<rect x="66" y="83" width="16" height="14" fill="#0b5cad"><title>其他 −2.00 · 本组中位数 1</title></rect>`,
		`>未报</text>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	// Three bars and the sample: a gap has none.
	if n := strings.Count(got, `fill="#0b5cad"`); n != 4 {
		t.Errorf("%d bars, want 4", n)
	}
	for want, spoil := range map[string]func(*Bars){
		"one series of bars": func(b *Bars) { b.Series[1].Quiet = false },
		"and one quiet one":  func(b *Bars) { b.Series[0].Quiet = true },
		"but a quiet one":    func(b *Bars) { b.Series = b.Series[1:] },
		"nothing to draw":    func(b *Bars) { b.Series = nil },
	} {
		bars := categories()
		spoil(&bars)
		if _, err := bars.Picture(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v", want, err)
		}
	}
}

func TestBarsPictureOfNothing(t *testing.T) {
	got := picture(t, Bars{Title: "无", Labels: []string{"甲"}, Series: []Series{{Name: "乙", Values: pts("_")}}})
	if !strings.Contains(got, ">—</text>") || strings.Count(got, `fill="#0b5cad"`) != 1 {
		t.Errorf("a gap became %s", got)
	}
}

// Slots of 440/3 = 146. 3 of 7: 3/7 × 126 = 54.
func TestDistributionPicture(t *testing.T) {
	got := picture(t, scores())
	for _, want := range []string{
		`<rect x="9" y="122" width="128" height="54" fill="#d5dde5" stroke="#5b5b5b"><title>80～85 3</title></rect>`,
		`height="126" fill="#0b5cad" stroke="#0b5cad"><title>90～95 7</title></rect>`,
		`font-weight="bold" fill="#37424d">7</text>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	if strings.Contains(got, "<title>85～90") {
		t.Errorf("an empty bin has a column: %s", got)
	}
}

func TestLabelsOfBinsDoNotTouch(t *testing.T) {
	for n := 1; n <= 60; n++ {
		d := Distribution{Name: "单位数", Own: "本单位"}
		for i := range n {
			d.Bins = append(d.Bins, Bin{Label: fmt.Sprintf("%d～%d", 40+i, 41+i), Count: i, Own: i == n/2})
		}
		slot := pictureWidth / n
		every, first := d.labelled(slot)
		if room := wide(d.Bins[0].Label); every*slot < room {
			t.Errorf("%d bins: a label of %d in %d units", n, room, every*slot)
		}
		if n/2%every != first {
			t.Errorf("%d bins: the marked one has no label", n)
		}
		picture(t, d)
	}
}

// Every text of every picture, from a stranger.
func strange(text string) []pictured {
	w := fall("4 -6")
	w.Title, w.Total, w.Gain, w.Loss = text, text, text, text
	for i := range w.Steps {
		w.Steps[i].Label, w.Steps[i].Text = text, text
	}
	return []pictured{
		w,
		Sparkline{Title: text, Axis: Points, Values: pts("1 _ 2")},
		Bars{Title: text, Labels: []string{text}, Series: []Series{{Name: text, Values: pts("1"), Texts: []string{text}}, {Name: text, Values: pts("1"), Quiet: true}}},
		Trend{ID: "chart.x", Title: text, Axis: Points, Labels: []string{text, text}, Marks: []Mark{{1, text}}, Series: []Series{{Name: text, Values: pts("1 2"), Texts: []string{text, text}}}},
		Distribution{Title: text, Name: text, Own: text, Bins: []Bin{{text, 1, true}, {text, 0, false}}},
		strangeHeat(text),
	}
}

func pictureKeeps(t *testing.T, text string) {
	t.Helper()
	for _, chart := range strange(text) {
		texts := wellFormed(t, picture(t, chart))
		if len(texts) == 0 {
			t.Fatalf("%T has lost %q", chart, text)
		}
		for _, got := range texts {
			cut, wasCut := strings.CutSuffix(got, "…")
			if _, folds := chart.(HeatMap); folds && strings.Contains(text, cut) {
				continue
			}
			if !strings.Contains(got, text) && !(wasCut && strings.HasPrefix(text, cut)) && len(strings.Trim(got, "0123456789.-")) > 0 {
				t.Errorf("%T: %q came out as %q", chart, text, got)
			}
		}
	}
}

func TestHostilePictures(t *testing.T) {
	for _, text := range append(hostile, `]]><!--`, `"/><script>`, strings.Repeat("\u0301", 500), "𠮷𠮷👮‍♀️") {
		pictureKeeps(t, text)
	}
	for _, chart := range strange("a\x00b\xffc") { // refused when a folder is loaded, and harmless here
		picture(t, chart)
	}
}

func FuzzPictures(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(text) == "" {
			t.Skip("has no text")
		}
		if !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == 0xfffe || r == 0xffff }) {
			for _, chart := range strange(text) {
				picture(t, chart)
			}
			return
		}
		if strings.TrimSpace(text) != text {
			t.Skip("space at the ends of a title is taken off")
		}
		pictureKeeps(t, text)
	})
}

func TestBadPicturesAreRefused(t *testing.T) {
	for want, chart := range map[string]pictured{
		"axis 0 is unknown":   Sparkline{Values: pts("1")},
		"nothing to draw":     Sparkline{Axis: Points},
		"neither a value nor": Sparkline{Axis: Points, Values: []Point{{}}},
		"no steps":            Waterfall{},
		"no bins":             Distribution{},
		"0 columns and 0":     HeatMap{},
	} {
		if _, err := chart.Picture(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v", want, err)
		}
	}
}

// A ranking of 500 has as many of them.
func BenchmarkSparkline(b *testing.B) {
	s := Sparkline{Title: "近八个季度名次", Axis: Ranks, Values: pts("9 8 _ 5 5 3 2 1"), Low: num("1"), High: num("16")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Picture(); err != nil {
			b.Fatal(err)
		}
	}
}

// From 100 down to 98 on a scale of 90 to 101: 236 units for 11 points are 21.45
// each; 100 is at 2 + 214.5 = 217, 98 at 2 + 171.6 = 174.
func TestStrip(t *testing.T) {
	scale := Strip{From: exact.Int(100), To: exact.Int(98), Low: exact.Int(90), High: exact.Int(101)}
	got := picture(t, scale)
	for _, want := range []string{`aria-hidden="true"`, `x="174" y="8" width="43"`, lossColour} {
		if !strings.Contains(got, want) {
			t.Errorf("%s holds no %s", got, want)
		}
	}
	scale.From, scale.To = scale.To, scale.From
	if got := picture(t, scale); !strings.Contains(got, `x="174" y="8" width="43" height="12" fill="#fff"`) {
		t.Errorf("a gain is not hollow: %s", got)
	}
	scale.High = scale.Low
	if _, err := scale.Picture(); err == nil {
		t.Error("a scale without length is drawn")
	}
}
