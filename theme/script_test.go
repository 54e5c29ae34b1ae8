package theme

import (
	"regexp"
	"strings"
	"testing"

	"github.com/robertkrimen/otto"
	"github.com/robertkrimen/otto/parser"
)

// parseES5 fails on anything newer than ECMAScript 5. Regular expressions are left
// to the browsers: otto's own engine knows fewer than the language has.
func parseES5(source any) error {
	_, err := parser.ParseFile(nil, "", source, parser.IgnoreRegExpErrors)
	return err
}

func TestScriptsAreES5(t *testing.T) {
	for _, source := range []string{ECharts, Charts, Look, Search, Tables} {
		if err := parseES5(Named(source).Data); err != nil {
			t.Errorf("%s: %v", source, err)
		}
	}
}

func TestParserKnowsES5FromES6(t *testing.T) {
	for _, newer := range []string{"let a = 1;", "const f = () => 1;", "var s = `x`;", "class A {}", "var {a} = b;"} {
		if parseES5(newer) == nil {
			t.Errorf("%s passes for ES5", newer)
		}
	}
}

// Old browsers guess the encoding of a script from the page or the system, often GBK.
func TestScriptsAreASCII(t *testing.T) {
	for _, source := range []string{ECharts, Charts, Look, Search, Tables} {
		if i := regexp.MustCompile(`[^\x00-\x7f]`).FindIndex(Named(source).Data); i != nil {
			t.Errorf("%s has a character beyond ASCII at byte %d", source, i[0])
		}
	}
}

func TestScriptsNeedNoUnsafePolicy(t *testing.T) {
	forbidden := regexp.MustCompile(`\beval\(|new Function\b|document\.write|\bfetch\(|XMLHttpRequest|\bimport\(|setAttribute\("style"`)
	for _, source := range []string{ECharts, Charts, Look, Search, Tables} {
		if found := forbidden.Find(Named(source).Data); found != nil {
			t.Errorf("%s contains %s", source, found)
		}
	}
}

// page is as much of a browser as charts.js asks for: one box, its options, and an
// ECharts that only remembers what it was given.
const page = `
var ready, given, box = {
  className: 'chart-canvas', style: {}, clientWidth: 600, clientHeight: 320, attributes: { 'data-chart': 'chart.trend' },
  getAttribute: function (name) { return this.attributes[name] || null; },
  setAttribute: function (name, value) { this.attributes[name] = value; },
  querySelector: function () { return null; }
};
var document = {
  addEventListener: function (name, listener) { if (name === 'DOMContentLoaded') { ready = listener; } },
  getElementById: function (id) { return id === 'chart.trend' ? { textContent: options } : null; },
  querySelectorAll: function () { return [box]; }
};
var window = {
  JSON: JSON,
  addEventListener: function () {},
  getComputedStyle: function () { return { fontFamily: 'SimSun' }; },
  echarts: { init: function () { return { setOption: function (o) { given = o; } }; } }
};
var options = '{"legend":{},"tooltip":{},"series":[{"name":"{a|x} {b}"},{"name":"hasOwnProperty"}]}';
`

// Ten steps on a series without a name, and a trend with a mark.
const (
	waterfall = `options = '{"legend":{},"tooltip":{},"yAxis":[{"type":"category","data":[1,2,3,4,5,6,7,8,9,10]}],' +
		'"series":[{"stack":"steps"},{"name":"Total","stack":"steps"},{"name":"Loss","stack":"steps"}]}';
`
	marked = `options = '{"legend":{},"tooltip":{},"yAxis":[{"type":"value"}],"series":[{"name":"a"},{"markLine":{"label":{}}}]}';
`
)

// browse runs charts.js in page changed by setup, and returns what expression gives after it.
func browse(t *testing.T, setup, expression string) string {
	t.Helper()
	vm := otto.New()
	script := page + setup + string(Named(Charts).Data) + "\nif (ready) { ready(); }\n" + expression
	value, err := vm.Run(script)
	if err != nil {
		t.Fatal(err)
	}
	return value.String()
}

func TestChartsDraw(t *testing.T) {
	for _, c := range []struct{ name, setup, expression, want string }{
		{"marks what it drew", "", "box.attributes['data-drawn'] + ' ' + box.className", "true chart-canvas live"},
		{"leaves the table without ECharts", "delete window.echarts;", "typeof ready + ' ' + box.className", "undefined chart-canvas"},
		{"leaves a closed details", "box.clientWidth = 0;", "String(given) + ' ' + box.className", "undefined chart-canvas"},
		{"leaves a box without options", "box.attributes['data-chart'] = 'other';", "String(given)", "undefined"},
		{"does not draw twice", "", "given = 'once'; ready(); given", "once"},
		{"keys series by number", "", "given.series[0].name + ' ' + given.series[1].name", "s0 s1"},
		{"shows names in the legend", "", "given.legend.formatter('s0') + ' ' + given.legend.formatter('s1')", "{a|x} {b} hasOwnProperty"},
		{"takes the page's fonts", "", "given.textStyle.fontFamily", "SimSun"},
		{
			"writes the tooltip as text", "",
			"given.tooltip.formatter([{axisValueLabel: '{q|3}', marker: '{m0|}', seriesName: 's0', value: 97.25}," +
				" {marker: '{m1|}', seriesName: 's1', value: null}])",
			"{\u200bq|3}\n{m0|}{\u200ba|x} {b}\u300097.25\n{m1|}hasOwnProperty\u3000\u2014",
		},
		{
			"says a value as the page prints it", "",
			"given.tooltip.formatter([{axisValueLabel: 'q', marker: '', seriesName: 's0', value: 97.5, data: {value: 97.5, text: '{w|97.50'}}," +
				" {marker: '', seriesName: 's1', value: undefined, data: {value: null, text: 'none'}}])",
			"q\n{\u200ba|x} {b}\u3000{\u200bw|97.50\nhasOwnProperty\u3000none",
		},
		{
			"folds a long label", "", "given.tooltip.formatter([{axisValueLabel: '" + strings.Repeat("警", 21) + "', marker: '', seriesName: 's1', value: 1}])",
			strings.Repeat("警", 20) + "\n警\nhasOwnProperty\u30001",
		},
		{"leaves what holds up a waterfall out of the legend", waterfall, "given.legend.data.join(' ') + ' ' + given.series[0].silent", "s1 s2 true"},
		{
			"leaves it out of the tooltip, and the kinds that a step is not", waterfall,
			"given.tooltip.formatter([{axisValueLabel: 'q', marker: '', seriesName: 's0', value: 99.5, data: 99.5}," +
				" {marker: '', seriesName: 's1', value: undefined, data: null}, {marker: '', seriesName: 's2', value: 0.5, data: {value: 0.5, text: '-0.50'}}])",
			"q\nLoss\u3000-0.50",
		},
		{"shows a count of none", waterfall, "given.tooltip.formatter([{axisValueLabel: 'q', marker: '', seriesName: 's1', value: 0, data: 0}])", "q\nTotal\u30000"},
		{"gives every name of a waterfall a line", waterfall, "box.style.height + ' ' + box.className", "370px chart-canvas live long"}, // 110 + 10 × 26
		{
			"gives every set of bars a line",
			"options = '{\"legend\":{},\"tooltip\":{},\"yAxis\":[{\"type\":\"category\",\"data\":[1,2,3,4,5,6]}],\"series\":[{\"name\":\"a\"},{\"name\":\"b\"}]}';",
			"box.style.height", "362px", // 110 + 6 × (10 + 2 × 16)
		},
		{"leaves the height of other charts", "", "String(box.style.height)", "undefined"},
		{
			"writes marks as text", marked,
			"given.series[1].markLine.label.formatter({name: '{b} {c}'}) + ' ' + given.series[1].markLine.silent + ' ' + given.legend.data.join()", "{b} {c} true s0",
		},
	} {
		if got := browse(t, c.setup, c.expression); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
