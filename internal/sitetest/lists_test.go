package sitetest

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// checkLists: a table that a reader can sort is marked as a whole, and what it sorts by
// is there. An address of a view is that of no element.
func checkLists(doc *html.Node, report report) {
	for id := range ids(doc) {
		if strings.HasPrefix(id, "view:") {
			report("id %q may be the address of a view", id)
		}
	}
	keys, any := listKeys(doc)
	found := false
	for table := range elements(doc, "table") {
		if _, ok := value(table, "data-list"); ok {
			found = checkList(table, keys, report) > 0 || found
		}
	}
	if found && !any {
		report("there is a list, and nothing for its controls")
	}
}

// listKeys are what texts of a page sort by.
func listKeys(doc *html.Node) (keys map[string]string, any bool) {
	for n := range elements(doc, "script") {
		if id, _ := value(n, "id"); id == "page.lists.data" {
			var data struct{ Keys map[string]string }
			if json.Unmarshal([]byte(text(n)), &data) == nil {
				return data.Keys, true
			}
		}
	}
	return nil, false
}

// listColumn is what the head says of a column.
type listColumn struct {
	id, order string
	numeric   bool
}

var (
	listID     = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]*$`)
	listNumber = regexp.MustCompile(`[0-9]`)
	listNone   = regexp.MustCompile(`^[\s—]*$`)
	chinese    = regexp.MustCompile(`\p{Han}`)
)

// checkList looks at a list, and says how many rows of it can be sorted.
func checkList(table *html.Node, keys map[string]string, report report) (rows int) {
	var columns []listColumn
	width := 0
	for n := range elements(table, "th") {
		if n.Parent.Parent.Data != "thead" {
			continue
		}
		class, _ := value(n, "class")
		c := listColumn{numeric: slices.Contains(strings.Fields(class), "num")}
		c.id, _ = value(n, "data-column")
		if order, ok := value(n, "data-order"); ok {
			c.order, c.numeric = order, order == "number"
		}
		if _, wide := value(n, "colspan"); wide {
			continue
		}
		width++
		if !listID.MatchString(c.id) || slices.ContainsFunc(columns, func(x listColumn) bool { return x.id == c.id }) {
			report("a column of a list has the id %q: %q", c.id, shorten(text(n)))
		}
		columns = append(columns, c)
	}
	if count(headRows(table)) > 1 {
		// Heads of the first row that reach into the second stand before and behind those of
		// the second, as package site puts them: the names first, then what is left over.
		columns = slices.Concat(columns[:1], columns[3:], columns[1:3])
	}
	for row := range elements(table, "tr") {
		if kind, ok := value(row, "data-row"); ok {
			if !slices.Contains([]string{"head", "end", "line"}, kind) {
				report("a row of a list is of the kind %q", kind)
			}
			continue
		}
		if row.Parent.Data != "tbody" {
			continue
		}
		rows++
		at := 0
		for cell := range elements(row, "td", "th") {
			if at < len(columns) {
				checkListCell(cell, &columns[at], keys, report)
			}
			at++
		}
		if at != width {
			report("a row of a list has %d cells: %q", at, shorten(text(row)))
		}
	}
	return rows
}

func headRows(table *html.Node) func(yield func(*html.Node) bool) {
	return func(yield func(*html.Node) bool) {
		for row := range elements(table, "tr") {
			if row.Parent.Data == "thead" && !yield(row) {
				return
			}
		}
	}
}

func checkListCell(cell *html.Node, c *listColumn, keys map[string]string, report report) {
	printed := text(cell)
	sort, own := value(cell, "data-sort")
	switch first := firstText(cell); {
	case c.order == "none":
	case c.numeric && own && !listNumber.MatchString(sort), c.numeric && !own && !listNumber.MatchString(printed) && !listNone.MatchString(printed) && !lacks(cell):
		report("column %s sorts by number, and has %q", c.id, shorten(printed))
	case !c.numeric && !own && keys[first] == "" && chinese.MatchString(first):
		report("column %s sorts by name, and nothing says how %q is read", c.id, shorten(first))
	}
}

// lacks: of somebody who was not there before no movement is known.
func lacks(cell *html.Node) bool {
	for n := range elements(cell, "span") {
		if class, _ := value(n, "class"); class == "movement new" || class == "movement none" {
			return true
		}
	}
	return false
}

// firstText is the name before its notes.
func firstText(n *html.Node) string {
	for d := range descendants(n) {
		if d.Type == html.TextNode {
			if s := strings.TrimSpace(d.Data); s != "" {
				return s
			}
		}
	}
	return ""
}
