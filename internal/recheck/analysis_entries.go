package recheck

import (
	"fmt"
	"math/big"
	"path"
	"slices"
	"strconv"
	"strings"
)

// tallyOf is what the ledgers say of some entries.
type tallyOf struct {
	entries, units                  int
	count, gained, lost, back       *big.Rat
	facts, force, reduced, revoked_ int
	last                            string
}

func newTally() *tallyOf {
	return &tallyOf{count: new(big.Rat), gained: new(big.Rat), lost: new(big.Rat), back: new(big.Rat)}
}

// kinded is a kind of event: the indicator's id and the kind's name.
type kinded struct{ indicator, kind string }

// entries are all entries of the board by kind, and of each unit the charges.
func (a *analysis) entries() (kinds map[kinded]*tallyOf, units map[string]*tallyOf, all *tallyOf) {
	kinds, units, all = make(map[kinded]*tallyOf), make(map[string]*tallyOf), newTally()
	for _, l := range a.site.folder(path.Dir(a.page.path)) {
		own := newTally()
		units[l.head.ledger] = own
		c := &reckoning{report: &report{}, site: a.site, page: a.page, words: a.words, says: a.words.says, ledger: l, root: l.root}
		for _, category := range l.root.rows {
			share := a.weight(l, category)
			for _, x := range category.rows {
				if x.of == "" {
					continue
				}
				x.entriesBelow(func(e *row) {
					k := kinded{x.of, e.label}
					if kinds[k] == nil {
						kinds[k] = newTally()
					}
					kinds[k].take(c, l.head.ledger, e, share)
					own.charge(c, e, share)
					all.charge(c, e, share)
				})
			}
		}
	}
	return kinds, units, all
}

// entriesBelow visits the entries that make points; those below a metric, and
// void ones, are only counted.
func (x *row) entriesBelow(visit func(*row)) {
	for _, below := range x.rows {
		switch below.class {
		case "metric":
		case "entry":
			if !below.void {
				visit(below)
			}
		default:
			below.entriesBelow(visit)
		}
	}
}

// weight is the part of a category that counts.
func (a *analysis) weight(l *ledger, category *row) *big.Rat {
	if !slices.ContainsFunc(category.steps, func(s step) bool { return s.op == "weight" }) {
		return big.NewRat(1, 1)
	}
	if scheme := a.site.pages[l.scheme]; scheme != nil {
		for _, c := range scheme.scheme.categories {
			if n, ok := parse(c.weight); ok && c.name == category.label {
				return n.Quo(n, big.NewRat(100, 1))
			}
		}
	}
	return new(big.Rat)
}

func (t *tallyOf) take(c *reckoning, unit string, e *row, share *big.Rat) {
	if !c.inForce(e) {
		return
	}
	t.entries++
	if t.last != unit {
		t.last = unit
		t.units++
	}
	count := big.NewRat(1, 1)
	for _, s := range e.steps {
		if s.op == "count" {
			if n, ok := parse(strings.Replace(s.count, "-", "−", 1)); ok {
				count = n
			}
		}
	}
	t.count.Add(t.count, count)
	n, _ := parse(e.value)
	if n.Mul(n, share); n.Sign() > 0 {
		t.gained.Add(t.gained, n)
	} else {
		t.lost.Sub(t.lost, n)
	}
}

// charge counts a fact for which points were taken. What a ruling left is
// shared and cut as what there was before would have been.
func (t *tallyOf) charge(c *reckoning, e *row, share *big.Rat) {
	value, _ := parse(e.value)
	before, isRuled := value, false
	left := big.NewRat(1, 1)
	for n := len(e.steps) - 1; n >= 0; n-- {
		s := e.steps[n]
		switch s.op {
		case "share", "once":
			if equation, ok := cutLast(s.text, " = "); ok != "" {
				if _, factor := cutLast(equation, " × "); factor != "" {
					f, _ := parse(factor)
					left.Mul(left, f)
				}
			}
		case "ruling":
			isRuled = true
		}
	}
	if isRuled && e.was != "" {
		was, _ := parse(e.was)
		before = was.Mul(was, left)
	}
	if before.Sign() >= 0 {
		return
	}
	t.facts++
	if value.Sign() < 0 {
		t.force++
		t.lost.Sub(t.lost, new(big.Rat).Mul(value, share))
	}
	if by := new(big.Rat).Sub(value, before); by.Sign() > 0 {
		t.back.Add(t.back, by.Mul(by, share))
	}
	last := ""
	for _, s := range e.steps {
		if outcome := c.words.outcomes[s.word]; s.op == "ruling" && (outcome != "upheld" || last == "") {
			last = outcome
		}
	}
	switch last {
	case "reduced":
		t.reduced++
	case "revoked":
		t.revoked_++
	}
}

// kinds: the lines of a kind say what the entries on the ledgers add up to.
func (a *analysis) kinds() {
	found, _, _ := a.entries()
	printed := make(map[kinded]*tallyOf)
	lines := make(map[kinded]int)
	for _, l := range a.page.sheets["source.kinds"].rows {
		if len(l.cells) < 9 || l.cells[2].n == nil { // an indicator as a whole
			continue
		}
		k := kinded{strings.TrimPrefix(l.fragment, "indicator."), l.cells[0].text}
		if printed[k] == nil {
			printed[k] = newTally()
		}
		t := printed[k]
		lines[k]++
		entries, _ := strconv.Atoi(l.cells[2].text)
		units, _ := strconv.Atoi(l.cells[4].text)
		t.entries, t.units = t.entries+entries, t.units+units
		for to, c := range map[*big.Rat]int{t.count: 3, t.gained: 5, t.lost: 7} {
			if l.cells[c].n != nil {
				to.Add(to, l.cells[c].n)
			}
		}
	}
	for k, t := range printed {
		want := found[k]
		if want == nil {
			want = newTally()
		}
		if lines[k] > 1 { // two kinds of a name: a unit may have both
			want.units = t.units
		}
		a.want("source.kinds "+k.indicator+" "+k.kind, t.said(), want.said())
	}
	for k, t := range found {
		if t.entries > 0 && printed[k] == nil && a.isEvents(k.indicator) {
			a.add("source.kinds", "%s %s is missing", k.indicator, k.kind)
		}
	}
}

// isEvents: the indicator has lines by kind.
func (a *analysis) isEvents(indicator string) bool {
	return !slices.ContainsFunc(a.page.sheets["source.kinds"].rows, func(l line) bool {
		return l.fragment == "indicator."+indicator && l.cells[2].n == nil
	})
}

func (t *tallyOf) said() string {
	return fmt.Sprint(t.entries, " ", plain(t.count), " ", t.units, " ", plain(t.gained), " ", plain(t.lost))
}

// enforcement: the departments add up to the facts on the ledgers, and so do
// the units.
func (a *analysis) enforcement() {
	t, byUnit := a.page.sheets["enforcement.departments"], a.page.sheets["enforcement.units"]
	_, units, all := a.entries()
	if len(t.rows) == 0 {
		if all.facts > 0 {
			a.add("enforcement", "%d facts are missing", all.facts)
		}
		return
	}
	a.totals("enforcement.departments", 0, 1, 2, 3, 4, 5)
	for _, l := range slices.Concat(t.rows, t.foot) {
		reversed := new(big.Rat)
		for _, c := range []int{2, 3} {
			if l.cells[c].n != nil {
				reversed.Add(reversed, l.cells[c].n)
			}
		}
		a.want("enforcement.departments "+l.name, l.cells[6].text, a.percent(reversed, l.cells[0].n))
	}
	var said []string
	for _, c := range t.foot[0].cells[:6] {
		if c.n != nil {
			said = append(said, plain(c.n))
		}
	}
	a.want("enforcement.departments", strings.Join(said, " "), fmt.Sprint(all.facts, all.force, all.reduced, all.revoked_, " ", plain(all.lost), " ", plain(all.back)))
	for _, l := range byUnit.rows {
		own := units[l.target]
		if own == nil {
			a.add("enforcement.units", "there is no ledger %s", l.target)
			continue
		}
		last := len(l.cells) - 1
		a.want("enforcement.units "+l.target, l.cells[last].text, a.charges(own.facts, own.force))
		a.want("enforcement.units "+l.target+" sum", l.cells[last].text, a.sumCharges(l.cells[:last]))
		own.facts = 0
	}
	for at, own := range units {
		if own.facts > 0 {
			a.add("enforcement.units", "%s is missing", at)
		}
	}
	for c := range byUnit.foot[0].cells {
		var column []figured
		for _, l := range byUnit.rows {
			column = append(column, l.cells[c])
		}
		a.want("enforcement.units sum "+strconv.Itoa(c), byUnit.foot[0].cells[c].text, a.sumCharges(column))
	}
	a.periods(byUnit.foot[0].cells)
}

// periods: the clauses of this period stand first, with what the units have;
// every other period adds up to its own page.
func (a *analysis) periods(now []figured) {
	rows := a.page.sheets["enforcement.periods"].rows
	for n, c := range now[:len(now)-1] {
		a.want("enforcement.periods "+rows[n].name, rows[n].cells[len(rows[n].cells)-1].text, c.text)
	}
	for n, l := range a.page.sheets["direction.periods"].rows {
		other := a.site.pages[l.target]
		if other == nil || len(other.sheets["enforcement.units"].foot) == 0 {
			continue
		}
		var column []figured
		for _, clause := range rows {
			column = append(column, clause.cells[n])
		}
		foot := other.sheets["enforcement.units"].foot[0].cells
		a.want("enforcement.periods "+l.name, a.sumCharges(column), foot[len(foot)-1].text)
	}
}

// charges are facts, and deductions in force if fewer.
func (a *analysis) charges(facts, force int) string {
	switch {
	case facts == 0:
		return a.words.edge
	case facts == force:
		return strconv.Itoa(facts)
	}
	return strconv.Itoa(facts) + "→" + strconv.Itoa(force)
}

func (a *analysis) sumCharges(cells []figured) string {
	facts, force := 0, 0
	for _, c := range cells {
		f, g, less := strings.Cut(c.text, "→")
		if !less {
			g = f
		}
		x, _ := strconv.Atoi(f)
		y, _ := strconv.Atoi(g)
		facts, force = facts+x, force+y
	}
	return a.charges(facts, force)
}
