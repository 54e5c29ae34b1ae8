package browsertest

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"golang.org/x/net/html"
)

// number is anything printed with digits: points, dates, places, clauses.
var number = regexp.MustCompile(`[−+]?[0-9][0-9./]*`)

// TestNumbersNeedNoScript: with script switched off a reader sees every number
// that stands in the page, and in the same order, and no name of a chart that
// is not drawn.
func TestNumbersNeedNoScript(t *testing.T) {
	t.Parallel()
	inOneTab(t, slices.Concat(pages(t, "demo-zh", "levels-zh", "allowances-zh", "posts-zh", "unit-zh", "eligible-zh", "football", "random"), barest(t, "demo-en", "levels-en", "allowances-en", "posts-en", "unit-en", "eligible-en")), func(t *testing.T, ctx context.Context, p page) {
		do(t, ctx, withoutScript(), chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()))
		if ran := evaluate[bool](t, ctx, `!!document.querySelector('[data-drawn]')`); ran {
			t.Fatal("script ran")
		}
		const bare = `Array.prototype.filter.call(document.querySelectorAll('main figure'), function (f) {
			return f.getBoundingClientRect().height > 0 && !f.querySelector('table, svg, img');
		}).map(function (f) { return f.innerText; })`
		if list := evaluate[[]string](t, ctx, bare); len(list) > 0 {
			t.Errorf("nothing is seen below the names of charts %q", list)
		}
		seen := number.FindAllString(evaluate[string](t, ctx, `(function () {
			document.querySelectorAll('main svg').forEach(function (e) { e.parentNode.removeChild(e); });
			return document.querySelector('main').innerText;
		}())`), -1)
		want := number.FindAllString(written(t, p), -1)
		if !slices.Equal(seen, want) {
			t.Errorf("%d numbers are seen, %d stand in the page; from the first difference on:\n%q\n%q", len(seen), len(want),
				fromDifference(seen, want), fromDifference(want, seen))
		}
		if len(want) < 5 && p.path == p.site.examples[p.kind] && !slices.Contains(wordy, p.kind) {
			t.Errorf("the page has only the numbers %q", want)
		}
	})
}

// wordy are the kinds of pages that may have no numbers, in the largest of them.
var wordy = []string{"classes", "article", "help", "notice", "notice-list", "rulings"}

func withoutScript() chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	})
}

// fromDifference is what follows where two lists part.
func fromDifference(list, other []string) []string {
	n := 0
	for n < min(len(list), len(other)) && list[n] == other[n] {
		n++
	}
	return list[n:min(n+10, len(list))]
}

// written is the text of the main part of a page as it stands in the file,
// without its pictures: what they show stands in a table too. Cells and blocks
// end a word there as they do on the screen.
func written(t *testing.T, p page) string {
	t.Helper()
	f, err := os.Open(filepath.Join(p.site.dir, filepath.FromSlash(p.path)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc, err := html.Parse(f)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(n *html.Node, inside bool)
	walk = func(n *html.Node, inside bool) {
		inside = inside || n.Data == "main"
		if n.Type == html.TextNode && inside {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil && n.Data != "script" && n.Data != "svg"; c = c.NextSibling {
			walk(c, inside)
		}
		if n.Type == html.ElementNode && !slices.Contains(inline, n.Data) {
			b.WriteByte('\n')
		}
	}
	walk(doc, false)
	return b.String()
}

// inline elements end no word.
var inline = []string{"a", "b", "code", "del", "em", "ins", "span", "strong", "time"}
