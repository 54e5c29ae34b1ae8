package browsertest

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/generate"
	"gongping/internal/outdir"
)

// TestPeriodPrints: of a period on one page every part begins on a sheet of its own
// and is as wide as its sheets, headings do not stand alone, and the head of a table
// stands on every sheet. Of the ledgers of a board one is enough: all of them are
// hundreds of sheets.
func TestPeriodPrints(t *testing.T) {
	t.Parallel()
	const some = `(function () {
		var ledgers = {};
		document.querySelectorAll('section.part').forEach(function (part) {
			var board = part.id.slice(0, part.id.lastIndexOf('/'));
			if (!document.getElementById(part.id + '.ledger')) { return; }
			if (ledgers[board]) { part.remove(); }
			ledgers[board] = true;
		});
		return document.querySelectorAll('section.part').length;
	}())`
	ctx := at(t, "demo-zh", "print", "2020q1/print.html").open(t, desk)
	parts := evaluate[int](t, ctx, some)
	onSheets(t, ctx, sideways)
	fits(t, ctx, sideways)
	const uprightOnly = `document.querySelectorAll('section.landscape').forEach(function (part) { part.hidden = %s; })`
	evaluate[chromedp.Void](t, ctx, strings.Replace(uprightOnly, "%s", "true", 1))
	fits(t, ctx, upright)
	evaluate[chromedp.Void](t, ctx, strings.Replace(uprightOnly, "%s", "false", 1))
	if n := evaluate[int](t, ctx, signed); n != 4 {
		t.Errorf("%d fields for signatures", n)
	}
	do(t, ctx, onScreen(), chromedp.EmulateViewport(desk, high), redrawn())
	headings := markedHeadings(t, ctx)
	if parts < 20 || len(headings.Titles) != parts {
		t.Errorf("%d parts have %d titles", parts, len(headings.Titles))
	}
	sheets := wholeSheets(t, ctx)
	headings.mustStayWithTheirTexts(t, sheets)
	headings.mustBeginSheets(t, sheets)
	if len(sheets) < 80 || len(sheets) > 160 {
		t.Errorf("%d sheets", len(sheets))
	}
}

// TestContentsLeadIntoVolumes: where a period is too much for one page, a click in its
// contents leads to the ledger of a unit in a volume.
func TestContentsLeadIntoVolumes(t *testing.T) {
	t.Parallel()
	s := &site{name: "volumes", dir: filepath.Join(t.TempDir(), "site")}
	folder := inMemory(generate.Bureau(generate.Options{Seed: 7, Units: 101, Periods: 1, Indicators: 16, EventsPerUnit: 2}))
	var list diag.List
	if summary, err := build.Build(folder, s.dir, outdir.Options{}, build.Options{}, &list); err != nil || summary == nil {
		t.Fatalf("not built: %v, %v", list.All(), err)
	}
	ctx := page{s, "print", "2020q3/print.html"}.open(t, desk)
	const last = `Array.prototype.slice.call(document.querySelectorAll('nav.toc a'), -1)[0]`
	link := evaluate[struct{ Href, Unit string }](t, ctx, `(function (a) { return { Href: a.href, Unit: a.textContent }; }(`+last+`))`)
	volume, _, _ := strings.Cut(link.Href, "#")
	if volume != s.url()+"2020q3/print.ledgers.key-work.2.html" {
		t.Errorf("the last unit is in %s", volume)
	}
	click(t, ctx, last)
	until(t, ctx, `document.querySelector(':target')`)
	at := evaluate[struct {
		Href, Title string
		Top         float64
		Ledgers     int
	}](t, ctx, `(function (part) {
		return { Href: location.href, Title: part.querySelector('h2').textContent, Top: part.getBoundingClientRect().top,
			Ledgers: part.querySelectorAll('table.ledger').length };
	}(document.querySelector(':target')))`)
	if at.Href != link.Href || !strings.HasPrefix(at.Title, link.Unit) || at.Top < 0 || at.Top > high || at.Ledgers == 0 {
		t.Errorf("%s of %s leads to %+v", link.Href, link.Unit, at)
	}
}
