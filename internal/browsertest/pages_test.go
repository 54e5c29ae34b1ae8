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

// open opens a page in a tab of its own.
func (p page) open(t *testing.T, width int64) context.Context {
	t.Helper()
	ctx := tab(t)
	do(t, ctx, chromedp.EmulateViewport(width, high), chromedp.Navigate(p.url()), settled())
	return ctx
}

// TestPagesAreQuiet: no page reports anything, throws, breaks its policy, or
// asks for a file outside its site.
func TestPagesAreQuiet(t *testing.T) {
	t.Parallel()
	for _, p := range pages(t) {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			ctx := tab(t)
			w := watching(t, ctx, p.site.url())
			do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()), settled())
			faults, loaded := w.noticed()
			for _, fault := range faults {
				t.Error(fault)
			}
			if loaded < 2 {
				t.Errorf("%d requests: not even the page and its style", loaded)
			}
			if styled := evaluate[string](t, ctx, `getComputedStyle(document.body).marginTop`); styled != "0px" {
				t.Errorf("the style does not apply: margin %s", styled)
			}
		})
	}
}

// TestPagesFitScreens: only the boxes around tables scroll sideways, on a
// telephone and on a desk, in large text too.
func TestPagesFitScreens(t *testing.T) {
	t.Parallel()
	for _, p := range pages(t) {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, telephone)
			fits(t, ctx, telephone)
			choose(t, ctx, large)
			fits(t, ctx, telephone)
			do(t, ctx, chromedp.EmulateViewport(desk, high))
			fits(t, ctx, desk)
			choose(t, ctx, large)
			// There a table is as wide as its numbers, which on random pages
			// have any length, and has no box of its own.
			if p.site.name != "random" {
				fits(t, ctx, desk)
			}
			do(t, ctx, chromedp.EmulateViewport(old, high))
			fits(t, ctx, old)
		})
	}
}

// fits fails if the page is wider than the screen, and says what sticks out.
func fits(t *testing.T, ctx context.Context, screen int) {
	t.Helper()
	const wide = `(function () {
		var list = [], limit = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= limit) { return list; }
		document.querySelectorAll('body *').forEach(function (e) {
			if (e.getBoundingClientRect().right > limit + 1) {
				list.push(e.tagName + '.' + e.className + ' ends at ' + Math.round(e.getBoundingClientRect().right) + ': ' + e.textContent.slice(0, 40));
			}
		});
		return list.slice(0, 10).concat('the page is ' + document.documentElement.scrollWidth + ' wide');
	}())`
	if list := evaluate[[]string](t, ctx, wide); len(list) > 0 {
		t.Errorf("wider than %d pixels:\n%s", screen, strings.Join(list, "\n"))
	}
}

// TestChartsDraw: the box of a chart has a picture with a line in it, as wide
// as the page, and the names of the periods as they are written.
func TestChartsDraw(t *testing.T) {
	t.Parallel()
	const look = `(function () {
		var box = document.querySelector('.chart-canvas[data-drawn="true"]'), words = [];
		var svg = box.querySelector('svg'), data = JSON.parse(document.getElementById(box.getAttribute('data-chart')).textContent);
		svg.querySelectorAll('text').forEach(function (e) { words.push(e.textContent); });
		return { Width: box.clientWidth, Picture: svg.clientWidth, Lines: svg.querySelectorAll('path[d]').length,
			Words: words, Labels: data.xAxis[0].data, Images: svg.querySelectorAll('image, a, script, foreignObject').length };
	}())`
	for _, p := range pages(t) {
		if p.kind != "ledger" {
			continue
		}
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, desk)
			chart := evaluate[struct {
				Width, Picture, Lines, Images int
				Words, Labels                 []string
			}](t, ctx, look)
			if chart.Lines == 0 || chart.Picture != chart.Width || chart.Width < 500 || chart.Images > 0 {
				t.Errorf("drawn: %+v", chart)
			}
			// Labels that would lie upon each other are left out, never all.
			shown := 0
			for _, label := range chart.Labels {
				if strings.Contains(strings.Join(chart.Words, "\n"), label) {
					shown++
				}
			}
			if len(chart.Labels) == 0 || shown == 0 {
				t.Errorf("of the periods %q the chart shows none: %q", chart.Labels, chart.Words)
			}
		})
	}
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

// TestTooltipShowsNamesLiterally points at the first period of a chart whose
// periods have names that look like markup.
func TestTooltipShowsNamesLiterally(t *testing.T) {
	t.Parallel()
	p := example(t, "hostile", "ledger")
	ctx := tab(t)
	w := watching(t, ctx, p.site.url())
	do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()), settled())
	box := evaluate[struct{ X, Y float64 }](t, ctx, `(function () {
		var e = document.querySelector('.chart-canvas'), r;
		e.scrollIntoView();
		r = e.getBoundingClientRect();
		return { X: r.left + r.width * 0.1, Y: r.top + r.height / 2 };
	}())`)
	do(t, ctx, chromedp.MouseEvent("mouseMoved", box.X, box.Y))
	// Once below the axis, and once more in the tooltip.
	const shown = `new Promise(function (done) {
		(function look() {
			var all = Array.prototype.map.call(document.querySelectorAll('.chart-canvas text'), function (e) { return e.textContent; });
			if (all.filter(function (s) { return s === %q; }).length > 1) { done(all); } else { requestAnimationFrame(look); }
		}());
	})`
	words := evaluate[[]string](t, ctx, fmt.Sprintf(shown, hostile[0]), chromedp.EvalAwaitPromise)
	if !slices.ContainsFunc(words, func(s string) bool { return strings.Contains(s, "总分\u3000") }) {
		t.Errorf("the tooltip says %q", words)
	}
	if faults, _ := w.noticed(); len(faults) > 0 {
		t.Error(faults)
	}
}
