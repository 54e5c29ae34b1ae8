package outdir

import (
	"errors"
	"os"
)

// recoverSite puts in order what an interrupted build left beside a destination
// that inspect has accepted. It can itself be interrupted anywhere. The lock is held.
func recoverSite(p places) error {
	for _, folder := range []string{p.stage, p.old} {
		if err := ours(folder); err != nil {
			return err
		}
	}
	if err := bringBack(p); err != nil {
		return err
	}
	if exists(p.dest) {
		for _, folder := range []string{p.stage, p.old} {
			if err := moveDotEntries(folder, p.dest); err != nil {
				return err
			}
		}
	}
	if err := removeSite(p.stage); err != nil {
		return err
	}
	if err := demote(p); err != nil {
		return err
	}
	return removeSite(p.stage)
}

// demote gives an old site the stage's name before it is deleted, so that
// whatever is called old is whole and may be brought back.
func demote(p places) error {
	err := os.Rename(p.old, p.stage)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}

// bringBack restores the old site where the destination is missing: after a
// kill between the two renames, or when somebody deleted the destination before
// the dot-entries of the old site had moved into it.
func bringBack(p places) error {
	from := p.old
	if !exists(from) {
		names, err := dotEntries(p.stage)
		if err != nil || len(names) == 0 {
			return err
		}
		from = p.stage
	}
	switch stands, err := inspect(p.dest); {
	case err != nil:
		return err
	case stands == site:
		return nil
	case stands == empty:
		// Only by hand. Moving dot-entries into it would make it look foreign.
		if err := os.Remove(p.dest); err != nil {
			return err
		}
	}
	return os.Rename(from, p.dest)
}

// ours refuses a folder that has our name but neither our marker nor the state
// in which a kill during its making or deletion leaves one: empty, or with a
// marker not yet filled.
func ours(folder string) error {
	_, err := inspect(folder)
	var foreign *ForeignError
	if !errors.As(err, &foreign) {
		return err
	}
	entries, readErr := os.ReadDir(folder)
	if readErr != nil {
		return readErr
	}
	if len(entries) == 1 && entries[0].Name() == MarkerName && entries[0].Type().IsRegular() {
		return nil
	}
	return err
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
