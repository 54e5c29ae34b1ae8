package browsertest

import (
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// A ledger that was sent opens in a folder where there is nothing else: with its
// style and its drawing, and without asking for anything.
func TestCopyStandsAlone(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"demo-zh", "demo-en"} {
		p := example(t, name, "copy")
		data, err := os.ReadFile(filepath.Join(p.site.dir, filepath.FromSlash(p.path)))
		if err != nil {
			t.Fatal(err)
		}
		alone := filepath.Join(t.TempDir(), "mail.html")
		if err := os.WriteFile(alone, data, 0o600); err != nil {
			t.Fatal(err)
		}
		ctx := tab(t)
		do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate((&url.URL{Scheme: "file", Path: filepath.ToSlash(alone)}).String()))
		got := evaluate[struct {
			Requests, Scripts, Links int
			Drawing, Bar             string
			Marked                   bool
		}](t, ctx, `(function () {
			var svg = document.querySelector('figure svg').getBoundingClientRect();
			return {
				Requests: performance.getEntriesByType('resource').length,
				Scripts: document.scripts.length,
				Links: document.querySelectorAll('a[href]:not([href^="#"])').length,
				Drawing: svg.width > 300 && svg.height > 100 ? 'drawn' : svg.width + ' × ' + svg.height,
				Bar: getComputedStyle(document.querySelector('header.site')).backgroundColor,
				Marked: !!document.querySelector('p.stamp, p.state, .state')
			};
		}())`)
		if got.Requests != 0 || got.Scripts != 0 || got.Links != 0 || got.Drawing != "drawn" || got.Bar == "rgba(0, 0, 0, 0)" || !got.Marked {
			t.Errorf("%s: %+v", p, got)
		}
	}
}
