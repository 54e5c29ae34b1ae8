package browsertest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestListsSort: a head sorts up, down, and as published; by mouse and by keyboard, which
// stays on it, from the disk and below a folder of a server. All tables of the page follow,
// no row is lost, and the status tells.
func TestListsSort(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "ranking", "2020q3/squads/index.html")
	for name, url := range p.places(t) {
		t.Run(name, func(t *testing.T) {
			ctx := tab(t)
			do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(url), settled())
			sorts(t, ctx)
		})
	}
}

func sorts(t *testing.T, ctx context.Context) {
	t.Helper()
	before := look(t, ctx)
	press(t, ctx, "total")
	said(t, ctx, "按“总分”从小到大排列")
	up := look(t, ctx)
	press(t, ctx, "total")
	said(t, ctx, "按“总分”从大到小排列")
	down := look(t, ctx)
	for i := range before {
		if up[i].Sorted != "total ascending" || down[i].Sorted != "total descending" || before[i].Sorted != "" {
			t.Errorf("%s says %q, then %q", before[i].Group, up[i].Sorted, down[i].Sorted)
		}
		descending(t, down[i].column("total"))
		rising := up[i].column("total")
		slices.Reverse(rising)
		descending(t, rising)
		if !slices.Equal(sortedRows(up[i].Rows), sortedRows(before[i].Rows)) || !slices.Equal(sortedRows(down[i].Rows), sortedRows(before[i].Rows)) {
			t.Errorf("%s has other rows than before", before[i].Group)
		}
	}
	if got := hash(t, ctx); got != "#view:sort=total.desc" {
		t.Errorf("the address ends in %q", got)
	}
	evaluate[chromedp.Void](t, ctx, `document.querySelector('th[data-column="total"] button').focus()`)
	do(t, ctx, chromedp.KeyEvent(kb.Enter))
	said(t, ctx, "按公布时的顺序排列")
	if again := look(t, ctx); !slices.EqualFunc(rows(again), rows(before), slices.Equal[[]string]) || again[0].Sorted != "" {
		t.Error("the third time does not give the published order")
	}
	if got := hash(t, ctx); got != "" {
		t.Errorf("the address ends in %q", got)
	}
	do(t, ctx, chromedp.KeyEvent(" "))
	said(t, ctx, "从小到大")
	if on := evaluate[string](t, ctx, `document.activeElement.closest('th').getAttribute('aria-sort')`); on != "ascending" {
		t.Errorf("the keyboard is on a head that is %q", on)
	}
	// Places gained are numbers with signs, whatever is printed.
	press(t, ctx, "movement")
	press(t, ctx, "movement")
	said(t, ctx, "从大到小")
	moves := look(t, ctx)[0].column("movement")
	last := slices.IndexFunc(moves, func(m string) bool { return strings.HasPrefix(m, "▼") })
	if first := moves[0]; !strings.HasPrefix(first, "▲") || last < 0 || slices.ContainsFunc(moves[last:], func(m string) bool { return strings.HasPrefix(m, "▲") }) {
		t.Errorf("movements stand as %q", moves)
	}
	// Names by pinyin: 城关 cheng, 冬窝子 dong, 河滩 he.
	press(t, ctx, "unit")
	said(t, ctx, "按“单位”从小到大")
	units := look(t, ctx)[0].column("unit")
	place := func(part string) int {
		return slices.IndexFunc(units, func(u string) bool { return strings.Contains(u, part) })
	}
	if a, b, c := place("城关"), place("冬窝子"), place("河滩"); a < 0 || a > b || b > c {
		t.Errorf("units stand as %q", units)
	}
}

// TestListsFilter: words, in whatever width, and choices leave the rows that have all of
// them, and say how many; markup and a thousand characters are text; the button brings
// everything back.
func TestListsFilter(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "register", "2020q3/deductions.html")
	ctx := p.open(t, desk)
	all := look(t, ctx)
	count := len(rows(all))
	said(t, ctx, fmt.Sprintf("共 %d 行，显示 %d 行", count, count))
	with := func(lists []list, words ...string) (n int) {
		for _, l := range lists {
			for _, line := range l.Lines {
				line = strings.ReplaceAll(line, "−", "-")
				if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(line, w) }) {
					n++
				}
			}
		}
		return n
	}
	filtered := func(words ...string) {
		t.Helper()
		n := with(all, words...)
		if n == 0 || n == count {
			t.Fatalf("%d rows of %d tell nothing", n, count)
		}
		said(t, ctx, fmt.Sprintf("显示 %d 行", n))
		if got := look(t, ctx); len(rows(got)) != n || with(got, words...) != n {
			t.Errorf("%d rows are seen, %d of them have %q; want %d", len(rows(got)), with(got, words...), words, n)
		}
	}
	entered(t, ctx, "－２　２０２０－０８")
	filtered("-2", "2020-08")
	entered(t, ctx, "")
	said(t, ctx, fmt.Sprintf("显示 %d 行", count))
	evaluate[chromedp.Void](t, ctx, searchBox+`.focus()`)
	do(t, ctx, chromedp.KeyEvent("2020-09"))
	filtered("2020-09")
	if note := evaluate[bool](t, ctx, `document.querySelector('#page\\.lists .note').getClientRects().length > 0`); !note {
		t.Error("nothing says that totals are of all rows")
	}
	for _, text := range []string{`<img src=x onerror=alert(1)>`, `"><b>`, strings.Repeat("好", 1000)} {
		entered(t, ctx, "")
		said(t, ctx, fmt.Sprintf("显示 %d 行", count))
		entered(t, ctx, text)
		said(t, ctx, "没有符合条件的")
		if got := hash(t, ctx); !strings.HasPrefix(got, "#view:q="+strings.ReplaceAll(text, " ", "+")) {
			t.Errorf("the address ends in %.60q", got)
		}
		if found := evaluate[int](t, ctx, `document.querySelectorAll('#page\\.lists img, #page\\.lists b').length`); found > 0 {
			t.Errorf("%.30q became markup", text)
		}
		if left := evaluate[int](t, ctx, `Array.prototype.filter.call(document.querySelectorAll('table[data-list]'), function (e) { return e.getClientRects().length; }).length`); left > 0 {
			t.Errorf("%d lists without a row are seen", left)
		}
	}
	evaluate[chromedp.Void](t, ctx, `Array.prototype.filter.call(document.querySelectorAll('#page\\.lists button'), function (b) { return b.textContent === '恢复公布时的样子'; })[0].click()`)
	said(t, ctx, fmt.Sprintf("显示 %d 行", count))
	if !slices.EqualFunc(rows(look(t, ctx)), rows(all), slices.Equal[[]string]) || hash(t, ctx) != "" {
		t.Error("not everything is back")
	}
	// A choice: as many rows as the department stands in.
	department := evaluate[string](t, ctx, `(function () {
		var select = document.getElementById('page.lists.choice.department');
		select.selectedIndex = 2;
		select.dispatchEvent(new Event('change'));
		return select.options[2].textContent;
	}())`)
	n := 0
	for _, l := range all {
		for _, row := range l.Rows {
			if l.Name == "entries" && strings.HasPrefix(row[slices.Index(l.Columns, "department")], department) {
				n++
			}
		}
	}
	if n == 0 || n == count {
		t.Fatalf("%d rows of %d tell nothing of %q", n, count, department)
	}
	said(t, ctx, fmt.Sprintf("显示 %d 行", n))
	if got := hash(t, ctx); got != "#view:department="+department {
		t.Errorf("the address ends in %q", got)
	}
}
