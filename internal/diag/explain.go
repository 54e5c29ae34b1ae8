package diag

import (
	"fmt"
	"io"
	"strings"

	"gongping/internal/locale"
)

// Explain writes what a code means and how to put it right, with an example.
// It reports whether there is such a code; the code may be in lower case.
func Explain(w io.Writer, lang locale.Lang, code Code) bool {
	rule, ok := ruleOf[Code(strings.ToUpper(string(code)))]
	if !ok {
		return false
	}
	// The arguments are not known here, so … stands for each.
	message := placeholder.ReplaceAllLiteralString(rule.Message.In(lang), "…")
	fmt.Fprintf(w, "%s[%s]: %s\n\n%s\n", rule.Severity.Word(lang), rule.Code, message, rule.Explain.In(lang))
	return true
}
