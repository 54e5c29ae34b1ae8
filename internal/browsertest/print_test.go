package browsertest

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	pagedomain "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/outdir"
)

// A4 within the margins of the stylesheet, 14 mm on either side, at 96 pixels
// to the inch: 182 mm upright and 269 mm sideways.
const (
	upright  = 688
	sideways = 1017
)

// sheet is one sheet of a document.
var sheet = regexp.MustCompile(`/Type\s*/Page\b`)

// TestPagesPrint: pages become sheets of paper, the head of a table stands on
// each, nothing is left behind in a scroll box, and no column is cut off.
func TestPagesPrint(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		site, kind  string
		path        string // empty: the largest of its kind
		least, most int    // sheets
		width       int64  // of a sheet within its margins, in pixels
	}{
		{"demo-zh", "ranking", "2020q4/key-work/index.html", 2, 4, sideways}, {"demo-zh", "ranking", "", 8, 14, sideways},
		{"demo-zh", "indicators", "2020q1/key-work/indicators.html", 2, 4, sideways},
		{"demo-zh", "ledger", "", 8, 18, upright}, {"demo-zh", "period", "", 1, 12, upright},
		{"demo-en", "ledger", "", 8, 18, upright}, {"demo-en", "scheme", "", 8, 32, upright}, {"football", "ranking", "", 1, 4, sideways},
		{"hostile", "ledger", "", 8, 44, upright},
	} {
		p := example(t, c.site, c.kind)
		if c.path != "" {
			p = at(t, c.site, c.kind, c.path)
		}
		t.Run(p.String()+"/"+c.path, func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, desk)
			pdf := printed(t, ctx)
			sheets := len(sheet.FindAll(pdf, -1))
			if !bytes.HasPrefix(pdf, []byte("%PDF-")) || sheets < c.least || sheets > c.most {
				t.Errorf("%d bytes, %d sheets", len(pdf), sheets)
			}
			onSheets(t, ctx, c.width)
			// Where an office signs: under results, not under a scheme.
			if n := evaluate[int](t, ctx, signed); n != 4 && c.kind != "scheme" {
				t.Errorf("%d fields for signatures", n)
			}
			fits(t, ctx, int(c.width))
		})
	}
}

// signed is how many fields there are for signatures.
const signed = `Array.prototype.filter.call(document.querySelectorAll('.signatures li'), function (e) { return e.getBoundingClientRect().width > 100; }).length`

// onSheets shows a page as it is on paper of a width, where heads are repeated and
// nothing is in a box that scrolls.
func onSheets(t *testing.T, ctx context.Context, width int64) {
	t.Helper()
	do(t, ctx, onPaper(), chromedp.EmulateViewport(width, high), redrawn())
	look := evaluate[struct{ Head, Nav, Overflow string }](t, ctx, `(function () {
		function style(s, name) { return getComputedStyle(document.querySelector(s))[name]; }
		return { Head: style('thead', 'display'), Nav: style('nav.crumbs', 'display'), Overflow: style('.wide', 'overflow') };
	}())`)
	if look.Head != "table-header-group" || look.Nav != "none" || look.Overflow != "visible" {
		t.Errorf("on paper: %+v", look)
	}
}

// printed is the page as a PDF.
func printed(t *testing.T, ctx context.Context) []byte {
	t.Helper()
	var pdf []byte
	do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		yes := true
		out, err := cdp.Call(ctx, target, pagedomain.PrintToPDF, pagedomain.PrintToPDFParams{PreferCSSPageSize: &yes})
		pdf = out.Data
		return err
	}))
	return pdf
}

// TestBriefIsOneSheet: sixteen units, also with names of seventeen characters,
// and everything that is said of them fit on one sheet, in every quarter, also
// where as much is overdue as a brief names, and a correction has its reason.
func TestBriefIsOneSheet(t *testing.T) {
	t.Parallel()
	const lengthen = `(function () {
		var n = 0;
		document.querySelectorAll('.ranking th a, .mover strong a').forEach(function (e) { e.textContent = '云泽市公安局' + e.textContent.slice(0, 2) + '经济技术开发区分局'; n++; });
		return n;
	}())`
	// Eight matters of two lines are the sixteen that package site allows, and one
	// less for every other board.
	const fill = `(function () {
		function wide(n) { return new Array(n + 1).join('某'); }
		var old = document.querySelector('ul.overdue, .half + .half > p'), list = document.createElement('ul'), most, why, i;
		list.className = 'overdue';
		most = Math.max(4, 8 - document.querySelectorAll('.others tbody tr').length);
		for (i = 0; i < most; i += 1) { list.appendChild(document.createElement('li')).textContent = wide(58); }
		old.parentNode.replaceChild(list, old);
		why = document.querySelector('p.reason');
		if (!why) {
			why = document.createElement('p');
			why.className = 'reason';
			document.querySelector('.brief > section').insertAdjacentElement('beforebegin', why);
		}
		why.textContent = wide(60);
		return document.querySelectorAll('ul.overdue > li').length === most;
	}())`
	for _, site := range []string{"demo-zh", "demo-en"} {
		one := example(t, site, "brief")
		t.Run(one.site.name, func(t *testing.T) {
			t.Parallel()
			ctx := lasting(t)
			paths, err := fs.Glob(os.DirFS(one.site.dir), "*/brief.html")
			if err != nil || len(paths) < 8 {
				t.Fatal(paths, err)
			}
			for _, path := range paths {
				p := page{one.site, one.kind, path}
				t.Run(path, func(t *testing.T) {
					ctx := patient(t, ctx)
					p.show(t, ctx, desk)
					if n := len(sheet.FindAll(printed(t, ctx), -1)); n != 1 {
						t.Errorf("%d sheets", n)
					}
					names, full := evaluate[int](t, ctx, lengthen), evaluate[bool](t, ctx, fill)
					if ranked := strings.Contains(path, "q"); ranked && names < 16 || !full {
						t.Fatalf("only %d names, or not all matters", names)
					}
					if n := len(sheet.FindAll(printed(t, ctx), -1)); n != 1 {
						t.Errorf("%d sheets with long names and much overdue", n)
					}
				})
			}
		})
	}
}

// unitName is the line with the name of a unit, after that with its id.
var unitName = regexp.MustCompile(`(?m)(^\[\[unit\]\]\r?\nid = "[^"]*"\r?\nname = )".*"$`)

// TestBriefOfLongNamesIsOneSheet: sixteen units with names of sixty characters,
// ideographs or Latin ones without a break.
func TestBriefOfLongNamesIsOneSheet(t *testing.T) {
	t.Parallel()
	for script, letters := range map[string]string{"ideographs": "临渡栖云东埠澜门经济开发", "one word": "W"} {
		t.Run(script, func(t *testing.T) {
			t.Parallel()
			files := make(fstest.MapFS)
			names := 0
			err := fs.WalkDir(content.FS, ".", func(name string, e fs.DirEntry, err error) error {
				if err != nil || e.IsDir() {
					return err
				}
				data, err := fs.ReadFile(content.FS, name)
				if name == "units.toml" {
					data = unitName.ReplaceAllFunc(data, func(line []byte) []byte {
						names++
						long := []rune(strings.Repeat(letters, 60))[:58]
						return fmt.Appendf(nil, "%s\"%s%02d\"", unitName.FindSubmatch(line)[1], string(long), names)
					})
				}
				files[name] = &fstest.MapFile{Data: digest.ReplaceAll(data, nil)}
				return err
			})
			if err != nil || names < 16 {
				t.Fatalf("%d names, %v", names, err)
			}
			s := &site{name: "long names", dir: filepath.Join(t.TempDir(), "site")}
			var list diag.List
			if summary, err := build.Build(files, s.dir, outdir.Options{}, build.Options{}, &list); err != nil || summary == nil {
				t.Fatalf("not built: %v, %v", list.All(), err)
			}
			if s.examples, s.barest, err = examples(s.dir); err != nil {
				t.Fatal(err)
			}
			p := page{s, "brief", s.examples["brief"]}
			ctx := p.open(t, desk)
			if n := len(sheet.FindAll(printed(t, ctx), -1)); n != 1 {
				t.Errorf("%d sheets", n)
			}
			fits(t, ctx, telephone)
		})
	}
}

func onPaper() chromedp.Action[chromedp.Void] { return emulated("print") }

func emulated(media string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: media})
		return err
	})
}
