package pinyin

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key is a text that sorts, compared byte by byte, as a dictionary puts the name:
// character by character, by the letters of its syllable, then its tone (a neutral
// one, 5, last), then the character itself, so that all of one surname stand
// together. In surname, the name is a person's and begins with a surname.
//
// Digits count as one number, letters of the Latin alphabet as one word among the
// syllables, in lower case; full-width forms are what they stand for. Other marks
// count nothing. Characters without a reading come after all others, by their code
// point.
func Key(name string, surname bool) string {
	name = strings.ToLower(norm.NFKC.String(name))
	var parts []string
	if surname {
		special, rest := splitSurname(name)
		parts, name = special, rest
	}
	for name != "" {
		var part string
		part, name = next(name)
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

// next is the part of a key for what a name begins with, and the rest of the name.
func next(name string) (part, rest string) {
	for _, class := range []func(rune) bool{isDigit, isLatin} {
		if end := strings.IndexFunc(name, func(r rune) bool { return !class(r) }); end != 0 {
			if end < 0 {
				end = len(name)
			}
			return word(name[:end]), name[end:]
		}
	}
	r, size := utf8.DecodeRuneInString(name)
	rest = name[size:]
	switch list := syllables(r); {
	case len(list) > 0:
		return list[0].String() + string(r), rest
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return unread + string(r), rest
	}
	return "", rest
}

// unread comes after every letter.
const unread = "~"

// digits is how long a number is made: as long as any in a name of a unit. Longer
// ones sort by their first digits.
const digits = "00000000"

// word is a run of digits with zeros before them, or of letters as it is.
func word(run string) string {
	if !isDigit(rune(run[0])) {
		return run
	}
	run = strings.TrimLeft(run, "0")
	return digits[min(len(run), len(digits)):] + run
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLatin(r rune) bool { return r < unicode.MaxASCII && unicode.IsLetter(r) }
