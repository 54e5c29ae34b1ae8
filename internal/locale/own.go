package locale

import (
	"regexp"
	"slices"
	"strings"
)

// With puts texts of the office's own in place of those of the catalogue. They
// must have the same placeholders.
func (t Texts) With(own map[Key]string) Texts {
	t.own = own
	return t
}

// Names lists the names of all texts in the order of the catalogue.
func Names() []string {
	names := make([]string, len(catalogue))
	for i := range catalogue {
		names[i] = catalogue[i].name
	}
	return names
}

// ByName finds a text by its name.
func ByName(name string) (Key, bool) {
	i := slices.IndexFunc(catalogue, func(e entry) bool { return e.name == name })
	return Key(i + 1), i >= 0
}

// Text is the text of a key in all languages.
func (k Key) Text() Text { return catalogue[k-1].text }

// placeholder is what F fills; a brace that nothing closes is one too, for F
// would take the rest of the text for it.
var placeholder = regexp.MustCompile(`\{[^{}]*\}?|\}`)

// choice is a placeholder whose number decides between two words.
var choice = regexp.MustCompile(`^(\{[^{}|]+)\|[^{}|]*\|[^{}|]*\}$`)

// Placeholders lists the placeholders of a text with their braces, sorted, each
// once. Words that follow a number count as its placeholder where the text has
// the number too: alone they would keep it from the reader.
func Placeholders(text string) []string {
	list := placeholder.FindAllString(text, -1)
	for i := range list {
		if number := choice.ReplaceAllString(list[i], "$1}"); strings.Contains(text, number) {
			list[i] = number
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
