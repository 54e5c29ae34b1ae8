package outdir

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// places are the absolute paths of one destination, without symlinks.
type places struct{ dest, stage, old, lock string }

func placesOf(dest string) places {
	dir, base := filepath.Split(dest)
	beside := func(what string) string { return filepath.Join(dir, "."+base+".gongping-"+what) }
	return places{dest: dest, stage: beside("stage"), old: beside("old"), lock: beside("lock")}
}

// resolve follows symlinks and lists the folders above the destination that do
// not exist yet, outermost first.
func resolve(dest string) (target string, missing []string, err error) {
	existing, err := filepath.Abs(dest)
	if err != nil {
		return "", nil, fmt.Errorf("find destination %s: %w", dest, err)
	}
	var rest []string // elements below existing, last first
	for {
		_, err = os.Lstat(existing)
		above := filepath.Dir(existing)
		if !errors.Is(err, os.ErrNotExist) || above == existing {
			break
		}
		rest = append(rest, filepath.Base(existing))
		existing = above
	}
	if err == nil {
		target, err = filepath.EvalSymlinks(existing)
		if errors.Is(err, os.ErrNotExist) {
			return "", nil, &RefusedError{Dest: existing, Why: DanglingLink}
		}
	}
	if err != nil {
		return "", nil, fmt.Errorf("find destination %s: %w", dest, err)
	}
	for i, name := range slices.Backward(rest) {
		target = filepath.Join(target, name)
		if i > 0 {
			missing = append(missing, target)
		}
	}
	return target, missing, nil
}

// refuse tells whether replacing dest would take away a folder that somebody
// stands on or that we read from.
func refuse(dest string, opts Options) error {
	if filepath.Dir(dest) == dest {
		return &RefusedError{Dest: dest, Why: FilesystemRoot}
	}
	if home, err := os.UserHomeDir(); err == nil && inside(home, dest) {
		return &RefusedError{Dest: dest, Why: HomeFolder, Folder: home}
	}
	current, err := os.Getwd()
	if err != nil {
		return fmt.Errorf("find the current folder: %w", err)
	}
	if inside(current, dest) {
		return &RefusedError{Dest: dest, Why: CurrentFolder, Folder: current}
	}
	for _, folder := range slices.Concat(opts.Protect, opts.Apart) {
		if inside(folder, dest) {
			return &RefusedError{Dest: dest, Why: ProtectedFolder, Folder: folder}
		}
	}
	for _, folder := range opts.Apart {
		if inside(dest, folder) {
			return &RefusedError{Dest: dest, Why: ProtectedFolder, Folder: folder}
		}
	}
	return nil
}

// inside reports whether path is outer or lies below it. It compares identity,
// not spelling: file systems fold case, and links give one folder many names.
func inside(path, outer string) bool {
	want, err := os.Stat(outer)
	if err != nil {
		return false // a folder that is not there has nothing below it
	}
	path, err = filepath.Abs(path)
	if err != nil {
		return false
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	for ; ; path = filepath.Dir(path) {
		if info, err := os.Stat(path); err == nil && os.SameFile(info, want) {
			return true
		}
		if path == filepath.Dir(path) {
			return false
		}
	}
}

// state is what stands at a folder that may be written to.
type state uint8

const (
	absent state = iota + 1
	empty
	site
)

// inspect refuses whatever may be somebody else's.
func inspect(folder string) (state, error) {
	info, err := os.Lstat(folder)
	if errors.Is(err, os.ErrNotExist) {
		return absent, nil
	}
	if err != nil {
		return 0, fmt.Errorf("inspect destination: %w", err)
	}
	if !info.IsDir() {
		return 0, &RefusedError{Dest: folder, Why: NotFolder}
	}
	entry, err := firstEntry(folder)
	if err != nil {
		return 0, fmt.Errorf("inspect destination: %w", err)
	}
	if entry == "" {
		return empty, nil
	}
	marked, err := hasMarker(folder)
	if err != nil {
		return 0, fmt.Errorf("inspect destination: %w", err)
	}
	if !marked {
		return 0, &ForeignError{Folder: folder, Entry: entry}
	}
	return site, nil
}

func firstEntry(folder string) (string, error) {
	dir, err := os.Open(folder)
	if err != nil {
		return "", err
	}
	defer dir.Close()
	entries, err := dir.ReadDir(1)
	if errors.Is(err, io.EOF) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return entries[0].Name(), nil
}

// hasMarker wants the exact content, so that a file of that name which somebody
// made for another purpose does not give the folder away.
func hasMarker(folder string) (bool, error) {
	path := filepath.Join(folder, MarkerName)
	info, err := os.Lstat(path)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	if err != nil || !info.Mode().IsRegular() {
		return false, err
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	return sameContent(f, []byte(markerText))
}
