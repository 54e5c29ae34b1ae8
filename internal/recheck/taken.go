package recheck

import (
	"math/big"
	"path"
	"regexp"
	"slices"
	"strings"
)

// taken is a total from elsewhere as a row of the ledger says it.
type taken struct {
	at, ledger, period string // page of the ledger and its period; empty where the site does not show it
	n, weight          *big.Rat
	state, since       string
	none, left         bool
	weighs             string // "days", "heads", "weight"; empty: nothing is said
}

// totals follows each total to the ledger from which it is taken, chooses those
// that count by the scheme's rule, and works out what they come to.
func (q *quantity) totals() {
	rule := q.metric.totals(q.words)
	if rule.whose == "" || rule.combine == "" {
		q.add(q.at, "the scheme does not say whose totals it takes, or what they come to")
		return
	}
	var list []taken
	for _, x := range q.row.rows {
		if x.class == "taken" {
			list = append(list, q.taken(x, rule))
		}
	}
	lots := q.lots(rule)
	if q.ledger != nil && q.now {
		q.allTaken(rule, list)
		q.weigh(rule, list)
		q.splits(rule, list)
	}
	if q.row.void {
		return
	}
	if lots != nil {
		q.chosenWith(rule, list, lots)
	} else {
		q.chosen(rule, list)
	}
	if e := rule.expr(list, lots); e != nil {
		q.comes(e)
	} else {
		q.add(q.at, "nothing counts")
	}
}

// taken reads a row and compares it with the ledger to which it leads.
func (q *quantity) taken(x *row, rule totalsRule) taken {
	t := taken{at: "#" + x.id, ledger: x.from, n: new(big.Rat)}
	q.want(t.at, x.value+x.balance, "")
	for _, note := range strings.Split(x.note, q.says["semicolon"]) {
		switch {
		case note == q.says["taken none"]:
			t.none = true
		case note == q.says["taken left"]:
			t.left = true
		case read(q.says["taken since"], note, fields{"total": figures}) != nil:
			t.since = read(q.says["taken since"], note, nil)["total"]
		case t.state == "" && read(q.says["taken state"], note, fields{"date": `\d{4}-\d{2}-\d{2}`}) != nil:
			t.state = note
		default:
			t.weight, t.weighs = q.weighs(note)
			if t.weight == nil && note != "" {
				q.add(t.at, "%q cannot be read", note)
			}
		}
	}
	if t.none == (x.quantity != "") {
		q.add(t.at, "has a total, or none, against its note")
	}
	if !t.none {
		t.n = q.number(t.at, x.quantity)
	}
	q.wantVoid(x, t)
	if x.from != "" {
		q.compare(x, &t, rule)
	}
	return t
}

func (q *quantity) wantVoid(x *row, t taken) {
	if x.void != (t.none || t.left) {
		q.add(t.at, "counts, or does not, against its note")
	}
}

func (q *quantity) weighs(note string) (*big.Rat, string) {
	for _, kind := range []string{"days", "heads", "weight"} {
		if f := read(q.says["taken "+kind], note, fields{"weight": figures}); f != nil {
			n, _ := parse(f["weight"])
			return n, kind
		}
	}
	return nil, ""
}

// compare holds a row to the ledger from which the total is taken: of the same
// edition, or of an earlier one with what it has become.
func (q *quantity) compare(x *row, t *taken, rule totalsRule) {
	from := q.site.pages[x.from]
	if from == nil || from.ledger == nil {
		q.add(t.at, "there is no ledger %s", x.from)
		return
	}
	t.period = q.site.periodOf(x.from)
	name := ""
	for _, p := range q.site.periods() {
		if p.page == t.period {
			name = p.name
		}
	}
	f := read(q.says["taken label"], x.label, fields{"period": regexp.QuoteMeta(name)})
	if f == nil || !strings.HasPrefix(from.ledger.name, f["unit"]+" "+name+" ") {
		q.add(t.at, "%q is not whose ledger it leads to", x.label)
	}
	if !t.none {
		key := x.from + " " + t.state
		if first, again := q.reckoning.taken[key]; again {
			q.want(t.at+" .amount", x.quantity, first)
		} else if q.reckoning.taken == nil {
			q.reckoning.taken = make(map[string]string)
		}
		q.reckoning.taken[key] = x.quantity
	}
	now := from.ledger.head.total
	switch {
	case t.none:
	case t.since == "":
		q.want(t.at+" .amount", x.quantity, now)
	default:
		q.want(t.at+" note", t.since, now)
		if x.quantity == now {
			q.add(t.at, "has not changed since")
		}
	}
	if own := from.dress.state; t.period == q.site.periodOf(q.page.path) {
		q.want(t.at+" note", t.state, own)
	} else if t.state != own || t.since != "" {
		was, is := read(q.says["taken state"], t.state, nil), read(q.says["taken state"], own, nil)
		pending := t.since != "" && from.dress.whole != own // records after the edition
		if was == nil || is == nil || was["date"] > is["date"] || was["date"] == is["date"] && !pending {
			q.add(t.at, "%q is not before %q", t.state, own)
		} else if !q.wasPublished(t) {
			q.add(t.at, "%q is no edition of its period", t.state)
		}
	}
	if q.ledger != nil && rule.whose == "self" && path.Base(x.from) != path.Base(q.page.path) {
		q.add(t.at, "is not the own total")
	}
	if !q.site.titled(path.Dir(from.ledger.scheme), rule.title) {
		q.add(t.at, "is of another scheme than %q", rule.title)
	}
}

// wasPublished reports whether the table of a period has the edition of which a
// total was taken, or has none up to the day of the page that took it unpublished.
func (q *quantity) wasPublished(t *taken) bool {
	if q.site.editionOf(t.period, t.state, q.words) {
		return true
	}
	own := read(q.says["taken state"], q.page.dress.state, nil)["date"]
	return t.state == fill(q.says["taken state"], fields{"text": q.says["edition none"], "date": own}) &&
		!slices.ContainsFunc(q.site.pages[t.period].times.rows, func(x published) bool { return x.isOut(q.words) && x.date <= own })
}

// editionOf reports whether the table of a period has an edition; of a period
// without a page nobody knows.
func (s *site) editionOf(page, state string, w *words) bool {
	p := s.pages[page]
	return p == nil || slices.ContainsFunc(p.times.rows, func(x published) bool {
		return state == fill(w.says["taken state"], fields{"text": x.edition, "date": x.date})
	})
}

// titled reports whether an edition of a scheme has a title.
func (s *site) titled(folder, title string) bool {
	for at, p := range s.pages {
		if path.Dir(at) == folder && strings.HasPrefix(p.dress.heading, title) {
			return true
		}
	}
	return false
}
