package recheck

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// ledger is what a page says of one subject.
type ledger struct {
	head standing
	subject
	scheme    string // page
	groupName string
	root      *row
	folded    [][2]string // the row above a part that can be folded, and the value on the fold
	falls     falls
	enforced  []enforced
	abreast   abreast
	cause     mover
	keys      []sourced
	values    map[string]*row // the first row of each metric of this period
	basis     []*row          // the metrics for which eligibilities ask
	trend     []string        // lines
	said      string          // the trend in words
	chart     chart
	facts     sync.Map // by clause, for the scheme they are counted with
}

// row is an item of a ledger with those below it.
type row struct {
	id, class, of       string // of: the indicator whose row it is
	label, note, clause string // clause: its anchor
	from                string // of a total from elsewhere: the page of its ledger
	alike               string // how the others were treated
	void                bool
	steps               []step
	was, value, balance string
	quantity, unit      string // of a metric
	role, matter        string
	shares              []string // "unit 1/2"
	amounts             []amount
	rows                []*row
	record              *recorded // nil: the row is about none
}

// step is one operation on an item; kept is the entry that counts in its place, as it is called and where it stands.
type step struct{ op, word, text, count, mode, places, kept, at, id string }

// amount is an attribute of an entry, or the votes for an answer.
type amount struct{ id, name, text, data string }

// sourced is a tie-break key of a subject; source is empty for a sum of attributes.
type sourced struct{ attribute, source, text string }

// subject is what comparisons, targets and coefficients go by.
type subject struct {
	name, group, class string
	identities         []string
}

func (p *page) newLedger(root, table *html.Node) *ledger {
	facts := first(root, "dl.facts")
	parts := partsOf(root)
	l := &ledger{head: newStanding(facts), scheme: target(first(facts, "dd.scheme"), p.path), values: make(map[string]*row), falls: newFalls(root)}
	for _, part := range all(root, "details.part") {
		below := first(part, "table.ledger")
		l.folded = append(l.folded, [2]string{attribute(below, "data-under"), text(first(first(part, "summary"), "b.value"))})
	}
	l.root = tree(table, parts, p.path)
	l.subject = subject{text(first(root, "h1")), attribute(first(facts, "dd.group"), "data-group"), text(first(facts, "dd.class")),
		texts(all(first(facts, "dd.identities"), "span"))}
	l.head.ledger, l.groupName = p.path, text(first(facts, "dd.group"))
	for _, category := range l.root.rows {
		if category.class == "category" {
			l.head.categories = append(l.head.categories, category.value)
		}
	}
	for _, tr := range all(first(first(root, "table.keys"), "tbody"), "tr") {
		l.keys = append(l.keys, sourced{attribute(tr, "data-attribute"), attribute(tr, "data-source"), text(first(tr, "td.num"))})
		l.head.keys = append(l.head.keys, text(first(tr, "td.num")))
	}
	l.root.gather(l.values)
	l.basis = newBasis(root, p.path)
	for _, x := range l.basis {
		x.gather(l.values)
	}
	figure := first(first(root, "section.trend"), "figure.chart")
	for _, tr := range all(first(first(figure, "table.trend"), "tbody"), "tr") {
		l.trend = append(l.trend, target(tr, p.path)+" | "+strings.Join(append(texts(all(tr, "th")), texts(all(tr, "td"))...), " | "))
	}
	l.said = text(first(figure, "figcaption"))
	l.chart = newChart(figure)
	l.enforced, l.abreast, l.cause = newEnforced(root), p.newAbreast(root), newMover(first(root, "p.cause"), p.path)
	return l
}

// partsOf are the tables that can be folded, by the row that they belong below.
func partsOf(root *html.Node) map[string]*html.Node {
	parts := make(map[string]*html.Node)
	for _, part := range all(root, "details.part") {
		below := first(part, "table.ledger")
		parts[attribute(below, "data-under")] = below
	}
	return parts
}

// tree puts the rows of a ledger below each other, those of a part below the row
// that it names. The first is the root: a row cannot stand beside it, nor deeper
// than below the row before.
func tree(table *html.Node, parts map[string]*html.Node, page string) *row {
	trs := rowsInOrder(table, parts)
	if trs == nil {
		return new(row)
	}
	root := newRow(trs[0], page)
	root.grow(trs[1:], page)
	return root
}

// rowsInOrder are the rows of a ledger, those of a part below the row that it names.
func rowsInOrder(table *html.Node, parts map[string]*html.Node) []*html.Node {
	var trs []*html.Node
	for _, tr := range all(first(table, "tbody"), "tr") {
		trs = append(trs, tr)
		if part := parts[attribute(tr, "id")]; part != nil {
			trs = append(trs, all(first(part, "tbody"), "tr")...)
		}
	}
	return trs
}

// grow puts rows below this one.
func (x *row) grow(trs []*html.Node, page string) {
	path := []*row{x}
	for _, tr := range trs {
		r := newRow(tr, page)
		depth, _ := strconv.Atoi(attribute(tr, "data-depth"))
		path = path[:max(1, min(depth, len(path)))]
		above := path[len(path)-1]
		above.rows = append(above.rows, r)
		path = append(path, r)
	}
}

// newBasis are the rows of metrics that stand apart from the total, each with
// those below it.
func newBasis(root *html.Node, page string) []*row {
	top := new(row)
	for _, table := range all(root, "table.ledger") {
		if attribute(table.Parent, "aria-labelledby") == "eligible.basis" {
			top.grow(all(first(table, "tbody"), "tr"), page)
		}
	}
	return top.rows
}

// each visits a row and all below it.
func (x *row) each(visit func(*row)) {
	visit(x)
	for _, below := range x.rows {
		below.each(visit)
	}
}

// gather finds the metrics of this period; below an earlier one everything is
// earlier.
func (x *row) gather(values map[string]*row) {
	id, lag, op := x.metric()
	if lag != "" {
		return
	}
	if id != "" && op != "peers" && values[id] == nil {
		values[id] = x
	}
	for _, below := range x.rows {
		below.gather(values)
	}
}

// metric takes the name of a metric's row apart: "…._metric.ID.y1.formula"; it
// is empty for any other row.
func (x *row) metric() (id, lag, op string) {
	_, name, found := strings.Cut(x.id, "._metric.")
	if x.class != "metric" || !found {
		return "", "", ""
	}
	parts := append(strings.Split(name, "."), "", "")
	if strings.Trim(parts[1], "0123456789") == "y" || strings.Trim(parts[1], "0123456789") == "p" {
		return parts[0], parts[1], parts[2]
	}
	return parts[0], "", parts[1]
}

func newRow(tr *html.Node, page string) *row {
	class := strings.Fields(attribute(tr, "class"))
	r := &row{id: attribute(tr, "id"), class: append(class, "")[0], of: attribute(tr, "data-indicator"), void: strings.HasSuffix(attribute(tr, "class"), " void"),
		note: text(first(first(tr, "td.label"), "span.note")), value: text(first(tr, "td.value")), balance: text(first(tr, "td.balance"))}
	if label := first(tr, "td.label"); label != nil && label.FirstChild != nil {
		r.label = strings.Trim(label.FirstChild.Data, " \n\t")
		if a := label.FirstChild; r.class == "taken" && a.Data == "a" {
			r.label, r.from = text(a), leads(a, page)
		}
	}
	r.record = newRecorded(tr, r.label)
	r.alike = text(first(first(tr, "td.label"), "span.alike"))
	_, r.clause, _ = strings.Cut(attribute(first(first(first(tr, "td.label"), "span.clause"), "a"), "href"), "#")
	if changed := first(tr, "ins"); changed != nil {
		r.was, r.value = text(first(tr, "del")), text(changed)
	}
	for _, p := range all(tr, "p.operation") {
		r.steps = append(r.steps, step{attribute(p, "data-op"), text(first(p, "span.word")), text(first(p, "span.equation")),
			attribute(p, "data-count"), attribute(p, "data-mode"), attribute(p, "data-places"), text(first(first(p, "span.instead"), "a")), anchorOf(first(first(p, "span.instead"), "a")), attribute(p, "id")})
	}
	amounts := first(tr, "p.amount")
	r.quantity, r.unit = text(first(amounts, "b.quantity")), text(first(amounts, "span.unit"))
	r.role, r.matter = text(first(first(tr, "span.role"), "b")), text(first(first(tr, "span.matter"), "b"))
	r.shares = texts(all(first(tr, "span.shares"), "b"))
	for _, span := range all(tr, "span.attribute") {
		name := ""
		if span.FirstChild != nil {
			name = strings.Trim(span.FirstChild.Data, " \n\t")
		}
		r.amounts = append(r.amounts, amount{attribute(span, "data-attribute"), name, text(first(span, "b")), attribute(span, "data-value")})
	}
	return r
}
