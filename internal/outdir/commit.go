package outdir

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Commit publishes the stage: see the package comment for its steps. If it
// fails, the old site stands as before and the stage is gone; the one exception is a
// *LeftoverError, which comes with the Summary of a published site.
func (s *Stage) Commit() (Summary, error) {
	if !s.close() {
		return Summary{}, ErrClosed
	}
	if s.failed != nil {
		return Summary{}, errors.Join(s.failed, s.abandon())
	}
	if err := s.finish(); err != nil {
		return Summary{}, errors.Join(fmt.Errorf("finish %s: %w", s.places.stage, err), s.abandon())
	}
	if err := s.swap(); err != nil {
		return Summary{}, errors.Join(fmt.Errorf("replace %s: %w", s.places.dest, err), s.abandon())
	}
	if err := errors.Join(s.tidy(), s.leave()); err != nil {
		return s.sum, &LeftoverError{Dest: s.places.dest, Err: err}
	}
	return s.sum, nil
}

// finish completes the staged site and makes it durable.
func (s *Stage) finish() error {
	if err := s.writeManifest(); err != nil {
		return err
	}
	return flushSite(s.places.stage)
}

// swap puts the stage in the destination's place. On an error everything is
// back where it was.
func (s *Stage) swap() error {
	p := s.places
	// Between Open and now somebody else may have put a folder there.
	stands, err := inspect(p.dest)
	if err != nil {
		return err
	}
	if stands == absent {
		return os.Rename(p.stage, p.dest)
	}
	err = s.system.exchange(p.stage, p.dest)
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		return s.swapByRenames()
	case errors.Is(err, syscall.EBUSY):
		return &RefusedError{Dest: p.dest, Why: MountPoint}
	case err != nil:
		return &os.LinkError{Op: "exchange", Old: p.stage, New: p.dest, Err: err}
	}
	if err := moveDotEntries(p.stage, p.dest); err != nil {
		return errors.Join(err, moveDotEntries(p.dest, p.stage), s.system.exchange(p.stage, p.dest))
	}
	return nil
}

// swapByRenames leaves the old site at places.old, which keeps that name until
// its dot-entries have moved: whatever Open finds there is whole.
func (s *Stage) swapByRenames() error {
	p := s.places
	err := os.Rename(p.dest, p.old)
	if errors.Is(err, syscall.EBUSY) {
		return &RefusedError{Dest: p.dest, Why: MountPoint}
	}
	if err != nil {
		return err
	}
	if err := os.Rename(p.stage, p.dest); err != nil {
		return errors.Join(err, os.Rename(p.old, p.dest))
	}
	if err := moveDotEntries(p.old, p.dest); err != nil {
		return errors.Join(err, moveDotEntries(p.dest, p.old), os.Rename(p.dest, p.stage), os.Rename(p.old, p.dest))
	}
	return nil
}

// tidy makes the swap durable and deletes the old site, in that order.
func (s *Stage) tidy() error {
	if err := flushFolder(filepath.Dir(s.places.dest)); err != nil {
		return err
	}
	if err := demote(s.places); err != nil {
		return err
	}
	removed, err := s.countRemoved()
	if err != nil {
		return err
	}
	s.sum.Removed = removed
	return removeSite(s.places.stage)
}

// countRemoved walks the old site, which now stands at the stage's name.
func (s *Stage) countRemoved() (int, error) {
	removed, root := 0, s.places.stage
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && path == root {
			return nil // the first build: there was no old site
		}
		if err != nil || entry.IsDir() {
			return err
		}
		path = path[len(root)+1:]
		if path != MarkerName && path != ManifestName && !s.has(path) {
			removed++
		}
		return nil
	})
	return removed, err
}
