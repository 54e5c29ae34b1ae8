package browsertest

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestKeyboardReachesContent: the first stop is the link that skips to the
// content; it can be seen while it has the focus, and the stop after it is in
// the content.
func TestKeyboardReachesContent(t *testing.T) {
	t.Parallel()
	type stop struct {
		Class, Hash  string
		Left, Bottom float64
		InMain       bool
	}
	const focused = `(function () {
		var e = document.activeElement, r = e.getBoundingClientRect();
		return { Class: e.className, Hash: location.hash, Left: r.left, Bottom: r.bottom, InMain: !!e.closest('main') };
	}())`
	for _, p := range pages(t, "demo-zh") {
		if p.kind == "embed" {
			continue // it has nothing to skip
		}
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, desk)
			do(t, ctx, chromedp.KeyEvent(kb.Tab))
			if s := evaluate[stop](t, ctx, focused); s.Class != "skip" || s.Left < 0 || s.Bottom <= 0 {
				t.Fatalf("the first stop is %+v", s)
			}
			do(t, ctx, chromedp.KeyEvent(kb.Enter))
			evaluate[bool](t, ctx, `new Promise(function (done) {
				(function look() { if (location.hash === '#page.main') { done(true); } else { requestAnimationFrame(look); } }());
			})`, chromedp.EvalAwaitPromise)
			do(t, ctx, chromedp.KeyEvent(kb.Tab))
			if s := evaluate[stop](t, ctx, focused); !s.InMain {
				t.Errorf("the stop after the link is %+v", s)
			}
		})
	}
}
