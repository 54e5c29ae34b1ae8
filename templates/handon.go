package templates

import (
	"strings"

	"github.com/a-h/templ"
)

// inline is a style inside of a page. In a text of CSS a backslash before the
// slash changes nothing, and keeps the element from ending there.
func inline(css string) templ.Component {
	return templ.Raw("<style>" + strings.ReplaceAll(css, "</", `<\/`) + "</style>")
}
