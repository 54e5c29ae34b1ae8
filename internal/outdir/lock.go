package outdir

import (
	"errors"
	"os"
)

var errLocked = errors.New("locked by another process")

// lock is an open file that the kernel unlocks when the process dies.
type lock struct {
	file *os.File
	path string
}

// acquire does not wait. The holder deletes the file when it is done, so a lock
// won may be one on a deleted file, while the next process locks a new one of that name:
// only a lock on the file that the name still means counts.
func acquire(path string) (*lock, error) {
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o666)
		if err != nil {
			return nil, err
		}
		if err := lockFile(f); err != nil {
			return nil, errors.Join(err, f.Close())
		}
		current, err := sameAs(f, path)
		if err != nil {
			return nil, errors.Join(err, f.Close())
		}
		if current {
			return &lock{file: f, path: path}, nil
		}
		if err := f.Close(); err != nil {
			return nil, err
		}
	}
}

func sameAs(f *os.File, path string) (bool, error) {
	opened, err := f.Stat()
	if err != nil {
		return false, err
	}
	named, err := os.Lstat(path)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	return err == nil && os.SameFile(opened, named), err
}
