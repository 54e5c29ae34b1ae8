package source

import "unicode/utf8"

// Span is a stretch of a file, as byte offsets into its Text. The zero Span is
// nowhere.
type Span struct {
	File       *File
	Start, End int
}

// Position is a place for people and editors to find.
type Position struct {
	Path       string // empty for nowhere
	Line       int    // from 1; 0 where the place is a whole file or folder
	Column     int    // from 1, in characters (runes)
	ByteOffset int    // into the Text
}

// Whole is the place of a file or folder that has no text to point into: it is
// missing, unreadable, or not a file.
func Whole(path string) Span {
	return Span{File: &File{Path: path, pathOnly: true}}
}

// Path returns the path of the file, "" for nowhere.
func (s Span) Path() string {
	if s.File == nil {
		return ""
	}
	return s.File.Path
}

// HasText reports whether there is a line to quote at the place.
func (s Span) HasText() bool { return s.File != nil && !s.File.pathOnly }

// Position returns where the span starts.
func (s Span) Position() Position { return s.File.position(s.Start) }

// EndPosition returns where the span ends: the place after its last character.
func (s Span) EndPosition() Position { return s.File.position(max(s.Start, s.End)) }

// Text returns the stretch of text.
func (s Span) Text() string {
	if s.File == nil {
		return ""
	}
	start := s.File.clamp(s.Start)
	return s.File.Text[start:max(start, s.File.clamp(s.End))]
}

// position counts an offset within a line ending as the end of the line, so
// that no column lies beyond what an editor shows.
func (f *File) position(offset int) Position {
	if f == nil {
		return Position{}
	}
	if f.pathOnly {
		return Position{Path: f.Path}
	}
	offset = f.clamp(offset)
	line := f.lineIndex(offset)
	start, end := f.bounds(line)
	return Position{
		Path:       f.Path,
		Line:       line + 1,
		Column:     utf8.RuneCountInString(f.Text[start:min(offset, end)]) + 1,
		ByteOffset: offset,
	}
}
