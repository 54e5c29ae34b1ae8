package outdir

import (
	"errors"
	"fmt"
)

// ErrClosed is returned by Write and Commit after Commit or Abort.
var ErrClosed = errors.New("outdir: the stage is closed")

// Refusal says why a folder cannot be a destination.
type Refusal uint8

const (
	NotFolder       Refusal = iota + 1 // it is a file, a device …
	DanglingLink                       // a symlink whose target does not exist
	FilesystemRoot                     // "/" or a drive
	HomeFolder                         // it is or contains the home folder
	CurrentFolder                      // it is or contains the current folder
	ProtectedFolder                    // it is or contains a folder of Options, or lies inside one of Apart
	MountPoint                         // something is mounted there, so that it cannot be renamed
)

var refusals = [...]string{
	NotFolder:       "it is not a folder",
	DanglingLink:    "it is a symbolic link to nothing",
	FilesystemRoot:  "it is the root of a file system",
	HomeFolder:      "it is or contains the home folder",
	CurrentFolder:   "it is or contains the current folder",
	ProtectedFolder: "it is, contains or lies inside a folder that must not change",
	MountPoint:      "it is a mount point; name a folder inside it",
}

func (r Refusal) String() string {
	if r == 0 || int(r) >= len(refusals) {
		return fmt.Sprintf("Refusal(%d)", uint8(r))
	}
	return refusals[r]
}

// A RefusedError says that Dest can never be a destination.
type RefusedError struct {
	Dest   string
	Why    Refusal
	Folder string // the protected, home or current folder; empty otherwise
}

func (e *RefusedError) Error() string {
	if e.Folder != "" {
		return fmt.Sprintf("destination %s: %s (%s)", e.Dest, e.Why, e.Folder)
	}
	return fmt.Sprintf("destination %s: %s", e.Dest, e.Why)
}

// A ForeignError says that Folder has content but no marker, so that it may
// hold somebody's work. The remedy is another destination or an empty folder.
type ForeignError struct {
	Folder string
	Entry  string // one name in it
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("folder %s is not a gongping site: it has %s but no marker %s", e.Folder, e.Entry, MarkerName)
}

// A BusyError says that another build is writing Dest now.
type BusyError struct{ Dest string }

func (e *BusyError) Error() string {
	return fmt.Sprintf("another build is writing %s", e.Dest)
}

// A ConflictError says that a dot-entry exists twice after an interrupted build:
// the saved original and one made since. Neither is touched; the remedy is to
// delete or rename one of them.
type ConflictError struct{ Saved, Present string }

func (e *ConflictError) Error() string {
	return fmt.Sprintf("both %s and %s exist; remove the one that is not wanted", e.Saved, e.Present)
}

// A LeftoverError says that the new site is published whole but that cleaning up
// behind it failed. The next Open tries again.
type LeftoverError struct {
	Dest string
	Err  error
}

func (e *LeftoverError) Error() string {
	return fmt.Sprintf("%s is published, but cleaning up failed: %v", e.Dest, e.Err)
}

func (e *LeftoverError) Unwrap() error { return e.Err }

// PathFault says what is wrong with a path inside the site.
type PathFault uint8

const (
	Empty PathFault = iota + 1
	TooLong
	Absolute
	EmptyElement
	DotElement
	TrailingDot
	BadCharacter
	DeviceName
	Duplicate // written twice, also in other letter case
	Clash     // one path is a folder of the other, or a folder in two letter cases
	Reserved  // manifest.json
)

var pathFaults = [...]string{
	Empty:        "empty",
	TooLong:      "too long",
	Absolute:     "not relative",
	EmptyElement: "an empty element",
	DotElement:   "an element that begins with a dot",
	TrailingDot:  "an element that ends with a dot",
	BadCharacter: "a character other than letters, digits, '-', '_' and '.'",
	DeviceName:   "a name that Windows reserves",
	Duplicate:    "written twice",
	Clash:        "a file where another path needs a folder, or a folder in two letter cases",
	Reserved:     "a name that belongs to the manifest",
}

func (f PathFault) String() string {
	if f == 0 || int(f) >= len(pathFaults) {
		return fmt.Sprintf("PathFault(%d)", uint8(f))
	}
	return pathFaults[f]
}

// A PathError says that the site cannot have a file at Path.
type PathError struct {
	Path  string
	Fault PathFault
}

func (e *PathError) Error() string {
	return fmt.Sprintf("site path %q: %s", e.Path, e.Fault)
}
