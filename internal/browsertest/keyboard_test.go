package browsertest

import (
	"context"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A stop is where the keyboard is.
type stop struct {
	What         string // its id, else its class, else where it stands
	Left, Bottom float64
	InMain       bool
	Box          bool // around a table
	Ring         bool // what shows the focus is drawn: around it, or around the label of a switch
}

func stopped(t *testing.T, ctx context.Context) stop {
	t.Helper()
	return evaluate[stop](t, ctx, `(function () {
		var e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e.className === 'look' ? document.querySelector('label[for="' + e.id + '"]') : e);
		return { What: e.id || e.className || (e.closest('nav.crumbs') ? 'crumb' : e.closest('nav') ? 'nav' : e.parentNode.className || e.tagName), 
			Left: r.left, Bottom: r.bottom, InMain: !!e.closest('main'), Box: e.classList.contains('wide'), Ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 };
	}())`)
}

// TestKeyboardReachesEverything: from the top the keyboard comes to the link
// that skips, the switches, the navigation and the boxes of tables, each with a
// ring around it; the space bar flips a switch. The link can be seen while it
// has the focus, and the stop after it is in the content.
func TestKeyboardReachesEverything(t *testing.T) {
	t.Parallel()
	inOneTab(t, framed(pages(t, "demo-zh", "levels-zh", "allowances-zh", "posts-zh", "unit-zh", "eligible-zh")), func(t *testing.T, ctx context.Context, p page) {
		p.show(t, ctx, desk)
		boxes := evaluate[int](t, ctx, `document.querySelectorAll('.wide').length`)
		var stops []string
		for range 300 { // a box may stand below a long list of links
			do(t, ctx, chromedp.KeyEvent(kb.Tab))
			s := stopped(t, ctx)
			if !s.Ring {
				t.Errorf("nothing shows that the keyboard is at %+v", s)
			}
			if len(stops) == 0 && (s.Left < 0 || s.Bottom <= 0) {
				t.Errorf("the first stop is not in sight: %+v", s)
			}
			if s.What == large {
				do(t, ctx, chromedp.KeyEvent(" "))
			}
			stops = append(stops, s.What)
			if s.Box || s.InMain && boxes == 0 {
				boxes = 0
				break
			}
		}
		if boxes > 0 {
			t.Errorf("no box of a table is among the stops %q", stops)
		}
		order := []string{"skip", large, contrast, "site-title", "nav"}
		if len(stops) < len(order) || !slices.Equal(stops[:len(order)], order) {
			t.Errorf("the stops are %q, want first %q", stops, order)
		}
		if a := appears(t, ctx); !a.Large || a.Strong {
			t.Errorf("after the space bar on the first switch: %+v", a)
		}
		if n := evaluate[int](t, ctx, `document.querySelectorAll('header.site nav a[aria-current="page"]').length`); n > 1 {
			t.Errorf("%d entries of the navigation are the page itself", n)
		}
		skips(t, ctx)
		choose(t, ctx, large) // it would be kept for the next page
	})
}

// skips follows the link that skips to the content.
func skips(t *testing.T, ctx context.Context) {
	t.Helper()
	evaluate[chromedp.Void](t, ctx, `document.querySelector('a.skip').focus()`)
	do(t, ctx, chromedp.KeyEvent(kb.Enter))
	evaluate[bool](t, ctx, `new Promise(function (done) {
		(function look() { if (location.hash === '#page.main') { done(true); } else { requestAnimationFrame(look); } }());
	})`, chromedp.EvalAwaitPromise)
	do(t, ctx, chromedp.KeyEvent(kb.Tab))
	if s := stopped(t, ctx); !s.InMain {
		t.Errorf("the stop after the link is %+v", s)
	}
}
