package render

import (
	"regexp"

	"gongping/internal/site"
)

// IDs are the places of a page to which a link may lead; nil if there is no such
// page.
func IDs(pages []site.Page, a site.Address) (ids map[string]bool, err error) {
	var needed []site.Page
	for _, p := range pages {
		if p.Address == a || p.Copy == a || p.Print == a {
			needed = append(needed, p)
		}
	}
	err = Site(needed, func(path string, data []byte) error {
		if path == string(a) {
			ids = idsOf(data)
		}
		return nil
	})
	return ids, err
}

func idsOf(page []byte) map[string]bool {
	ids := make(map[string]bool)
	for _, m := range idAttribute.FindAllSubmatch(page, -1) {
		ids[string(m[1])] = true
	}
	return ids
}

// idAttribute finds the ids of a page: a quotation mark of a text is escaped, so
// that none looks like an attribute.
var idAttribute = regexp.MustCompile(` id="([^"]*)"`)
