package pinyin

import (
	"strings"

	dictionary "github.com/mozillazg/go-pinyin"
	"golang.org/x/text/unicode/norm"
)

// syllable is one reading of a character: "lü4" is {"lv", '4'}.
type syllable struct {
	letters string // in lower case, ü as v
	tone    byte   // '1' to '4', '5' for a neutral one
}

func (s syllable) String() string { return s.letters + string(s.tone) }

// marks are the tones, as Unicode takes a letter apart.
var marks = map[rune]byte{'\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4'}

// syllables are the readings of a character, the most common one first; none when
// it has no reading.
func syllables(r rune) []syllable {
	text := dictionary.PinyinDict[int(r)]
	if text == "" {
		return nil
	}
	var list []syllable
	for reading := range strings.SplitSeq(text, ",") {
		list = append(list, parse(reading))
	}
	return list
}

// parse reads a syllable with its tone above a letter: "lǜ". The hat of ê is left out.
func parse(reading string) syllable {
	s := syllable{tone: '5'}
	for _, r := range norm.NFD.String(reading) {
		switch tone := marks[r]; {
		case tone != 0:
			s.tone = tone
		case r == '\u0308': // the dots of ü, after its u
			s.letters = strings.TrimSuffix(s.letters, "u") + "v"
		case r >= 'a' && r <= 'z':
			s.letters += string(r)
		}
	}
	return s
}
