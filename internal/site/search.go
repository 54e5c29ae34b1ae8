package site

import (
	"encoding/json"
	"sync"

	"gongping/internal/locale"
)

// SearchAddress is the page on which everything is found.
const SearchAddress Address = "search.html"

// searchFolder holds the index.
const searchFolder = "search/"

// SearchPage is the page on which everything is found, by script. Without one
// it leads to the lists.
type SearchPage struct {
	Frame
	HowTo string
	Lists []Cell
	Data  []byte // what the script needs to know, as JSON
}

// Index is the files of the index that the script of the page loads. It is no
// page: what a reader sees of it, the script shows.
type Index struct {
	Frame // of no page
	Files []IndexFile
}

// IndexFile is one of them.
type IndexFile struct {
	Address Address
	Data    []byte
}

func (s *SearchPage) frame() *Frame { return &s.Frame }
func (x *Index) frame() *Frame      { return &x.Frame }

// searchPages are the page and its index, which is made once, when the first of
// them is.
func (p *planner) searchPages() (page, index Page) {
	made := sync.OnceValues(p.index)
	page = Page{Address: SearchAddress, Make: func() (Body, error) {
		x, err := made()
		if err != nil {
			return nil, err
		}
		return p.ofEverybody().search(x)
	}}
	index = Page{Address: searchFolder, Make: func() (Body, error) {
		x, err := made()
		if err != nil {
			return nil, err
		}
		return &Index{Files: x.files}, nil
	}}
	return page, index
}

// searchData is what the script is told. Texts keep their placeholders.
type searchData struct {
	Core  string            `json:"core"` // address of the part that is always loaded
	Kinds []string          `json:"kinds"`
	Texts map[string]string `json:"texts"`
}

func (p *planner) search(x *indexed) (*SearchPage, error) {
	a := SearchAddress
	page := &SearchPage{Frame: p.frame(a, p.T(locale.SearchTitle), p.homeCrumb(a)), HowTo: p.T(locale.SearchHowToNone)}
	page.Scripts = append(page.Scripts, a.To(AssetAddress(p.in.Assets.Search), ""))
	if x.example != "" {
		page.HowTo = p.F(locale.SearchHowTo, "example", x.example)
	}
	for _, list := range []struct {
		text     locale.Key
		to       Address
		fragment string
	}{{locale.NavUnits, SubjectsAddress, ""}, {locale.SearchPeriods, HomeAddress, ""}, {locale.NavScheme, HomeAddress, "page.schemes"}} {
		link := a.To(list.to, list.fragment)
		page.Lists = append(page.Lists, Cell{p.T(list.text), &link})
	}
	data := searchData{Core: a.To(x.core, "").Href(), Texts: make(map[string]string)}
	for _, kind := range []locale.Key{locale.SearchKindUnit, locale.SearchKindPerson, locale.SearchKindPage, locale.SearchKindClause, locale.SearchKindEntry} {
		data.Kinds = append(data.Kinds, p.T(kind))
	}
	for name, text := range map[string]locale.Key{"found": locale.SearchFound, "one": locale.SearchFoundOne, "more": locale.SearchMore, "none": locale.SearchNone,
		"long": locale.SearchLong, "loading": locale.SearchLoading, "failed": locale.SearchFailed} {
		data.Texts[name] = p.T(text)
	}
	var err error
	page.Data, err = json.Marshal(data)
	return page, err
}
