package check

import (
	"strconv"

	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/internal/tomldoc"
)

// registry is the set of ids that a reference may name, with the word that
// names the registry in messages.
type registry struct {
	table string
	ids   []string
	known map[string]bool
	open  bool // ids may have been lost in a file that could not be read
}

func register[T any, K ~string](table string, list []T, sound bool, id func(*T) K) *registry {
	r := &registry{table: table, known: make(map[string]bool, len(list)), open: !sound}
	for i := range list {
		name := string(id(&list[i]))
		if name != "" && !r.known[name] {
			r.known[name] = true
			r.ids = append(r.ids, name)
		}
	}
	return r
}

// refer reports a reference to an id that the registry does not have. An
// empty id is a key that is missing, which the reader has reported, or one
// that may be absent.
func (c *checker) refer(at source.Span, key, id string, r *registry) bool {
	if id == "" || r.known[id] || r.open {
		return r.known[id]
	}
	c.unknown(tomldoc.Locate(at, key), key, id, r)
	return false
}

// referItem is refer for an item of a list. Of a list with an item that could
// not be read the positions are unknown.
func (c *checker) referItem(at source.Span, key string, n int, id string, r *registry) {
	switch {
	case r.known[id] || r.open:
	case c.d.Flawed(at):
		c.unknown(tomldoc.Locate(at, key), key, id, r)
	default:
		c.unknown(tomldoc.Locate(at, key, strconv.Itoa(n)), key, id, r)
	}
}

func (c *checker) unknown(place source.Span, key, id string, r *registry) {
	c.add(diag.New(diag.UnknownID, place, "key", key, "value", id, "table", r.table).WithSuggestion(diag.Nearest(id, r.ids)))
}

// unique reports an id that stands twice in one list.
func unique[T any, K ~string](c *checker, table string, list []T, id func(*T) K, at func(*T) source.Span) {
	uniqueBy(c, "id", table, list, id, at)
}

// uniqueBy is unique for a list whose items go by another key.
func uniqueBy[T any, K ~string](c *checker, key, table string, list []T, id func(*T) K, at func(*T) source.Span) {
	first := make(map[K]int, len(list))
	for i := range list {
		name := id(&list[i])
		if name == "" {
			continue
		}
		if n, twice := first[name]; twice {
			c.add(diag.New(diag.DuplicateID, tomldoc.Locate(at(&list[i]), key), "table", table, "id", string(name)).
				WithNote(tomldoc.Locate(at(&list[n]), key)))
			continue
		}
		first[name] = i
	}
}

// reversedDates reports a date that is before the one from which it follows.
func (c *checker) reversedDates(at source.Span, from, until civil.Date, other source.Span) {
	c.add(diag.New(diag.DatesReversed, at, "from", from.String(), "until", until.String()).WithNote(other))
}

// lacks reports a key without which another of the same table says too little:
// at the table, and at the other.
func (c *checker) lacks(at source.Span, key, table, other string) {
	c.add(diag.New(diag.MissingKey, at, "key", key, "table", table).WithNote(tomldoc.Locate(at, other)))
}
