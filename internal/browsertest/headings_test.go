package browsertest

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// Further marks, see sheets_test.go: one for each heading, and one for what
// follows it.
const (
	headingMarks = '\uD200'
	followMarks  = '\uD4C0'
)

// markHeadings marks headings on paper and the first text after each, names
// those that nothing follows before the next heading of their level, and says
// which are the titles of parts.
const markHeadings = `(function () {
	var main = document.querySelector('main'), bare = [], titles = [], texts = [], headings = [], walker, node;
	function level(e) { return /^H[1-6]$/.test(e.tagName) ? +e.tagName.charAt(1) : 7; }
	function of(node) { return node.parentElement.closest('h1, h2, h3, h4, p.list-title'); }
	walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.data.trim() && !node.parentElement.closest('script, title') && node.parentElement.getClientRects().length) { texts.push(node); }
	}
	texts.forEach(function (text, i) {
		var heading = of(text), n = i + 1, next;
		if (!heading || headings.indexOf(heading) >= 0) { return; }
		headings.push(heading);
		if (heading.parentElement.matches('section.part') && heading === heading.parentElement.querySelector('h2')) { titles.push(headings.length - 1); }
		while (n < texts.length && of(texts[n]) === heading) { n += 1; }
		next = texts[n] && of(texts[n]);
		if (!texts[n] || next && level(next) <= level(heading)) {
			bare.push(heading.textContent);
			return;
		}
		text.data = String.fromCharCode(0xD200 + headings.length - 1) + text.data;
		texts[n].data = String.fromCharCode(0xD4C0 + headings.length - 1) + texts[n].data;
	});
	return { Count: headings.length, Bare: bare, Titles: titles,
		Running: document.querySelector('.running .title').textContent + document.querySelector('.running .edition').textContent };
}())`

// headings are those of a page before it is printed.
type headings struct {
	Count  int
	Bare   []string // below which nothing stands
	Titles []int    // that begin a part, by their numbers

	Running string // stands at the top of every sheet
}

// markedHeadings marks the headings that stand on paper.
func markedHeadings(t *testing.T, ctx context.Context) headings {
	t.Helper()
	do(t, ctx, onPaper(), redrawn())
	marked := evaluate[headings](t, ctx, markHeadings)
	do(t, ctx, onScreen(), redrawn())
	if len(marked.Bare) > 0 {
		t.Errorf("nothing stands below %q", marked.Bare)
	}
	if marked.Count == 0 || marked.Count > followMarks-headingMarks {
		t.Fatalf("%d headings", marked.Count)
	}
	return marked
}

// mustStayWithTheirTexts: on paper no heading stands alone, neither at the foot
// of a sheet nor where what it names is left out.
func (h headings) mustStayWithTheirTexts(t *testing.T, sheets []string) {
	t.Helper()
	found := 0
	for i, sheet := range sheets {
		for _, r := range sheet {
			if r < headingMarks || r >= followMarks {
				continue
			}
			found++
			if follows := r - headingMarks + followMarks; !strings.ContainsRune(sheet, follows) {
				line := sheet[strings.IndexRune(sheet, r):]
				line, _, _ = strings.Cut(line, "\n")
				t.Errorf("sheet %d ends with the heading %q", i+1, line)
			}
		}
	}
	if found < h.Count-len(h.Bare) {
		t.Errorf("%d of %d headings are on the sheets", found, h.Count)
	}
}

// mustBeginSheets: above the title of a part stands only what every sheet says.
func (h headings) mustBeginSheets(t *testing.T, sheets []string) {
	t.Helper()
	begun := 0
	for i, sheet := range sheets {
		for _, title := range h.Titles {
			above, _, here := strings.Cut(sheet, string(rune(headingMarks+title)))
			if !here {
				continue
			}
			begun++
			if got := squeezed(above); got != squeezed(h.Running) && got != squeezed(h.Running)+string(stampMark) {
				t.Errorf("on sheet %d a part stands below %q", i+1, above)
			}
		}
	}
	if begun != len(h.Titles) {
		t.Errorf("%d of %d parts are on the sheets", begun, len(h.Titles))
	}
}

func onScreen() chromedp.Action[chromedp.Void] { return emulated("") }
