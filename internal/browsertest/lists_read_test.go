package browsertest

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// A list is a table of the page as it is seen.
type list struct {
	Name, Group string
	Shown       bool
	Columns     []string   // ids of those that are seen
	Sorted      string     // column and direction that the head says
	Rows        [][]string // texts of the cells that are seen, of rows that are seen
	Lines       []string   // all that stands in these rows
}

const seenLists = `Array.prototype.map.call(document.querySelectorAll('table[data-list]'), function (table) {
	function seen(e) { return e.getClientRects().length > 0; }
	function text(e) { return (e.querySelector('ins') || e).textContent.replace(/\s+/g, ' ').trim(); }
	var sorted = table.querySelector('th[aria-sort]');
	return {
		Name: table.getAttribute('data-list'), Group: table.getAttribute('data-group') || '', Shown: seen(table),
		Columns: Array.prototype.filter.call(table.querySelectorAll('th[data-column]'), seen).map(function (th) { return th.getAttribute('data-column'); }),
		Sorted: sorted ? sorted.getAttribute('data-column') + ' ' + sorted.getAttribute('aria-sort') : '',
		Rows: Array.prototype.filter.call(table.querySelectorAll('tbody tr:not([data-row])'), function (tr) { return !tr.hidden; }).map(function (tr) {
			return Array.prototype.filter.call(tr.cells, function (c) { return !c.hidden; }).map(text);
		}),
		Lines: Array.prototype.filter.call(table.querySelectorAll('tbody tr:not([data-row])'), function (tr) { return !tr.hidden; }).map(function (tr) { return tr.textContent; })
	};
})`

func look(t *testing.T, ctx context.Context) []list {
	t.Helper()
	evaluate[bool](t, ctx, `new Promise(function (done) {
		(function look() { if (document.querySelector('[aria-busy="true"]')) { requestAnimationFrame(look); } else { done(true); } }());
	})`, chromedp.EvalAwaitPromise)
	return evaluate[[]list](t, ctx, seenLists)
}

// rows are all that are seen, of all lists.
func rows(lists []list) (all [][]string) {
	for _, l := range lists {
		all = append(all, l.Rows...)
	}
	return all
}

// column are the texts of a column.
func (l *list) column(id string) []string {
	at := slices.Index(l.Columns, id)
	var texts []string
	for _, row := range l.Rows {
		texts = append(texts, row[at])
	}
	return texts
}

// said waits until the status says a text, and gives all that it says.
func said(t *testing.T, ctx context.Context, text string) string {
	t.Helper()
	got := evaluate[string](t, ctx, fmt.Sprintf(`new Promise(function (done) {
		var frames = 0;
		(function look() {
			var said = document.querySelector('#page\\.lists [role="status"]').textContent;
			frames += 1;
			if (said.indexOf(%q) >= 0 || frames > 600) { done(said); } else { requestAnimationFrame(look); }
		}());
	})`, text), chromedp.EvalAwaitPromise)
	if !strings.Contains(got, text) {
		t.Fatalf("the status says %q, not %q", got, text)
	}
	return got
}

const searchBox = `document.getElementById('page.lists.q')`

// entered puts a text into the box as the clipboard, or a method for Chinese, does.
func entered(t *testing.T, ctx context.Context, text string) {
	t.Helper()
	evaluate[chromedp.Void](t, ctx, fmt.Sprintf(`%s.value = %q; %[1]s.dispatchEvent(new Event('input'))`, searchBox, text))
}

// press clicks on the head of a column.
func press(t *testing.T, ctx context.Context, id string) {
	t.Helper()
	click(t, ctx, fmt.Sprintf(`document.querySelector('th[data-column="%s"] button')`, id))
}

// click clicks on an element with the mouse: on what lies uppermost there.
func click(t *testing.T, ctx context.Context, element string) {
	t.Helper()
	at := evaluate[[2]float64](t, ctx, fmt.Sprintf(`(function () {
		var element = %s, box;
		element.scrollIntoView({ block: 'center', inline: 'center' });
		box = element.getBoundingClientRect();
		return [box.left + box.width / 2, box.top + box.height / 2];
	}())`, element))
	do(t, ctx, chromedp.MouseClickXY(at[0], at[1]))
}

func hash(t *testing.T, ctx context.Context) string {
	t.Helper()
	return evaluate[string](t, ctx, `decodeURIComponent(location.hash)`)
}

// descending fails unless numbers stand from the highest to the lowest, as package big
// has them.
func descending(t *testing.T, texts []string) {
	t.Helper()
	var last *big.Rat
	for _, text := range texts {
		first, _, _ := strings.Cut(text, " ")
		n, ok := new(big.Rat).SetString(strings.ReplaceAll(first, "−", "-"))
		if !ok {
			t.Fatalf("%q is no number", text)
		}
		if last != nil && last.Cmp(n) < 0 {
			t.Errorf("%s stands after %s in %q", text, last, texts)
		}
		last = n
	}
}

// published is a page as it stands without its script, and sorted for the eye of a test.
func sortedRows(list [][]string) []string {
	var lines []string
	for _, row := range list {
		lines = append(lines, strings.Join(row, "|"))
	}
	slices.Sort(lines)
	return lines
}
