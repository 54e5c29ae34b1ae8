package recheck

import (
	"encoding/json"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// ledger is what a page says of one subject.
type ledger struct {
	head   standing
	scheme string // page
	root   *row
	keys   []amount
	trend  []string // lines
	said   string   // the trend in words
	chart  chart
}

// row is an item of a ledger with those below it.
type row struct {
	id, class           string
	label, note         string
	void                bool
	steps               []step
	was, value, balance string
	amounts             []amount
	rows                []*row
}

// step is one operation on an item.
type step struct{ op, word, text, count, mode, places string }

// amount is an attribute of an entry, or the sum of one.
type amount struct{ id, text, data string }

// chart is the part of the chart's options that carries what the table says.
type chart struct {
	Series []struct{ Data []json.Number }
	XAxis  []struct{ Data []string }
	Aria   struct{ Label struct{ Description string } }
}

func (p *page) newLedger(root, table *html.Node) *ledger {
	facts := first(root, "dl.facts")
	l := &ledger{head: newStanding(facts), scheme: target(facts, p.path), root: tree(table)}
	l.head.ledger = p.path
	for _, category := range l.root.rows {
		l.head.categories = append(l.head.categories, category.value)
	}
	for _, tr := range all(first(root, "table.keys"), "tr") {
		if id := attribute(tr, "data-attribute"); id != "" {
			l.keys = append(l.keys, amount{id: id, text: text(first(tr, "td.num"))})
			l.head.keys = append(l.head.keys, text(first(tr, "td.num")))
		}
	}
	figure := first(root, "figure.chart")
	for _, tr := range all(first(first(figure, "table.trend"), "tbody"), "tr") {
		l.trend = append(l.trend, target(tr, p.path)+" | "+strings.Join(append(texts(all(tr, "th")), texts(all(tr, "td"))...), " | "))
	}
	l.said = text(first(figure, "figcaption"))
	json.Unmarshal([]byte(text(first(figure, "script"))), &l.chart) // what cannot be read will not agree
	return l
}

// tree puts the rows of a ledger below each other. The first is the root: a row
// cannot stand beside it, nor deeper than below the row before.
func tree(table *html.Node) *row {
	root := new(row)
	var path []*row
	for _, tr := range all(first(table, "tbody"), "tr") {
		r := newRow(tr)
		if path == nil {
			root, path = r, []*row{r}
			continue
		}
		depth, _ := strconv.Atoi(attribute(tr, "data-depth"))
		path = path[:max(1, min(depth, len(path)))]
		above := path[len(path)-1]
		above.rows = append(above.rows, r)
		path = append(path, r)
	}
	return root
}

func newRow(tr *html.Node) *row {
	class := strings.Fields(attribute(tr, "class"))
	r := &row{id: attribute(tr, "id"), class: append(class, "")[0], void: strings.HasSuffix(attribute(tr, "class"), " void"),
		note: text(first(first(tr, "td.label"), "span.note")), value: text(first(tr, "td.value")), balance: text(first(tr, "td.balance"))}
	if label := first(tr, "td.label"); label != nil && label.FirstChild != nil {
		r.label = strings.Trim(label.FirstChild.Data, " \n\t")
	}
	if changed := first(tr, "ins"); changed != nil {
		r.was, r.value = text(first(tr, "del")), text(changed)
	}
	for _, p := range all(tr, "p.operation") {
		r.steps = append(r.steps, step{attribute(p, "data-op"), text(first(p, "span.word")), text(first(p, "span.equation")),
			attribute(p, "data-count"), attribute(p, "data-mode"), attribute(p, "data-places")})
	}
	for _, span := range all(tr, "span.attribute") {
		r.amounts = append(r.amounts, amount{attribute(span, "data-attribute"), text(first(span, "b")), attribute(span, "data-value")})
	}
	return r
}
