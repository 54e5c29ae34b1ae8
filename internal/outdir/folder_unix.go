//go:build unix

package outdir

import (
	"errors"
	"os"
	"syscall"
)

// adopt gives a new stage the mode, owner and group of the folder it will
// replace: a web server may be let in by group alone. Before anything is written, so that
// a set-group-ID bit works for what is created below.
func adopt(dest, stage string) error {
	info, err := os.Lstat(dest)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		// Only root may give away, only a member may set the group. Who is neither gets
		// what any new folder of theirs has.
		if err := os.Lchown(stage, int(stat.Uid), int(stat.Gid)); errors.Is(err, os.ErrPermission) {
			_ = os.Lchown(stage, -1, int(stat.Gid))
		} else if err != nil {
			return err
		}
	}
	const carried = os.ModePerm | os.ModeSetgid | os.ModeSticky
	return os.Chmod(stage, info.Mode()&carried)
}

// flushFolder makes renames in a folder durable. Some network file systems
// answer EINVAL; they have nothing to flush.
func flushFolder(folder string) error {
	dir, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer dir.Close()
	if err := dir.Sync(); err != nil && !errors.Is(err, syscall.EINVAL) {
		return err
	}
	return nil
}
