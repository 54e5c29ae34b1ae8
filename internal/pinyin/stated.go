package pinyin

import (
	"strings"
	"unicode/utf8"
)

// Stated is how a register says that a name is read: syllables with blanks between
// them, one for each character that is not a mark, ü as v or as it is. There is one for
// each character of the name then, "" for a mark; ok is false where they do not fit it.
func Stated(name, text string) (syllables []string, ok bool) {
	words := strings.Fields(strings.ReplaceAll(text, "ü", "v"))
	syllables = make([]string, 0, utf8.RuneCountInString(name))
	for _, readings := range Readings(name) {
		switch {
		case len(readings) == 0:
			syllables = append(syllables, "")
		case len(words) == 0 || !spells(words[0], readings):
			return nil, false
		default:
			syllables, words = append(syllables, words[0]), words[1:]
		}
	}
	return syllables, len(words) == 0
}

// spells reports whether a word may be typed for a character: small letters, or the
// letter or digit itself.
func spells(word string, readings []string) bool {
	return strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") == "" || word == readings[0]
}

// Syllables is how many a name has: of each character that is not a mark.
func Syllables(name string) int {
	count := 0
	for _, readings := range Readings(name) {
		if len(readings) > 0 {
			count++
		}
	}
	return count
}

// KeyAs is the Key of a name that is read as a register states. The tone of a
// character is that of its reading with these letters, a neutral one where it has none.
func KeyAs(name string, stated []string) string {
	var parts []string
	plain := "" // what is read as it is written
	flush := func() {
		if key := Key(plain, false); key != "" {
			parts = append(parts, key)
		}
		plain = ""
	}
	for i, r := range []rune(name) {
		known := append(syllables(r), asSurname[r]...)
		if len(known) == 0 || i >= len(stated) {
			plain += string(r)
			continue
		}
		flush()
		parts = append(parts, toned(stated[i], known).String()+string(r))
	}
	flush()
	return strings.Join(parts, " ")
}

// toned is the reading with some letters.
func toned(letters string, known []syllable) syllable {
	for _, s := range known {
		if s.letters == letters {
			return s
		}
	}
	return syllable{letters, '5'}
}
