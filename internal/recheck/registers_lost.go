package recheck

import (
	"fmt"
	"maps"
	"math/big"
	"path"
	"slices"
	"strings"
)

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
