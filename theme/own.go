package theme

import (
	"slices"
	"strings"
)

// Extra is the stylesheet of a site's own that is loaded after the theme's. The
// theme has none.
const Extra = "extra.css"

// File is a file that a site brings with it: in place of one of the theme, or
// beside it.
type File struct {
	Name string // as written: "site.css", "logo.png"
	Data []byte
}

// Sources are the names of the files that a site may replace, sorted.
func Sources() []string {
	var names []string
	for _, a := range assets() {
		names = append(names, a.Source)
	}
	slices.Sort(names)
	return names
}

// Set is what the folder assets/ of one site holds.
type Set struct{ list []Asset }

// With is the theme with files of the site's own. An address in a stylesheet
// that names one of them becomes its published name.
func With(own []File) Set {
	published := make(map[string]string)
	for _, f := range own {
		if !isStyle(f.Name) {
			published[f.Name] = newAsset(f.Name, f.Data).Name
		}
	}
	list := Assets()
	for _, f := range own {
		if isStyle(f.Name) {
			f.Data = []byte(renamed(string(f.Data), published))
		}
		a := newAsset(f.Name, f.Data)
		if at := slices.IndexFunc(list, func(x Asset) bool { return x.Source == f.Name }); at >= 0 {
			list[at] = a
		} else {
			list = append(list, a)
		}
	}
	slices.SortFunc(list, func(a, b Asset) int { return strings.Compare(a.Name, b.Name) })
	return Set{list}
}

// And is the set with further files. Files of one name and content are one.
func (s Set) And(files []File) Set {
	list := slices.Clone(s.list)
	for _, f := range files {
		if a := newAsset(f.Name, f.Data); !slices.ContainsFunc(list, func(x Asset) bool { return x.Name == a.Name }) {
			list = append(list, a)
		}
	}
	slices.SortFunc(list, func(a, b Asset) int { return strings.Compare(a.Name, b.Name) })
	return Set{list}
}

// Assets are sorted by published name.
func (s Set) Assets() []Asset { return s.list }

// Published is the name under which a file of the set is published, "" when
// there is none.
func (s Set) Published(source string) string {
	for _, a := range s.list {
		if a.Source == source {
			return a.Name
		}
	}
	return ""
}

// PublishedName is the name that a file gets in assets/.
func PublishedName(f File) string { return newAsset(f.Name, f.Data).Name }

func isStyle(name string) bool { return strings.HasSuffix(name, ".css") }
