package outdir

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// flushSite flushes the whole file system: the package comment has the reason.
func flushSite(folder string) error {
	dir, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := unix.Syncfs(int(dir.Fd())); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return &os.PathError{Op: "syncfs", Path: folder, Err: err}
	}
	return nil
}
