package diag

import (
	"regexp"
	"slices"

	"gongping/internal/locale"
)

const (
	messageArgLimit = 80  // characters of an argument shown in a message
	hintArgLimit    = 400 // more in a hint, which may list what is allowed
)

// A placeholder is a name between braces without spaces, so that a TOML inline
// table { places = 2 } in a text is no placeholder.
var placeholder = regexp.MustCompile(`\{([a-z_]+)\}`)

// fill puts the arguments into a template: words of the vocabulary in the
// language, everything else as the user wrote it, made visible and shortened.
func (d Diagnostic) fill(template string, lang locale.Lang, limit int) string {
	words := mustRule(d.Code).Words
	return placeholder.ReplaceAllStringFunc(template, func(match string) string {
		name := match[1 : len(match)-1]
		for _, arg := range d.Args {
			switch {
			case arg.Name != name:
			case slices.Contains(words, name):
				return vocabulary[arg.Value].In(lang)
			default:
				return shorten(arg.Value, limit)
			}
		}
		panic("internal error: diag: " + string(d.Code) + " has no argument " + match)
	})
}
