package recheck

import (
	"math/big"
	"slices"
	"strings"
	"sync"
)

// account is a ledger as registers see it.
type account struct {
	ledger  *ledger
	entries map[string]*posted
	order   []string // their ids
	items   map[string]*posted
	changes []change                    // what operations took of sums
	records func() map[string]*recorded // by their ids
}

// posted is an entry that makes points, or an indicator, and what it is below.
type posted struct {
	*row
	indicator, category *row
	full, before        *big.Rat // of an entry: without rulings and Once rules; without rulings
	points              *big.Rat // as they stand
}

// change is what one kind of operation took of, or added to, a category or the
// total, in points of the total.
type change struct {
	key string // without the board: "CATEGORY..OP"
	id  string // of the row
	by  *big.Rat
}

// account is that of a ledger, and an empty one where there is none.
func (s *site) account(at string) *account {
	if p := s.pages[at]; p != nil && p.ledger != nil {
		return p.account()
	}
	return newAccount(nil)
}

func newAccount(l *ledger) *account {
	a := &account{ledger: &ledger{}, entries: make(map[string]*posted), items: make(map[string]*posted)}
	if l != nil {
		a.read(l)
	}
	a.records = sync.OnceValue(func() map[string]*recorded { return recordsOf(a.ledger) })
	return a
}

func (a *account) read(l *ledger) {
	a.ledger = l
	for _, category := range l.root.rows {
		if category.class != "category" {
			continue
		}
		for _, x := range category.rows {
			if x.of != "" {
				a.items[x.id] = &posted{row: x, indicator: x, category: category, points: value(x)}
				a.gather(x, x, category)
			}
		}
		a.change(category, category.name())
	}
	a.change(l.root, "")
}

// gather finds the entries below a row that make points: what a metric counts
// does not.
func (a *account) gather(x, indicator, category *row) {
	for _, below := range x.rows {
		switch {
		case below.class == "metric":
		case below.class == "entry" && !below.void:
			p := &posted{row: below, indicator: indicator, category: category, points: value(below)}
			p.worth()
			a.entries[below.id] = p
			a.order = append(a.order, below.id)
		default:
			a.gather(below, indicator, category)
		}
	}
}

func value(x *row) *big.Rat {
	n, _ := parse(x.value) // what is no number is told by the ledger
	return n
}

// worth computes what an entry would be without its rulings and Once rules. The
// share comes after the former and before the latter.
func (p *posted) worth() {
	var full *big.Rat
	share, once := big.NewRat(1, 1), big.NewRat(1, 1)
	for _, step := range p.steps {
		if step.op != "ruling" && step.op != "share" && step.op != "once" {
			continue
		}
		from, operand, _ := step.parts()
		if full == nil {
			full = from
		}
		switch step.op {
		case "share":
			share.Mul(share, operand)
		case "once":
			once.Mul(once, operand)
		}
	}
	if full == nil {
		full = p.points
	}
	p.full = new(big.Rat).Mul(full, share)
	p.before = p.points
	if p.words("ruling") != nil {
		p.before = new(big.Rat).Mul(p.full, once)
	}
}

// parts takes "a × b = c" or "a → c" apart.
func (s step) parts() (from, operand, to *big.Rat) {
	before, after, replaced := strings.Cut(s.text, " → ")
	if !replaced {
		before, after = cutLast(s.text, " = ")
	}
	left, right, _ := strings.Cut(before, " × ")
	percent := strings.HasSuffix(right, "%")
	from, _ = parse(left)
	operand, _ = parse(strings.TrimSuffix(right, "%"))
	if percent {
		operand = new(big.Rat).Quo(operand, big.NewRat(100, 1))
	}
	to, _ = parse(after)
	return from, operand, to
}

// change notes what operations did to a sum. What comes before a weight is
// weighted.
func (a *account) change(x *row, category string) {
	share := big.NewRat(1, 1)
	for k := len(x.steps) - 1; k >= 0; k-- {
		step := x.steps[k]
		from, operand, to := step.parts()
		switch {
		case step.op == "weight":
			share.Mul(share, operand)
		case slices.Contains([]string{"floor", "cap", "coefficient", "gate", "round"}, step.op):
			by := new(big.Rat).Sub(to, from)
			a.changes = append(a.changes, change{category + ".." + step.op, x.id, by.Mul(by, share)})
		}
	}
}

// name is the id of a category.
func (x *row) name() string {
	parts := strings.Split(x.id, ".")
	if len(parts) < 2 {
		return ""
	}
	return parts[1]
}

// weight is the part of the points of a category that counts in the total.
func (x *row) weight() *big.Rat {
	share := big.NewRat(1, 1)
	for _, step := range x.steps {
		if step.op == "weight" {
			_, operand, _ := step.parts()
			share.Mul(share, operand)
		}
	}
	return share
}

// side is that of zero on which an entry stands, or stood.
func (p *posted) side() int {
	if sign := p.full.Sign(); sign != 0 {
		return sign
	}
	for _, step := range p.steps {
		if _, _, to := step.parts(); step.op == "ruling" && to.Sign() != 0 {
			return to.Sign()
		}
	}
	return p.points.Sign()
}

// words are those of the steps of one kind; nil if there are none.
func (p *posted) words(op string) []string {
	var list []string
	for _, step := range p.steps {
		if step.op == op {
			list = append(list, step.word)
		}
	}
	return list
}

// counts is how many of its kind an entry stands for.
func (p *posted) counts() string {
	if len(p.steps) > 0 && p.steps[0].op == "count" {
		n, ok := new(big.Rat).SetString(p.steps[0].count)
		if !ok {
			return ""
		}
		return figure(n)
	}
	return "1"
}

// kept is the entry that counts in its place.
func (p *posted) kept() string {
	for _, step := range p.steps {
		if step.op == "once" && step.kept != "" {
			return step.kept
		}
	}
	return ""
}

// share is the part of the unit as it is printed; empty for a whole.
func (p *posted) part() string {
	for _, step := range p.steps {
		if step.op == "share" {
			_, operand, _ := step.parts()
			return plain(operand)
		}
	}
	return ""
}
