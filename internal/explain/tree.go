package explain

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/internal/site"
	"gongping/scoring"
)

// Document is the ledgers of a subject in a period, one for each board that it
// is on.
type Document struct {
	locale.Texts
	AsOf      string
	Subject   Named
	Period    Named
	Indicator Named // empty: the whole tree
	Ledgers   []Ledger
}

// Named is a thing with its id and its name.
type Named struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// Ledger is one of them.
type Ledger struct {
	*site.Ledger
	Items []*Item
}

// Item is a row with the rows below it.
type Item struct {
	*site.Row
	Children []*Item
}

// Request says what of a content folder is explained.
type Request struct {
	Data      *dataset.Dataset
	Subject   scoring.SubjectID
	Boards    []*site.Board       // those of one period that the subject is on
	Indicator scoring.IndicatorID // empty: the whole tree
}

// New arranges ledger pages, one for each board of the request. An indicator
// must be one of each board's scheme.
func New(r Request, pages []*site.Ledger) *Document {
	period := r.Boards[0].Period
	doc := &Document{
		Texts: pages[0].Texts, AsOf: pages[0].AsOf,
		Subject: Named{string(r.Subject), pages[0].Unit}, Period: Named{string(period.ID), period.Name},
	}
	for _, page := range pages {
		rows := page.Rows
		if r.Indicator != "" {
			rows = part(rows, func(row *site.Row) bool { return site.IndicatorOf(r.Data, row) == r.Indicator })
			doc.Indicator = Named{string(r.Indicator), rows[0].Label}
		}
		doc.Ledgers = append(doc.Ledgers, Ledger{page, nest(rows)})
	}
	return doc
}

// part is the first row that is wanted and what stands below it.
func part(rows []site.Row, wanted func(*site.Row) bool) []site.Row {
	for from := range rows {
		if !wanted(&rows[from]) {
			continue
		}
		to := from + 1
		for to < len(rows) && rows[to].Depth > rows[from].Depth {
			to++
		}
		return rows[from:to]
	}
	panic("internal error: no row of the indicator in the ledger")
}

// nest puts rows that are read top down below one another, as their depths
// say.
func nest(rows []site.Row) []*Item {
	var top Item
	path := []*Item{&top} // the item to which the next row may belong, by depth
	for i := range rows {
		depth := rows[i].Depth - rows[0].Depth
		item := &Item{Row: &rows[i]}
		above := path[depth]
		above.Children = append(above.Children, item)
		path = append(path[:depth+1], item)
	}
	return top.Children
}

// walk visits the items as the page lists them.
func walk(items []*Item, depth int, visit func(item *Item, depth int)) {
	for _, item := range items {
		visit(item, depth)
		walk(item.Children, depth+1, visit)
	}
}
