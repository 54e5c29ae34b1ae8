package site

import (
	"strings"

	"gongping/internal/source"
)

// How long a text may be on a page that must stay on one sheet, in columns: a
// Chinese character takes two. Behind its link stands the whole.
const (
	longText = 96 // a reason
	longName = 40 // a title, somebody's name
)

// lines is about how many lines of so many columns sentences take.
func lines(list []Sentence, columns int) (sum int) {
	for _, s := range list {
		sum += (source.Width(s.String()) + columns - 1) / columns
	}
	return sum
}

// inShort is a text cut with "……" where it takes more columns than most. What
// takes none on a screen counts one: a thousand such marks are not short.
func inShort(text string, most int) string {
	const dots = "……"
	end, columns := 0, 0
	for i, r := range text {
		columns += max(1, source.Width(string(r)))
		if columns > most {
			return strings.TrimRight(text[:end], "，、；。,;. ") + dots
		}
		if columns <= most-len([]rune(dots)) {
			end = i + len(string(r))
		}
	}
	return text
}
