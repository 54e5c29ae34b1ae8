package recheck

import (
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
