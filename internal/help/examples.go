package help

import (
	"regexp"
	"strings"

	"gongping/internal/locale"
)

// Example is a file of a content folder that the clerk's page shows.
type Example struct {
	File string // by its path in the folder; empty if the first line does not say
	Text string
}

// Examples are those of the clerk's page, in its order. They are written for the
// demonstration.
func Examples(lang locale.Lang) []Example {
	var list []Example
	for _, m := range exampleBlock.FindAllStringSubmatch(Text(lang, "clerk").Text, -1) {
		e := Example{Text: strings.ReplaceAll(m[2], "\n"+m[1], "\n")}
		if first := exampleFile.FindStringSubmatch(e.Text); first != nil {
			e.File = first[1]
		}
		list = append(list, e)
	}
	return list
}

var (
	exampleBlock = regexp.MustCompile("(?ms)^( *)```toml\n *(.*?)^ *```$") // with the indentation of a list
	exampleFile  = regexp.MustCompile(`^# ([a-z0-9/-]+\.toml)\n`)
)
