package tomldoc

import (
	"testing"
)

func TestDescribe(t *testing.T) {
	docs := Describe(allSchema)
	if len(docs) != len(allSchema.Fields) {
		t.Fatalf("%d fields", len(docs))
	}
	byKey := map[string]FieldDoc{}
	for i, d := range docs {
		if d.Key != allSchema.Fields[i].key || d.Type.Zh == "" || d.Type.En == "" {
			t.Errorf("field %d: %+v", i, d)
		}
		byKey[d.Key] = d
	}
	n := byKey["number"]
	if n.Unit != "分" || n.Help.Zh != "数" || n.Help.En != "a number" || n.Example != "-0.5" || n.Required || byKey["maybe"].Default != "1" {
		t.Errorf("%+v", n)
	}
	if w := byKey["colour"].Words; len(w) != 2 || w[1].Word != "dark-blue" || w[1].Doc.Zh != "蓝" {
		t.Errorf("words %v", w)
	}
	table := byKey["tables"].Table
	if table == nil || table.Doc.En != "A part." || len(table.Fields) != 2 || !table.Fields[0].Required || table.Fields[1].Table.Fields[0].Key != "name" {
		t.Errorf("table %+v", table)
	}
}

// TestForms: every form of field has its words.
func TestForms(t *testing.T) {
	for f := formText; f <= formTables; f++ {
		if words := formWords[f]; words.Zh == "" || words.En == "" {
			t.Errorf("form %d: %v", f, words)
		}
	}
}
