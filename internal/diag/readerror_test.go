package diag

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"gongping/internal/locale"
	"gongping/internal/source"
)

func encodingError(t *testing.T, data string) error {
	t.Helper()
	_, err := source.New("units.toml", []byte(data))
	if err == nil {
		t.Fatalf("%q is UTF-8", data)
	}
	return err
}

func TestOfReadError(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want Code
	}{
		{"gbk", encodingError(t, "\xC1\xFA\xBA\xFE"), EncodingGBK}, // 龙湖
		{"utf-16", encodingError(t, "\xFF\xFEa\x00"), EncodingUTF16},
		{"invalid", encodingError(t, "a\xFF"), EncodingInvalid},
		{"large", &source.TooLargeError{Path: "units.toml", Size: source.MaxSize + 1}, FileTooLarge},
		{"folder", &fs.PathError{Op: "read", Path: "units.toml", Err: source.ErrNotRegular}, NotAFile},
		{"missing", &fs.PathError{Op: "stat", Path: "units.toml", Err: fs.ErrNotExist}, FileMissing},
		{"closed", &fs.PathError{Op: "open", Path: "units.toml", Err: fs.ErrPermission}, Unreadable},
		{"wrapped", fmt.Errorf("load: %w", &fs.PathError{Op: "open", Path: "units.toml", Err: fs.ErrPermission}), Unreadable},
		{"disk", &fs.PathError{Op: "read", Path: "units.toml", Err: errors.New("input/output error")}, ""},
	} {
		d, ok := OfReadError("units.toml", c.err)
		if d.Code != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v; want %q", c.name, d.Code, ok, c.want)
		}
		if ok && d.Span.Path() != "units.toml" {
			t.Errorf("%s: place %+v", c.name, d.Span)
		}
	}
}

func TestOfReadErrorSays(t *testing.T) {
	large, _ := OfReadError("a", &source.TooLargeError{Path: "a", Size: source.MaxSize + 1})
	if got, want := large.Message(locale.En), "the file is too large: 65 MiB; the limit is 64 MiB"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	closed, _ := OfReadError("a", &fs.PathError{Op: "open", Path: "/secret/a", Err: fs.ErrPermission})
	if got, want := closed.Message(locale.En), "cannot be read: permission denied"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
