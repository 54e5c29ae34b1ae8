//go:build !linux

package outdir

import (
	"os"
	"path/filepath"
)

// flushSite flushes what the next Open and the verifier start from. An fsync of
// each page would cost more than the build.
func flushSite(folder string) error {
	for _, name := range []string{ManifestName, MarkerName} {
		if err := flushFile(filepath.Join(folder, name)); err != nil {
			return err
		}
	}
	return nil
}

// flushFile opens for writing because Windows flushes no other handle.
func flushFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
