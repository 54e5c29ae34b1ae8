package outdir

import "golang.org/x/sys/unix"

// exchange swaps two folders in one step; APFS can, HFS+ answers ENOTSUP, which is errors.ErrUnsupported.
func exchange(a, b string) error { return unix.RenamexNp(a, b, unix.RENAME_SWAP) }
