package pinyin

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Readings are all that somebody may type for every character of a name, one list
// for each: its readings without tones, the most common one first, with ü both as
// v and as u, and its readings as a surname wherever it stands. A letter or digit
// without a reading is typed as it is, in lower case and half width; a mark has no
// reading.
func Readings(name string) [][]string {
	var all [][]string
	for _, r := range name {
		all = append(all, readings(strings.ToLower(norm.NFKC.String(string(r)))))
	}
	return all
}

// readings are those of what one character of a name stands for.
func readings(folded string) []string {
	runes := []rune(folded)
	if len(runes) != 1 {
		return []string{folded}
	}
	r := runes[0]
	var list []string
	for _, s := range append(syllables(r), asSurname[r]...) {
		for _, typed := range []string{s.letters, strings.ReplaceAll(s.letters, "v", "u")} {
			if !slices.Contains(list, typed) {
				list = append(list, typed)
			}
		}
	}
	if list == nil && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		list = []string{folded}
	}
	return list
}
