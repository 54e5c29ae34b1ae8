package source

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func TestRead(t *testing.T) {
	fsys := fstest.MapFS{"records/2020q3/events.toml": {Data: []byte("\uFEFFx = 1\r\n")}}
	file, err := Read(fsys, "records/2020q3/events.toml")
	if err != nil {
		t.Fatal(err)
	}
	if file.Path != "records/2020q3/events.toml" || file.Text != "x = 1\r\n" {
		t.Errorf("got %q, %q", file.Path, file.Text)
	}
}

func TestReadErrorsNameOperationAndPath(t *testing.T) {
	fsys := fstest.MapFS{
		"records/a.toml": {},
		"pipe.toml":      {Mode: fs.ModeNamedPipe},
		"bad.toml":       {Data: []byte("\xFF")},
	}
	for _, c := range []struct {
		path string
		is   error
		text string
	}{
		{"records", ErrNotRegular, "read records"},
		{"pipe.toml", ErrNotRegular, "read pipe.toml"},
		{"none.toml", fs.ErrNotExist, "none.toml"},
		{"../out", fs.ErrNotExist, "../out"},
		{"bad.toml", nil, "read bad.toml"},
	} {
		_, err := Read(fsys, c.path)
		if err == nil || c.is != nil && !errors.Is(err, c.is) || !strings.Contains(err.Error(), c.text) {
			t.Errorf("Read(%s): %v, want %v", c.path, err, c.is)
		}
	}
}

// growing is a file system with one file that says it has size bytes and then
// yields what reads.
type growing struct {
	size  int64
	reads io.Reader
}

func (g growing) Open(string) (fs.File, error) { return growingFile{g}, nil }

type growingFile struct{ growing }

func (g growingFile) Stat() (fs.FileInfo, error) {
	return sizeInfo{size: g.size}, nil
}
func (g growingFile) Read(p []byte) (int, error) { return g.reads.Read(p) }
func (growingFile) Close() error                 { return nil }

type sizeInfo struct {
	fs.FileInfo
	size int64
}

func (i sizeInfo) Size() int64     { return i.size }
func (sizeInfo) Mode() fs.FileMode { return 0o644 }

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

var errDisk = errors.New("disk failure")

func TestReadTooLarge(t *testing.T) {
	untouched := func(p []byte) (int, error) { t.Error("the file was read"); return 0, io.EOF }
	for _, c := range []struct {
		name string
		fsys growing
		size int64
	}{
		{"known before", growing{MaxSize + 7, readerFunc(untouched)}, MaxSize + 7},
		{"grows while read", growing{0, endless{}}, MaxSize + 1},
	} {
		_, err := Read(c.fsys, "big.toml")
		large, ok := errors.AsType[*TooLargeError](err)
		if !ok || large.Size != c.size || large.Path != "big.toml" {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestReadFailure(t *testing.T) {
	failing := io.MultiReader(bytes.NewReader([]byte("x")), readerFunc(func([]byte) (int, error) { return 0, errDisk }))
	_, err := Read(growing{9, failing}, "units.toml")
	if !errors.Is(err, errDisk) || err.Error() != "read units.toml: disk failure" {
		t.Errorf("got %v", err)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }
