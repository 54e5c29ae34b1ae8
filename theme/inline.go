package theme

import (
	"encoding/base64"
	"net/http"
	"strings"
)

// Inline is the style of the set as one text, for a page that stands alone:
// without comments, and with the pictures that it names inside.
func (s Set) Inline() string {
	var out strings.Builder
	for _, source := range []string{Stylesheet, Extra} {
		for _, a := range s.list {
			if a.Source == source {
				out.WriteString(bare(s.carrying(string(a.Data))))
			}
		}
	}
	return out.String()
}

// carrying is a stylesheet with pictures of the set in place of their names. An
// address of anything else leads nowhere from a page that stands alone.
func (s Set) carrying(css string) string {
	var out strings.Builder
	at := 0
	for _, a := range StyleAddresses(css) {
		if a.Import {
			continue
		}
		out.WriteString(css[at:a.Start])
		out.WriteString(s.Carried(a.Address))
		at = a.End
	}
	out.WriteString(css[at:])
	return out.String()
}

// Carried is a file of the set, by its published name, as an address that has
// it inside; one that holds nothing if there is no such file.
func (s Set) Carried(name string) string {
	for _, a := range s.list {
		if a.Name == name {
			return "data:" + http.DetectContentType(a.Data) + ";base64," + base64.StdEncoding.EncodeToString(a.Data)
		}
	}
	return "data:,"
}

// bare is a stylesheet without comments and without the space before its lines.
func bare(css string) string {
	css = styleToken.ReplaceAllStringFunc(css, func(token string) string {
		if strings.HasPrefix(token, "/*") {
			return ""
		}
		return token
	})
	var out strings.Builder
	for line := range strings.Lines(css) {
		if line = strings.TrimSpace(line); line != "" {
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}
