package reference

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
)

// blocksOf are the code blocks of a page in one language of code.
func blocksOf(text, code string) []string {
	var list []string
	for _, block := range fence.FindAllString(text, -1) {
		if body, ok := strings.CutPrefix(block, "```"+code+"\n"); ok {
			list = append(list, strings.TrimSuffix(body, "```"))
		}
	}
	return list
}

// fileName is the first line of a block that is a whole file.
var fileName = regexp.MustCompile(`^# ([a-z0-9/-]+\.toml)\n`)

// sample is the content folder that the pages of a language show, file by file,
// and the other blocks: rules with worked examples.
func sample(t *testing.T, lang locale.Lang) (folder fstest.MapFS, rules map[string][]string) {
	t.Helper()
	folder, rules = make(fstest.MapFS), make(map[string][]string)
	for name, text := range pages(t) {
		if path.Dir(name) != lang.Tag() {
			continue
		}
		for _, block := range blocksOf(text, "toml") {
			if m := fileName.FindStringSubmatch(block); m != nil {
				folder[m[1]] = &fstest.MapFile{Data: []byte(block)}
			} else {
				rules[name] = append(rules[name], block)
			}
		}
		for _, block := range blocksOf(text, "markdown") {
			folder["schemes/key-work/2020.md"] = &fstest.MapFile{Data: []byte(block)}
		}
	}
	return folder, rules
}

// besideOf are the files beside the records that the pages of a language show.
func besideOf(t *testing.T, lang locale.Lang) fstest.MapFS {
	t.Helper()
	folder := make(fstest.MapFS)
	for name, text := range pages(t) {
		if path.Dir(name) != lang.Tag() {
			continue
		}
		for _, block := range blocksOf(text, "md") {
			file := "pages/about.md"
			if strings.HasPrefix(block, "+++") {
				file = "notices/2020q3.md"
			}
			folder[file] = &fstest.MapFile{Data: []byte(block)}
		}
		for _, block := range blocksOf(text, "css") {
			folder["theme/extra.css"] = &fstest.MapFile{Data: []byte(block)}
			folder["theme/mark.png"] = &fstest.MapFile{Data: mark(t)}
		}
	}
	return folder
}

// mark is the picture of the chapter on the theme.
func mark(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, image.NewGray(image.Rect(0, 0, 4, 4))); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func check(t *testing.T, folder fstest.MapFS) []diag.Diagnostic {
	t.Helper()
	var list diag.List
	if _, err := build.Check(folder, build.Options{}, &list); err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(list.All(), func(d diag.Diagnostic) bool { return d.Severity() != diag.Error })
}

func written(t *testing.T, list []diag.Diagnostic) string {
	t.Helper()
	var out bytes.Buffer
	if err := diag.WriteText(&out, locale.En, list, diag.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The files on the pages are a content folder without an error.
func TestSampleFolderIsSound(t *testing.T) {
	for _, lang := range locale.Langs() {
		folder, _ := sample(t, lang)
		maps.Copy(folder, besideOf(t, lang))
		if len(folder) != 16 {
			t.Errorf("%v: the pages show %d files", lang, len(folder))
		}
		if found := check(t, folder); len(found) > 0 {
			t.Errorf("%v:\n%s", lang, written(t, found))
		}
	}
}

// head is what a scheme needs around the rules of a block.
const head = `
[scheme]
title = "方案"
document = "云公基委〔2020〕11号"
authority = "committee"
subjects = "bureau"
issued = 2020-06-05
effective = 2020-06-21
applies_from = "2020q3"
floor = "none"
cap = "none"

[[group]]
id = "all"
name = "全部"
`

const category = `
[[category]]
id = "foundation"
name = "基础工作"
model = "free"
`

// line is another scheme, of which a block may take totals.
var line = strings.Replace(head, "11号", "12号", 1) + category + `
[[indicator]]
id = "line"
name = "条线"
category = "foundation"
clause = "c-1"
issuer = "committee"
department = "public-order"
orientation = "foundation"
method = "events"
floor = "none"
cap = "none"

  [[indicator.kind]]
  id = "done"
  name = "完成"
  unit = "件"
  points = 1
`

var cited = regexp.MustCompile(`(?m)^\s*clause = "([^"]+)"`)

// wrapped is the sample folder with a block in place of its rules and records.
func wrapped(t *testing.T, lang locale.Lang, block string) fstest.MapFS {
	t.Helper()
	folder, _ := sample(t, lang)
	for name := range folder {
		if strings.HasPrefix(name, "records/") || strings.HasPrefix(name, "schemes/") || strings.HasPrefix(name, "allowances/") { // these follow from a scheme
			delete(folder, name)
		}
	}
	scheme, text := block+head, "# 方案\n"
	if !strings.Contains(block, "[[category]]") {
		scheme += category
	}
	clauses := make(map[string]bool)
	for _, m := range cited.FindAllStringSubmatch(block, -1) {
		if !clauses[m[1]] {
			clauses[m[1]] = true
			text += fmt.Sprintf("\n### %s {#%s}\n", m[1], m[1])
		}
	}
	folder["schemes/line/2020.toml"] = &fstest.MapFile{Data: []byte(line)}
	folder["schemes/line/2020.md"] = &fstest.MapFile{Data: []byte("# 条线\n\n### 条线 {#c-1}\n")}
	folder["schemes/key-work/2020.toml"] = &fstest.MapFile{Data: []byte(scheme)}
	folder["schemes/key-work/2020.md"] = &fstest.MapFile{Data: []byte(text)}
	return folder
}

// Every block of rules holds: what its examples say comes out.
func TestExamplesHold(t *testing.T) {
	for _, lang := range locale.Langs() {
		_, rules := sample(t, lang)
		blocks, examples := 0, 0
		for name, list := range rules {
			for n, block := range list {
				blocks++
				examples += strings.Count(block, "[[example]]")
				if found := check(t, wrapped(t, lang, block)); len(found) > 0 {
					t.Errorf("%s, block %d:\n%s", name, n+1, written(t, found))
				}
			}
		}
		if blocks < 30 || examples < 30 {
			t.Errorf("%v: %d blocks with %d examples: the test does not see the pages", lang, blocks, examples)
		}
	}
}

var expected = regexp.MustCompile(`(?ms)^\[\[example\]\]$.*?^points = (\S+)$`)

// A wrong expectation is found, in every block: else the test above would prove
// nothing.
func TestWrongExamplesAreFound(t *testing.T) {
	_, rules := sample(t, locale.En)
	for name, list := range rules {
		for n, block := range list {
			at := expected.FindStringSubmatchIndex(block)
			if at == nil {
				continue
			}
			spoilt := block[:at[2]] + "777.5" + block[at[3]:]
			found := check(t, wrapped(t, locale.En, spoilt))
			if len(found) != 1 || found[0].Code != diag.ExampleWrong {
				t.Errorf("%s, block %d: an example that expects 777.5 is not found wrong:\n%s", name, n+1, written(t, found))
			}
		}
	}
}

// Every method, and every modifier that bears on an indicator, has an example.
func TestMethodsAndModifiersHaveExamples(t *testing.T) {
	_, rules := sample(t, locale.En)
	all := ""
	for _, list := range rules {
		for _, block := range list {
			if strings.Contains(block, "[[example]]") {
				all += block
			}
		}
	}
	for _, want := range []string{
		`method = "events"`, `method = "deviation"`, `method = "ratio"`, `method = "bands"`,
		`method = "rank"`, `method = "relative"`, `method = "composite"`, `method = "given"`,
		"[[indicator.multiplier]]", "[[once]]", "share = ", "[indicator.per]", "[indicator.precondition]", "[[coefficient]]",
		"[indicator.unreported]", "[indicator.not_applicable]", "[indicator.exempt]", "[indicator.rounding]",
		"[metric.tally]", "[[metric.option]]", "[metric.constants]", "formula = ", "[[indicator.deviation.tier]]", "[indicator.ratio.over]",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("no worked example has %s", want)
		}
	}
}
