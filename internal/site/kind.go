package site

import (
	"reflect"
	"strings"
	"unicode"
)

// kind is the name of a kind of page: that of its type, without "Page" and in
// lower case with hyphens. So a new type is a new kind wherever kinds are
// listed, and no list of them has to be kept.
func kind(b Body) string {
	var name strings.Builder
	for i, r := range strings.TrimSuffix(reflect.TypeOf(b).Elem().Name(), "Page") {
		if unicode.IsUpper(r) && i > 0 {
			name.WriteByte('-')
		}
		name.WriteRune(unicode.ToLower(r))
	}
	return name.String()
}

// kinded writes on the pages of which kind they are.
func kinded(pages []Page) []Page {
	for i, page := range pages {
		pages[i].Make = func() (Body, error) {
			body, err := page.Make()
			if err == nil {
				body.frame().Kind = kind(body)
			}
			return body, err
		}
	}
	return pages
}
