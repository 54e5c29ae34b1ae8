package diag

import (
	"cmp"
	"slices"
	"sync"

	"gongping/internal/source"
)

// List collects diagnostics, from several goroutines if need be. The zero List
// is empty and ready.
type List struct {
	mu    sync.Mutex
	items []Diagnostic
}

// Add appends diagnostics.
func (l *List) Add(items ...Diagnostic) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.items = append(l.items, items...)
}

// All returns the diagnostics by path, place, code and arguments, each once.
// The order in which they were added does not show.
func (l *List) All() []Diagnostic {
	l.mu.Lock()
	all := slices.Clone(l.items)
	l.mu.Unlock()
	slices.SortFunc(all, compare)
	return slices.CompactFunc(all, func(a, b Diagnostic) bool { return compare(a, b) == 0 })
}

// Count returns how many diagnostics of a severity All returns.
func (l *List) Count(s Severity) int {
	n := 0
	for _, d := range l.All() {
		if d.Severity() == s {
			n++
		}
	}
	return n
}

// HasErrors reports whether any diagnostic is an Error.
func (l *List) HasErrors() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.ContainsFunc(l.items, func(d Diagnostic) bool { return d.Severity() == Error })
}

// compare orders by everything a reader can see, so that equal means the same
// output. Files are compared by path: two reads of one file are one place.
func compare(a, b Diagnostic) int {
	return cmp.Or(
		cmp.Compare(a.Span.Path(), b.Span.Path()),
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(a.Code, b.Code),
		slices.CompareFunc(a.Args, b.Args, compareArgs),
		cmp.Compare(a.Suggestion, b.Suggestion),
		cmp.Compare(a.Span.End, b.Span.End),
		slices.CompareFunc(a.Notes, b.Notes, compareSpans),
	)
}

func compareArgs(a, b Arg) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Value, b.Value))
}

func compareSpans(a, b source.Span) int {
	return cmp.Or(cmp.Compare(a.Path(), b.Path()), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}
