package browsertest

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// texts are what stands on the sheets of a PDF.
func texts(t *testing.T, pdf []byte) []string {
	t.Helper()
	command := exec.Command("pdftotext", "-layout", "-", "-")
	command.Stdin = bytes.NewReader(pdf)
	out, err := command.Output()
	if err != nil {
		t.Fatal("pdftotext: ", err)
	}
	return strings.Split(strings.TrimSuffix(string(out), "\f"), "\f")
}

// Marks are put into the tables before a page is printed, to be found on its
// sheets: characters that no page has, one for each row and each head. The
// stamp becomes one too: its own letters stand in other texts.
const (
	rowMarks  = '\uAC00' // Hangul
	headMarks = '\uD000'
	stampMark = '\uD7A0'
)

const mark = `(function () {
	var rows = 0, heads = 0, owner = [], stamp = document.querySelector('.stamp');
	if (stamp) { stamp.textContent = String.fromCharCode(0xD7A0); }
	document.querySelectorAll('main .wide > table').forEach(function (table) {
		var head = String.fromCharCode(0xD000 + heads);
		heads += 1;
		table.querySelector('thead th').insertAdjacentText('afterbegin', head);
		table.querySelectorAll('tbody > tr').forEach(function (row) {
			var mark = String.fromCharCode(0xAC00 + rows);
			rows += 1;
			owner.push(heads - 1);
			// At both ends of every cell that has a text.
			row.querySelectorAll('td, th').forEach(function (cell) {
				if (!cell.textContent.trim()) { return; }
				cell.insertAdjacentText('afterbegin', mark);
				cell.insertAdjacentText('beforeend', mark);
			});
		});
	});
	return owner;
}())`

// TestSheetsAreWhole: every sheet says of which page and edition it is, where
// it stands in the pile, and whether its results may still change; it has the
// head of every table that it has rows of, no row is cut, no heading stands
// without its text, and a part of a page begins a sheet. A page is printed once
// for all of this.
func TestSheetsAreWhole(t *testing.T) {
	t.Parallel()
	inOneTab(t, framed(pages(t, "demo-zh", "levels-zh", "allowances-zh", "posts-zh", "unit-zh", "eligible-zh")), func(t *testing.T, ctx context.Context, p page) {
		p.show(t, ctx, desk)
		headings := markedHeadings(t, ctx)
		sheets := wholeSheets(t, ctx)
		headings.mustStayWithTheirTexts(t, sheets)
		headings.mustBeginSheets(t, sheets)
	})
	for _, name := range []string{"demo-zh", "demo-en"} {
		p := stamped(t, example(t, name, "ranking"))
		t.Run(p.String()+"/large", func(t *testing.T) {
			t.Parallel()
			ctx := p.open(t, desk)
			if !evaluate[bool](t, ctx, `!!document.querySelector('.stamp').textContent`) {
				t.Error("there is no stamp")
			}
			choose(t, ctx, large)
			wholeSheets(t, ctx)
		})
	}
}

// stamped is a page of the same kind whose results may still change.
func stamped(t *testing.T, p page) page {
	t.Helper()
	fsys := os.DirFS(p.site.dir)
	names, err := fs.Glob(fsys, strings.Repeat("*/", strings.Count(p.path, "/"))+"*.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(data, []byte(`<body class="`+p.kind+`"`)) && bytes.Contains(data, []byte(`<p class="stamp`)) {
			return page{p.site, p.kind, name}
		}
	}
	t.Fatalf("all pages of the kind %s are final", p.kind)
	return page{}
}

// wholeSheets are what stands on the sheets of a page, which must be whole.
func wholeSheets(t *testing.T, ctx context.Context) []string {
	t.Helper()
	says := evaluate[struct{ Title, Edition, Stamp string }](t, ctx, `(function () {
		var stamp = document.querySelector('.stamp');
		return { Title: document.querySelector('.running .title').textContent, Edition: document.querySelector('.running .edition').textContent,
			Stamp: stamp ? stamp.textContent : '' };
	}())`)
	owner := evaluate[[]int](t, ctx, mark)
	if len(owner) > headMarks-rowMarks {
		t.Fatalf("%d rows are more than there are marks", len(owner))
	}
	sheets := texts(t, printed(t, ctx))
	at := make(map[rune]int) // the sheet of each row
	for i, sheet := range sheets {
		for _, want := range []string{says.Title, says.Edition, fmt.Sprintf("%d / %d", i+1, len(sheets))} {
			if want == "" || !strings.Contains(squeezed(sheet), squeezed(want)) {
				t.Errorf("sheet %d does not say %q", i+1, want)
			}
		}
		if strings.ContainsRune(sheet, stampMark) != (says.Stamp != "") {
			t.Errorf("sheet %d is wrong about its stamp %q", i+1, says.Stamp)
		}
		for _, r := range sheet {
			if r < rowMarks || r >= headMarks {
				continue
			}
			if first, seen := at[r]; seen && first != i {
				t.Errorf("row %d is cut: it stands on the sheets %d and %d", r-rowMarks+1, first+1, i+1)
			}
			at[r] = i
			if head := rune(headMarks + owner[r-rowMarks]); !strings.ContainsRune(sheet, head) {
				t.Errorf("sheet %d has row %d without the head of its table", i+1, r-rowMarks+1)
			}
		}
	}
	if len(at) != len(owner) {
		t.Errorf("%d of %d rows are on the sheets", len(at), len(owner))
	}
	return sheets
}

// squeezed is a text without spaces, which a PDF sets as it likes.
func squeezed(s string) string { return strings.Join(strings.Fields(s), "") }
