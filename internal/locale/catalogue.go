package locale

import "strings"

// Key is a text of the interface. The files text_*.go define them, by where
// the texts stand. The zero value is invalid.
type Key uint16

type entry struct {
	name  string
	text  Text
	about [Both + 1]Key // what stands in its place in texts about others; 0: the same
}

// catalogue holds the texts in the order of their definition; key k is at k−1.
var catalogue []entry

// define adds a text. Its name is what i18n.toml calls it; {placeholders} are
// the same in both languages. Where the words around a number follow it,
// {count|unit|units} is the first word beside a 1 and the second beside any other.
func define(name, zh, en string) Key {
	catalogue = append(catalogue, entry{name: name, text: Text{Zh: zh, En: en}})
	return Key(len(catalogue))
}

// Texts are the texts of the interface in a language, about units or others.
type Texts struct {
	Lang
	whom Whom
	own  map[Key]string
}

// T is the text of a key.
func (t Texts) T(k Key) string {
	if other := catalogue[k-1].about[t.whom]; other != 0 {
		k = other
	}
	if own, ok := t.own[k]; ok {
		return own
	}
	return catalogue[k-1].text.In(t.Lang)
}

// F is the text of a key with its {placeholders} filled from pairs of name and
// value. Values are put in as they are: braces in them stay braces.
func (t Texts) F(k Key, pairs ...string) string {
	value := func(name string) string {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
	var out strings.Builder
	write := func(text string) { out.WriteString(text) }
	t.Parts(k, value, write, func(name string) { write(value(name)) })
	return out.String()
}

// Parts hands over the text of a key from left to right: what stands between
// the {placeholders}, which may be empty, and their names. Value says what a
// placeholder holds where words depend on it.
func (t Texts) Parts(k Key, value func(name string) string, between, placeholder func(string)) {
	text := t.T(k)
	for {
		before, rest, found := strings.Cut(text, "{")
		between(before)
		if !found {
			return
		}
		name, after, _ := strings.Cut(rest, "}")
		if name, words, chooses := strings.Cut(name, "|"); chooses {
			one, many, _ := strings.Cut(words, "|")
			if value(name) != "1" {
				one = many
			}
			between(one)
		} else {
			placeholder(name)
		}
		text = after
	}
}

// Around is the text of a key before and after its one {placeholder}, in whose
// place a page sets something more than text.
func (t Texts) Around(k Key) (before, after string) {
	before, after, _ = strings.Cut(t.T(k), "{")
	_, after, _ = strings.Cut(after, "}")
	return before, after
}
