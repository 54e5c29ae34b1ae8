package generate

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Write puts the files below a folder, which is made if it is not there. Files
// that were there before and are not among these stay.
func Write(dir string, files map[string][]byte) error {
	for _, path := range slices.Sorted(maps.Keys(files)) {
		local, err := filepath.Localize(path)
		if err != nil {
			return fmt.Errorf("write %q: %w", path, err)
		}
		to := filepath.Join(dir, local)
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			return fmt.Errorf("write %q: %w", path, err)
		}
		if err := os.WriteFile(to, files[path], 0o644); err != nil {
			return fmt.Errorf("write %q: %w", path, err)
		}
	}
	return nil
}
