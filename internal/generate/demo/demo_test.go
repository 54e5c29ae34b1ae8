package demo_test

import (
	"io/fs"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"gongping/content"
	"gongping/internal/check"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/generate/demo"
	"gongping/internal/locale"
	"gongping/scoring"
)

// The committed bulk is what the program writes: nobody edits it by hand.
func TestContentIsWritten(t *testing.T) {
	for name, data := range demo.Records(demo.Options{}) {
		have, err := fs.ReadFile(content.FS, name)
		if err != nil {
			t.Error(err)
		} else if string(have) != string(data) {
			t.Errorf("%s differs: run go run ./internal/generate/demo/bureau -o content", name)
		}
	}
}

func TestSameOptionsSameBytes(t *testing.T) {
	o := demo.Options{Seed: 7, Units: 20, Quarters: 3}
	if !maps.EqualFunc(demo.Folder(o), demo.Folder(o), slices.Equal[[]byte]) {
		t.Error("two runs differ")
	}
	other := demo.Options{Seed: 8, Units: 20, Quarters: 3}
	if maps.EqualFunc(demo.Folder(o), demo.Folder(other), slices.Equal[[]byte]) {
		t.Error("another seed gives the same bytes")
	}
}

// A reader of one bureau never meets a sentence twice.
func TestReasonsAreParticular(t *testing.T) {
	d := load(t, content.FS)
	told := make(map[string]scoring.RecordID)
	for p := range d.Records {
		for i := range d.Records[p].Events {
			e := &d.Records[p].Events[i]
			if before, twice := told[e.Reason]; twice {
				t.Errorf("%s and %s have the same reason: %s", before, e.ID, e.Reason)
			}
			told[e.Reason] = e.ID
		}
	}
	if len(told) < 1500 {
		t.Errorf("read %d events", len(told))
	}
}

// A folder of any size is sound.
func TestFolderIsSound(t *testing.T) {
	for _, o := range []demo.Options{{Units: 17, Quarters: 2}, {Units: 30, Quarters: 9, Events: 8}} {
		files := make(fstest.MapFS)
		for name, data := range demo.Folder(o) {
			files[name] = &fstest.MapFile{Data: data}
		}
		load(t, files)
	}
}

// load reads, checks and scores a folder and wants no error.
func load(t *testing.T, folder fs.FS) *dataset.Dataset {
	t.Helper()
	var list diag.List
	d, err := dataset.Load(folder, &list)
	if err != nil {
		t.Fatal(err)
	}
	check.Dataset(d, &list)
	for _, s := range d.Everything() {
		for _, b := range d.Boards(s) {
			program, problems := scoring.Compile(b.Scheme.Rules)
			check.Scheme(d, b.Scheme, problems, &list)
			if program == nil {
				continue
			}
			_, problems = program.Score(d.Facts(&b, nil))
			check.Facts(d, &b, problems, &list)
		}
	}
	for _, x := range list.All() {
		if x.Severity() == diag.Error {
			t.Errorf("%s %v: %s", x.Code, x.Span.Position(), x.Message(locale.En))
		}
	}
	return d
}
