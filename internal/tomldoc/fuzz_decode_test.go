package tomldoc

import (
	"testing"
	"unicode/utf8"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// FuzzDecode: whatever the file holds, Decode does not panic, every finding is a place in
// the file, OK means that there is none, and every place that a record keeps leads back
// to its values.
func FuzzDecode(f *testing.F) {
	for _, seed := range seeds(f) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := source.New("test.toml", []byte(text))
		if err != nil || len(text) > 1<<16 {
			t.Skip()
		}
		var list diag.List
		doc := Parse(file, true, &list)
		got, ok := Decode(doc, allSchema, &list)
		if ok == list.HasErrors() {
			t.Errorf("ok %v, findings:\n%s", ok, printed(&list))
		}
		for _, d := range list.All() {
			inside(t, file, d.Span)
			for _, note := range d.Notes {
				inside(t, file, note)
			}
		}
		if ok {
			located(t, got)
		}
	})
}

func inside(t *testing.T, file *source.File, s source.Span) {
	t.Helper()
	if s.File != file || s.Start < 0 || s.End < s.Start || s.End > len(file.Text) || !utf8.ValidString(s.Text()) {
		t.Errorf("place %d-%d of %d", s.Start, s.End, len(file.Text))
	}
}

// located looks up texts from the places of their tables, and reads them there.
func located(t *testing.T, got all) {
	t.Helper()
	if got.ID != "" {
		readsAs(t, Locate(got.At, "id"), got.ID)
	}
	if got.Table != nil {
		readsAs(t, Locate(got.Table.At, "name"), got.Table.Name)
	}
	for i := range got.Tables {
		readsAs(t, Locate(got.Tables[i].At, "name"), got.Tables[i].Name)
	}
}

func readsAs(t *testing.T, at source.Span, want string) {
	t.Helper()
	var list diag.List
	doc := Parse(&source.File{Text: "k = " + at.Text()}, true, &list)
	if doc == nil || doc.failed || doc.nodes[doc.nodes[root].first].kind != kindText || doc.text(doc.nodes[root].first) != want {
		t.Errorf("at %v: %q, want %q", at.Position(), at.Text(), want)
	}
}
