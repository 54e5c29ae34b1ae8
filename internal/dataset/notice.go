package dataset

import (
	"path"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// fence is the line before and after the front matter of a notice.
const fence = "+++"

// decodeNotice reads a notice: its front matter by the schema, and the text behind it.
// Either stands in a file of its own that has blanks in place of the other, so
// that every place is that of the file as written. It is nil when the front
// matter has an error: without date or title there is nothing to show.
func (l *loader) decodeNotice(f *source.File) *Announcement {
	first, _ := f.LineAt(0)
	if strings.TrimRight(first, " \t") != fence {
		l.list.Add(diag.New(diag.FrontMatterMissing, source.Span{File: f, Start: 0, End: len(first)}))
		return nil
	}
	end := closing(f.Text)
	if end < 0 {
		l.list.Add(diag.New(diag.FrontMatterOpen, source.Span{File: f, Start: 0, End: len(first)}))
		return nil
	}
	matter := &source.File{Path: f.Path, Text: blank(fence) + f.Text[len(fence):end]}
	_, after := cutLine(f.Text[end:])
	text := &source.File{Path: f.Path, Text: blank(f.Text[:len(f.Text)-len(after)]) + after}
	var found diag.List
	n := decode(matter, noticeSchema, &found)
	for _, finding := range found.All() {
		finding.Span.File = f // shown with its fences
		l.list.Add(finding)
	}
	if n == nil || found.HasErrors() {
		return nil
	}
	n.Slug, n.Text = slugOf(f.Path), text
	return n
}

// closing is where the second fence stands, -1 when there is none.
func closing(text string) int {
	_, rest := cutLine(text)
	for rest != "" {
		at := len(text) - len(rest)
		line, after := cutLine(rest)
		if strings.TrimRight(line, " \t\r") == fence {
			return at
		}
		rest = after
	}
	return -1
}

func cutLine(text string) (line, rest string) {
	line, rest, _ = strings.Cut(text, "\n")
	return line, rest
}

// blank is a text of the same length and lines with nothing in it.
func blank(text string) string {
	b := []byte(text)
	for i, c := range b {
		if c != '\n' && c != '\r' {
			b[i] = ' '
		}
	}
	return string(b)
}

func slugOf(name string) Slug { return Slug(strings.TrimSuffix(path.Base(name), path.Ext(name))) }
