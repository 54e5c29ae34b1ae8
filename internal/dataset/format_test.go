package dataset_test

import (
	"strings"
	"testing"
	"unicode"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/tomldoc"
)

// eachKey visits every key of the format with its path.
func eachKey(t *testing.T, visit func(path string, key tomldoc.FieldDoc)) {
	t.Helper()
	count := 0
	var walk func(path string, keys []tomldoc.FieldDoc)
	walk = func(path string, keys []tomldoc.FieldDoc) {
		for _, k := range keys {
			count++
			visit(path+" "+k.Key, k)
			if k.Table != nil {
				walk(path+" "+k.Key, k.Table.Fields)
			}
		}
	}
	for _, f := range dataset.Format() {
		checkTexts(t, f.Path, f.Doc)
		walk(f.Path, f.Keys)
	}
	if count < 200 {
		t.Errorf("%d keys: the test does not see the format", count)
	}
}

func checkTexts(t *testing.T, what string, text locale.Text) {
	t.Helper()
	if !strings.ContainsFunc(text.Zh, isHan) {
		t.Errorf("%s: not Chinese: %q", what, text.Zh)
	}
	if text.En == "" || strings.ContainsFunc(text.En, isHan) {
		t.Errorf("%s: not English: %q", what, text.En)
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

func TestEveryKeyIsExplained(t *testing.T) {
	eachKey(t, func(path string, k tomldoc.FieldDoc) {
		checkTexts(t, path, k.Help)
		if k.Type.Zh == "" || k.Type.En == "" {
			t.Errorf("%s has no type", path)
		}
		if k.Table != nil {
			checkTexts(t, path+" (table)", k.Table.Doc)
		}
		for _, w := range k.Words {
			if w.Doc.Zh == "" || w.Doc.En == "" {
				t.Errorf("%s: the word %s has no meaning", path, w.Word)
			}
		}
		if k.Required && k.Default != "" {
			t.Errorf("%s is required and has a default", path)
		}
	})
}

// A number says in what it is counted or shows one, a text shows one: from the
// key alone nobody can tell what to write.
func TestNumbersAndTextsShowAnExample(t *testing.T) {
	eachKey(t, func(path string, k tomldoc.FieldDoc) {
		number := strings.Contains(k.Type.En, "number")
		free := strings.HasPrefix(k.Type.En, "text") || k.Type.En == "formula"
		if number && k.Unit == "" && k.Example == "" {
			t.Errorf("%s: a number without unit and example", path)
		}
		if free && k.Example == "" {
			t.Errorf("%s: a text without example", path)
		}
	})
}
