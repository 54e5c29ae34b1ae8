package help_test

import (
	"io/fs"
	"maps"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/help"
	"gongping/internal/locale"
	"gongping/internal/render"
	"gongping/internal/site"
)

// demo is the content folder of the demonstration, to be added to.
func demo(t *testing.T) fstest.MapFS {
	t.Helper()
	folder := make(fstest.MapFS)
	err := fs.WalkDir(content.FS, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(content.FS, name)
		folder[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// blocks are the blocks of code of a page in one language of code, without
// their indentation.
func blocks(lang locale.Lang, name, code string) []string {
	var list []string
	for _, m := range block.FindAllStringSubmatch(help.Text(lang, name).Text, -1) {
		if m[2] == code {
			list = append(list, strings.ReplaceAll(m[3], "\n"+m[1], "\n"))
		}
	}
	return list
}

var block = regexp.MustCompile("(?ms)^( *)```([a-z]+)\n *(.*?)^ *```$")

// withExamples is the demonstration with the examples of the clerk's page on
// top.
func withExamples(t *testing.T, lang locale.Lang) fstest.MapFS {
	t.Helper()
	folder := demo(t)
	folder["periods.toml"].Data = append(slices.Clone(folder["periods.toml"].Data), `
[[period]]
id = "2021q1"
name = "2021年第一季度"
start = 2020-12-21
end = 2021-03-20
reports_due = 2021-03-25
`...)
	examples := help.Examples(lang)
	if len(examples) < 7 {
		t.Fatalf("only the examples %v", examples)
	}
	for _, example := range examples {
		if example.File == "" {
			t.Fatalf("of which file is %q?", example.Text)
		}
		if example.File != "publications.toml" {
			folder[example.File] = &fstest.MapFile{Data: []byte(example.Text)}
			continue
		}
		// The announcement of the edition is what the example completes.
		old := string(folder[example.File].Data)
		at := strings.LastIndex(old, "[[publication]]")
		if announced := strings.TrimSpace(old[at:]); !strings.HasPrefix(strings.TrimPrefix(example.Text, "# "+example.File+"\n"), announced) {
			t.Errorf("the example is not the announcement %q and a date: %q", announced, example.Text)
		}
		folder[example.File] = &fstest.MapFile{Data: []byte(old[:at] + example.Text)}
	}
	for _, notice := range blocks(lang, "clerk", "md") {
		folder["notices/help.md"] = &fstest.MapFile{Data: []byte(notice)}
	}
	return folder
}

// The examples for the clerk are accepted, and the digest is what is missing.
func TestExamplesAreValid(t *testing.T) {
	asOf, ok := civil.Of(2021, 3, 24)
	if !ok {
		t.Fatal("no such day")
	}
	for _, lang := range locale.Langs() {
		var list diag.List
		folder := withExamples(t, lang)
		if _, ok := folder["notices/help.md"]; !ok {
			t.Errorf("%v: no notice", lang)
		}
		checked, err := build.Check(folder, build.Options{AsOf: asOf}, &list)
		if err != nil {
			t.Fatal(err)
		}
		frozen := 0
		for _, d := range list.All() {
			if d.Code == diag.NotFrozen {
				frozen++
			} else if d.Severity() != diag.Info {
				t.Errorf("%v: %s: %s", lang, d.Span.Path(), d.Message(lang))
			}
		}
		if frozen != 1 {
			t.Errorf("%v: %d hints at a digest that is to be copied, want 1", lang, frozen)
		}
		if _, ok := checked.Data.Charge("2020q4/e-2001"); !ok {
			t.Errorf("%v: the event of the example is not there", lang)
		}
	}
}

// The clerk and the reviewer see the same record.
func TestReviewerReadsWhatTheClerkWrote(t *testing.T) {
	for _, lang := range locale.Langs() {
		added := strings.ReplaceAll("\n"+blocks(lang, "reviewer", "diff")[0], "\n+", "\n")
		if !strings.HasSuffix(strings.TrimSpace(blocks(lang, "clerk", "toml")[0]), strings.TrimSpace(added)) {
			t.Errorf("%v: the reviewer sees %s", lang, added)
		}
	}
}

// text is a page of the demonstration as a reader sees it, with single spaces.
func text(t *testing.T, pages []site.Page, address site.Address) string {
	t.Helper()
	at := slices.IndexFunc(pages, func(p site.Page) bool { return p.Address == address })
	if at < 0 {
		t.Fatalf("no page %s", address)
	}
	var seen strings.Builder
	err := render.Site(pages[at:at+1], func(_ string, data []byte) error {
		doc, err := html.Parse(strings.NewReader(string(data)))
		if err != nil {
			return err
		}
		for n := range doc.Descendants() {
			if n.Type == html.TextNode {
				seen.WriteString(n.Data + " ")
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(seen.String()), " ")
}

func plan(t *testing.T, lang locale.Lang) []site.Page {
	t.Helper()
	var list diag.List
	options := build.Options{Lang: lang}
	checked, err := build.Check(content.FS, options, &list)
	if err != nil {
		t.Fatal(err)
	}
	pages, err := checked.Plan(options)
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

// worked are the equations in the text.
var worked = regexp.MustCompile("`([^`]*(?: = | → )[^`]*)`")

// Every equation of the page for units is one of a ledger of the
// demonstration.
func TestEquationsAreThoseOfTheDemonstration(t *testing.T) {
	for _, lang := range locale.Langs() {
		pages := plan(t, lang)
		var ledgers strings.Builder
		for _, a := range []site.Address{"2020q3/key-work/ningxi.html", "2020q3/key-work/qiyun.html", "2020q4/key-work/lindu.html"} {
			ledgers.WriteString(text(t, pages, a) + "\n")
		}
		found := worked.FindAllStringSubmatch(help.Text(lang, "unit").Text, -1)
		if len(found) < 15 {
			t.Errorf("%v: only the equations %q", lang, found)
		}
		for _, m := range found {
			if !strings.Contains(ledgers.String(), m[1]) {
				t.Errorf("%v: no ledger has %q", lang, m[1])
			}
		}
	}
}

// On paper and screen the pages say nothing that is not on the demonstration:
// every record named is there.
func TestRecordsNamedExist(t *testing.T) {
	id := regexp.MustCompile("`(20[0-9]{2}q[1-4]/[a-z]+-[0-9]+)`")
	for _, lang := range locale.Langs() {
		pages := plan(t, lang)
		ledger := text(t, pages, "2020q3/key-work/ningxi.html")
		for _, name := range help.Names() {
			for _, m := range id.FindAllStringSubmatch(help.Text(lang, name).Text, -1) {
				if !strings.Contains(ledger, m[1]) {
					t.Errorf("%v %s: no record %s", lang, name, m[1])
				}
			}
		}
	}
}

// The commands in the texts run, and take the options that they are shown with.
func TestCommandsRun(t *testing.T) {
	dir := t.TempDir()
	program := path.Join(dir, "gongping")
	if out, err := exec.Command("go", "build", "-o", program, "gongping/cmd/gongping").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	named := regexp.MustCompile("(?m)(?:^|`)gongping( [a-z][^`\n]*)")
	lines := make(map[string]bool)
	for _, lang := range locale.Langs() {
		for _, name := range help.Names() {
			for _, m := range named.FindAllStringSubmatch(help.Text(lang, name).Text, -1) {
				lines[m[1]] = true
			}
		}
	}
	if len(lines) < 6 {
		t.Errorf("only the commands %q", slices.Sorted(maps.Keys(lines)))
	}
	for _, line := range slices.Sorted(maps.Keys(lines)) {
		args := strings.Fields(line)
		if len(args) == 1 {
			args = append(args, "--help")
		}
		run := exec.Command(program, args...)
		run.Dir = dir
		if at := slices.Index(args, "-s"); at >= 0 {
			args = slices.Delete(args, at, at+2) // the demonstration, which is there without a folder
			run = exec.Command(program, args...)
			run.Dir = dir
		}
		if out, err := run.CombinedOutput(); err != nil {
			t.Errorf("gongping%s: %v\n%s", line, err, out)
		}
	}
}

// The finding that is taken apart reads as the program writes it.
func TestFindingIsTheProgramsOwn(t *testing.T) {
	for _, lang := range locale.Langs() {
		folder := demo(t)
		const file = "records/2020q4/story-camera.toml"
		folder[file].Data = append(slices.Clone(folder[file].Data), `
[[event]]
id = "e-2001"
subject = "lindu"
indicator = "venue-check"
kind = "hazard-open"
occurred = 2020-12-15
entered = 2021-01-07
reason = "x"
evidence = "y"
recorded_by = "lu-tingtao"
approved_by = "lu-tingtao"
`...)
		var list diag.List
		if _, err := build.Check(folder, build.Options{}, &list); err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		if err := diag.WriteText(&out, lang, list.All(), diag.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		shown := strings.TrimSpace(blocks(lang, "clerk", "text")[0])
		if !strings.Contains(out.String(), shown) {
			t.Errorf("%v: the program writes\n%s\nthe page shows\n%s", lang, out.String(), shown)
		}
	}
}
