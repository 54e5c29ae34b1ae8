package dataset

import (
	"errors"
	"io/fs"
	"syscall"
)

// kind is what a name of the content folder turns out to be.
type kind uint8

const (
	aFile    kind = iota + 1 // or a pipe or a device, which the reader refuses
	aFolder                  // or a link to one
	lostLink                 // a link that leads nowhere, or in a circle
)

// kindOf follows links.
func kindOf(fsys fs.FS, name string, e fs.DirEntry) (kind, error) {
	if e.Type()&fs.ModeSymlink == 0 {
		return kindOfMode(e.Type()), nil
	}
	info, err := fs.Stat(fsys, name)
	switch {
	case err == nil:
		return kindOfMode(info.Mode()), nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ELOOP), errors.Is(err, syscall.ENOTDIR):
		return lostLink, nil
	}
	return 0, err
}

func kindOfMode(mode fs.FileMode) kind {
	if mode.IsDir() {
		return aFolder
	}
	return aFile
}
