package source

import (
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

func gb18030(t *testing.T, text string) string {
	t.Helper()
	data, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

const chineseFile = "# 单位\n[[unit]]\nname = \"龙湖分局（机关）\"\nreason = \"未在24小时内处置警情，扣0.5分。\"\n"

func TestEncodingNamed(t *testing.T) {
	brokenUTF8 := strings.Replace(chineseFile, "龙", "\xE9\xBE", 1) // 龙 is E9 BE 99
	for _, c := range []struct {
		name, data string
		kind       Encoding
		offset     int
	}{
		{"gbk", gb18030(t, chineseFile), GBK, 2},
		{"gbk, short", gb18030(t, "龙湖"), GBK, 0},
		{"gbk, half of it UTF-8 by chance", gb18030(t, "民警辅警"), GBK, 0},
		{"gbk, most of it two-byte UTF-8 by chance", gb18030(t, "位位位龙"), GBK, 0}, // 位 is CE BB, λ
		{"gbk among letters", gb18030(t, "甲a乙b丙c丁d"), GBK, 0},
		{"gbk cut within a character", gb18030(t, chineseFile+"龙")[:len(gb18030(t, chineseFile))+1], Invalid, 2},
		{"gbk with a rare character of four bytes", gb18030(t, "张三李四王五赵六㐂"), GBK, 0},
		{"utf-16 little endian", "\xFF\xFEn\x00", UTF16, 0},
		{"utf-16 big endian", "\xFE\xFF\x00n", UTF16, 0},
		// The bytes before 龙 are "# ", 6 of 单位, "\n[[unit]]\n" (10), `name = "` (8).
		{"utf-8 with one broken character", brokenUTF8, Invalid, 2 + 6 + 10 + 8},
		{"utf-8 cut short", chineseFile[:4], Invalid, 2},
		{"utf-8 with a line of gbk", chineseFile + gb18030(t, "名称\n"), Invalid, len(chineseFile)},
		{"mark, then broken", "\uFEFFa\xFF", Invalid, 4},
		{"latin-1", "name = \"M\xFCller, Caf\xE9\"", Invalid, 9},
		{"binary", "\x89PNG\r\n\x1a\n\x00\x00\xff\xff", Invalid, 0},
	} {
		_, err := New("units.toml", []byte(c.data))
		encoding, ok := errors.AsType[*EncodingError](err)
		if !ok {
			t.Errorf("%s: error %v", c.name, err)
			continue
		}
		if encoding.Kind != c.kind || encoding.Offset != c.offset || encoding.Path != "units.toml" {
			t.Errorf("%s: %v at %d in %s; want %v at %d", c.name, encoding.Kind, encoding.Offset, encoding.Path, c.kind, c.offset)
		}
	}
}

func TestEncodingSpanIsLegible(t *testing.T) {
	for _, c := range []struct {
		name, data   string
		line, column int
		text, whole  string
	}{
		{"gbk", gb18030(t, chineseFile), 1, 3, "单", "# 单位"},
		{"broken", "a\nb龙\xFFc", 2, 3, "\uFFFD", "b龙\uFFFDc"},
		{"mark, then broken", "\uFEFFa\xFF", 1, 2, "\uFFFD", "a\uFFFD"},
	} {
		_, err := New("units.toml", []byte(c.data))
		encoding, ok := errors.AsType[*EncodingError](err)
		if !ok {
			t.Fatalf("%s: error %v", c.name, err)
		}
		span := encoding.Span()
		at := span.Position()
		line, _ := span.File.LineAt(span.Start)
		if at.Line != c.line || at.Column != c.column || span.Text() != c.text || line != c.whole {
			t.Errorf("%s: %d:%d %q in %q; want %d:%d %q in %q", c.name, at.Line, at.Column, span.Text(), line, c.line, c.column, c.text, c.whole)
		}
	}
}

func TestUTF16HasNoLine(t *testing.T) {
	_, err := New("units.toml", []byte("\xFF\xFEn\x00"))
	encoding, ok := errors.AsType[*EncodingError](err)
	if !ok {
		t.Fatal(err)
	}
	if span := encoding.Span(); span.HasText() || span.Path() != "units.toml" {
		t.Errorf("span %+v", span)
	}
}
