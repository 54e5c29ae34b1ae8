package browsertest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// The screens that pages are looked at on.
const (
	desk      = 1366
	old       = 1024
	telephone = 360
	high      = 900
)

// settled waits until a page has loaded and its charts are drawn. It does not
// use chromedp.Poll, which needs eval, which the policy forbids.
func settled() chromedp.Action[chromedp.Void] {
	const until = `new Promise(function (done) {
		(function look() {
			if (document.readyState === 'complete' && !document.querySelector('[data-chart]:not([data-drawn="true"])')) {
				done(true);
			} else {
				requestAnimationFrame(look);
			}
		}());
	})`
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := chromedp.Evaluate[bool](until, chromedp.EvalAwaitPromise)(ctx, target)
		return err
	})
}

// redrawn waits until what follows a change of the screen is done: charts hear
// of it with the next frame.
func redrawn() chromedp.Action[chromedp.Void] {
	const frame = `new Promise(function (done) { requestAnimationFrame(function () { requestAnimationFrame(done); }); })`
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := chromedp.Evaluate[chromedp.Void](frame, chromedp.EvalAwaitPromise)(ctx, target)
		return err
	})
}

// open opens a page in a tab of its own.
func (p page) open(t *testing.T, width int64) context.Context {
	t.Helper()
	ctx := tab(t)
	p.show(t, ctx, width)
	return ctx
}

// show opens a page in a tab.
func (p page) show(t *testing.T, ctx context.Context, width int64) {
	t.Helper()
	do(t, ctx, chromedp.EmulateViewport(width, high), chromedp.Navigate(p.url()), settled())
}

// TestPagesOpen: no page reports anything, throws, breaks its policy, or asks
// for a file outside its site; and only the boxes around tables scroll
// sideways, on a telephone and on a desk, in large text too.
func TestPagesOpen(t *testing.T) {
	t.Parallel()
	inOneTab(t, pages(t), func(t *testing.T, ctx context.Context, p page) {
		w := watching(t, ctx, p.site.url())
		p.show(t, ctx, telephone)
		if styled := evaluate[string](t, ctx, `getComputedStyle(document.body).marginTop`); styled != "0px" {
			t.Errorf("the style does not apply: margin %s", styled)
		}
		fits(t, ctx, telephone)
		if p.framed() {
			choose(t, ctx, large)
			fits(t, ctx, telephone)
		}
		fits(t, ctx, desk)
		if p.framed() {
			choose(t, ctx, large)
		}
		// There a table is as wide as its numbers, which on random pages
		// have any length, and has no box of its own.
		if p.site.name != "random" {
			fits(t, ctx, desk)
		}
		fits(t, ctx, old)
		faults, loaded := w.noticed()
		for _, fault := range faults {
			t.Error(fault)
		}
		p.mustLoad(t, loaded)
	})
}

// fits fails if the page is wider than the screen, and says what sticks out.
func fits(t *testing.T, ctx context.Context, screen int) {
	t.Helper()
	const wide = `(function () {
		var list = [], limit = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= limit) { return list; }
		document.querySelectorAll('body *').forEach(function (e) {
			var box = e.closest('.wide'), end = Math.max(e.getBoundingClientRect().right, e.getBoundingClientRect().left + e.scrollWidth);
			if (end > limit + 1 && !(box && getComputedStyle(box).overflowX !== 'visible' && box.getBoundingClientRect().right <= limit + 1)) {
				list.push(e.tagName + '.' + (e.getAttribute('class') || '') + ' ends at ' + Math.round(end) + ': ' + e.textContent.slice(0, 40));
			}
		});
		// Outer elements come first, and the cause is an inner one.
		return list.slice(-10).concat('the page is ' + document.documentElement.scrollWidth + ' wide');
	}())`
	do(t, ctx, chromedp.EmulateViewport(int64(screen), high), redrawn())
	if list := evaluate[[]string](t, ctx, wide); len(list) > 0 {
		t.Errorf("wider than %d pixels:\n%s", screen, strings.Join(list, "\n"))
	}
}

// TestChartsDraw: the box of every chart has a picture with a line in it, as
// wide as the page, and the names of its axis as they are written.
func TestChartsDraw(t *testing.T) {
	t.Parallel()
	const look = `Array.prototype.map.call(document.querySelectorAll('[data-chart]'), function (box) {
		var svg = box.querySelector('svg'), data = JSON.parse(document.getElementById(box.getAttribute('data-chart')).textContent), words = [];
		svg.querySelectorAll('text').forEach(function (e) { words.push(e.textContent); });
		return { ID: box.getAttribute('data-chart'), Width: box.clientWidth, Picture: svg.clientWidth, Lines: svg.querySelectorAll('path[d]').length, Words: words,
			Labels: (data.xAxis[0].data && data.series[0].type !== 'heatmap' ? data.xAxis[0].data : data.yAxis[0].data), Images: svg.querySelectorAll('image, a, script, foreignObject').length };
	})`
	// What a page of each kind with charts has of them at least: all kinds of charts are among them.
	charts := map[string]int{"ledger": 3, "ranking": 1, "subject": 2, "indicators": 1, "analysis": 4}
	drawn := slices.DeleteFunc(pages(t), func(p page) bool { return charts[p.kind] == 0 })
	inOneTab(t, drawn, func(t *testing.T, ctx context.Context, p page) {
		p.show(t, ctx, desk)
		list := evaluate[[]struct {
			ID                            string
			Width, Picture, Lines, Images int
			Words, Labels                 []string
		}](t, ctx, look)
		if strings.HasPrefix(p.site.name, "demo-") && len(list) < charts[p.kind] {
			t.Errorf("%d charts", len(list))
		}
		for _, chart := range list {
			if chart.Lines == 0 || chart.Picture != chart.Width || chart.Width < 500 || chart.Images > 0 {
				t.Errorf("drawn: %+v", chart)
			}
			// Labels that would lie upon each other are left out, never all, and of
			// long ones the end.
			shown := 0
			for _, label := range chart.Labels {
				if strings.Contains(strings.Join(chart.Words, "\n"), label) || slices.ContainsFunc(chart.Words, func(word string) bool {
					begins, cut := strings.CutSuffix(word, "…")
					return cut && strings.HasPrefix(label, begins)
				}) {
					shown++
				}
			}
			if len(chart.Labels) == 0 || shown == 0 {
				t.Errorf("of the names %q the chart %s shows none: %q", chart.Labels, chart.ID, chart.Words)
			}
		}
	})
}

// TestRankingFitsADesk: on a desk all columns of the demo's ranking are seen
// without scrolling.
func TestRankingFitsADesk(t *testing.T) {
	t.Parallel()
	ctx := example(t, "demo-zh", "ranking").open(t, desk)
	const beyond = `(function () { var e = document.querySelector('.wide.matrix'); return e.scrollWidth - e.clientWidth; }())`
	if over := evaluate[int](t, ctx, beyond); over > 0 {
		t.Errorf("%d pixels of the ranking are beyond the edge", over)
	}
}

// tooltip are the texts of charts once there is one with an ideographic space,
// which stands in a tooltip only.
const tooltip = `new Promise(function (done) {
	(function look(left) {
		var all = Array.prototype.map.call(document.querySelectorAll('figure.chart svg text'), function (e) { return e.textContent; });
		if (left === 0 || all.some(function (s) { return s.indexOf('\\u3000') > 0; })) { done(all); } else { requestAnimationFrame(function () { look(left - 1); }); }
	}(120));
})`

// TestTooltipShowsNamesLiterally points at the period of the trend whose name
// looks like a script.
func TestTooltipShowsNamesLiterally(t *testing.T) {
	t.Parallel()
	p := example(t, "hostile", "ledger")
	ctx := tab(t)
	w := watching(t, ctx, p.site.url())
	do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()), settled())
	box := evaluate[struct {
		X, Y float64
		At   int
	}](t, ctx, fmt.Sprintf(`(function () {
		var e = document.querySelector('[data-chart="chart.trend"]'), names = JSON.parse(document.getElementById('chart.trend').textContent).xAxis[0].data, at = names.indexOf(%q), r;
		e.scrollIntoView();
		r = e.getBoundingClientRect();
		return { X: r.left + r.width * (0.1 + 0.8 * (at + 0.5) / names.length), Y: r.top + r.height / 2, At: at };
	}())`, hostile[0]))
	if box.At < 0 {
		t.Fatal("no period has the name")
	}
	do(t, ctx, chromedp.MouseEvent("mouseMoved", box.X, box.Y))
	words := evaluate[[]string](t, ctx, tooltip, chromedp.EvalAwaitPromise)
	if !slices.ContainsFunc(words, func(s string) bool { return strings.Contains(s, "总分\u3000") }) || !slices.Contains(words, hostile[0]) {
		t.Errorf("the tooltip says %q", words)
	}
	if faults, _ := w.noticed(); len(faults) > 0 {
		t.Error(faults)
	}
}

// TestLedgerReadsOnATelephone: what an entry is for does not stand one character
// under another, and its points are seen without scrolling.
func TestLedgerReadsOnATelephone(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"demo-zh", "hostile"} {
		p := example(t, name, "ledger")
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, telephone)
			got := evaluate[struct{ Least, Points int }](t, ctx, `(function () {
				var least = 1e6, points = 0;
				document.querySelectorAll('table.ledger th.label').forEach(function (e) { least = Math.min(least, e.clientWidth); });
				document.querySelectorAll('table.ledger th.value').forEach(function (e) { points = Math.max(points, e.getBoundingClientRect().right); });
				return { Least: Math.floor(least), Points: Math.ceil(points) };
			}())`)
			if got.Least < 120 || got.Least > telephone || got.Points > telephone {
				t.Errorf("labels are %d pixels wide at least, points end at %d", got.Least, got.Points)
			}
		})
	}
}

// mustLoad: a page loads its style; one that stands alone has it inside.
func (p page) mustLoad(t *testing.T, requests int) {
	t.Helper()
	if alone := p.kind == "copy"; alone && requests != 1 || !alone && requests < 2 {
		t.Errorf("%d requests for a page with its style", requests)
	}
}
