package render

import (
	"fmt"
	"sync"

	"gongping/internal/handon"
	"gongping/internal/site"
)

// sheaf is a page on which others are printed together. It is written when the
// last of them is there, so that no more of them are kept than must be.
type sheaf struct {
	page *site.Page
	of   *handon.Parts
	at   map[site.Address]int // the place of each part

	mutex sync.Mutex
	parts []site.Part
	left  int // those that are not there yet
}

// sheaves are the sheaves of a site by their addresses.
func sheaves(pages []site.Page) map[site.Address]*sheaf {
	lists := make(map[site.Address][]site.Address)
	for i := range pages {
		if to := pages[i].Print; to != "" {
			lists[to] = append(lists[to], pages[i].Address)
		}
	}
	all := make(map[site.Address]*sheaf, len(lists))
	for i := range pages {
		list, ok := lists[pages[i].Address]
		if !ok {
			continue
		}
		s := &sheaf{
			page: &pages[i], of: handon.NewParts(pages[i].Address, list), at: make(map[site.Address]int, len(list)),
			parts: make([]site.Part, len(list)), left: len(list),
		}
		for n, a := range list {
			s.at[a] = n
		}
		all[s.page.Address] = s
	}
	return all
}

// add makes a page a part; it takes the body. With the last one that was missing
// the page of all is written, and they are kept no longer.
func (s *sheaf) add(a site.Address, body site.Body, write Write) error {
	part := site.Part{Address: a, Title: site.AsPart(body)}
	err := rendered(body, func(html []byte) (err error) {
		part.HTML, err = s.of.Part(a, part.Title, html)
		return err
	})
	if err != nil {
		return fmt.Errorf("%s as a part: %w", a, err)
	}
	if !s.complete(part) {
		return nil
	}
	whole, err := made(s.page)
	if err != nil {
		return err
	}
	page, ok := whole.(*site.PrintPage)
	if !ok {
		return fmt.Errorf("internal error: %s is a %T and has parts", s.page.Address, whole)
	}
	page.Parts, s.parts = s.parts, nil
	return rendered(page, func(html []byte) error { return write(string(s.page.Address), html) })
}

// complete puts a part to the others, and reports whether all are there.
func (s *sheaf) complete(part site.Part) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.parts[s.at[part.Address]] = part
	s.left--
	return s.left == 0
}
