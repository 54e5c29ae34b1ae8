package browsertest

import (
	"context"
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
)

// The switches of the look of a page.
const (
	large    = "look.large"
	contrast = "look.contrast"
)

// choose flips a switch as a reader does, by its label.
func choose(t *testing.T, ctx context.Context, look string) {
	t.Helper()
	evaluate[chromedp.Void](t, ctx, fmt.Sprintf(`document.querySelector('label[for="%s"]').click()`, look))
}

// appearance is what the switches change.
type appearance struct {
	Text, Note     float64 // sizes in pixels
	Ground, Colour string
	Large, Strong  bool // the switches
}

func appears(t *testing.T, ctx context.Context) appearance {
	t.Helper()
	return evaluate[appearance](t, ctx, `(function () {
		function style(s) { return getComputedStyle(document.querySelector(s)); }
		return { Text: parseFloat(style('main h1').fontSize), Note: parseFloat(style('footer.site p').fontSize),
			Ground: style('.page').backgroundColor, Colour: style('main h1').color,
			Large: document.getElementById('look.large').checked, Strong: document.getElementById('look.contrast').checked };
	}())`)
}

// TestLooksNeedNoScript: the switches make every text a quarter larger and
// give white on black, by style alone.
func TestLooksNeedNoScript(t *testing.T) {
	t.Parallel()
	inOneTab(t, framed(pages(t, "demo-zh")), func(t *testing.T, ctx context.Context, p page) {
		do(t, ctx, withoutScript(), chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()))
		// Lines of any class are larger by the same part, in tables too. A picture is
		// drawn to a size of its own.
		const sizes = `Array.prototype.map.call(document.querySelectorAll('.page *:not(svg):not(svg *)'), function (e) { return parseFloat(getComputedStyle(e).fontSize); })`
		plain, before := appears(t, ctx), evaluate[[]float64](t, ctx, sizes)
		choose(t, ctx, large)
		for i, size := range evaluate[[]float64](t, ctx, sizes) {
			if grown := size / before[i]; grown < 1.24 || grown > 1.26 {
				t.Fatalf("element %d has a text of %g pixels, and of %g in large text", i, before[i], size)
			}
		}
		choose(t, ctx, contrast)
		if both := appears(t, ctx); !both.Large || !both.Strong || both.Ground != "rgb(0, 0, 0)" || both.Colour != "rgb(255, 255, 255)" {
			t.Errorf("with both: %+v", both)
		}
		choose(t, ctx, large)
		choose(t, ctx, contrast)
		if again := appears(t, ctx); again != plain {
			t.Errorf("without them again: %+v, before %+v", again, plain)
		}
	})
}

// TestLookIsKept: from page to page on the disk, back again, and over a
// reload, until it is taken back.
func TestLookIsKept(t *testing.T) {
	t.Parallel()
	from, to := example(t, "demo-zh", "home"), example(t, "demo-zh", "ledger")
	ctx := from.open(t, desk)
	choose(t, ctx, contrast)
	holds := func(when string, strong bool) {
		t.Helper()
		if a := appears(t, ctx); a.Large || a.Strong != strong {
			t.Errorf("%s: %+v", when, a)
		}
	}
	do(t, ctx, chromedp.Navigate(to.url()), settled())
	holds("on another page", true)
	do(t, ctx, chromedp.Reload(), settled())
	holds("after a reload", true)
	do(t, ctx, chromedp.NavigateBack(), settled())
	holds("back on the first", true)
	choose(t, ctx, contrast)
	do(t, ctx, chromedp.Navigate(to.url()), settled())
	holds("taken back", false)
}
