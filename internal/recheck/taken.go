package recheck

import (
	"cmp"
	"math/big"
	"path"
	"regexp"
	"slices"
	"strconv"
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

// rule of totals as the scheme words it.
type totalsRule struct {
	whose, title, combine, by string
	weights                   []string
	newest, best, drop        int
	rest                      bool
	lent, leave               string // for whom days away count; empty: nothing is said
}

func (m metric) totals(w *words) totalsRule {
	var t totalsRule
	for _, whose := range []string{"self", "above", "below"} {
		if f := m.read(w.says["totals of "+whose], nil); f != nil {
			t.whose, t.title = whose, f["scheme"]
			if n := read(w.says["totals newest"], f["periods"], fields{"count": `\d+`}); n != nil {
				t.newest, _ = strconv.Atoi(n["count"])
			}
		}
	}
	for _, combine := range []string{"mean", "sum"} {
		for _, by := range []string{"", " days", " heads", " period"} {
			if f := m.read(w.says["totals "+combine+by], nil); f != nil {
				t.combine, t.by = combine, strings.TrimSpace(by)
				t.weights = strings.Split(f["weights"], w.says["list comma"])
			}
		}
	}
	if m.read(w.says["totals last"], nil) != nil {
		t.combine = "last"
	}
	if f := m.read(w.says["totals best"], fields{"count": `\d+`}); f != nil {
		t.best, _ = strconv.Atoi(f["count"])
	}
	if f := m.read(w.says["totals drop"], fields{"count": `\d+`}); f != nil {
		t.drop, _ = strconv.Atoi(f["count"])
	}
	t.rest = m.read(w.says["totals rest"], nil) != nil
	for _, lent := range []string{"own", "receiver", "neutral"} {
		if m.read(w.says["lent "+lent], nil) != nil {
			t.lent = lent
		}
	}
	for _, leave := range []string{"counts", "neutral"} {
		if m.read(w.says["leave "+leave], nil) != nil {
			t.leave = leave
		}
	}
	return t
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
	if q.ledger != nil && q.now {
		q.allTaken(rule, list)
		q.weigh(rule, list)
		q.splits(rule, list)
	}
	if q.row.void {
		return
	}
	q.chosen(rule, list)
	if e := rule.expr(list); e != nil {
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
// total was taken.
func (q *quantity) wasPublished(t *taken) bool { return q.site.editionOf(t.period, t.state, q.words) }

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

// allTaken: of its own totals none may be passed over.
func (q *quantity) allTaken(rule totalsRule, list []taken) {
	if rule.whose != "self" || len(list) == 0 || list[0].ledger == "" {
		return
	}
	board := path.Base(path.Dir(list[0].ledger))
	var own period
	for _, p := range q.site.periods() {
		if p.page == q.site.periodOf(q.page.path) {
			own = p
		}
	}
	var want, got []string
	for _, p := range q.site.periods() {
		at := path.Join(path.Dir(p.page), board, path.Base(q.page.path))
		within := p.end <= own.end && (rule.newest > 0 || p.start >= own.start)
		if within && q.site.pages[at] != nil && q.site.pages[at].ledger != nil && (rule.newest == 0 || len(want) < rule.newest) {
			want = append([]string{at}, want...)
		}
	}
	for _, t := range list {
		if t.ledger != "" {
			got = append(got, t.ledger)
		}
	}
	q.want(q.at+" .taken", strings.Join(got, " "), strings.Join(want, " "))
}

// weigh: every total has the weight that the rule gives it, days no more than
// the period has.
func (q *quantity) weigh(rule totalsRule, list []taken) {
	kinds := map[string]string{"days": "days", "heads": "heads", "period": "weight"}
	days := make(map[string]*big.Rat)
	var order []string
	for _, t := range list {
		q.want(t.at+" weight", t.weighs, kinds[rule.by])
		if t.period == "" || t.weight == nil {
			continue
		}
		if !slices.Contains(order, t.period) {
			order = append(order, t.period)
			days[t.period] = new(big.Rat)
		}
		days[t.period].Add(days[t.period], t.weight)
		q.atLeast(t, rule)
		if rule.by == "period" && !slices.Contains(rule.weights, plain(t.weight)) {
			q.add(t.at, "has a weight that the scheme does not know")
		}
	}
	for n, p := range order {
		switch {
		case rule.by == "period" && len(order) == len(rule.weights):
			for _, t := range list {
				if t.period == p {
					q.want(t.at+" weight", plain(t.weight), rule.weights[n])
				}
			}
		case rule.by == "days" && rule.whose != "below" && days[p].Cmp(q.site.days(p)) > 0:
			q.add(q.at, "more days than %s has", p)
		}
	}
}

// atLeast: who was in the post itself, or lent to the unit, for so many days that
// count was below it for them, and for no others if no others count.
func (q *quantity) atLeast(t taken, rule totalsRule) {
	own := q.site.pages[subjectFolder+path.Base(q.page.path)]
	if rule.by != "days" || rule.whose != "above" || own == nil || own.person == nil {
		return
	}
	here, all := q.site.daysFor(own.person, t.period, subjectFolder+path.Base(t.ledger), rule, q.words)
	if n := t.weight.Cmp(big.NewRat(int64(here), 1)); n < 0 || n > 0 && here == all {
		q.add(t.at, "%d of %d days count for this unit", here, all)
	}
}

// daysFor are the days of a period that count for a unit, by its page, and all
// that count for any.
func (s *site) daysFor(x *person, at, unit string, rule totalsRule, w *words) (here, all int) {
	for _, p := range s.periods() {
		if p.page != at {
			continue
		}
		for _, k := range x.served(p.start, p.end, w) {
			n, _ := strconv.Atoi(k.days)
			where := k.post
			switch {
			case k.class == "lent" && rule.lent == "neutral", k.class == "leave" && rule.leave == "neutral":
				continue
			case k.class == "lent" && rule.lent == "receiver":
				where = k.where + " "
			}
			all += n
			if strings.Contains(where, " "+unit+" ") {
				here += n
			}
		}
	}
	return here, all
}

// days are how many a period has.
func (s *site) days(page string) *big.Rat {
	for _, p := range s.periods() {
		if p.page == page {
			first, _ := dayOf(p.start)
			last, _ := dayOf(p.end)
			return big.NewRat(int64(last-first+1), 1)
		}
	}
	return new(big.Rat)
}

// chosen: those that do not count are the lowest, of equal ones the later, or
// all but the last.
func (q *quantity) chosen(rule totalsRule, list []taken) {
	var there []int
	for n, t := range list {
		switch {
		case !t.none:
			there = append(there, n)
		case !rule.rest:
			q.add(t.at, "is missing, and the scheme does not allow it")
		}
	}
	keep := len(there)
	switch {
	case rule.combine == "last":
		slices.Reverse(there)
		keep = min(keep, 1)
	default:
		slices.SortStableFunc(there, func(a, b int) int { return cmp.Or(list[b].n.Cmp(list[a].n), a-b) })
		if rule.best > 0 {
			keep = min(keep, rule.best)
		} else if rule.drop > 0 {
			keep = max(min(keep, 1), keep-rule.drop)
		}
	}
	for n, t := range there {
		if (n >= keep) != list[t].left {
			q.add(list[t].at, "counts, or does not, against the rule")
		}
	}
}

// expr is the calculation over those that count; nil where none does.
func (r totalsRule) expr(list []taken) *expr {
	var parts, weights []*expr
	for _, t := range list {
		if t.none || t.left {
			continue
		}
		e := num(t.n)
		if r.by != "" && t.weight != nil {
			e, weights = calc("×", e, num(t.weight)), append(weights, num(t.weight))
		}
		parts = append(parts, e)
	}
	if parts == nil {
		return nil
	}
	sum := chain("+", parts)
	switch {
	case r.combine != "mean":
		return sum
	case len(parts) == 1 && r.by != "":
		return parts[0].args[0]
	case len(parts) == 1:
		return sum
	case r.by == "":
		return calc("÷", sum, whole(len(parts)))
	}
	n := chain("+", weights).value()
	if n == nil || n.Sign() == 0 {
		return nil
	}
	return calc("÷", sum, num(n))
}
