package browsertest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// insert puts a text where the keyboard is, as pasting does.
func insert(t *testing.T, ctx context.Context, text string) {
	t.Helper()
	do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, input.InsertText, input.InsertTextParams{Text: text})
		return err
	}))
}

// until waits for a condition in the page, or in the one to which it is about to lead.
func until(t *testing.T, ctx context.Context, condition string) {
	t.Helper()
	script := fmt.Sprintf(`new Promise(function (done) {
		(function look() { if (document.readyState === 'complete' && (%s)) { done(true); } else { requestAnimationFrame(look); } }());
	})`, condition)
	for {
		_, err := chromedp.Run(ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise))
		switch {
		case err == nil:
			return
		case ctx.Err() != nil || !left(err):
			t.Fatalf("%s: %v", condition, err)
		}
	}
}

// left reports whether the page was left while it was asked.
func left(err error) bool {
	return strings.Contains(err.Error(), "navigated") || strings.Contains(err.Error(), "context was destroyed") || strings.Contains(err.Error(), "Cannot find context")
}

// says waits for what the page announces.
func says(t *testing.T, ctx context.Context, text string) {
	t.Helper()
	until(t, ctx, fmt.Sprintf(`document.getElementById('search.status').textContent === %q`, text))
}

// announced are the roles and names that a screen reader finds on the page.
func announced(t *testing.T, ctx context.Context) string {
	t.Helper()
	var list []string
	do(t, ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		tree, err := cdp.Call(ctx, target, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
		if err != nil {
			return err
		}
		for _, n := range tree.Nodes {
			if n.Role != nil && n.Name != nil && !n.Ignored {
				var role, name string
				if err := errors.Join(json.Unmarshal(n.Role.Value, &role), json.Unmarshal(n.Name.Value, &name)); err != nil {
					return err
				}
				list = append(list, role+" "+name)
			}
		}
		return nil
	}))
	return strings.Join(list, "\n")
}

const (
	focused = `(document.activeElement.getAttribute('href') || document.activeElement.id)`
	focus   = `document.getElementById('search.text').focus()`
	typed   = `document.getElementById('search.text').value`
)

// TestSearchByKeyboard: from the disk and below a folder of a server, by keys alone.
func TestSearchByKeyboard(t *testing.T) {
	t.Parallel()
	p := example(t, "demo-zh", "search")
	server, _ := served(t, p.site.dir)
	ctx := lasting(t)
	for name, base := range map[string]string{"disk": p.site.url(), "folder": server} {
		t.Run(name, func(t *testing.T) {
			ctx := patient(t, ctx)
			w := watching(t, ctx, base)
			do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(base+p.path), settled())
			if n := evaluate[int](t, ctx, `document.querySelectorAll('script').length`); n != 3 {
				t.Errorf("%d scripts before anything is looked for", n) // two files, and the data
			}
			evaluate[chromedp.Void](t, ctx, focus)
			do(t, ctx, chromedp.KeyEvent("lmfj"))
			says(t, ctx, "找到 1 条")
			heard := announced(t, ctx)
			for _, want := range []string{"search 查找", "searchbox 查找什么", "status ", "StaticText 找到 1 条", "link 澜门分局", "list "} {
				if !strings.Contains(heard, want) {
					t.Errorf("a screen reader finds no %q", want)
				}
			}
			do(t, ctx, chromedp.KeyEvent(kb.ArrowDown))
			if at := evaluate[string](t, ctx, focused); at != "subjects/lanmen.html" {
				t.Errorf("down leads to %s", at)
			}
			do(t, ctx, chromedp.KeyEvent(kb.ArrowDown)) // there is no other
			do(t, ctx, chromedp.KeyEvent(kb.ArrowUp))
			if at := evaluate[string](t, ctx, focused); at != "search.text" {
				t.Errorf("up leads to %s", at)
			}
			do(t, ctx, chromedp.KeyEvent(kb.Escape))
			says(t, ctx, "")
			if left := evaluate[string](t, ctx, typed); left != "" {
				t.Errorf("%q is left", left)
			}
			// An id in full width, as an input method has it.
			insert(t, ctx, "２０２０ｑ４／ｅ－１１２５")
			do(t, ctx, chromedp.KeyEvent(kb.Enter))
			until(t, ctx, `location.hash === '#2020q4/e-1125'`)
			if at := evaluate[string](t, ctx, `location.href + ' ' + !!document.querySelector(':target')`); at != base+"2020q4/key-work/qiyun.html#2020q4/e-1125 true" {
				t.Errorf("the record is at %s", at)
			}
			evaluate[chromedp.Void](t, ctx, back)
			until(t, ctx, `document.getElementById('search.status')`)
			says(t, ctx, "找到 1 条")
			if left := evaluate[string](t, ctx, typed); left != "２０２０ｑ４／ｅ－１１２５" {
				t.Errorf("after coming back %q is in the box", left)
			}
			faults, _ := w.noticed()
			for _, fault := range faults {
				t.Error(fault)
			}
		})
	}
}

// TestSearchByNumber: what is printed of an id as a number, typed alone, finds every
// record of that number at each of its places, from the disk.
func TestSearchByNumber(t *testing.T) {
	t.Parallel()
	p := example(t, "demo-zh", "search")
	ctx := tab(t)
	w := watching(t, ctx, p.site.url())
	do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()), settled())
	evaluate[chromedp.Void](t, ctx, focus)
	places := records(t, p.site)
	for _, c := range []struct{ typed, number string }{{"1125", "1125"}, {"１１２５", "1125"}, {"43", "43"}, {"0043", "43"}} {
		var want []string
		for id, hrefs := range places {
			if number := strings.TrimLeft(id[len(strings.TrimRight(id, "0123456789")):], "0"); number == c.number {
				want = append(want, hrefs...)
			}
		}
		insert(t, ctx, c.typed)
		says(t, ctx, fmt.Sprintf("找到 %d 条", len(want)))
		got := evaluate[[]string](t, ctx, `Array.from(document.querySelectorAll('#search\\.results a'), function (a) { return a.getAttribute('href'); })`)
		slices.Sort(want)
		slices.Sort(got)
		if len(want) < 4 || !slices.Equal(got, want) {
			t.Errorf("%s leads to %q, want %q", c.typed, got, want)
		}
		do(t, ctx, chromedp.KeyEvent(kb.Escape))
		says(t, ctx, "")
	}
	// Enter opens the first of them.
	insert(t, ctx, "1125")
	do(t, ctx, chromedp.KeyEvent(kb.Enter))
	until(t, ctx, `/e-1125$/.test(location.hash) && document.querySelector(':target')`)
	faults, _ := w.noticed()
	for _, fault := range faults {
		t.Error(fault)
	}
}

// TestSearchKeepsWhatIsTyped: the browser tells of the address that the page has changed
// when more may have been typed, which stays in the box.
func TestSearchKeepsWhatIsTyped(t *testing.T) {
	t.Parallel()
	p := example(t, "demo-zh", "search")
	ctx := tab(t)
	do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()), settled())
	evaluate[chromedp.Void](t, ctx, focus)
	insert(t, ctx, "nothing at all")
	says(t, ctx, "没有找到")
	evaluate[chromedp.Void](t, ctx, `(function () {
		var box = document.activeElement, escape = new Event('keydown', { bubbles: true });
		escape.keyCode = 27;
		box.dispatchEvent(escape);
		box.value = 'lmfj';
		box.dispatchEvent(new Event('input', { bubbles: true }));
	}())`)
	says(t, ctx, "找到 1 条")
	if left := evaluate[string](t, ctx, typed); left != "lmfj" {
		t.Errorf("%q is in the box", left)
	}
}

// TestSearchTakesAnything: addresses made by hand, markup, too much, nothing, characters
// beyond the first plane.
func TestSearchTakesAnything(t *testing.T) {
	t.Parallel()
	p := example(t, "demo-zh", "search")
	ctx := tab(t)
	w := watching(t, ctx, p.site.url())
	const results = `document.querySelectorAll('#search\\.results a').length`
	for _, c := range []struct{ hash, says, typed string }{
		{"#q=%E6%BE%9C%E9%97%A8%E5%88%86%E5%B1%80", "", "澜门分局"}, // as a browser writes it
		{"#q=澜门分局", "", "澜门分局"},
		{"#q=%E5%B2", "没有找到", "%E5%B2"}, // half a character
		{"#q=<img src=x onerror=alert(1)>", "没有找到", "<img src=x onerror=alert(1)>"},
		{"#q=" + strings.Repeat("h", 1000), "输入太长，没有这么长的名称", strings.Repeat("h", 1000)},
		{"#q=", "", ""},
		{"#page.main", "", ""},
	} {
		do(t, ctx, chromedp.Navigate("about:blank"), chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()+c.hash), settled())
		if c.says != "" {
			says(t, ctx, c.says)
		} else if c.typed != "" {
			until(t, ctx, results+" > 0")
		}
		if got := evaluate[string](t, ctx, typed); got != c.typed {
			t.Errorf("%.40s: %.40q is in the box", c.hash, got)
		}
	}
	// Another hash by hand, on the page that is open: back leads to the one before.
	evaluate[chromedp.Void](t, ctx, `location.hash = 'q=lmfj'`)
	says(t, ctx, "找到 1 条")
	evaluate[chromedp.Void](t, ctx, `location.hash = 'q=nothing at all'`)
	says(t, ctx, "没有找到")
	evaluate[chromedp.Void](t, ctx, back)
	says(t, ctx, "找到 1 条")
	// More than is shown.
	evaluate[chromedp.Void](t, ctx, `location.hash = 'q=2020q4/m'`)
	until(t, ctx, results+` === 50 && /，显示前 50 条，/.test(document.getElementById('search.status').textContent)`)
	if n := evaluate[int](t, ctx, `document.querySelectorAll('main img').length`); n > 0 {
		t.Error("markup that was typed became elements")
	}
	const rare = `(function () {
		gongpingSearch('core', ['\ud842\udfb7ji', '\ud842\udfb7\ud87e\udc04\tx\t', '', '', '', '', '']);
		return ['\ud842\udfb7', '\ud87e\udc04', 'ji', 'j\ud87e\udc04', '\ud842'].map(function (query) {
			var n; gongpingSearch.find(query, function (x) { n = x.results.length; }); return n;
		}).join(' ');
	}())`
	if got := evaluate[string](t, ctx, rare); got != "1 1 1 1 0" {
		t.Errorf("characters of two units are found %s times", got)
	}
	faults, _ := w.noticed()
	for _, fault := range faults {
		t.Error(fault)
	}
}
