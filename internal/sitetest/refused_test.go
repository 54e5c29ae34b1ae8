package sitetest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/outdir"
)

// forbidden are texts that no file of a content folder may hold, as they stand
// in it. Where the whole file is refused, only the first of them is reported.
var forbidden = []struct {
	name, raw string
	wholeFile bool
}{
	{"right-to-left override", "龙\u202e湖", false},
	{"isolate", "龙\u2066湖", false},
	{"byte-order mark", "龙\ufeff湖", false},
	{"noncharacter", "龙\ufffe湖", false},
	{"line separator", "龙\u2028湖", false},
	{"next line", "龙\u0085湖", false},
	{"control character", "龙\u009b31m湖", false},
	{"bad UTF-8", "龙\xff湖", true},
	{"half a surrogate", "龙\xed\xa0\x80湖", true},
	{"NUL", "龙\x00湖", true},
	{"escape sequence", "龙\x1b[31m湖", true},
	{"delete", "龙\x7f湖", true},
}

// escapes are the same by number, which only TOML has.
var escapes = []string{`\u202E`, `\u2066`, `\uFEFF`, `\uFFFE`, `\u0000`, `\u0008`, `\b`, `\u001B`, `\u007F`, `\u0085`, `\n`, `\r`, `\t`, `\u2029`, `\U0001FFFF`}

// TestForbiddenTextIsRefused puts each of them into every free text at once:
// each place is reported, and nothing is written.
func TestForbiddenTextIsRefused(t *testing.T) {
	t.Parallel()
	for _, f := range forbidden {
		t.Run(f.name, func(t *testing.T) {
			t.Parallel()
			refused(t, f.raw, f.wholeFile)
		})
	}
	for _, escape := range escapes {
		t.Run(escape, func(t *testing.T) {
			t.Parallel()
			refused(t, "龙"+escape+"湖", false)
		})
	}
}

func refused(t *testing.T, raw string, wholeFile bool) {
	t.Helper()
	want := make(map[string]bool)
	first := make(map[string]bool)
	files := rewritten(t, func(f field) string {
		if f.name == "page.title" || f.name == "slot.text" {
			return `"` + harmless + `"` // Markdown has no escapes of TOML, and tabs
		}
		if !wholeFile || !first[f.file] {
			want[fmt.Sprintf("%s:%d", f.file, f.line)] = true
		}
		first[f.file] = true
		return `"` + raw + `"`
	})
	expectErrors(t, inMemory(files), want)
}

// expectErrors holds the errors of a folder to the lines where they are
// expected, each with at least one, and the destination to not being there.
func expectErrors(t *testing.T, fsys fs.FS, want map[string]bool) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "site")
	var list diag.List
	summary, err := build.Build(fsys, dir, outdir.Options{}, build.Options{}, &list)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Lstat(dir); summary != nil || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was written: %+v, %v", summary, err)
	}
	found := make(map[string]bool)
	for _, d := range list.All() {
		if d.Severity() != diag.Error {
			continue
		}
		p := d.Span.Position()
		at := fmt.Sprintf("%s:%d", p.Path, p.Line)
		if found[at] = true; !want[at] && strings.HasPrefix(string(d.Code), "GP2") {
			t.Errorf("%s: unexpected %s", at, d.Code)
		}
	}
	missing := 0
	for at := range want {
		if !found[at] {
			if missing++; missing <= mostShown {
				t.Errorf("%s is not reported", at)
			}
		}
	}
	if missing > mostShown {
		t.Errorf("and %d more", missing-mostShown)
	}
}

// The approved text is held to the same, where Markdown writes characters by
// number too.
func TestForbiddenApprovedTextIsRefused(t *testing.T) {
	t.Parallel()
	const file = "schemes/key-work/2020.md"
	numbers := []string{"&#x202e;", "&#8238;", "&#x1b;", "&#xFFFE;"}
	for _, f := range forbidden {
		numbers = append(numbers, f.raw)
	}
	for _, raw := range numbers {
		t.Run(fmt.Sprintf("%+q", raw), func(t *testing.T) {
			t.Parallel()
			files := thawed(t)
			line := strings.Count(string(files[file]), "\n") + 2
			files[file] = append(files[file], "\n前面"+raw+"后面。\n"...)
			expectErrors(t, inMemory(files), map[string]bool{fmt.Sprintf("%s:%d", file, line): true})
		})
	}
}
