package generate

import (
	"strconv"
	"strings"
)

// edgeIDs are at the limits of [a-z0-9-]{1,64}, look like something else than
// an id, or mean something to JavaScript or to a page. Those that no page can
// be called after are not among them: "index", names of devices such as "con",
// and for periods the folders at the top of a site.
var edgeIDs = []string{
	"0", "-", "--", "007", "-1", "1e3", "0x1f", "2020-01-01", "true", "none", "nan", "inf", "null", "undefined",
	strings.Repeat("a", 64), strings.Repeat("-", 64), strings.Repeat("0", 63) + "1", "a-", "-a", "a--b",
	"total", "all", "id", "name", "length", "constructor", "prototype", "valueof", "main", "top", "toc", "table", "search", "console", "com10", "index-1",
}

// id is a new one among those taken.
func (g *random) id(taken map[string]bool, stem string) string {
	id := pick(g.dice, edgeIDs)
	if g.chance(75) {
		id = stem + "-" + strconv.Itoa(g.between(1, 999))
	}
	for taken[id] {
		id = stem + "-" + strconv.Itoa(g.IntN(1_000_000))
	}
	taken[id] = true
	return id
}

// newIDs are between low and high of them.
func (g *random) newIDs(stem string, low, high int) []string {
	taken := make(map[string]bool)
	list := make([]string, g.between(low, high))
	for i := range list {
		list[i] = g.id(taken, stem)
	}
	return list
}
