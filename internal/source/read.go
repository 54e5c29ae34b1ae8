package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// ErrNotRegular is wrapped when the path names a folder, a pipe or a device.
var ErrNotRegular = errors.New("not a regular file")

// TooLargeError is a file of more than MaxSize bytes.
type TooLargeError struct {
	Path string
	Size int64 // bytes; for a file that grew while it was read, what was read of it
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("read %s: %d bytes are more than the limit of %d", e.Path, e.Size, MaxSize)
}

// Read reads the file at path. Every error names the operation and the path:
// *TooLargeError, *EncodingError, or an *fs.PathError.
func Read(fsys fs.FS, path string) (*File, error) {
	data, err := ReadBytes(fsys, path)
	if err != nil {
		return nil, err
	}
	return New(path, data)
}

// ReadBytes reads a file that need not be text, such as a picture.
func ReadBytes(fsys fs.FS, path string) ([]byte, error) {
	// Stat comes before Open: opening a named pipe would wait for ever.
	info, err := fs.Stat(fsys, path)
	if err != nil {
		return nil, pathError("stat", path, err)
	}
	if !info.Mode().IsRegular() {
		return nil, pathError("read", path, ErrNotRegular)
	}
	if info.Size() > MaxSize {
		return nil, &TooLargeError{Path: path, Size: info.Size()}
	}
	return readAll(fsys, path, int(info.Size()))
}

func readAll(fsys fs.FS, path string, size int) ([]byte, error) {
	file, err := fsys.Open(path)
	if err != nil {
		return nil, pathError("open", path, err)
	}
	defer file.Close()
	var data bytes.Buffer
	data.Grow(size + bytes.MinRead)
	// One byte over the limit is enough for New to see that the file grew.
	if _, err := data.ReadFrom(io.LimitReader(file, MaxSize+1)); err != nil {
		return nil, pathError("read", path, err)
	}
	return data.Bytes(), nil
}

// pathError leaves an error alone that already names its operation and path.
func pathError(op, path string, err error) error {
	if _, ok := errors.AsType[*fs.PathError](err); ok {
		return err
	}
	return &fs.PathError{Op: op, Path: path, Err: err}
}
