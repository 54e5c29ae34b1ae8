package browsertest

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestHeatMaps: every cell of the table is drawn in its place and colour, the chart is
// announced by the sentence over it, which stands before the table of the same numbers,
// and under a mouse a cell says its row, its column and its number.
func TestHeatMaps(t *testing.T) {
	t.Parallel()
	const look = `(function () {
		var figure = document.querySelector('figure.chart'), svg = figure.querySelector('svg'), table = figure.parentNode.querySelector('table.heat');
		var frame = svg.getBoundingClientRect(), grounds = {}, wrong = [], cells = [], rows, next, i;
		rows = Array.prototype.map.call(table.querySelectorAll('tbody tr'), function (tr) {
			return Array.prototype.filter.call(tr.cells, function (td) { return /h-/.test(td.className); });
		});
		// Cells have a light edge; so have the samples of the legend, which are lower.
		svg.querySelectorAll('path[fill]').forEach(function (e) {
			var r = e.getBoundingClientRect();
			if (e.getAttribute('stroke') === '#fff' && e.getAttribute('fill').charAt(0) === '#' && r.height > 15) {
				cells.push({ x: r.left - frame.left, y: r.top - frame.top, fill: e.getAttribute('fill') });
			}
		});
		cells.sort(function (a, b) { return Math.abs(a.y - b.y) > 2 ? a.y - b.y : a.x - b.x; });
		for (i = 0; i < cells.length; i += 1) {
			next = (rows[Math.floor(i / rows[0].length)] || [{ className: 'beyond' }])[i % rows[0].length].className;
			grounds[next] = grounds[next] || cells[i].fill;
			if (grounds[next] !== cells[i].fill) { wrong.push(i + ' ' + next + ' ' + cells[i].fill); }
		}
		return {
			Drawn: cells.length, Cells: rows.length * rows[0].length, Grounds: Object.keys(grounds).length, Wrong: wrong,
			Caption: figure.querySelector('figcaption').textContent,
			Said: (figure.querySelector('[aria-label]') || svg).getAttribute('aria-label') || '',
			TableAfter: !!(figure.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING)
		};
	}())`
	inOneTab(t, heatMaps(t), func(t *testing.T, ctx context.Context, p page) {
		for _, width := range []int64{desk, telephone} {
			p.show(t, ctx, width)
			got := evaluate[struct {
				Drawn, Cells, Grounds int
				Wrong                 []string
				Caption, Said         string
				TableAfter            bool
			}](t, ctx, look)
			if got.Drawn != got.Cells || got.Grounds < 5 || len(got.Wrong) > 0 || got.Said != got.Caption || got.Said == "" || !got.TableAfter {
				t.Errorf("%d wide: %+v", width, got)
			}
		}
	})
}

func heatMaps(t *testing.T) []page {
	return []page{example(t, "demo-zh", "indicators"), at(t, "demo-zh", "indicators", "2020q4/key-work/indicators.html"), example(t, "demo-en", "indicators")}
}

// TestHeatMapUnderAMouse points at the first cell.
func TestHeatMapUnderAMouse(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "indicators", "2020q4/key-work/indicators.html")
	ctx := p.open(t, desk)
	box := evaluate[struct {
		X, Y                  float64
		Unit, Indicator, Text string
	}](t, ctx, `(function () {
		var figure = document.querySelector('figure.chart'), svg = figure.querySelector('svg'), tr = document.querySelector('table.heat tbody tr'), at;
		svg.scrollIntoView();
		svg.querySelectorAll('path[fill]').forEach(function (e) {
			var r = e.getBoundingClientRect();
			if (e.getAttribute('stroke') === '#fff' && e.getAttribute('fill').charAt(0) === '#' && r.height > 15 && (!at || r.top < at.top - 2 || r.top < at.top + 2 && r.left < at.left)) { at = r; }
		});
		return { X: at.left + at.width / 2, Y: at.top + at.height / 2, Unit: tr.cells[0].textContent,
			Indicator: document.querySelector('table.heat th.upright .name a').textContent, Text: tr.cells[1].textContent };
	}())`)
	do(t, ctx, chromedp.MouseEvent("mouseMoved", box.X, box.Y))
	words := strings.Join(evaluate[[]string](t, ctx, tooltip, chromedp.EvalAwaitPromise), "\n")
	for _, want := range []string{box.Unit, "1\u3000" + box.Indicator, "\u3000" + box.Text} {
		if !strings.Contains(words, want) {
			t.Errorf("no %q in %q", want, words)
		}
	}
}
