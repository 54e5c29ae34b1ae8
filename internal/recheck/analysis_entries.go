package recheck

import (
	"fmt"
	"math/big"
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

// tallies are the entries of a board and what they come to.
type tallies struct {
	list  []counted
	kinds map[kinded]*tallyOf
}

// counted is an entry that makes points, on the ledger that reckons it; share is
// the part of its category that counts.
type counted struct {
	of        *reckoning
	indicator string
	row       *row
	share     *big.Rat
}

// entries are all entries of the board, and what they come to by kind.
func (a *analysis) entries() *tallies {
	if a.tallies != nil {
		return a.tallies
	}
	t := &tallies{kinds: make(map[kinded]*tallyOf)}
	a.tallies = t
	for _, l := range a.ledgers {
		c := &reckoning{report: &report{}, site: a.site, page: a.page, words: a.words, says: a.words.says, ledger: l, root: l.root}
		for _, category := range l.root.rows {
			share := a.weight(l, category)
			for _, x := range category.rows {
				if x.of == "" {
					continue
				}
				x.entriesBelow(func(e *row) {
					k := kinded{x.of, e.label}
					if t.kinds[k] == nil {
						t.kinds[k] = newTally()
					}
					t.kinds[k].take(c, l.head.ledger, e, share)
					t.list = append(t.list, counted{c, x.of, e, share})
				})
			}
		}
	}
	return t
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

// kinds: the lines of an indicator of which two kinds have one name come to what
// the entries of that name do.
func (a *analysis) kinds() {
	found := a.entries().kinds
	printed := make(map[kinded]*tallyOf)
	for _, l := range a.page.sheets["source.kinds"].rows {
		k := kinded{strings.TrimPrefix(l.fragment, "indicator."), l.cells[0].text}
		if !a.scheme.block(k.indicator).ambiguous() {
			continue
		}
		if printed[k] == nil {
			printed[k] = newTally()
		}
		t := printed[k]
		entries, _ := strconv.Atoi(l.cells[2].text)
		t.entries += entries
		t.count.Add(t.count, orZero(l.cells[3].n))
		t.gained.Add(t.gained, orZero(l.cells[5].n))
		t.lost.Add(t.lost, orZero(l.cells[7].n))
	}
	for k, t := range printed {
		want := found[k]
		if want == nil {
			want = newTally()
		}
		t.units = want.units // a unit may have both
		a.want("source.kinds "+k.indicator+" "+k.kind, t.said(), want.said())
	}
}

// isEvents: the indicator has lines by kind.
func (a *analysis) isEvents(indicator string) bool {
	return a.scheme.block(indicator).method == a.words.says["by events"]
}

// merge takes other charges in.
func (t *tallyOf) merge(other *tallyOf) {
	t.facts, t.force = t.facts+other.facts, t.force+other.force
	t.reduced, t.revoked_ = t.reduced+other.reduced, t.revoked_+other.revoked_
	t.lost.Add(t.lost, other.lost)
	t.back.Add(t.back, other.back)
}

func (t *tallyOf) said() string {
	return fmt.Sprint(t.entries, " ", plain(t.count), " ", t.units, " ", plain(t.gained), " ", plain(t.lost))
}
