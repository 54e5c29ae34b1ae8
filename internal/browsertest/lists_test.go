package browsertest

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
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

func press(t *testing.T, ctx context.Context, id string) {
	t.Helper()
	evaluate[chromedp.Void](t, ctx, fmt.Sprintf(`document.querySelector('th[data-column="%s"] button').click()`, id))
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

// TestListsSort: a head sorts up, down, and as published; by mouse and by keyboard, which
// stays on it. All tables of the page follow, no row is lost, and the status tells.
func TestListsSort(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "ranking", "2020q3/squads/index.html")
	ctx := p.open(t, desk)
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

// TestListsAddress: an address by hand shows its view, from the disk and below a folder
// of a server; what it cannot mean is told and does nothing; a link to a row that is
// filtered away lifts the filter.
func TestListsAddress(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "register", "2020q3/deductions.html")
	base, _ := served(t, filepath.Join(p.site.dir))
	for _, url := range []string{p.url(), base + p.path} {
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
		evaluate[chromedp.Void](t, ctx, `history.back()`)
		said(t, ctx, "rank=<b>")
	}
}

// TestListColumns: columns go and come back, of tables with cells as wide as several too;
// the names of the rows stay.
func TestListColumns(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		page page
		hide string
	}{
		{example(t, "posts-zh", "allowance"), "how"}, {example(t, "demo-zh", "indicators"), "total"},
	} {
		ctx := c.page.open(t, desk)
		before := look(t, ctx)
		// Every row is as wide as the head, whatever its cells span.
		const widths = `Array.prototype.map.call(document.querySelector('table[data-list]').rows, function (row) {
			return Array.prototype.reduce.call(row.cells, function (sum, c) { return sum + (c.hidden ? 0 : c.colSpan); }, 0);
		})`
		full := evaluate[[]int](t, ctx, widths)
		evaluate[chromedp.Void](t, ctx, fmt.Sprintf(`document.querySelector('#page\\.lists button[aria-expanded]').click(); document.getElementById('page.lists.column.%s').click()`, c.hide))
		said(t, ctx, "未显示的列：1 列")
		after := look(t, ctx)
		if got, want := after[0].Columns, slices.DeleteFunc(slices.Clone(before[0].Columns), func(id string) bool { return id == c.hide }); !slices.Equal(got, want) || len(got) == len(before[0].Columns) {
			t.Errorf("%s: columns %q, want %q", c.page, got, want)
		}
		less := evaluate[[]int](t, ctx, widths)
		for n := range less {
			if n != 1 && less[n] != full[n]-1 && !strings.Contains(c.page.kind, "indicators") || c.page.kind == "indicators" && n > 1 && less[n] != full[n]-1 {
				t.Errorf("%s: row %d is %d wide, before %d", c.page, n, less[n], full[n])
			}
		}
		if box := evaluate[bool](t, ctx, fmt.Sprintf(`!!document.getElementById('page.lists.column.%s')`, before[0].Columns[0])); before[0].Columns[0] != "place" && box {
			t.Errorf("%s: the names of the rows can be hidden", c.page)
		}
		evaluate[chromedp.Void](t, ctx, fmt.Sprintf(`document.getElementById('page.lists.column.%s').click()`, c.hide))
		said(t, ctx, "显示")
		if again := evaluate[[]int](t, ctx, widths); !slices.Equal(again, full) {
			t.Errorf("%s: rows are %d wide, before %d", c.page, again, full)
		}
	}
}

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

// TestListsAreSaved: the file has what is seen, in its order and no more.
func TestListsAreSaved(t *testing.T) {
	t.Parallel()
	p := at(t, "demo-zh", "ranking", "2020q3/squads/index.html")
	ctx := tab(t)
	do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(p.url()+"#view:sort=unit.asc&q=鹤鸣&hide=margins,movement,trend"), settled())
	said(t, ctx, "从小到大")
	text := evaluate[string](t, ctx, `new Promise(function (done) {
		var make = URL.createObjectURL;
		URL.createObjectURL = function (blob) {
			blob.arrayBuffer().then(function (b) { done(Array.prototype.map.call(new Uint8Array(b), function (c) { return String.fromCharCode(c); }).join('')); });
			return make.call(URL, blob);
		};
		Array.prototype.filter.call(document.querySelectorAll('#page\\.lists button'), function (b) { return /CSV/.test(b.textContent); })[0].click();
	})`, chromedp.EvalAwaitPromise)
	data := make([]byte, 0, len(text))
	for _, r := range text {
		data = append(data, byte(r))
	}
	body, marked := strings.CutPrefix(string(data), "\ufeff")
	if !marked || strings.Count(body, "\n") != strings.Count(body, "\r\n") {
		t.Errorf("no byte order mark, or lines that end otherwise: %.80q", body)
	}
	r := csv.NewReader(strings.NewReader(body))
	r.FieldsPerRecord = -1
	records, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	seen := look(t, ctx)[0]
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
