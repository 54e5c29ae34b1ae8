package reference

import (
	"fmt"
	"regexp"
	"strings"

	"gongping/internal/locale"
)

// example is a file of examples/ as a block of TOML.
func (r *renderer) example(name string) (string, error) {
	text, err := sources.ReadFile("examples/" + name + ".toml")
	if err != nil {
		return "", fmt.Errorf("no example %s: %w", name, err)
	}
	r.shown[name] = true
	return "```toml\n" + inLanguage(string(text), r.lang) + "```\n", nil
}

// In both languages: 中文¦English. A comment ends with its line.
var (
	pairedComment = regexp.MustCompile(`(?m)# ([^"\n¦]*)¦([^"\n¦]*)$`)
	pairedText    = regexp.MustCompile(`"([^"\n¦]*)¦([^"\n¦]*)"`)
)

func inLanguage(toml string, lang locale.Lang) string {
	half := "$1"
	if lang == locale.En {
		half = "$2"
	}
	toml = pairedComment.ReplaceAllString(toml, "# "+half)
	return strings.TrimRight(pairedText.ReplaceAllString(toml, `"`+half+`"`), "\n") + "\n"
}
