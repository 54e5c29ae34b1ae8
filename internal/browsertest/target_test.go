package browsertest

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestHalfPointInThreeClicks: a reader of the home page comes by the name of a
// unit to its ledger, by an item of what was lost to the row that computes it,
// and by the clause to its text; with script and without. The row is in sight,
// below the head of its table, and the deduction stands next to it.
func TestHalfPointInThreeClicks(t *testing.T) {
	t.Parallel()
	home := example(t, "demo-zh", "home")
	for name, width := range map[string]int64{"desk": desk, "telephone": telephone, "desk without script": desk} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ctx := tab(t)
			if strings.HasSuffix(name, "without script") {
				do(t, ctx, withoutScript())
			}
			// What a link that is seen leads to.
			leads := func(link string) string {
				t.Helper()
				return evaluate[string](t, ctx, `(function () { var a = document.querySelector('`+link+`'); return a && a.getClientRects().length ? a.href : ''; }())`)
			}
			do(t, ctx, chromedp.EmulateViewport(width, 768), chromedp.Navigate(home.url()))
			ledger := leads(`table.ranking a[href$="fengqiao.html"]`)
			do(t, ctx, chromedp.Navigate(ledger))
			at := evaluate[struct{ Row, Head, Deduction, Foot float64 }](t, ctx, `(function () {
				document.querySelector('table.falls a[href="#_indicator.duty"]').click();
				var row = document.getElementById('_indicator.duty'), table = row.closest('table');
				return { Row: row.getBoundingClientRect().top, Head: table.querySelector('thead th').getBoundingClientRect().bottom,
					Deduction: document.getElementById('2020q4/e-0066').getBoundingClientRect().top, Foot: innerHeight };
			}())`)
			if at.Row < at.Head-1 || at.Row < -1 || at.Row > at.Foot/2 {
				t.Errorf("the row is not in sight: %+v", at)
			}
			if width == desk && at.Deduction > at.Foot-50 {
				t.Errorf("the deduction is not in sight: %+v", at)
			}
			if clause := leads(`td[id="_indicator.duty"] .clause a`); !strings.HasSuffix(clause, "/schemes/key-work/2020.html#c-22") {
				t.Errorf("the clause leads to %q", clause)
			}
		})
	}
}
