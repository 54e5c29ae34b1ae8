package outdir

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

const (
	// MarkerName is the file at a destination's root that says the folder is ours.
	MarkerName = ".gongping"
	// ManifestName is the list of files that Commit writes at the root.
	ManifestName = "manifest.json"

	markerText = "gongping site\n"
)

// Options say where a site must not be written. The zero value adds nothing to
// the built-in refusals: the file system's root, the home folder, the current folder.
type Options struct {
	Protect []string // the destination must not be or contain any of these
	Apart   []string // the same, and it must not lie inside any of these either
}

// A Stage is a site being written. Write may be called from many goroutines;
// then one call of Commit or Abort ends it. Abort after Commit does nothing, so
// it can be deferred.
type Stage struct {
	places  places
	parents []string // folders above the destination that Open made, outermost first
	lock    *lock
	system  system

	writing sync.WaitGroup
	mu      sync.Mutex
	closed  bool
	failed  error // of the first Write that failed
	names   names
	files   []file
	sum     Summary
}

// Summary counts the pages of a site, without marker and manifest.
type Summary struct {
	Written int   // new or changed files
	Kept    int   // unchanged files taken over from the old site
	Removed int   // files of the old site that the new one does not have
	Bytes   int64 // of all files of the new site

	BytesWritten int64 // of the Written ones
}

// system holds the two calls that some file systems do not have.
type system struct {
	link     func(from, to string) error
	exchange func(a, b string) error // errors.ErrUnsupported where it cannot be done in one step
}

// Open checks the destination, puts in order what a dead build left beside it,
// and makes an empty stage. A destination that is a symlink to a folder is
// followed: the folder is replaced, the link stays.
//
// Errors: *RefusedError, *ForeignError, *BusyError, *ConflictError, or a wrapped
// error of the system with its path.
func Open(dest string, opts Options) (*Stage, error) {
	target, missing, err := resolve(dest)
	if err != nil {
		return nil, err
	}
	if err := refuse(target, opts); err != nil {
		return nil, err
	}
	s := &Stage{
		places: placesOf(target),
		system: system{link: os.Link, exchange: exchange},
		names:  newNames(target),
	}
	if err := s.enter(missing); err != nil {
		return nil, err
	}
	if err := s.prepare(); err != nil {
		return nil, errors.Join(err, s.leave())
	}
	return s, nil
}

// enter makes the missing parents and takes the lock.
func (s *Stage) enter(missing []string) error {
	for _, dir := range missing {
		err := os.Mkdir(dir, 0o777)
		if errors.Is(err, os.ErrExist) {
			continue // another build was faster; the folder is not ours to remove
		}
		if err != nil {
			s.removeParents()
			return fmt.Errorf("make the folder above the destination: %w", err)
		}
		s.parents = append(s.parents, dir)
	}
	lock, err := acquire(s.places.lock)
	if errors.Is(err, errLocked) {
		return &BusyError{Dest: s.places.dest}
	}
	if err != nil {
		s.removeParents()
		return fmt.Errorf("lock %s: %w", s.places.dest, err)
	}
	s.lock = lock
	return nil
}

// prepare makes the stage; the lock is held.
func (s *Stage) prepare() error {
	if _, err := inspect(s.places.dest); err != nil {
		return err
	}
	if err := recoverSite(s.places); err != nil {
		return fmt.Errorf("put %s in order after an interrupted build: %w", s.places.dest, err)
	}
	if err := os.Mkdir(s.places.stage, 0o777); err != nil {
		return fmt.Errorf("stage beside %s: %w", s.places.dest, err)
	}
	err := adopt(s.places.dest, s.places.stage)
	if err == nil {
		err = create(filepath.Join(s.places.stage, MarkerName), []byte(markerText))
	}
	if err != nil {
		return errors.Join(err, removeSite(s.places.stage))
	}
	return nil
}

// close lets no further Write begin and waits for those under way. It reports
// whether this call was the one that closed.
func (s *Stage) close() bool {
	s.mu.Lock()
	first := !s.closed
	s.closed = true
	s.mu.Unlock()
	s.writing.Wait()
	return first
}

// Abort deletes the stage and leaves everything as it was before Open.
func (s *Stage) Abort() error {
	if !s.close() {
		return nil
	}
	return s.abandon()
}

func (s *Stage) abandon() error {
	return errors.Join(removeSite(s.places.stage), s.leave())
}

// leave releases the lock and removes the parents that Open made.
func (s *Stage) leave() error {
	err := s.lock.release()
	s.removeParents()
	return err
}

// removeParents ignores errors: a parent in which somebody has put something
// since, or which now holds a published site, is meant to stay.
func (s *Stage) removeParents() {
	for i := len(s.parents) - 1; i >= 0; i-- {
		_ = os.Remove(s.parents[i])
	}
}
