package browsertest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestListsAddress: an address by hand shows its view, from the disk and below a folder
// of a server; what it cannot mean is told and does nothing; a link to a row that is
// filtered away lifts the filter.
func TestListsAddress(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "register", "2020q3/deductions.html")
	for _, url := range p.places(t) {
		ctx := tab(t)
		do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(url+"#view:sort=points.desc&q=2020-08&hide=reason,count&rank=<b>&sort=wrong&department=nobody"), settled())
		text := said(t, ctx, "rank=<b>, sort=wrong, department=nobody")
		seen := look(t, ctx)
		if !strings.Contains(text, "从大到小") || seen[0].Sorted != "points descending" || slices.Contains(seen[0].Columns, "reason") || !slices.Contains(seen[0].Columns, "kind") {
			t.Errorf("%s: says %q, columns %q, sorted %q", url, text, seen[0].Columns, seen[0].Sorted)
		}
		for _, l := range seen {
			if l.Name == "entries" {
				descending(t, l.column("points"))
			}
		}
		if n := len(rows(seen)); n == 0 || n != evaluate[int](t, ctx, `Array.prototype.filter.call(document.querySelectorAll('table[data-list] tbody tr'), function (tr) { return tr.textContent.indexOf('2020-08') >= 0; }).length`) {
			t.Errorf("%s: %d rows", url, n)
		}
		// The row of a clause that the filter took away.
		id := evaluate[string](t, ctx, `(function () {
			var row = Array.prototype.filter.call(document.querySelectorAll('table[data-list] tr[id]'), function (tr) { return tr.hidden; })[0];
			location.hash = '#' + encodeURIComponent(row.id);
			return row.id;
		}())`)
		said(t, ctx, "筛选已取消")
		if sight := evaluate[float64](t, ctx, fmt.Sprintf(`document.getElementById(%q).getBoundingClientRect().top`, id)); sight < 0 || sight > high {
			t.Errorf("%s: the row is at %g", url, sight)
		}
		// Back: the view again.
		evaluate[chromedp.Void](t, ctx, back)
		said(t, ctx, "rank=<b>")
	}
}

// TestListColumns: columns go and come back by mouse, of tables with cells as wide as
// several too, from the disk and below a folder of a server; the names of the rows stay.
func TestListColumns(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		page page
		hide string
	}{
		{example(t, "posts-zh", "allowance"), "how"}, {example(t, "demo-zh", "indicators"), "total"},
	} {
		for place, url := range c.page.places(t) {
			t.Run(c.page.String()+"/"+place, func(t *testing.T) {
				ctx := tab(t)
				do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(url), settled())
				hides(t, ctx, c.page, c.hide)
			})
		}
	}
}

// hides lets a column go and come back.
func hides(t *testing.T, ctx context.Context, p page, hide string) {
	t.Helper()
	before := look(t, ctx)
	// Every row is as wide as the head, whatever its cells span.
	const widths = `Array.prototype.map.call(document.querySelector('table[data-list]').rows, function (row) {
		return Array.prototype.reduce.call(row.cells, function (sum, c) { return sum + (c.hidden ? 0 : c.colSpan); }, 0);
	})`
	full := evaluate[[]int](t, ctx, widths)
	box := fmt.Sprintf(`document.getElementById('page.lists.column.%s')`, hide)
	click(t, ctx, `document.querySelector('#page\\.lists button[aria-expanded]')`)
	click(t, ctx, box)
	said(t, ctx, "未显示的列：1 列")
	after := look(t, ctx)
	if got, want := after[0].Columns, slices.DeleteFunc(slices.Clone(before[0].Columns), func(id string) bool { return id == hide }); !slices.Equal(got, want) || len(got) == len(before[0].Columns) {
		t.Errorf("%s: columns %q, want %q", p, got, want)
	}
	less := evaluate[[]int](t, ctx, widths)
	for n := range less {
		if n != 1 && less[n] != full[n]-1 && !strings.Contains(p.kind, "indicators") || p.kind == "indicators" && n > 1 && less[n] != full[n]-1 {
			t.Errorf("%s: row %d is %d wide, before %d", p, n, less[n], full[n])
		}
	}
	if first := before[0].Columns[0]; first != "place" && evaluate[bool](t, ctx, fmt.Sprintf(`!!document.getElementById('page.lists.column.%s')`, first)) {
		t.Errorf("%s: the names of the rows can be hidden", p)
	}
	click(t, ctx, box)
	said(t, ctx, "显示")
	if again := evaluate[[]int](t, ctx, widths); !slices.Equal(again, full) {
		t.Errorf("%s: rows are %d wide, before %d", p, again, full)
	}
}
