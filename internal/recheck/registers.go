package recheck

import (
	"fmt"
	"maps"
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// tally is entries added up as a line of a summary does.
type tally struct {
	facts, force, reduced, revoked, cut int
	count, points, back                 *big.Rat
	units                               map[string]bool
}

func newSums() *tally {
	return &tally{count: new(big.Rat), points: new(big.Rat), back: new(big.Rat), units: make(map[string]bool)}
}

func (t *tally) add(x *registered, p *posted, deducts bool, outcomes map[string]string) {
	t.facts++
	n, _ := parse(x.count)
	t.count.Add(t.count, n)
	if sign := p.points.Sign(); sign != 0 && (sign < 0) == deducts {
		t.force++
		t.points.Add(t.points, p.points)
	}
	last := ""
	for _, word := range x.outcomes {
		if outcome := outcomes[word]; outcome != "upheld" {
			last = outcome
		}
	}
	switch last {
	case "reduced":
		t.reduced++
	case "revoked":
		t.revoked++
	}
	if x.cut {
		t.cut++
	}
	if p.before.Sign() < 0 && p.points.Cmp(p.before) > 0 {
		t.back.Add(t.back, new(big.Rat).Sub(p.points, p.before))
	}
	t.units[unit(x.ledger)] = true
}

func (t *tally) line(deducts bool) string {
	cells := []string{strconv.Itoa(t.facts), figure(t.count), strconv.Itoa(t.force), strconv.Itoa(t.reduced), strconv.Itoa(t.revoked), strconv.Itoa(t.cut), figure(t.points)}
	if deducts {
		cells = append(cells, figure(t.back))
	}
	return strings.Join(append(cells, strconv.Itoa(len(t.units))), " | ")
}

// tallies adds up the entries of a register.
func (s *site) tallies(p *page, entries []registered) (all *tally, by map[string]*tally) {
	all, by = newSums(), make(map[string]*tally)
	for k := range entries {
		x := &entries[k]
		entry := s.account(x.ledger).entries[x.id]
		if entry == nil {
			continue // its page is told
		}
		if by[x.key] == nil {
			by[x.key] = newSums()
		}
		by[x.key].add(x, entry, p.register.deducts, p.words.outcomes)
		all.add(x, entry, p.register.deducts, p.words.outcomes)
	}
	return all, by
}

// checkSums: the lines of the summary are the sums of the lines below, and lead
// to the first of them.
func (s *site) checkSums(p *page, entries []registered, r *report) {
	all, by := s.tallies(p, entries)
	for _, line := range p.register.sums {
		at := "table.clauses " + line.key
		if by[line.key] == nil {
			r.add(at, "there is no such entry")
			continue
		}
		r.want(at, strings.Join(line.figures, " | "), by[line.key].line(p.register.deducts))
		delete(by, line.key)
		s.checkPlaced(line, r)
	}
	for _, key := range slices.Sorted(maps.Keys(by)) {
		r.add("table.clauses "+key, "is not added up")
	}
	if all.facts > 0 {
		r.want("table.clauses tfoot", strings.Join(p.register.total, " | "), all.line(p.register.deducts))
	}
}

// checkPlaced: a line of a summary leads to the first line it sums up.
func (s *site) checkPlaced(line keyed, r *report) {
	at := "summary " + line.key
	r.want(at, line.place, line.key)
	there := 0
	if sheet := s.pages[line.page]; sheet != nil && sheet.register != nil {
		for _, x := range sheet.register.entries {
			if x.anchor == line.key && x.key == line.key {
				there++
			}
		}
		for _, x := range sheet.register.losses {
			if x.anchor == line.key && x.key == line.key {
				there++
			}
		}
	}
	if there != 1 {
		r.add(at, "leads to %d lines of %s", there, line.page)
	}
}

// checkComplete: the register has each entry of its side of each ledger of the
// period, once.
func (s *site) checkComplete(p *page, entries []registered, r *report) {
	times := make(map[string]int)
	for _, x := range entries {
		times[x.ledger+"#"+x.id]++
	}
	for _, at := range s.ledgers(path.Dir(p.path)) {
		a := s.account(at)
		for _, id := range a.order {
			entry := a.entries[id]
			want := 0
			if sign := entry.side(); sign != 0 && (sign < 0) == p.register.deducts {
				want = 1
			}
			if n := times[at+"#"+id]; n != want {
				r.add("table.register", "has %s of %s %d times, want %d", id, at, n, want)
			}
		}
	}
}

// ledgers are the pages of those of a period.
func (s *site) ledgers(period string) []string {
	var list []string
	for at, p := range s.pages {
		if p.ledger != nil && path.Dir(path.Dir(at)) == period {
			list = append(list, at)
		}
	}
	slices.Sort(list)
	return list
}

// checkLoss: a line of what was lost without an entry is the difference of
// what stands in the ledger.
func (s *site) checkLoss(x *registeredLoss, r *report) {
	at := "table.lost " + x.ledger + " " + x.key
	if len(x.figures) != 4 {
		r.add(at, "%d figures, want 4", len(x.figures))
		return
	}
	full, is, charged, lost := r.number(at, x.figures[0]), r.number(at, x.figures[1]), r.number(at, x.figures[2]), r.number(at, x.figures[3])
	r.want(at+" lost", x.figures[3], figure(new(big.Rat).Sub(new(big.Rat).Sub(is, full), charged)))
	if lost.Sign() >= 0 {
		r.add(at, "nothing is lost")
	}
	a := s.account(x.ledger)
	if item := a.items[x.id]; item != nil {
		r.want(at+" key", x.key, strings.Join([]string{"lost", board(x.ledger), item.category.name(), item.of}, "."))
		r.want(at+" is", x.figures[1], figure(new(big.Rat).Mul(item.points, item.category.weight())))
		r.want(at+" charged", x.figures[2], figure(a.charged(item)))
		return
	}
	r.want(at+" full", x.figures[0], "0")
	r.want(at+" charged", x.figures[2], "0")
	by := new(big.Rat)
	for _, c := range a.changes {
		if x.key == "lost."+board(x.ledger)+"."+c.key && x.id == c.id {
			by.Add(by, c.by)
		}
	}
	r.want(at+" is", x.figures[1], figure(by))
}

// charged is what entries took of an indicator, in points of the total.
func (a *account) charged(item *posted) *big.Rat {
	sum := new(big.Rat)
	for _, id := range a.order {
		if e := a.entries[id]; e.indicator == item.row && e.points.Sign() < 0 {
			sum.Add(sum, e.points)
		}
	}
	return sum.Mul(sum, item.category.weight())
}

// checkLost: what was lost without an entry is added up, and what any unit lost
// under an item that is listed is listed too. Full marks are the same for all.
func (s *site) checkLost(p *page, losses []registeredLoss, r *report) {
	sums, cases, full, listed := make(map[string]*big.Rat), make(map[string]int), make(map[string]string), make(map[string]bool)
	for _, x := range losses {
		if len(x.figures) != 4 {
			continue
		}
		if sums[x.key] == nil {
			sums[x.key], full[x.key] = new(big.Rat), x.figures[0]
		}
		lost, _ := parse(x.figures[3])
		sums[x.key].Add(sums[x.key], lost)
		cases[x.key]++
		r.want("table.lost "+x.key+" full", x.figures[0], full[x.key])
		if listed[x.ledger+" "+x.key] {
			r.add("table.lost "+x.key, "%s stands there twice", x.ledger)
		}
		listed[x.ledger+" "+x.key] = true
	}
	for _, line := range p.register.lost {
		if sums[line.key] == nil {
			r.add("table.lost-sums "+line.key, "there is no such line")
			continue
		}
		r.want("table.lost-sums "+line.key, strings.Join(line.figures, " | "), fmt.Sprint(cases[line.key], " | ", near(sums[line.key])))
		delete(sums, line.key)
		s.checkPlaced(line, r)
	}
	for _, key := range slices.Sorted(maps.Keys(sums)) {
		r.add("table.lost-sums "+key, "is not added up")
	}
	for _, at := range s.ledgers(path.Dir(p.path)) {
		for key, lost := range s.account(at).lost(board(at), full) {
			if lost != listed[at+" "+key] {
				r.add("table.lost "+key, "%s lost something: %t; listed: %t", at, lost, listed[at+" "+key])
			}
		}
	}
}

// lost says under which items a unit lost something without an entry, as far as
// full marks are known.
func (a *account) lost(board string, full map[string]string) map[string]bool {
	found := make(map[string]bool)
	for _, item := range a.items {
		key := strings.Join([]string{"lost", board, item.category.name(), item.of}, ".")
		marks, known := full[key]
		if !known {
			continue
		}
		n, _ := parse(marks)
		rest := new(big.Rat).Mul(item.points, item.category.weight())
		rest.Sub(rest, n)
		found[key] = rest.Cmp(a.charged(item)) < 0 && rest.Sign() < 0
	}
	by := make(map[string]*big.Rat)
	for _, c := range a.changes {
		key := "lost." + board + "." + c.key
		if by[key] == nil {
			by[key] = new(big.Rat)
		}
		by[key].Add(by[key], c.by)
		found[key] = by[key].Sign() < 0
	}
	return found
}

// checkSaid: the sentences at the top repeat the sums.
func (s *site) checkSaid(p *page, entries []registered, losses []registeredLoss, r *report) {
	all, _ := s.tallies(p, entries)
	said := append(p.register.said, "", "", "", "")
	says := p.words.says
	name, none := "deductions said", "deductions none"
	if !p.register.deducts {
		name, none = "bonuses said", "bonuses none"
	}
	want := says[none]
	if len(entries) > 0 {
		want = fill(says[name], fields{"facts": strconv.Itoa(all.facts), "units": strconv.Itoa(len(all.units)), "force": strconv.Itoa(all.force),
			"points": figure(all.points), "reduced": strconv.Itoa(all.reduced), "revoked": strconv.Itoa(all.revoked), "cut": strconv.Itoa(all.cut), "back": figure(all.back)})
	}
	r.want("p.lead", said[0], want)
	if !p.register.deducts {
		return
	}
	units := make(map[string]bool)
	for _, x := range losses {
		units[unit(x.ledger)] = true
	}
	want = says["lost none"]
	if len(losses) > 0 {
		want = fill(says["lost said"], fields{"units": strconv.Itoa(len(units)), "count": strconv.Itoa(len(losses))})
	}
	if !slices.Contains(said, want) {
		r.add("p.meta", "does not say %q", want)
	}
}

// checkHolds: the page of a period says how much its registers hold.
func (s *site) checkHolds(p *page, r *report) {
	folder := path.Dir(p.path)
	var want []string
	for _, name := range []string{"deductions", "bonuses"} {
		first := s.pages[folder+"/"+name+".html"]
		if first == nil || first.register == nil {
			r.add("dl.registers", "no register of %s", name)
			return
		}
		var entries []registered
		for _, sheet := range s.sheets(first.path) {
			entries = append(entries, sheet.register.entries...)
		}
		all, _ := s.tallies(first, entries)
		key := "entries in all"
		if all.force != all.facts {
			key = "entries in force"
		}
		want = append(want, fill(p.words.says[key], fields{"count": strconv.Itoa(all.facts), "force": strconv.Itoa(all.force), "points": short(all.points)}))
	}
	tasks, rulings := s.pages[folder+"/tasks.html"], s.pages[folder+"/rulings.html"]
	if tasks == nil || rulings == nil {
		r.add("dl.registers", "no register of tasks or of rulings")
		return
	}
	open := 0
	for _, a := range rulings.appeals {
		if a.open {
			open++
		}
	}
	want = append(want, fill(p.words.says["tasks in all"], fields{"count": strconv.Itoa(tasks.tasks)}),
		fill(p.words.says["appeals in all"], fields{"count": strconv.Itoa(len(rulings.appeals)), "open": strconv.Itoa(open)}),
		fill(p.words.says["rulings in all"], fields{"count": strconv.Itoa(len(rulings.decided))}))
	if line := s.lentLine(p, r); line != "" {
		want = append(want, line)
	}
	r.want("dl.registers", strings.Join(p.holds, "\n"), strings.Join(want, "\n"))
}

// checkTasks: the sentence counts the lines.
func (s *site) checkTasks(p *page, r *report) {
	s.checkGiven(p, r)
	if p.tasks == 0 {
		r.want("p.lead", p.said, p.words.says["tasks none"])
		return
	}
	r.want("p.lead", p.said, fill(p.words.says["tasks said"], fields{"count": strconv.Itoa(p.tasks), "urgent": strconv.Itoa(p.urgent)}))
}
