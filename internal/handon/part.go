package handon

import (
	"strings"

	"gongping/internal/site"
)

// Parts are pages that become parts of one.
type Parts struct {
	into site.Address
	in   map[site.Address]bool
}

// NewParts are the parts of a page.
func NewParts(into site.Address, list []site.Address) *Parts {
	p := &Parts{into, make(map[site.Address]bool, len(list))}
	for _, a := range list {
		p.in[a] = true
	}
	return p
}

// Part is the content of a page, without what stands around it, as a part of
// another. Headings are one level lower. An id gets that of the part in front,
// and so does what refers to it; a link to another part leads there, one to a
// page that is no part leads to the page. A region has the title of the page in
// its name: other parts have regions that say the same.
func (p *Parts) Part(a site.Address, title string, page []byte) ([]byte, error) {
	headed := false
	return rewrite(page, 1, func(t *tag) {
		region := t.isRegion()
		if t.is("h1") && !headed {
			headed = true
			t.identify(heading)
		}
		t.each(func(key, value string) string {
			switch key {
			case "id", "for":
				return a.Within(value)
			case "aria-label":
				if region {
					return title + " " + value
				}
				return value
			case "href", "src":
				return p.link(a, value)
			}
			ids := strings.Fields(value)
			for n := range ids {
				ids[n] = a.Within(ids[n])
			}
			if region && key == "aria-labelledby" {
				ids = append([]string{a.Within(heading)}, ids...)
			}
			return strings.Join(ids, " ")
		})
	})
}

// heading is the id of the title of a part.
const heading = "page.title"

// link is where a link of a part leads from the page that the part is in. What
// is no address of the site stays as it is.
func (p *Parts) link(from site.Address, href string) string {
	address, fragment, _ := strings.Cut(href, "#")
	to := from
	if address != "" {
		resolved, ok := from.Resolve(address)
		if !ok {
			return href
		}
		to = resolved
	}
	switch {
	case !p.in[to]:
		return p.into.To(to, fragment).Href()
	case fragment == "":
		return "#" + to.Part()
	}
	return "#" + to.Within(fragment)
}
