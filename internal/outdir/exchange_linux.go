package outdir

import (
	"errors"

	"golang.org/x/sys/unix"
)

// exchange swaps two folders in one step. File systems without it (NFS, older
// FUSE) answer EINVAL, kernels before 3.15 ENOSYS.
func exchange(a, b string) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	if errors.Is(err, unix.EINVAL) {
		return errors.ErrUnsupported
	}
	return err // ENOSYS and EOPNOTSUPP are errors.ErrUnsupported already
}
