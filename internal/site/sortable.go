package site

import "gongping/internal/locale"

// Lists is what a script needs for the tables of a page that a reader can sort and
// filter.
type Lists struct {
	Words map[string]string `json:"words"` // what the controls say
	Keys  map[string]string `json:"keys"`  // what names in the tables sort by
}

// ListColumn is a column of a list that not every page has. Choice: its values are
// words, not numbers.
type ListColumn struct {
	ID, Name string
	Choice   bool
}

// listed is a page with tables that a reader can sort and filter.
type listed interface {
	// names are the texts in their columns that one would look up in a dictionary;
	// none when there is no such table.
	names() []string
}

// listWords are the texts of the controls by what the script calls them. It fills
// in their placeholders.
var listWords = map[string]locale.Key{
	"tools": locale.ListsTools, "find": locale.ListsFind, "group": locale.ListsGroup, "all": locale.ListsAll, "none": locale.ListsNone,
	"columns": locale.ListsColumns, "save": locale.ListsSave, "reset": locale.ListsReset, "sort": locale.ListsSort,
	"up": locale.ListsUp, "down": locale.ListsDown, "published": locale.ListsPublished, "count": locale.ListsCount, "nothing": locale.ListsNothing,
	"hidden": locale.ListsHidden, "note": locale.ListsNote, "ignored": locale.ListsIgnored, "lifted": locale.ListsLifted,
}

// sortable adds the script for tables to the pages that have any.
func (p *planner) sortable(pages []Page) []Page {
	for n := range pages {
		plain := pages[n].Make
		pages[n].Make = func() (Body, error) {
			body, err := plain()
			if page, ok := body.(listed); ok && err == nil {
				p.list(body.frame(), page.names())
			}
			if page, ok := body.(*RegisterPage); ok && page.Sheet != "" && page.Lists != nil {
				page.Lists.Words["part"] = p.F(locale.ListsPart, "sheet", page.Sheet)
			}
			return body, err
		}
	}
	return pages
}

func (p *planner) list(f *Frame, names []string) {
	if len(names) == 0 {
		return
	}
	f.Lists = &Lists{Words: map[string]string{"file": f.Title}, Keys: make(map[string]string)}
	for name, key := range listWords {
		f.Lists.Words[name] = p.T(key)
	}
	for _, name := range names {
		if key := p.keys.of(name); key != "" {
			f.Lists.Keys[name] = key
		}
	}
	f.Scripts = append(f.Scripts, f.Address.To(AssetAddress(p.in.Assets.Tables), ""))
}
