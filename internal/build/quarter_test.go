package build_test

import (
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/outdir"
	"gongping/scoring"
)

// A quarter as it goes: one metric and one given score are missing, one record
// is late, and somebody left a remark where none belongs. The trial is published
// on its day, with what the scheme declares in the place of what is missing;
// the notice waits for the values.
func TestQuarterPublishesOnItsDay(t *testing.T) {
	folder := memory(t, content.FS)
	thaw(folder)
	edit(t, folder, "publications.toml", "period = \"2020q4\"\nedition = \"notice\"\ndue = 2021-01-05\ndate = 2021-01-06", "period = \"2020q4\"\nedition = \"notice\"\ndue = 2021-01-05")
	cut(t, folder, "records/2020q4/given.toml", "g-033")                                         // the score of lindu is missing
	edit(t, folder, "records/2020q4/metrics.toml", "lindu = 3193, qiyun = 2522", "qiyun = 2522") // and how many it visited
	appendTo(folder, "records/2020q4/late.toml", `
[[event]]
id = "e-9001"
subject = "lindu"
indicator = "duty"
kind = "order-late"
occurred = 2020-09-12
entered = 2020-12-22
late = "回访时才由报警人反映，12月查实"
reason = "接到求助后绕行，晚到11分钟"
evidence = "指令超时清单12月第9号"
recorded_by = "ma-shaoyun"
approved_by = "luo-jichuan"

[[event]]
id = "e-9002"
subject = "lindu"
indicator = "duty"
kind = "order-late"
occurred = 2020-12-02
entered = 2020-12-22
late = "按时录入，不必说明"
reason = "接警后未立即出车，晚到6分钟"
evidence = "指令超时清单12月第10号"
recorded_by = "ma-shaoyun"
approved_by = "luo-jichuan"
`)
	var list diag.List
	dest := filepath.Join(t.TempDir(), "site")
	summary, err := build.Build(folder, dest, outdir.Options{}, build.Options{}, &list)
	if err != nil || summary == nil {
		t.Fatalf("the trial did not build: %v %v", err, list.All())
	}
	warned := slices.ContainsFunc(list.All(), func(d diag.Diagnostic) bool { return d.Code == diag.LateUnneeded })
	if !warned {
		t.Errorf("findings %v, want a warning (late, though within the window)", list.All())
	}
	checked, err := build.Check(folder, build.Options{}, &list)
	if err != nil {
		t.Fatal(err)
	}
	b := boardOf(t, checked, "2020q4")
	if got := b.Edition.Edition.String() + " " + b.Cutoff.String(); got != "trial 2020-12-28" {
		t.Errorf("shown is %s, want the trial of 2020-12-28", got)
	}
	for _, id := range []scoring.IndicatorID{"visit-task", "callback"} {
		n := nodeOf(b.Results.Ledger("lindu"), id)
		for n != nil && len(n.Inputs) > 0 {
			n = n.Inputs[0]
		}
		if n == nil || n.Op != scoring.OpStandIn || n.State != scoring.Unreported || n.Clause == "" {
			t.Errorf("%s: got %+v, want what the scheme declares for a value that was not reported, with its clause", id, n)
		}
	}
}

// nodeOf is the outermost node of an indicator in a ledger.
func nodeOf(n *scoring.Node, id scoring.IndicatorID) *scoring.Node {
	if n.Indicator == id {
		return n
	}
	for _, input := range n.Inputs {
		if found := nodeOf(input, id); found != nil {
			return found
		}
	}
	return nil
}

// memory copies a folder, so that a test may change it.
func memory(t *testing.T, from fs.FS) fstest.MapFS {
	t.Helper()
	m := make(fstest.MapFS)
	err := fs.WalkDir(from, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := fs.ReadFile(from, name)
		m[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// thaw takes the digests out of the publications: the test writes another
// history.
func thaw(m fstest.MapFS) {
	var kept []string
	for line := range strings.Lines(string(m["publications.toml"].Data)) {
		if !strings.HasPrefix(line, "digest = ") {
			kept = append(kept, line)
		}
	}
	m["publications.toml"].Data = []byte(strings.Join(kept, ""))
}

func edit(t *testing.T, m fstest.MapFS, name, old, new string) {
	t.Helper()
	text := string(m[name].Data)
	if strings.Count(text, old) != 1 {
		t.Fatalf("%s holds %d times:\n%s", name, strings.Count(text, old), old)
	}
	m[name].Data = []byte(strings.Replace(text, old, new, 1))
}

// cut removes the record with an id from a file.
func cut(t *testing.T, m fstest.MapFS, name, id string) {
	t.Helper()
	tables := strings.SplitAfter(string(m[name].Data), "\n\n")
	var kept []string
	for _, table := range tables {
		if !strings.Contains(table, `id = "`+id+`"`) {
			kept = append(kept, table)
		}
	}
	if len(kept) != len(tables)-1 {
		t.Fatalf("%s does not hold %s once", name, id)
	}
	m[name].Data = []byte(strings.Join(kept, ""))
}

func appendTo(m fstest.MapFS, name, text string) {
	if m[name] == nil {
		m[name] = &fstest.MapFile{}
	}
	m[name].Data = append(m[name].Data, text...)
}
