package outdir

import "strings"

// Limits of a path inside a site. A ledger's path is at most 199 bytes
// (three ids of 64, separators, ".html"); Windows and Joliet discs stop near 260 and 240.
const (
	maxPath    = 240
	maxElement = 128
)

// CheckPath tells whether a site may have a file at path: slash-separated,
// relative, of letters, digits, '-', '_' and '.' only, so that a path is its own URL and
// a legal file name on every system that a site is copied to. It returns nil or
// a *PathError. Note that an id such as "con" or "com1" gives no legal "con.html".
func CheckPath(path string) error {
	switch {
	case path == "":
		return &PathError{path, Empty}
	case len(path) > maxPath:
		return &PathError{path, TooLong}
	case strings.HasPrefix(path, "/"):
		return &PathError{path, Absolute}
	}
	for element := range strings.SplitSeq(path, "/") {
		if fault := checkElement(element); fault != 0 {
			return &PathError{path, fault}
		}
	}
	return nil
}

func checkElement(element string) PathFault {
	for i := range len(element) {
		if !portable(element[i]) {
			return BadCharacter
		}
	}
	switch {
	case element == "":
		return EmptyElement
	case len(element) > maxElement:
		return TooLong
	case element[0] == '.':
		return DotElement
	case element[len(element)-1] == '.':
		return TrailingDot // Windows drops it: "a." would be "a"
	case deviceName(element):
		return DeviceName
	}
	return 0
}

// portable leaves out '~' although URLs allow it: on FAT and NTFS "REPORT~1.HTM"
// may be another name of "report-2020.html".
func portable(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		c == '-' || c == '_' || c == '.'
}

// deviceName reports names that Windows reserves with any extension, see
// "Naming Files, Paths, and Namespaces" of the Win32 documentation.
func deviceName(element string) bool {
	stem, _, _ := strings.Cut(strings.ToLower(element), ".")
	switch stem {
	case "con", "prn", "aux", "nul":
		return true
	}
	return len(stem) == 4 && (stem[:3] == "com" || stem[:3] == "lpt") && '0' <= stem[3] && stem[3] <= '9'
}
