package chart

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"gongping/scoring/exact"
)

// parsed is what a browser reads out of the options.
type parsed struct {
	Series []struct {
		Name      string
		Stack     string
		Symbol    string
		LineStyle struct{ Type string }
		ItemStyle struct {
			Color string
			Decal *struct {
				Symbol   string
				Rotation json.Number
			}
		}
		Data     []*value // nil for a gap
		MarkLine *struct {
			Label struct{ Position string }
			Data  []struct {
				Name  string
				XAxis int
				Label struct{ Align string }
			}
		}
		XAxisIndex int
	}
	XAxis []struct {
		Data     []string
		Min, Max *json.Number
	}
	YAxis []struct {
		Data           []string
		Inverse, Scale bool
		Min, Max       *json.Number
	}
	Aria struct {
		Label struct{ Description string }
	}
}

// value is a number, or a number with its words; of a heat map the words are the cell as
// it stands.
type value struct {
	json.Number
	text string
}

func (v *value) UnmarshalJSON(data []byte) error {
	switch data[0] {
	case '{':
	case '[':
		v.text = string(data)
		return nil
	default:
		return json.Unmarshal(data, &v.Number)
	}
	var with struct {
		Value json.Number
		Text  string
	}
	err := json.Unmarshal(data, &with)
	v.Number, v.text = with.Value, with.Text
	return err
}

// row writes the data of a series: "3 _ 1".
func row(data []*value) string {
	var words []string
	for _, v := range data {
		if v == nil {
			words = append(words, "_")
			continue
		}
		words = append(words, v.String())
	}
	return strings.Join(words, " ")
}

func parse(t *testing.T, options []byte) parsed {
	t.Helper()
	var p parsed
	if err := json.Unmarshal(options, &p); err != nil {
		t.Fatalf("the options are not JSON: %v\n%s", err, options)
	}
	return p
}

func render(t *testing.T, chart interface{ Options() ([]byte, error) }) []byte {
	t.Helper()
	options, err := chart.Options()
	if err != nil {
		t.Fatal(err)
	}
	return options
}

func one(name string, values ...Point) Trend {
	return Trend{
		ID: "chart.trend", Title: "得分走势", Axis: Points, Unit: "分",
		Labels: make([]string, len(values)),
		Series: []Series{{Name: name, Values: values}},
	}
}

// The whole of it once, to be read: nothing but data, no host, no function, no random id.
const ranksOfLonghu = `{"animation":false,` +
	`"aria":{"enabled":true,"label":{"enabled":true,"description":"龙湖分局升至第1名"}},` +
	`"color":["#0b5cad","#b8460e","#00735c","#8f3b76","#5b5b5b","#7a5c00"],` +
	`"grid":[{"left":"12","top":"64","right":"28","bottom":"12","containLabel":true}],` +
	`"legend":{"type":"scroll","top":"8"},` +
	`"series":[{"name":"龙湖分局","type":"line","showSymbol":true,"symbol":"circle","symbolSize":8,"data":[3,null,1],"animation":false,"lineStyle":{"width":2,"type":"solid"}}],` +
	`"tooltip":{"trigger":"axis","renderMode":"richText","confine":true},` +
	`"xAxis":[{"type":"category","data":["一季度","二季度","三季度"],"axisLabel":{"showMinLabel":null,"showMaxLabel":null,"hideOverlap":true,"color":"#37424d"}}],` +
	`"yAxis":[{"name":"名","nameLocation":"start","type":"value","inverse":true,"min":1,"max":3,"minInterval":1,"axisLabel":{"showMinLabel":null,"showMaxLabel":null,"color":"#37424d"}}]}`

func TestOptions(t *testing.T) {
	trend := Trend{
		ID: "chart.rank-longhu", Title: "名次走势", Summary: "龙湖分局升至第1名", Axis: Ranks, Unit: "名",
		Labels: []string{"一季度", "二季度", "三季度"},
		Series: []Series{{Name: "龙湖分局", Values: []Point{At(exact.Int(3)), Gap(), At(exact.Int(1))}}},
	}
	if got := string(render(t, trend)); got != ranksOfLonghu {
		t.Errorf("options:\n%s\nwant:\n%s", got, ranksOfLonghu)
	}
}

func TestValuesKeepTheirDigits(t *testing.T) {
	for _, c := range []struct{ value, want string }{
		{"0", "0"},
		{"-0.5", "-0.5"},
		{"97.250", "97.25"},
		{"0.12345678", "0.12345678"},
		{"9007199254740993.1", "9007199254740993.1"}, // 2^53 + 1.1: no float64 holds it
		{"1e20", "100000000000000000000"},
		{"1e-7", "0.0000001"},
		{"2/3", "0.666667"},             // 0.6666666… to six places
		{"-1/7", "-0.142857"},           // 0.1428571…
		{"-20000001/6", "-3333333.5"},   // finite: 20000001 = 3 × 6666667
		{"1/3000000", "0.000000"},       // 0.00000033… rounds away
		{"4999999/3000000", "1.666666"}, // 1.66666633…
	} {
		n, err := exact.Parse(c.value)
		if err != nil {
			t.Fatal(err)
		}
		got := parse(t, render(t, one("龙湖分局", At(n)))).Series[0].Data[0]
		if got == nil || got.String() != c.want {
			t.Errorf("%s is drawn as %v, want %s", c.value, got, c.want)
		}
	}
}

func TestGapsAreNotZero(t *testing.T) {
	data := parse(t, render(t, one("龙湖分局", Gap(), At(exact.Int(0)), Gap()))).Series[0].Data
	if len(data) != 3 || data[0] != nil || data[1] == nil || data[1].String() != "0" || data[2] != nil {
		t.Errorf("gap, 0, gap became %v", data)
	}
}

func TestAxis(t *testing.T) {
	trend := one("龙湖分局", At(exact.Int(1)))
	if axis := parse(t, render(t, trend)).YAxis[0]; axis.Inverse || !axis.Scale || axis.Min != nil {
		t.Errorf("axis of points: %+v", axis)
	}
	trend.Axis = Ranks
	if axis := parse(t, render(t, trend)).YAxis[0]; !axis.Inverse || axis.Scale || axis.Min == nil || axis.Min.String() != "1" || axis.Max == nil || axis.Max.String() != "2" {
		t.Errorf("axis of ranks: %+v", axis)
	}
}

func TestTitleStandsInForSummary(t *testing.T) {
	if got := parse(t, render(t, one("龙湖分局", Gap()))).Aria.Label.Description; got != "得分走势" {
		t.Errorf("read aloud: %q", got)
	}
}

var hostile = []string{
	`</script><img src=x onerror=alert(1)>`,
	`<!--<script>`,
	`{{.}} {a} {b}: {c} {value}`,
	`{a|城东} {marker0|x}`,
	"function () { return 1 }",
	"__f__alert(1)__f__",
	`\u003c"'&amp;` + "\u2028\u2029",
	"hasOwnProperty",
}

// go-echarts marks functions with __f__ and takes the marks off in its own renderer.
func TestHostileTextStaysText(t *testing.T) {
	for _, text := range hostile {
		trend := one(text, At(exact.Int(1)))
		trend.Title, trend.Unit, trend.Labels[0] = text, text, text
		options := render(t, trend)
		if i := bytes.IndexAny(options, "<>&\u2028\u2029"); i >= 0 {
			t.Errorf("%q leaves %q in the options", text, options[i:])
		}
		if bytes.Contains(options, []byte(`"formatter"`)) {
			t.Errorf("%q: the options carry a formatter", text)
		}
		p := parse(t, options)
		if p.Series[0].Name != text || p.XAxis[0].Data[0] != text || p.Aria.Label.Description != text {
			t.Errorf("%q came out as %+v", text, p)
		}
	}
}

func TestSameTrendSameBytes(t *testing.T) {
	trend := one("龙湖分局", At(exact.Frac(2, 3)), Gap())
	first := render(t, trend)
	for range 20 {
		if again := render(t, trend); !bytes.Equal(first, again) {
			t.Fatalf("two renders differ:\n%s\n%s", first, again)
		}
	}
}

func TestLinesDiffer(t *testing.T) {
	trend := Trend{ID: "chart.many", Axis: Points, Labels: []string{"一季度"}}
	for i := range 42 {
		trend.Series = append(trend.Series, Series{Name: strings.Repeat("队", i+1), Values: []Point{Gap()}})
	}
	seen := map[string]int{}
	for i, s := range parse(t, render(t, trend)).Series {
		look := colours[i%len(colours)] + s.Symbol + s.LineStyle.Type
		if before, ok := seen[look]; ok {
			t.Errorf("lines %d and %d look alike: %s", before, i, look)
		}
		seen[look] = i
	}
}

func TestBadTrendsAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(*Trend){
		"the id is not":        func(c *Trend) { c.ID = `x"><script>` },
		"axis 0 is unknown":    func(c *Trend) { c.Axis = 0 },
		"nothing to draw":      func(c *Trend) { c.Series = nil },
		"has no name":          func(c *Trend) { c.Series[0].Name = "" },
		"1 values for 2 label": func(c *Trend) { c.Labels = []string{"一", "二"} },
		"neither a value nor":  func(c *Trend) { c.Series[0].Values[0] = Point{} },
	} {
		trend := one("龙湖分局", Gap())
		spoil(&trend)
		if _, err := trend.Options(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got error %v", name, err)
		}
	}
}

func TestIDsOfChartsAreToldByTheirDot(t *testing.T) {
	trend := one("龙湖分局", Gap())
	for id, good := range map[string]bool{"chart.trend": true, "trend": false, "chart.": false, "chart-trend": false, "chart.a.b": false, "page.trend": false} {
		trend.ID = id
		if _, err := trend.Options(); (err == nil) != good {
			t.Errorf("%s: got error %v", id, err)
		}
	}
}

func FuzzOptions(f *testing.F) {
	for _, text := range hostile {
		f.Add(text, int64(2), int64(3))
	}
	f.Fuzz(func(t *testing.T, text string, num, den int64) {
		if text == "" || den == 0 || !utf8.ValidString(text) {
			t.Skip("refused when a folder is loaded")
		}
		trend := one(text, At(exact.Frac(num, den)))
		trend.Labels[0] = text
		options := render(t, trend)
		if bytes.ContainsAny(options, "<>&") {
			t.Errorf("markup in %s", options)
		}
		if p := parse(t, options); p.Series[0].Name != text || p.XAxis[0].Data[0] != text || p.Series[0].Data[0] == nil {
			t.Errorf("%q came out as %s", text, options)
		}
	})
}

// Three lines over twelve quarters: the largest chart of a unit's page.
func BenchmarkOptions(b *testing.B) {
	trend := Trend{ID: "chart.trend", Title: "得分走势", Axis: Points, Unit: "分"}
	var values []Point
	for i := range int64(12) {
		trend.Labels = append(trend.Labels, "2020年第三季度")
		values = append(values, At(exact.Frac(9000+i, 100)))
	}
	for _, name := range []string{"龙湖分局", "本组中位数", "本组最高"} {
		trend.Series = append(trend.Series, Series{Name: name, Values: values})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := trend.Options(); err != nil {
			b.Fatal(err)
		}
	}
}
