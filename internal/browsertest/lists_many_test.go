package browsertest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// manyRows writes a ranking of the demonstration with so many rows, every one with a
// name and a total of its own, and gives its address.
func manyRows(t *testing.T, count int) string {
	t.Helper()
	p := at(t, "demo-zh", "ranking", "2020q3/squads/index.html")
	data, err := os.ReadFile(filepath.Join(p.site.dir, filepath.FromSlash(p.path)))
	if err != nil {
		t.Fatal(err)
	}
	page := string(data)
	row := regexp.MustCompile(`(?s)<tr id="[^"]*">.*?</tr>`).FindString(page)
	from := strings.Index(page, row)
	to := from + strings.Index(page[from:], "</tbody>")
	id, name := regexp.MustCompile(`id="[^"]*"`).FindString(row), regexp.MustCompile(`>([^<]+)</a>`).FindStringSubmatch(row)[1]
	total := regexp.MustCompile(`<td class="score num">[^<]*<`).FindString(row)
	var rows, keys strings.Builder
	for n := range count {
		// 7919 is prime: totals of so many rows are all different, in no order.
		own := fmt.Sprintf("警队%04d", n*7919%10000)
		rows.WriteString(strings.NewReplacer(id, fmt.Sprintf(`id="unit.many-%d"`, n), name, own, total, fmt.Sprintf(`<td class="score num">%d/7 ≈ %d<`, n*7919%10007, n*7919%10007/7)).Replace(row))
		fmt.Fprintf(&keys, `"%s":"jing3警 dui4队 %08d",`, own, n*7919%10000)
	}
	page = strings.Replace(page[:from]+rows.String()+page[to:], `"keys":{`, `"keys":{`+keys.String(), 1)
	root := t.TempDir()
	if err := os.CopyFS(filepath.Join(root, "assets"), os.DirFS(filepath.Join(p.site.dir, "assets"))); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "a", "b", "index.html")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	return (&site{dir: root}).url() + "a/b/index.html"
}

// slowly makes the processor of a tab four times as slow.
func slowly() chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})
		return err
	})
}

// counting counts what a script asks of the page, and takes the time until the first rows
// are on the screen and until all are, and the longest that nothing could be done meanwhile.
const counting = `
var asked = 0;
['appendChild', 'removeChild', 'insertBefore'].forEach(function (name) { count(Node.prototype, name); });
['getAttribute', 'setAttribute', 'removeAttribute', 'querySelector', 'querySelectorAll'].forEach(function (name) { count(Element.prototype, name); });
function count(on, name) {
	var own = on[name];
	on[name] = function () { asked += 1; return own.apply(this, arguments); };
}
function timed(act) {
	var before = asked, from = performance.now(), at = from, e = { Asked: 0, First: 0, All: 0, Longest: 0 }, frames = 0;
	act();
	return new Promise(function (done) {
		function frame() {
			var now = performance.now();
			frames += 1;
			if (frames === 2) {
				e.First = Math.round(now - from);
			} else if (frames > 2) {
				e.Longest = Math.max(e.Longest, Math.round(now - at));
			}
			at = now;
			if (frames < 2 || document.querySelector('table[aria-busy]')) {
				return requestAnimationFrame(frame);
			}
			e.Asked = asked - before - frames + 1;
			e.All = Math.round(now - from);
			done(e);
		}
		requestAnimationFrame(frame);
	});
}
`

// effort is what an action asks for, and how many milliseconds it took.
type effort struct{ Asked, First, All, Longest float64 }

// TestManyRows: of 1,500 rows none is lost by sorting and filtering, and four times as many rows
// ask for about four times as much. Times are told, and judged by nobody: a machine is busy. A
// slowed tab on a busy one may take as long for each action as another for a test.
func TestManyRows(t *testing.T) {
	t.Parallel()
	efforts := make(map[string][]effort)
	for _, count := range []int{375, 1500} {
		url := manyRows(t, count) // before the time of the tab begins
		one := lasting(t)
		ctx := patient(t, one)
		do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(url), settled(), slowly())
		evaluate[chromedp.Void](t, ctx, counting)
		before := sortedRows(rows(look(t, ctx)))
		if len(before) != count {
			t.Fatalf("%d rows, want %d", len(before), count)
		}
		for _, action := range [][2]string{
			{"sort by total", `document.querySelector('th[data-column="total"] button').click()`},
			{"turn round", `document.querySelector('th[data-column="total"] button').click()`},
			{"sort by name", `document.querySelector('th[data-column="unit"] button').click()`},
			{"filter", `var q = document.getElementById('page.lists.q'); q.value = '警队 77'; q.dispatchEvent(new Event('input'))`},
			{"hide a column", `document.getElementById('page.lists.column.margins').click()`},
			{"as published", `Array.prototype.filter.call(document.querySelectorAll('#page\\.lists button'), function (b) { return b.textContent === '恢复公布时的样子'; })[0].click()`},
		} {
			run := fmt.Sprintf(`timed(function () { %s; })`, action[1])
			if action[0] == "filter" { // follows after a pause
				run = fmt.Sprintf(`(function () { var wait = setTimeout; window.setTimeout = function (f) { f(); }; var done = timed(function () { %s; }); window.setTimeout = wait; return done; }())`, action[1])
			}
			ctx := patient(t, one)
			e := evaluate[effort](t, ctx, run, chromedp.EvalAwaitPromise)
			efforts[action[0]] = append(efforts[action[0]], e)
			t.Logf("%d rows, %s: first rows after %.0f ms, all after %.0f, no longer than %.0f at a time; %.0f calls", count, action[0], e.First, e.All, e.Longest, e.Asked)
			seen := look(t, ctx)[0]
			switch action[0] {
			case "turn round":
				descending(t, seen.column("total"))
				fallthrough
			case "sort by total", "sort by name", "as published":
				if after := sortedRows(seen.Rows); strings.Join(after, "\n") != strings.Join(before, "\n") {
					t.Errorf("%s: %d rows, not those of before", action[0], len(after))
				}
			case "filter":
				n := 0
				for _, line := range before {
					if strings.Contains(line, "77") {
						n++
					}
				}
				if len(seen.Rows) != n || n == 0 || n == count {
					t.Errorf("filter: %d rows, want %d", len(seen.Rows), n)
				}
			}
		}
	}
	for action, e := range efforts {
		if e[1].Asked > 5*e[0].Asked+100 {
			t.Errorf("%s: %.0f calls for a quarter of the rows, %.0f for all", action, e[0].Asked, e[1].Asked)
		}
	}
}
