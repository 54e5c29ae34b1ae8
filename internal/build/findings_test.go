package build_test

import (
	"bytes"
	"cmp"
	"fmt"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/source"
)

// Every archive of testdata/findings is laid over base.txtar; its section
// "delete" lists files that are not there. What is to be found in a line stands
// at its end, as
//
//	nmae = "龙湖分局" # want GP201@1
//
// with the column where it matters; a place without such a line stands in the
// comment of the archive: "want GP104 periods.toml", "want GP529 a.md:7".
const (
	findingsFolder  = "testdata/findings"
	findingsBase    = "base.txtar"
	deletionSection = "delete"
)

// place is a finding without its words.
type place struct {
	code         diag.Code
	path         string
	line, column int // 0: the file as a whole; in an expectation a column of 0 is any
}

func (p place) String() string { return fmt.Sprintf("%s %s:%d:%d", p.code, p.path, p.line, p.column) }

func TestBaseHasNoFinding(t *testing.T) {
	for _, f := range findings(t, base(t)) {
		t.Errorf("unexpected %s", written(t, locale.En, f))
	}
}

func TestFindings(t *testing.T) {
	for _, name := range fixtureNames(t) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			folder, wants := fixture(t, name)
			found := findings(t, folder)
			compareFindings(t, wants, found)
			code, _, _ := strings.Cut(filepath.Base(name), "-")
			if !slices.ContainsFunc(wants, func(w place) bool { return string(w.code) == code }) {
				t.Errorf("the archive is named after %s, but does not want it", code)
			}
		})
	}
}

// compareFindings holds everything that was found against everything that was
// wanted.
func compareFindings(t *testing.T, wants []place, found []diag.Diagnostic) {
	t.Helper()
	for _, f := range found {
		at := f.Span.Position()
		got := place{f.Code, at.Path, at.Line, at.Column}
		i := slices.IndexFunc(wants, func(w place) bool {
			return w == got || w.column == 0 && w == place{got.code, got.path, got.line, 0}
		})
		if i < 0 {
			t.Errorf("unexpected %s", written(t, locale.En, f))
			continue
		}
		if wants[i].column > 0 {
			checkCaret(t, f)
		}
		wants = slices.Delete(slices.Clone(wants), i, i+1)
		t.Logf("%s\n%s", written(t, locale.ZhCN, f), written(t, locale.En, f))
	}
	for _, w := range wants {
		t.Errorf("missing %v", w)
	}
}

// written is a finding as a user reads it. Nothing may be left of its template.
func written(t *testing.T, lang locale.Lang, f diag.Diagnostic) string {
	t.Helper()
	var out bytes.Buffer
	if err := diag.WriteText(&out, lang, []diag.Diagnostic{f}, diag.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	for _, arg := range f.Args {
		if arg.Value == "" && f.Code > "GP3" {
			t.Errorf("%s: the argument %s is empty", f.Code, arg.Name)
		}
		if strings.Contains(out.String(), "{"+arg.Name+"}") {
			t.Errorf("%s: the argument %s is not filled in:\n%s", f.Code, arg.Name, &out)
		}
	}
	return out.String()
}

// checkCaret measures where the mark below the quoted line begins: under the
// finding's column, as wide as the characters before it are on a terminal.
func checkCaret(t *testing.T, f diag.Diagnostic) {
	t.Helper()
	at := f.Span.Position()
	text, _ := f.Span.File.LineAt(f.Span.Start)
	before := diag.Visible(string([]rune(text)[:at.Column-1]))
	for _, lang := range locale.Langs() {
		lines := strings.Split(written(t, lang, f), "\n")
		gutter := fmt.Sprintf("%5d | ", at.Line)
		if !strings.HasPrefix(lines[1], gutter) {
			t.Fatalf("%s in %v: no line %d is quoted:\n%s", f.Code, lang, at.Line, written(t, lang, f))
		}
		want := source.Width(gutter) + source.Width(before)
		if got := source.Width(lines[2][:max(0, strings.IndexByte(lines[2], '^'))]); got != want {
			t.Errorf("%s in %v: the mark begins at column %d of the terminal, want %d:\n%s", f.Code, lang, got, want, written(t, lang, f))
		}
	}
}

// findings are those of a content folder.
func findings(t *testing.T, content fs.FS) []diag.Diagnostic {
	t.Helper()
	var list diag.List
	if _, err := build.Check(content, build.Options{}, &list); err != nil {
		t.Fatal(err)
	}
	return list.All()
}

func fixtureNames(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(findingsFolder, "GP*.txtar"))
	if err != nil || len(names) == 0 {
		t.Fatal("no fixtures", err)
	}
	return names
}

func base(t testing.TB) fstest.MapFS {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join(findingsFolder, findingsBase))
	if err != nil {
		t.Fatal(err)
	}
	folder := make(fstest.MapFS)
	for _, f := range archive.Files {
		folder[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return folder
}

// fixture is the base with an archive laid over it, and what is to be found.
func fixture(t *testing.T, name string) (fstest.MapFS, []place) {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	folder := base(t)
	wants := wantsOfComment(t, string(archive.Comment))
	for _, f := range archive.Files {
		if f.Name == deletionSection {
			for _, path := range strings.Fields(string(f.Data)) {
				if folder[path] == nil {
					t.Fatalf("there is no %s to delete", path)
				}
				delete(folder, path)
			}
			continue
		}
		folder[f.Name] = &fstest.MapFile{Data: f.Data}
		wants = append(wants, wantsOfFile(t, f.Name, string(f.Data))...)
	}
	return folder, wants
}

var (
	wantOfComment = regexp.MustCompile(`(?m)^want (GP\d{3}) ([^\s:]+)(?::(\d+))?(?::(\d+))?$`)
	wantOfLine    = regexp.MustCompile(`# want (.*)$`)
	wantedCode    = regexp.MustCompile(`^(GP\d{3})(?:@(\d+))?$`)
)

func wantsOfComment(t *testing.T, comment string) []place {
	t.Helper()
	var wants []place
	for _, m := range wantOfComment.FindAllStringSubmatch(comment, -1) {
		wants = append(wants, place{diag.Code(m[1]), m[2], number(t, m[3]), number(t, m[4])})
	}
	return wants
}

func wantsOfFile(t *testing.T, path, text string) []place {
	t.Helper()
	var wants []place
	for i, line := range strings.Split(text, "\n") {
		m := wantOfLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		for _, word := range strings.Fields(m[1]) {
			code := wantedCode.FindStringSubmatch(word)
			if code == nil {
				t.Fatalf("%s:%d: %q is no expectation", path, i+1, word)
			}
			wants = append(wants, place{diag.Code(code[1]), path, i + 1, number(t, code[2])})
		}
	}
	return wants
}

func number(t *testing.T, digits string) int {
	t.Helper()
	n, err := strconv.Atoi(cmp.Or(digits, "0"))
	if err != nil {
		t.Fatal(err)
	}
	return n
}
