//go:build unix

package outdir

import (
	"errors"
	"os"
	"syscall"
)

func lockFile(f *os.File) error {
	err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return errLocked
	}
	return os.NewSyscallError("flock", err)
}

// release deletes the file while it is still locked; see acquire.
func (l *lock) release() error {
	return errors.Join(os.Remove(l.path), l.file.Close())
}
