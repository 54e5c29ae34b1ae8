package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// checkPeople: the units are those of the ranking; whoever was below one of them
// is listed with the days, and gets what the bands say.
func (s *site) checkPeople(w *payroll, p *page, folder string) {
	w.want("table.terms days", w.terms["days"], plain(s.days(s.periodOf(p.path))))
	w.rows = nil
	for n := range w.units {
		w.rows = append(w.rows, paidRow{page: w.units[n].page, id: w.units[n].id})
	}
	for n := range w.units {
		s.checkPaidUnit(w, &w.units[n])
	}
	s.checkPaidGroups(w, folder)
	if results := s.pages[w.results]; results != nil && results.closed == nil {
		w.listed(s, folder)
	}
	for _, who := range w.everybody() {
		s.checkPaidPerson(w, p, who)
	}
	w.rest = w.others()
	w.sums()
	s.checkServed(w, p)
}

// checkPaidUnit: a unit says its place, its band, how many people it has, and
// what they get.
func (s *site) checkPaidUnit(w *payroll, u *paidUnit) {
	l := s.ledgerAt(u.page)
	if l == nil {
		w.add("#"+u.id, "leads to no ledger")
		return
	}
	w.want("#"+u.id, u.id, "unit."+unit(u.page))
	heads, sum := len(u.rows), new(big.Rat)
	for k := range u.rows {
		amount, _ := parseYuan(u.rows[k].amount)
		sum.Add(sum, amount)
	}
	if u.rest != nil {
		others := w.words.withheld(u.rest.says)
		if others == 0 {
			w.add("#"+u.id+" tr.withheld", "%q does not say how many people", u.rest.says)
		}
		w.want("#"+u.id+" tr.withheld", u.rest.paid, yuan(u.rest.amount))
		heads += others
		sum.Add(sum, u.rest.amount)
	}
	w.want("#"+u.id+" amount", u.amount, yuan(sum))
	var says []string
	if w.ofSeveralGroups(s) {
		says = append(says, l.groupName)
	}
	if l.head.place != w.words.edge {
		says = append(says, fill(w.words.says["paid placed"], fields{"place": l.head.place}))
	}
	band, _ := s.bandSays(u, w.allotment, w.words)
	says = append(append(says, band...), fill(w.words.says["paid persons"], fields{"count": strconv.Itoa(heads)}))
	w.want("#"+u.id+" .note", u.note, strings.Join(says, w.words.says["list comma"]))
}

// others are what those get together who are not named; nil for nobody.
func (w *payroll) others() *paidRest {
	var rest *paidRest
	for _, u := range w.units {
		if u.rest == nil {
			continue
		}
		if rest == nil {
			rest = &paidRest{amount: new(big.Rat)}
		}
		rest.amount.Add(rest.amount, u.rest.amount)
	}
	return rest
}

// checkPaidPerson: each post has its share, and the posts come to the amount.
func (s *site) checkPaidPerson(w *payroll, p *page, who string) {
	posts := s.inOrder(who, w.postsOf(who), p)
	page, name := "", posts[0].row.name
	if own := s.pages[subjectFolder+who+".html"]; own != nil && own.placing != nil {
		page, name = own.path, own.placing.name
	}
	whole, down := new(big.Rat), make([]*big.Rat, len(posts))
	rest, order := make([]*big.Rat, len(posts)), make([]int, len(posts))
	var terms []string
	formulas := make([]string, len(posts))
	period := w.term("days")
	for n, x := range posts {
		w.want("#"+x.row.id, x.row.id+" "+x.row.page+" "+x.row.name, "post."+unit(x.unit.page)+"."+who+" "+page+" "+name)
		days, ok := parse(strings.Join(x.row.cells, " "))
		down[n], rest[n], order[n] = new(big.Rat), new(big.Rat), n
		if !ok || days.Sign() <= 0 || !days.IsInt() || period.Sign() <= 0 {
			w.add("#"+x.row.id, "%q are no days", x.row.cells)
			continue
		}
		if _, paid := s.bandSays(x.unit, w.allotment, w.words); paid == "" {
			continue
		}
		rate := w.term("band." + s.ledgerAt(x.unit.page).head.band)
		share := new(big.Rat).Mul(new(big.Rat).Mul(rate, w.byMonths()), days)
		share.Quo(share, period)
		down[n], _ = round(share, 2, "down")
		rest[n].Sub(share, down[n])
		whole.Add(whole, share)
		formulas[n] = plain(rate) + w.times() + " × " + plain(days) + " ÷ " + w.terms["days"]
		terms = append(terms, plain(rate)+" × "+plain(days))
	}
	amount, _ := round(whole, 2, "half-away")
	w.amounts = append(w.amounts, amount)
	left := new(big.Rat).Set(amount)
	for _, n := range down {
		left.Sub(left, n)
	}
	ordered := page != ""
	slices.SortStableFunc(order, func(a, b int) int {
		c := rest[b].Cmp(rest[a])
		if c == 0 && !ordered { // in which order somebody was in the units is not told
			return strings.Compare(posts[b].row.equation, posts[a].row.equation)
		}
		return c
	})
	got := slices.Clone(down)
	cent := big.NewRat(1, 100)
	for _, n := range order {
		if left.Sign() > 0 {
			got[n] = new(big.Rat).Add(down[n], cent)
			left.Sub(left, cent)
		}
	}
	for n, x := range posts {
		w.wantPost(s, x, len(posts), formulas[n], down[n], got[n])
	}
	w.wantSeveral(who, page, name, len(posts), strings.Join(terms, " + "), formulas, amount)
}

// wantPost compares the line of a post.
func (w *payroll) wantPost(s *site, x paidPost, posts int, formula string, down, amount *big.Rat) {
	note := ""
	says, rate := s.bandSays(x.unit, w.allotment, w.words)
	if rate == "" && len(says) > 0 {
		formula, note = "", says[len(says)-1]
	} else if posts > 1 {
		formula = fill(w.words.says["paid down"], fields{"formula": formula, "down": yuan(down)})
		if amount.Cmp(down) > 0 {
			formula = fill(w.words.says["paid extra"], fields{"formula": formula, "cent": "0.01"})
		}
	}
	w.want("#"+x.row.id, x.row.says(), paidRow{equation: formula, note: note, amount: yuan(amount)}.says())
}

// wantSeveral compares the line of what somebody gets in all, who is in several
// units; of nobody else there is one.
func (w *payroll) wantSeveral(who, page, name string, posts int, terms string, formulas []string, amount *big.Rat) {
	var found []string
	for _, row := range w.several {
		if row.id == "pay."+who {
			if row.page == "" {
				row.name = name // stands without a link
			}
			found = append(found, row.page+" "+row.name+" "+row.says())
		}
	}
	if posts == 1 {
		w.want("table.several "+who, strings.Join(found, "; "), "")
		return
	}
	formula := ""
	paid := slices.DeleteFunc(slices.Clone(formulas), func(x string) bool { return x == "" })
	switch len(paid) {
	case 0:
	case 1:
		formula = paid[0]
	default:
		formula = "(" + terms + ")" + w.times() + " ÷ " + w.terms["days"]
	}
	w.want("table.several "+who, strings.Join(found, "; "), page+" "+name+" "+paidRow{equation: formula, amount: yuan(amount)}.says())
}
