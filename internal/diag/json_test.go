package diag

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/source"
)

func TestJSONIsReadAgain(t *testing.T) {
	file := fileOf(t, "units\u202e.toml", "[[unit]]\r\nname = 1\nname = \"龙\x1b\"\n")
	first := strings.Index(file.Text, "name")
	second := strings.LastIndex(file.Text, "name")
	d := New(DuplicateKey, source.Span{File: file, Start: second, End: second + 10}, "key", "name\u202e").
		WithSuggestion("<\U000e0001>").
		WithNote(source.Span{File: file, Start: first, End: first + 4})
	var out bytes.Buffer
	if err := WriteJSON(&out, locale.En, []Diagnostic{d}); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsFunc(strings.ReplaceAll(out.String(), "\n", ""), hidden) {
		t.Errorf("hidden characters in %q", out.String())
	}
	var got []jsonDiagnostic
	decoder := json.NewDecoder(&out)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&got); err != nil {
		t.Fatal(err)
	}
	// "[[unit]]\r\n" is 10 bytes, "name = 1\n" 9: the second name starts at 19.
	want := []jsonDiagnostic{{
		Code: "GP202", Severity: "error", File: "units\u202e.toml",
		// 10 bytes on lies within 龙, the ninth character: its start counts.
		Line: 3, Column: 1, EndLine: 3, EndColumn: 9, Offset: 19,
		Message:    `the key "name\u202e" is written twice in one table`,
		Hint:       d.Hint(locale.En),
		Suggestion: "<\U000e0001>",
		Notes:      []jsonNote{{File: "units\u202e.toml", Line: 2, Column: 1, Message: "first written here"}},
	}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestJSONOfNothing(t *testing.T) {
	var out bytes.Buffer
	if err := WriteJSON(&out, locale.ZhCN, nil); err != nil || out.String() != "[]\n" {
		t.Errorf("%q, %v", out.String(), err)
	}
}

func TestJSONFields(t *testing.T) {
	var out bytes.Buffer
	if err := WriteJSON(&out, locale.ZhCN, []Diagnostic{New(FileMissing, source.Whole("site.toml"), "file", "site.toml")}); err != nil {
		t.Fatal(err)
	}
	const want = `[
  {
    "code": "GP104",
    "severity": "error",
    "file": "site.toml",
    "line": 0,
    "column": 0,
    "endLine": 0,
    "endColumn": 0,
    "offset": 0,
    "message": "缺少文件 \"site.toml\"",
    "hint": "没有它就无法生成网站。请确认内容文件夹选对了，再检查文件名：要全部小写，后缀是 .toml 或 .md，不是 .toml.txt。",
    "suggestion": "",
    "notes": []
  }
]
`
	if out.String() != want {
		t.Errorf("got %s", out.String())
	}
}

type closedPipe struct{}

var errClosed = errors.New("closed pipe")

func (closedPipe) Write([]byte) (int, error) { return 0, errClosed }

func TestWriteErrorsComeBack(t *testing.T) {
	list := []Diagnostic{New(UnknownFile, placeOfSample)}
	if err := WriteJSON(closedPipe{}, locale.En, list); !errors.Is(err, errClosed) {
		t.Errorf("WriteJSON: %v", err)
	}
	if err := WriteText(closedPipe{}, locale.En, list, TextOptions{}); !errors.Is(err, errClosed) {
		t.Errorf("WriteText: %v", err)
	}
}
