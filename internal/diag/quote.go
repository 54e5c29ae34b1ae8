package diag

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"gongping/internal/source"
)

const (
	windowColumns = 100 // of a line that is quoted
	leftColumns   = 40  // of these, at least, what stands before the mark
	tabColumns    = 8
)

// quoteLine returns the line where span starts, ready to print, and the line of
// carets that belongs below it. A span that goes on over several lines is
// marked to the end of the first. Of a long line only the part around the mark
// is shown, with … where it is cut.
func quoteLine(span source.Span) (line, carets string) {
	text, start := span.File.LineAt(span.Start)
	from := min(max(span.Start-start, 0), len(text))
	left, right := window(text, from)
	to := min(max(span.End-start, from), right)
	head, tail := "", ""
	if left > 0 {
		head = "…"
	}
	if right < len(text) {
		tail = "…"
	}
	before, marked := head+printable(text[left:from]), printable(text[from:to])
	line = before + marked + printable(text[to:right]) + tail
	return line, below(before) + caretsUnder(before, marked)
}

// window returns the part of a line to show around offset from. Every character
// costs at least one column, though combining marks have none: a line of
// thousands of them must not be printed either.
func window(text string, from int) (left, right int) {
	left, used := extendLeft(text, from, leftColumns)
	right, used = extendRight(text, from, windowColumns-used)
	if right == len(text) {
		left, _ = extendLeft(text, from, windowColumns-used)
	}
	// A cut before a combining mark would put the mark on the … sign.
	for left > 0 && left < from {
		r, size := utf8.DecodeRuneInString(text[left:])
		if !unicode.Is(unicode.M, r) {
			break
		}
		left += size
	}
	return left, right
}

func extendLeft(text string, at, budget int) (offset, used int) {
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		c := cost(r)
		if used+c > budget {
			break
		}
		used += c
		at -= size
	}
	return at, used
}

func extendRight(text string, at, budget int) (offset, used int) {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		c := cost(r)
		if used+c > budget {
			break
		}
		used += c
		at += size
	}
	return at, used
}

func cost(r rune) int {
	if r == '\t' {
		return tabColumns
	}
	return max(1, source.Width(visibleRune(r)))
}

// printable is Visible with tabs kept: the line of carets repeats them, so that
// both lines stop at the same columns whatever the width of a tab is.
func printable(s string) string {
	parts := strings.Split(s, "\t")
	for i := range parts {
		parts[i] = Visible(parts[i])
	}
	return strings.Join(parts, "\t")
}

// below is the empty space under s: a tab under a tab, else a space a column.
func below(s string) string {
	parts := strings.Split(s, "\t")
	for i := range parts {
		parts[i] = strings.Repeat(" ", source.Width(parts[i]))
	}
	return strings.Join(parts, "\t")
}

// caretsUnder marks what follows before. A mark of no width, or of tabs alone,
// still gets a caret.
func caretsUnder(before, marked string) string {
	parts := strings.Split(marked, "\t")
	// The width of what the mark adds, not of the mark alone: it may begin
	// within a character of several code points, such as an emoji with a skin tone.
	cell := before[strings.LastIndexByte(before, '\t')+1:]
	first := max(0, source.Width(cell+parts[0])-source.Width(cell))
	parts[0] = strings.Repeat("^", first)
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.Repeat("^", source.Width(parts[i]))
	}
	carets := strings.TrimRight(strings.Join(parts, "\t"), "\t")
	if carets == "" {
		return "^"
	}
	return carets
}
