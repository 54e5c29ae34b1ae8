package browsertest

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	browserdomain "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

// TestListsAreSpoken: what a screen reader hears of the controls, in both languages.
func TestListsAreSpoken(t *testing.T) {
	t.Parallel()
	for name, want := range map[string][]string{
		"demo-zh": {"searchbox 查找文字", "combobox 档次", "button 选择列", "button 把所见存为 CSV", "button 恢复公布时的样子", "columnheader 总分", "button 总分", "status ", "StaticText 按“总分”从大到小排列。 共 24 行，显示 24 行。"},
		"demo-en": {"searchbox Contains", "combobox Band", "button Columns", "button Save what is seen as CSV", "button Back to as published", "columnheader Total", "button Total", "status ", "StaticText Sorted by Total, descending. 24 of 24 rows shown."},
	} {
		p := at(t, name, "ranking", "2020q3/squads/index.html")
		ctx := tab(t)
		do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()+"#view:sort=total.desc"), settled())
		var heard []string
		do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
			tree, err := cdp.Call(ctx, target, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
			for _, n := range tree.Nodes {
				if n.Role != nil && n.Name != nil && !n.Ignored {
					heard = append(heard, spoken(n))
				}
			}
			return err
		}))
		for _, w := range want {
			if !slices.Contains(heard, w) {
				t.Errorf("%s: nothing is heard as %q", p, w)
			}
		}
	}
}

// TestListsAreAccessible: axe-core finds nothing with a filter, an order, fewer columns, and
// the choice of columns open; nor does a telephone scroll sideways then, in large text too.
func TestListsAreAccessible(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "register", "2020q3/deductions.html")
	ctx := tab(t)
	do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()+"#view:sort=points.desc&q=2020-08&hide=count,reason&x=1"), settled())
	said(t, ctx, "x=1")
	evaluate[chromedp.Void](t, ctx, `document.querySelector('#page\\.lists button[aria-expanded]').click()`)
	accessible(t, ctx, true)
	fits(t, ctx, telephone)
	choose(t, ctx, large)
	fits(t, ctx, telephone)
}

// spoken is the role of a node and its name.
func spoken(n *accessibility.Node) string {
	var role, name string
	_ = json.Unmarshal(n.Role.Value, &role) // what is no text is heard as nothing
	_ = json.Unmarshal(n.Name.Value, &name)
	return role + " " + name
}

// TestListsAreSaved: a click saves a file that has what is seen, in its order and no more,
// from the disk and below a folder of a server.
func TestListsAreSaved(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "ranking", "2020q3/squads/index.html")
	for place, url := range p.places(t) { // one after the other: they share where the browser saves
		t.Run(place, func(t *testing.T) {
			ctx := tab(t)
			do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(url+"#view:sort=unit.asc&q=鹤鸣&hide=margins,movement,trend"), settled())
			said(t, ctx, "从小到大")
			name, text := saved(t, ctx, `Array.prototype.filter.call(document.querySelectorAll('#page\\.lists button'), function (b) { return /CSV/.test(b.textContent); })[0]`)
			if !strings.HasSuffix(name, ".csv") || !strings.Contains(name, "2020年第三季度") {
				t.Errorf("the file is called %q", name)
			}
			mustBeSeen(t, look(t, ctx)[0], text)
		})
	}
}

// saved is the file that the browser saves after a click, and its name.
func saved(t *testing.T, ctx context.Context, button string) (name, text string) {
	t.Helper()
	begun, ended := make(chan string, 1), make(chan browserdomain.EventDownloadProgress, 1)
	err := chromedp.Listen(ctx, func(ev any) {
		switch ev := ev.(type) {
		case *browserdomain.EventDownloadWillBegin:
			begun <- ev.SuggestedFilename
		case *browserdomain.EventDownloadProgress:
			if ev.State != browserdomain.DownloadProgressStateInProgress {
				ended <- *ev
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	folder, yes := t.TempDir(), true
	do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, browserdomain.SetDownloadBehavior, browserdomain.SetDownloadBehaviorParams{
			Behavior: browserdomain.SetDownloadBehaviorBehaviorAllowAndName, DownloadPath: folder, EventsEnabled: &yes,
		})
		return err
	}))
	click(t, ctx, button)
	select {
	case file := <-ended:
		data, err := os.ReadFile(filepath.Join(folder, file.GUID))
		if err != nil {
			t.Fatalf("the file is %s: %v", file.State, err)
		}
		return <-begun, string(data)
	case <-ctx.Done():
		t.Fatal("nothing is saved")
	}
	return "", ""
}

// mustBeSeen compares a file with the list that it was made of.
func mustBeSeen(t *testing.T, seen list, text string) {
	t.Helper()
	body, marked := strings.CutPrefix(text, "\ufeff")
	if !marked || strings.Count(body, "\n") != strings.Count(body, "\r\n") {
		t.Errorf("no byte order mark, or lines that end otherwise: %.80q", body)
	}
	r := csv.NewReader(strings.NewReader(body))
	r.FieldsPerRecord = -1
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(seen.Rows) < 2 || len(seen.Rows) > 10 {
		t.Fatalf("%d rows tell nothing", len(seen.Rows))
	}
	grouped := 1
	if got := len(records[0]) - grouped; got != len(seen.Columns) {
		t.Errorf("%d columns, want %d: %q", got, len(seen.Columns), records[0])
	}
	for n, row := range seen.Rows {
		for k, cell := range row {
			got := strings.TrimPrefix(records[n+1][k+grouped], "\t")
			if plain := strings.NewReplacer("−", "-", " ", "", "+", ""); plain.Replace(got) != plain.Replace(cell) {
				t.Errorf("row %d: %q, want %q", n, got, cell)
			}
		}
	}
}
