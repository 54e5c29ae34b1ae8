package conformance

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"
)

// current is the period of records.toml and of the lines of "want".
const current = "2020q4"

// testCase is an archive as a content folder, and what is wanted of it.
type testCase struct {
	comment  string
	folder   fstest.MapFS
	results  []wantedResult
	findings []wantedFinding
}

// wantedResult is what one unit must come to in one respect.
type wantedResult struct{ period, unit, what, value string }

// wantedFinding is a finding without its words; line 0 is any.
type wantedFinding struct {
	code, path string
	line       int
}

func names(t *testing.T, folder string) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join("testdata", folder, "*.txtar"))
	if err != nil || len(list) == 0 {
		t.Fatalf("no cases in testdata/%s: %v", folder, err)
	}
	return list
}

func base(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "base", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func readCase(t *testing.T, name string) *testCase {
	t.Helper()
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	c := &testCase{comment: string(archive.Comment), folder: make(fstest.MapFS)}
	sections := make(map[string]string)
	for _, f := range archive.Files {
		if _, twice := sections[f.Name]; twice {
			t.Fatalf("two sections %s", f.Name)
		}
		sections[f.Name] = string(f.Data)
	}
	c.results = readWants(t, sections["want"])
	delete(sections, "want")
	var text strings.Builder
	for _, f := range archive.Files {
		text.Write(f.Data)
	}
	c.put("units.toml", expandUnits(base(t, "units.toml"), sections["units.toml"], text.String()))
	delete(sections, "units.toml")
	c.put("site.toml", base(t, "site.toml"))
	periods := base(t, "periods.toml")
	c.put("periods.toml", periods)
	c.put("publications.toml", base(t, "publications.toml"))
	c.put("schemes/case/2020.md", base(t, "text.md"))
	if text, ok := sections["periods.toml"]; ok {
		periods = text
	}
	for section, text := range sections {
		c.lay(t, section, text, periods)
	}
	for name, file := range c.folder {
		c.findings = append(c.findings, findingsOf(name, string(file.Data))...)
	}
	c.findings = append(c.findings, findingsOfComment(c.comment)...)
	return c
}

// lay puts a section where it belongs in the content folder.
func (c *testCase) lay(t *testing.T, section, text, periods string) {
	t.Helper()
	switch {
	case section == "scheme.toml":
		c.put("schemes/case/2020.toml", expandScheme(base(t, "head.toml"), text))
	case section == "2021.toml":
		c.put("schemes/case/2021.toml", expandScheme(base(t, "head.toml"), text))
		c.put("schemes/case/2021.md", base(t, "text.md"))
	case section == "records.toml":
		c.putRecords(t, current, text, periods)
	case path.Dir(section) == "records":
		c.putRecords(t, strings.TrimSuffix(path.Base(section), ".toml"), text, periods)
	case section == "periods.toml", section == "publications.toml":
		c.put(section, text)
	default:
		t.Fatalf("there is no section %s", section)
	}
}

func (c *testCase) put(name, text string) { c.folder[name] = &fstest.MapFile{Data: []byte(text)} }

func (c *testCase) putRecords(t *testing.T, period, text, periods string) {
	t.Helper()
	for _, b := range blocks(periods) {
		if b.value("id") == `"`+period+`"` {
			c.put("records/"+period+"/records.toml", expandRecords(text, b.value("start"), b.value("end")))
			return
		}
	}
	t.Fatalf("records of %s, which is no period", period)
}

func readWants(t *testing.T, text string) []wantedResult {
	t.Helper()
	var list []wantedResult
	period := current
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) == 2 && words[0] == "in" {
			period = words[1]
			continue
		}
		if len(words)%2 == 0 && len(words) > 0 || len(words) == 1 {
			t.Fatalf("%q wants no pairs of what and value", line)
		}
		for n := 1; n < len(words); n += 2 {
			list = append(list, wantedResult{period, words[0], words[n], words[n+1]})
		}
	}
	return list
}

var (
	findingOfLine    = regexp.MustCompile(`# want (GP\d{3}(?: GP\d{3})*)\s*$`)
	findingOfComment = regexp.MustCompile(`(?m)^want (GP\d{3}) (\S+)$`)
)

func findingsOf(name, text string) []wantedFinding {
	var list []wantedFinding
	line := 0
	for content := range strings.Lines(text) {
		line++
		if m := findingOfLine.FindStringSubmatch(content); m != nil {
			for _, code := range strings.Fields(m[1]) {
				list = append(list, wantedFinding{code, name, line})
			}
		}
	}
	return list
}

func findingsOfComment(comment string) []wantedFinding {
	var list []wantedFinding
	for _, m := range findingOfComment.FindAllStringSubmatch(comment, -1) {
		list = append(list, wantedFinding{code: m[1], path: m[2]})
	}
	return list
}
