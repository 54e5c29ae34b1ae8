package recheck

import (
	"maps"
	"math/big"
	"path"
	"slices"
	"strings"
)

// payroll works out a list again.
type payroll struct {
	*report
	*allotment
	words   *words
	of      *words // about those who get the money
	amounts []*big.Rat
	months  string
	nobody  bool // of a pool: no weights, and so no payments
}

// checkAllowance: who is on the list and with which score, band or quantity is
// what the ledgers say; every amount and every sum is worked out again.
func (s *site) checkAllowance(p *page, r *report) {
	w := &payroll{report: r, allotment: p.allotment, words: p.words, of: p.words, months: p.allotment.terms["months"]}
	folder := path.Dir(w.results)
	if w.people {
		w.of = wording[[2]string{p.lang, aboutPeople}]
		s.checkPeople(w, p, folder)
	} else {
		s.checkRankedPaid(w, folder)
	}
	s.checkDue(w, p, folder)
}

// checkRankedPaid: a list of those who are ranked themselves.
func (s *site) checkRankedPaid(w *payroll, folder string) {
	r := w.report
	s.checkPaidGroups(w, folder)
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
	if results := s.pages[w.results]; results != nil && results.closed != nil {
		w.listedNamed(s, results.closed)
	} else {
		w.listed(s, folder)
	}
	switch {
	case w.terms["sum"] != "":
		w.pool(ledgers)
	case w.byMetric():
		w.perMetric(ledgers)
	case w.byGain():
		s.gains(w, ledgers)
	default:
		w.bands(ledgers)
	}
	w.sums()
}

// checkDue: the ledgers of the period repeat what the list says.
func (s *site) checkDue(w *payroll, p *page, folder string) {
	s.sort()
	ledgers := make(map[string][]*page)
	for _, of := range slices.Sorted(maps.Keys(s.folders)) {
		if path.Dir(of) != path.Dir(folder) {
			continue
		}
		for _, l := range s.folders[of] {
			ledgers[unit(l.head.ledger)] = append(ledgers[unit(l.head.ledger)], s.pages[l.head.ledger])
		}
	}
	for _, d := range s.due(p.path) {
		for _, own := range ledgers[d.who] {
			if (d.result == "" || d.result == path.Dir(own.path)) && !slices.ContainsFunc(own.paid, func(x paidRow) bool {
				return x.page == p.path && x.anchor == d.anchor && x.says() == d.says() && strings.HasPrefix(p.dress.heading, x.name)
			}) {
				w.add("#"+d.anchor, "is not what %s says", own.path)
			}
		}
	}
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
	if w.rest != nil {
		w.add("table.allowance", "not everybody is listed, and %s lists everybody", w.results)
	}
	var want []string
	if ranking := s.pages[w.results]; ranking != nil {
		for _, t := range ranking.rankings {
			for _, row := range t.rows {
				if w.covers(s.ledgerAt(row.ledger)) {
					want = append(want, row.ledger)
				}
			}
		}
	}
	heads := len(want)
	if w.ofAll() {
		heads = 0
		for _, l := range s.folder(folder) {
			if w.covers(l) {
				heads++
			}
		}
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
	if name == "sum" || name == "each" || name == "budget" || name == "average" || strings.HasPrefix(name, "rate.") || strings.HasPrefix(name, "band.") {
		n, ok = parseYuan(text)
	}
	if stated && !ok {
		w.add("table.terms "+name, "%q is no number", text)
	}
	return n
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
