package browsertest

import (
	"bytes"
	"context"
	"regexp"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	pagedomain "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// sheet is one sheet of a document.
var sheet = regexp.MustCompile(`/Type\s*/Page\b`)

// TestPagesPrint: rankings and ledgers become sheets of paper, the head of a
// table stands on each, and nothing is left behind in a scroll box.
func TestPagesPrint(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		site, kind string
		least      int // sheets
	}{
		{"demo-zh", "ranking", 1}, {"demo-zh", "ledger", 2}, {"football", "ranking", 1}, {"hostile", "ledger", 2},
	} {
		p := example(t, c.site, c.kind)
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, desk)
			var pdf []byte
			do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				yes := true
				out, err := cdp.Call(ctx, target, pagedomain.PrintToPDF, pagedomain.PrintToPDFParams{PreferCSSPageSize: &yes})
				pdf = out.Data
				return err
			}))
			sheets := len(sheet.FindAll(pdf, -1))
			if !bytes.HasPrefix(pdf, []byte("%PDF-")) || sheets < c.least || sheets > 40 {
				t.Errorf("%d bytes, %d sheets", len(pdf), sheets)
			}
			do(t, ctx, onPaper())
			look := evaluate[struct{ Head, Nav, Overflow string }](t, ctx, `(function () {
				function style(s, name) { return getComputedStyle(document.querySelector(s))[name]; }
				return { Head: style('thead', 'display'), Nav: style('nav.crumbs', 'display'), Overflow: style('.wide', 'overflow') };
			}())`)
			if look.Head != "table-header-group" || look.Nav != "none" || look.Overflow != "visible" {
				t.Errorf("on paper: %+v", look)
			}
		})
	}
}

func onPaper() chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		return err
	})
}
