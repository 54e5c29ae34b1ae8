package source

import (
	"bytes"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// MaxSize is the largest file that is read, in bytes. It keeps offsets within
// an int32 and a mistaken video or database from filling the memory.
const MaxSize = 64 << 20

const byteOrderMark = "\uFEFF"

// File is the text of one file. It must not be copied or changed.
type File struct {
	Path string // slash-separated, relative to the content root
	Text string // UTF-8 without byte-order mark; CRLF kept

	pathOnly bool // known by name alone: a folder, or a file that cannot be read
	once     sync.Once
	lines    []int32 // offset of the first byte of each line
}

// New checks data and returns it as a File. The error, if any, is an
// *EncodingError or a *TooLargeError.
func New(path string, data []byte) (*File, error) {
	if len(data) > MaxSize {
		return nil, &TooLargeError{Path: path, Size: int64(len(data))}
	}
	text := bytes.TrimPrefix(data, []byte(byteOrderMark))
	if !utf8.Valid(text) {
		return nil, newEncodingError(path, data)
	}
	return &File{Path: path, Text: string(text)}, nil
}

// LineAt returns the line that holds the byte at offset, without its line
// ending, and the offset where it starts. An offset at a line ending belongs to
// the line it ends; an offset outside the text is moved to its nearest end.
func (f *File) LineAt(offset int) (text string, start int) {
	start, end := f.bounds(f.lineIndex(f.clamp(offset)))
	return f.Text[start:end], start
}

// index finds the line starts on first use: most files are never asked.
func (f *File) index() []int32 {
	f.once.Do(func() {
		f.lines = make([]int32, 1, 1+strings.Count(f.Text, "\n"))
		for at := 0; ; {
			next := strings.IndexByte(f.Text[at:], '\n')
			if next < 0 {
				return
			}
			at += next + 1
			f.lines = append(f.lines, int32(at))
		}
	})
	return f.lines
}

func (f *File) lineIndex(offset int) int {
	lines := f.index()
	return sort.Search(len(lines), func(i int) bool { return int(lines[i]) > offset }) - 1
}

// bounds returns where line i starts, and where its text ends before "\n" or "\r\n".
func (f *File) bounds(i int) (start, end int) {
	lines := f.index()
	start = int(lines[i])
	if i+1 == len(lines) {
		return start, len(f.Text)
	}
	end = int(lines[i+1]) - 1
	if end > start && f.Text[end-1] == '\r' {
		end--
	}
	return start, end
}

// clamp moves offset into the text and back to the start of a character.
func (f *File) clamp(offset int) int {
	offset = min(max(offset, 0), len(f.Text))
	for offset > 0 && offset < len(f.Text) && !utf8.RuneStart(f.Text[offset]) {
		offset--
	}
	return offset
}
