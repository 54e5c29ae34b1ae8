package recheck

import (
	"io/fs"
	"maps"
	"slices"

	"golang.org/x/net/html"
)

// Opened is a site that need not be read again when a page has changed.
type Opened struct{ site site }

func Open(files fs.FS) (*Opened, error) {
	o := &Opened{site{pages: make(map[string]*page)}}
	return o, o.site.read(files)
}

// Check is what Site says of one page if it were another.
func (o *Opened) Check(path string, root *html.Node) []string {
	return o.with(map[string]*html.Node{path: root}).check(path)
}

// CheckBeside is what Site says of a page if others were changed.
func (o *Opened) CheckBeside(path string, changed map[string]*html.Node) []string {
	return o.with(changed).check(path)
}

// IsPage reports whether a file is a page of its own: what is handed on repeats others.
func (o *Opened) IsPage(path string) bool { return o.site.pages[path] != nil }

// CheckAll is what Site says if pages were others; nil takes one away.
func (o *Opened) CheckAll(changed map[string]*html.Node) []string { return o.with(changed).checkAll() }

func (o *Opened) with(changed map[string]*html.Node) *site {
	other := &site{pages: maps.Clone(o.site.pages), index: o.site.index}
	for path, root := range changed {
		delete(other.pages, path)
		if root != nil {
			other.pages[path] = newPage(path, root)
		}
	}
	return other
}

// Printed is a number as a result, and whether it may be printed like this.
func Printed(text string) (string, bool) {
	n, ok := parse(text)
	return figure(n), ok
}

// Allowed reports whether an operation may lead from one number to another.
func Allowed(op, mode, places, outcome, from, to string) bool {
	a, _ := parse(from)
	b, _ := parse(to)
	return step{op: op, mode: mode, places: places}.allowed(outcome, a, b)
}

// Worked is a calculation, read and written again with its result.
func Worked(text string) (string, bool) {
	e := readFormula(text, nil, languages["en"])
	if e == nil {
		return "", false
	}
	return e.equals(), true
}

// DaysFrom is how many days lie between two dates as they are printed.
func DaysFrom(from, to string) string { return daysFrom(from, to) }

// CheckAlso is what Site says of a page if it were another; if nothing, what it
// says of other pages then.
func (o *Opened) CheckAlso(path string, root *html.Node, others ...string) []string {
	s := o.with(map[string]*html.Node{path: root})
	found := s.check(path)
	for n := 0; len(found) == 0 && n < len(others); n++ {
		found = s.check(others[n])
	}
	return found
}

// DateAfter is the date so many days after one.
func DateAfter(from string, days int) string {
	day, _ := dayOf(from)
	return dateOf(day + days)
}

// CheckBesides is what a page says if the files beside pages were these.
func (o *Opened) CheckBesides(page string, files map[string][]byte) []string {
	s := &site{pages: o.site.pages, files: files}
	r := &report{page: page}
	s.checkOffered(s.pages[page], r)
	return r.found
}

// CheckDownloads is what Site says of the files beside the pages if they were these.
func (o *Opened) CheckDownloads(files map[string][]byte) []string {
	s := &site{pages: o.site.pages, files: files}
	var found []string
	for _, path := range slices.Sorted(maps.Keys(s.pages)) {
		found = append(found, o.CheckBesides(path, files)...)
	}
	r := &report{page: downloads}
	s.checkDownloads(r)
	return append(found, r.found...)
}
