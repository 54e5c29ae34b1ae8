package recheck

import (
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// allotment is the list of an allowance as its page prints it.
type allotment struct {
	terms, spread map[string]string
	names         []string // of the terms, in their order
	rows          []paidRow
	total         string
	said          []string
	results       string // the ranking whose results it follows from
}

// paidRow is a line of the list, or of the allowances on a ledger.
type paidRow struct {
	page, anchor, name     string // where it leads to, and under which name
	id, place              string
	cells                  []string
	equation, note, amount string
}

func newPaidRow(tr *html.Node, from string) paidRow {
	a := first(first(tr, "th"), "a")
	x := paidRow{page: leads(a, from), anchor: anchorOf(a), name: text(a), id: attribute(tr, "id"), place: text(first(tr, "td.rank"))}
	x.cells = texts(all(tr, "td.given"))
	x.equation, x.note, x.amount = text(first(tr, "span.equation")), text(first(tr, "span.note")), text(first(tr, "td.amount"))
	return x
}

// says is how the amount comes about, and the amount.
func (x paidRow) says() string { return x.equation + " | " + x.note + " | " + x.amount }

// newAllotment reads the page of an allowance; nil for any other page.
func newAllotment(root *html.Node, from string) *allotment {
	table := first(root, "table.allowance")
	if table == nil {
		return nil
	}
	a := &allotment{terms: make(map[string]string), spread: make(map[string]string), said: texts(all(first(root, "ul.said"), "li"))}
	for _, tr := range all(first(first(root, "table.terms"), "tbody"), "tr") {
		a.names = append(a.names, attribute(tr, "data-term"))
		a.terms[attribute(tr, "data-term")] = text(first(tr, "td.num"))
	}
	for _, tr := range all(first(first(root, "table.pay"), "tbody"), "tr") {
		a.spread[attribute(tr, "data-term")] = text(first(tr, "td.num"))
	}
	for _, tr := range all(first(table, "tbody"), "tr") {
		if attribute(tr, "class") == "total" {
			a.total = text(first(tr, "td.amount"))
			continue
		}
		a.rows = append(a.rows, newPaidRow(tr, from))
	}
	for _, link := range all(first(root, "dl.facts"), "a") {
		a.results = leads(link, from)
	}
	return a
}

// newPaid are the allowances on a ledger.
func newPaid(root *html.Node, from string) []paidRow {
	var list []paidRow
	for _, tr := range all(first(first(root, "table.allowances"), "tbody"), "tr") {
		list = append(list, newPaidRow(tr, from))
	}
	return list
}

// yuan is an amount as it is printed.
func yuan(n *big.Rat) string {
	rounded, _ := round(n, 2, "half-away")
	return strings.Replace(rounded.FloatString(2), "-", "−", 1)
}

// parseYuan reads an amount, or any number that stands in a calculation.
func parseYuan(text string) (*big.Rat, bool) {
	n, ok := new(big.Rat).SetString(strings.Replace(text, "−", "-", 1))
	if !ok || text != yuan(n) {
		return new(big.Rat), false
	}
	return n, true
}

// payroll works out a list again.
type payroll struct {
	*report
	*allotment
	words   *words
	amounts []*big.Rat
	months  string
	nobody  bool // of a pool: no weights, and so no payments
}

// checkAllowance: who is on the list and with which score, band or quantity is
// what the ledgers say; every amount and every sum is worked out again.
func (s *site) checkAllowance(p *page, r *report) {
	w := &payroll{report: r, allotment: p.allotment, words: p.words, months: p.allotment.terms["months"]}
	folder := path.Dir(w.results)
	var ledgers []*ledger
	for _, row := range w.rows {
		l := s.ledgerAt(row.page)
		if l == nil || path.Dir(row.page) != folder {
			r.add("table.allowance", "%q leads to no ledger of %s", row.name, w.results)
			return
		}
		r.want("#"+row.id, row.id+" "+row.place, "pay."+unit(row.page)+" "+l.head.place)
		ledgers = append(ledgers, l)
	}
	w.listed(s, folder)
	switch {
	case w.terms["sum"] != "":
		w.pool(ledgers)
	case w.byMetric():
		w.perMetric(ledgers)
	default:
		w.bands(ledgers)
	}
	w.sums()
	for _, row := range w.rows {
		if !slices.ContainsFunc(s.pages[row.page].paid, func(x paidRow) bool {
			return x.page == p.path && x.anchor == row.id && x.says() == row.says() && strings.HasPrefix(p.dress.heading, x.name)
		}) {
			r.add("#"+row.id, "is not what %s says", row.page)
		}
	}
}

// byMetric reports whether the amounts are so much for each one of a metric.
func (a *allotment) byMetric() bool {
	return len(a.names) > 0 && strings.HasPrefix(a.names[0], "rate.")
}

// ledgerAt is the ledger of a page, or nil.
func (s *site) ledgerAt(at string) *ledger {
	if p := s.pages[at]; p != nil {
		return p.ledger
	}
	return nil
}

// listed: those with a place, in the order of the ranking; by a metric the
// others behind them.
func (w *payroll) listed(s *site, folder string) {
	var want []string
	if ranking := s.pages[w.results]; ranking != nil {
		for _, t := range ranking.rankings {
			for _, row := range t.rows {
				want = append(want, row.ledger)
			}
		}
	}
	heads := len(want)
	if w.byMetric() {
		heads = len(s.folder(folder))
	}
	if others := len(w.rows) - heads; others != 0 {
		w.add("table.allowance", "%d lines more than there should be", others)
	}
	for n, row := range w.rows {
		if n < len(want) && row.page != want[n] {
			w.add("#"+row.id, "want %s in its place", want[n])
		}
		if slices.ContainsFunc(w.rows[:n], func(x paidRow) bool { return x.page == row.page }) {
			w.add("#"+row.id, "is there twice")
		}
	}
}

// term is a number of the rule: an amount, or any other number.
func (w *payroll) term(name string) *big.Rat {
	text, stated := w.terms[name]
	n, ok := parse(text)
	if name == "sum" || name == "budget" || strings.HasPrefix(name, "rate.") || strings.HasPrefix(name, "band.") {
		n, ok = parseYuan(text)
	}
	if stated && !ok {
		w.add("table.terms "+name, "%q is no number", text)
	}
	return n
}

// factor is the highest of the coefficients that fit.
func (w *payroll) factor(l *ledger) *big.Rat {
	best := new(big.Rat)
	fits := false
	for _, name := range w.names {
		who, isIdentity := strings.CutPrefix(name, "factor.identity.")
		class, isClass := strings.CutPrefix(name, "factor.class.")
		if isIdentity && slices.Contains(l.identities, who) || isClass && class == l.class {
			if n := w.term(name); !fits || n.Cmp(best) > 0 {
				best = n
			}
			fits = true
		}
	}
	if !fits {
		return big.NewRat(1, 1)
	}
	return best
}

func (w *payroll) pool(ledgers []*ledger) {
	sum, weights := w.term("sum"), new(big.Rat)
	weight := make([]*big.Rat, len(ledgers))
	for n, l := range ledgers {
		score, _ := parse(l.head.total)
		factor := w.factor(l)
		weight[n] = new(big.Rat).Mul(score, factor)
		if weight[n].Sign() < 0 {
			weight[n] = new(big.Rat)
		}
		weights.Add(weights, weight[n])
		w.want("#"+w.rows[n].id, strings.Join(w.rows[n].cells, " | "), l.head.total+" | "+plain(factor)+" | "+plain(weight[n]))
	}
	if w.nobody = weights.Sign() == 0; w.nobody {
		for _, row := range w.rows {
			w.pays(row, "", w.words.says["paid nobody"], new(big.Rat))
		}
		return
	}
	down, rest, order := make([]*big.Rat, len(ledgers)), make([]*big.Rat, len(ledgers)), make([]int, len(ledgers))
	left := new(big.Rat).Set(sum)
	for n := range ledgers {
		share := new(big.Rat).Mul(sum, weight[n])
		share.Quo(share, weights)
		down[n], _ = round(share, 2, "down")
		rest[n], order[n] = new(big.Rat).Sub(share, down[n]), n
		left.Sub(left, down[n])
	}
	places := func(n int) *big.Rat { place, _ := parse(w.rows[n].place); return place }
	slices.SortStableFunc(order, func(a, b int) int {
		if c := rest[b].Cmp(rest[a]); c != 0 {
			return c
		}
		if c := places(a).Cmp(places(b)); c != 0 {
			return c
		}
		return strings.Compare(unit(w.rows[a].page), unit(w.rows[b].page))
	})
	cent := big.NewRat(1, 100)
	extra := make(map[int]bool)
	for _, n := range order {
		if left.Sign() > 0 {
			extra[n] = true
			left.Sub(left, cent)
		}
	}
	for n, row := range w.rows {
		formula := fill(w.words.says["paid down"], fields{"formula": plain(sum) + " × " + plain(weight[n]) + " ÷ " + plain(weights), "down": yuan(down[n])})
		amount := down[n]
		if extra[n] {
			formula = fill(w.words.says["paid extra"], fields{"formula": formula, "cent": "0.01"})
			amount = new(big.Rat).Add(amount, cent)
		}
		w.pays(row, formula, "", amount)
	}
}

func (w *payroll) bands(ledgers []*ledger) {
	for n, l := range ledgers {
		row := w.rows[n]
		w.want("#"+row.id, strings.Join(row.cells, " | "), l.head.band)
		if _, stated := w.terms["band."+l.head.band]; !stated {
			w.pays(row, "", w.words.says["paid no band"], new(big.Rat))
			continue
		}
		rate := w.term("band." + l.head.band)
		w.pays(row, plain(rate)+w.times(), "", new(big.Rat).Mul(rate, w.byMonths()))
	}
}

func (w *payroll) perMetric(ledgers []*ledger) {
	name := w.names[0]
	metric := strings.TrimPrefix(name, "rate.")
	rate := w.term(name)
	for n, l := range ledgers {
		row := w.rows[n]
		if len(row.cells) != 1 {
			w.add("#"+row.id, "has no quantity")
			return
		}
		known := ""
		for _, key := range l.keys {
			if key.source == "metric."+metric {
				known = key.text
			}
		}
		if x := l.values[metric]; x != nil && !x.void {
			known = x.quantity
		}
		if row.cells[0] == w.words.edge {
			if _, isNumber := parse(known); isNumber && known != "" {
				w.add("#"+row.id, "the ledger has %s", known)
			}
			w.pays(row, "", w.words.says["paid no value"], new(big.Rat))
			continue
		}
		quantity, ok := parse(row.cells[0])
		if !ok || quantity.Sign() < 0 {
			w.add("#"+row.id, "%q is no quantity", row.cells[0])
		}
		if value, isNumber := parse(known); isNumber && value.Sign() >= 0 && value.Cmp(quantity) != 0 {
			w.add("#"+row.id, "the ledger has %s", known)
		}
		amount := new(big.Rat).Mul(rate, quantity)
		amount.Mul(amount, w.byMonths())
		amount, _ = round(amount, 2, "half-away")
		w.pays(row, plain(rate)+" × "+plain(quantity)+w.times(), "", amount)
	}
}

func (w *payroll) times() string {
	if w.months == "" {
		return ""
	}
	return " × " + w.months
}

func (w *payroll) byMonths() *big.Rat {
	if w.months == "" {
		return big.NewRat(1, 1)
	}
	return w.term("months")
}

// pays compares a line, and counts what it says in the sums.
func (w *payroll) pays(row paidRow, equation, note string, amount *big.Rat) {
	w.want("#"+row.id, row.says(), paidRow{equation: equation, note: note, amount: yuan(amount)}.says())
	w.amounts = append(w.amounts, amount)
}

// sums are the total, how far the amounts lie apart, and the sentences.
func (w *payroll) sums() {
	total := new(big.Rat)
	for _, n := range w.amounts {
		total.Add(total, n)
	}
	w.want("tr.total", w.total, yuan(total))
	var want []string
	says := w.words.says
	if w.nobody {
		want = append(want, says["paid nobody"])
	}
	if w.terms["budget"] != "" {
		budget := w.term("budget")
		left := new(big.Rat).Sub(budget, total)
		if left.Sign() < 0 {
			w.add("ul.said", "%s is more than the budget of %s", yuan(total), yuan(budget))
		}
		want = append(want, fill(says["paid within"], fields{"total": yuan(total), "budget": yuan(budget), "left": yuan(left)}))
	} else {
		want = append(want, fill(says["paid total"], fields{"total": yuan(total)}))
	}
	want = append(want, w.apart(total)...)
	w.want("ul.said", strings.Join(w.said, " | "), strings.Join(want, " | "))
}

func (w *payroll) apart(total *big.Rat) []string {
	heads := len(w.amounts)
	sorted := slices.Clone(w.amounts)
	slices.SortFunc(sorted, func(a, b *big.Rat) int { return a.Cmp(b) })
	spread := fields{"heads": "0", "mean": "0.00", "high": "0.00", "low": "0.00", "median": "0.00", "top": "0.00"}
	if heads == 0 {
		w.apartAs(spread)
		return nil
	}
	quotient := func(n *big.Rat, by int) string {
		return yuan(new(big.Rat).Quo(n, big.NewRat(int64(by), 1)))
	}
	middle := new(big.Rat).Add(sorted[(heads-1)/2], sorted[heads/2])
	top, best := (heads+4)/5, new(big.Rat)
	for _, n := range sorted[heads-top:] {
		best.Add(best, n)
	}
	share := "0.00"
	if total.Sign() > 0 {
		share = yuan(new(big.Rat).Quo(best.Mul(best, big.NewRat(100, 1)), total))
	}
	spread = fields{"heads": strconv.Itoa(heads), "mean": quotient(total, heads), "high": yuan(sorted[heads-1]), "low": yuan(sorted[0]), "median": quotient(middle, 2), "top": share}
	w.apartAs(spread)
	said := fields{"share": share}
	for name, value := range spread {
		said[name] = value
	}
	said["top"] = strconv.Itoa(top)
	list := []string{fill(w.words.says["paid says"], said)}
	common, same := sorted[0], 0
	for from := 0; from < heads; {
		to := from
		for to < heads && sorted[to].Cmp(sorted[from]) == 0 {
			to++
		}
		if to-from > same {
			common, same = sorted[from], to-from
		}
		from = to
	}
	if heads > 1 && 10*same >= 8*heads {
		list = append(list, fill(w.words.says["paid alike"], fields{"heads": strconv.Itoa(heads), "same": strconv.Itoa(same), "common": yuan(common)}))
	}
	return list
}

func (w *payroll) apartAs(want fields) {
	for _, name := range []string{"heads", "mean", "high", "low", "median", "top"} {
		w.want("table.pay "+name, w.spread[name], want[name])
	}
}

// checkPaid: a ledger lists no other allowances than those that list it.
func (s *site) checkPaid(p *page, r *report) {
	for _, x := range p.paid {
		list := s.pages[x.page]
		if list == nil || list.allotment == nil || !slices.ContainsFunc(list.allotment.rows, func(row paidRow) bool {
			return row.page == p.path && row.id == x.anchor && row.says() == x.says()
		}) {
			r.add("table.allowances", "%s does not say %q", x.page, x.amount)
		}
	}
}
