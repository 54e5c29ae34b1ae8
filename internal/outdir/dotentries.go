package outdir

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// dotEntries lists what the destination's owner keeps at its root; nothing for a missing folder.
func dotEntries(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if name := entry.Name(); strings.HasPrefix(name, ".") && name != MarkerName {
			names = append(names, name)
		}
	}
	return names, nil
}

// moveDotEntries never replaces: rename would silently drop a file of that name.
func moveDotEntries(from, to string) error {
	names, err := dotEntries(from)
	if err != nil {
		return err
	}
	for _, name := range names {
		saved, present := filepath.Join(from, name), filepath.Join(to, name)
		if exists(present) {
			return &ConflictError{Saved: saved, Present: present}
		}
		if err := os.Rename(saved, present); err != nil {
			return err
		}
	}
	return nil
}

// removeSite deletes a stage or an old site, the marker last, so that an
// interrupted deletion leaves a folder that ours accepts.
func removeSite(folder string) error {
	kept, err := dotEntries(folder)
	if err != nil {
		return err
	}
	if len(kept) > 0 {
		return &ForeignError{Folder: folder, Entry: kept[0]}
	}
	entries, err := os.ReadDir(folder)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if entry.Name() == MarkerName {
			continue
		}
		if err := os.RemoveAll(filepath.Join(folder, entry.Name())); err != nil {
			return err
		}
	}
	if err := os.Remove(filepath.Join(folder, MarkerName)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return os.Remove(folder) // not RemoveAll: a dot-entry made this instant must survive
}
