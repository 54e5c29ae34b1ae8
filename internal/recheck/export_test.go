package recheck

import (
	"io/fs"

	"golang.org/x/net/html"
)

// Opened is a site of which single pages can be checked in another version.
type Opened struct{ site site }

func Open(files fs.FS) (*Opened, error) {
	o := &Opened{site{pages: make(map[string]*page)}}
	return o, o.site.read(files)
}

// Check is what Site says of a page if it were this one.
func (o *Opened) Check(path string, root *html.Node) []string {
	before := o.site.pages[path]
	defer func() { o.site.pages[path] = before }()
	o.site.pages[path] = newPage(path, root)
	return o.site.check(path)
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
