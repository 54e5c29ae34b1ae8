package recheck_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/recheck"
)

// TestTamperingWithTheIndex changes a file of the index, with its name, and where it is
// named.
func TestTamperingWithTheIndex(t *testing.T) {
	t.Parallel()
	site := levels.built(t, build.Options{})
	for name, c := range map[string]struct{ part, match, with, want string }{
		"no unit":              {"core", `\\n宁河分局\\tninghe[^\\]*`, "", "subjects of the index"},
		"a unit twice":         {"core", `\\n(宁河分局\\tninghe[^\\]*\\t[^\\]*)`, `\n$1\n$1`, "subjects of the index"},
		"another name":         {"core", `宁河分局\\tninghe`, `宁江分局\tninghe`, "is called"},
		"below another":        {"core", `(巡逻一队\\tsquad-1\\t[^\\]*· )[^\\]*`, `${1}宁河分局`, "is below"},
		"a person for a unit":  {"people-1", `\["`, `["宁河分局\tninghe\t0\n`, "subjects of the index"},
		"no person":            {"people-1", `\\n[^\\]*\\tp-02[^\\]*\\t[^\\"]*`, "", "subjects of the index"},
		"a person misnamed":    {"people-1", `\\n[^\\]*\\tp-02`, `\n某人\tp-02`, "is called"},
		"a person elsewhere":   {"people-1", `(\\tp-02\\t)[0-9a-z]`, "${1}zz", "is below"},
		"no page":              {"core", `\\n[^\\]*\\t2020q4/brief`, "", "pages of the index"},
		"a page misnamed":      {"core", `\\n([^\\]*)\\t2020q4/brief`, `\n另一页\t2020q4/brief`, "is called"},
		"a page that is not":   {"core", `2020q4/brief`, "2020q4/brief2", "no page 2020q4/brief2.html"},
		"no clause":            {"core", `\\n[^\\]*\\t[^\\]*\\tindicator\.[^\\]*\\t[^\\"]*`, "", "clauses of the index"},
		"a clause misnamed":    {"core", `\\n[^\\]*(\\t[^\\]*\\tindicator\.)`, `\n别的${1}`, "clauses of the index"},
		"another scheme":       {"core", `(\\tindicator\.[^\\]*\\t)`, "${1}别的", "is called"},
		"no record":            {"entries-1", `\\n2020q4/e-0002\\t[^\\]*`, "", "records of the index"},
		"a record elsewhere":   {"entries-1", `(2020q4/e-0001\\t)3`, "${1}4", "records of the index"},
		"no such place":        {"entries-1", `(2020q4/e-0001\\t)3`, "${1}zz", "records of the index"},
		"records out of order": {"entries-1", `(2020q4/e-0001\\t[^\\]*)\\n(2020q4/e-0002\\t[^\\]*)`, `$2\n$1`, "stands too late"},
		"a ledger misnamed":    {"entries-1", `(squad-1\\t)[^\\]*`, "${1}别的", "printed \"别的\""},
		"a board misnamed":     {"entries-1", `(2020q4/squads\\t)[^\\"]*`, "${1}别的", "printed \"别的\""},
		"a period not named":   {"core", `\\n2020q4\\te4"`, `"`, "periods of the index"},
		"numbers not named":    {"core", `\\te4 r4`, `\te4`, "periods of the index"},
		"too few digits":       {"core", `\\n2020q4\\te4"`, `\n2020q4\te3"`, "periods of the index"},
		"another first record": {"core", `(entries-1\.[0-9a-f]{8}\.js\\t)[^\\"]*`, "${1}2020q1/a1", "entries-1: printed"},
		"no reading":           {"core", `\["一yi`, `["一`, "characters of the index"},
		"not the script":       {"people-1", `gongpingSearch`, "alert", "is not there, or another file"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			mustReport(t, recheck.Site(reindexed(t, site, c.part, c.match, c.with)), c.want)
		})
	}
	for name, change := range map[string]func(fstest.MapFS){
		"no part":       func(x fstest.MapFS) { delete(x, indexPart(t, x, "people-1")) },
		"one too many":  func(x fstest.MapFS) { x["search/core.00000000.js"] = x[indexPart(t, x, "core")] },
		"other content": func(x fstest.MapFS) { x[indexPart(t, x, "core")] = x[indexPart(t, x, "people-1")] },
		"no page":       func(x fstest.MapFS) { delete(x, "search.html") },
	} {
		changed := maps.Clone(site)
		change(changed)
		if len(recheck.Site(changed)) == 0 {
			t.Errorf("%s is not noticed", name)
		}
	}
}

// indexPart is the file of a part of the index.
func indexPart(t *testing.T, files fstest.MapFS, part string) string {
	t.Helper()
	for name := range files {
		if strings.HasPrefix(name, "search/"+part+".") {
			return name
		}
	}
	t.Fatalf("no %s", part)
	return ""
}

// reindexed is a site with another part of the index, named for its content wherever it
// is named.
func reindexed(t *testing.T, site fstest.MapFS, part, match, with string) fstest.MapFS {
	t.Helper()
	files := maps.Clone(site)
	change := func(part, match, with string) (was, is string) {
		name := indexPart(t, files, part)
		at := regexp.MustCompile(match).FindSubmatchIndex(files[name].Data)
		if at == nil {
			t.Fatalf("no %s in %s", match, files[name].Data)
		}
		data := regexp.MustCompile(match).Expand(bytes.Clone(files[name].Data[:at[0]]), []byte(with), files[name].Data, at)
		data = append(data, files[name].Data[at[1]:]...)
		sum := sha256.Sum256(data)
		renamed := "search/" + part + "." + hex.EncodeToString(sum[:4]) + ".js"
		delete(files, name)
		files[renamed] = &fstest.MapFile{Data: data}
		return strings.TrimPrefix(name, "search/"), strings.TrimPrefix(renamed, "search/")
	}
	was, is := change(part, match, with)
	if part != "core" {
		was, is = change("core", regexp.QuoteMeta(was), is)
	}
	files["search.html"] = &fstest.MapFile{Data: bytes.ReplaceAll(files["search.html"].Data, []byte(was), []byte(is))}
	return files
}
