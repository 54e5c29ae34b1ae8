package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"gongping/internal/pinyin"
)

// add makes a file of the index of lists of lines and returns its name, which has
// the digest of its content, as those of assets do.
func (x *indexed) add(part string, lists ...[]string) string {
	texts := make([]string, len(lists))
	for i, lines := range lists {
		texts[i] = strings.Join(lines, "\n")
	}
	data := []byte("gongpingSearch(" + quoted(part) + "," + quoted(texts) + ");\n")
	sum := sha256.Sum256(data)
	name := part + "." + hex.EncodeToString(sum[:4]) + ".js"
	x.files = append(x.files, IndexFile{searchFolder + Address(name), data})
	return name
}

// quoted is a value as a script writes it, with the characters as they are: the
// script is loaded as UTF-8.
func quoted(v any) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic("internal error: search: " + err.Error())
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// readings are the characters of names that are typed otherwise than they are
// written.
type readings map[rune][]string

func (r readings) add(name string) {
	for _, c := range name {
		if _, known := r[c]; known {
			continue
		}
		list := pinyin.Readings(string(c))[0]
		r[c] = slices.DeleteFunc(list, func(typed string) bool { return !isTyped(typed) || typed == strings.ToLower(string(c)) })
	}
}

// isTyped reports whether a reading is letters and digits of any keyboard: another
// letter is its own reading.
func isTyped(reading string) bool {
	return strings.Trim(reading, "abcdefghijklmnopqrstuvwxyz0123456789") == ""
}

// lines are the characters in their order, each with its readings.
func (r readings) lines() []string {
	var list []string
	for c, typed := range r {
		if len(typed) > 0 {
			list = append(list, string(c)+strings.Join(typed, ","))
		}
	}
	slices.Sort(list)
	return list
}
