package recheck

import (
	"maps"
	"math/big"
	"slices"
	"strings"
)

// formula is a formula of the scheme's page being read. Names are what its
// metrics are called, each with the calculation that stands for it; functions
// are those beside min and max.
type formula struct {
	rest      string
	names     map[string]*expr
	order     []string // the longest first: a name may begin like another
	functions map[string]func([]*expr) *expr
	failed    bool
}

// readFormula is nil for a text that is none.
func readFormula(text string, names map[string]*expr, w *words) *expr {
	f := &formula{rest: text, names: names}
	f.order = slices.SortedFunc(maps.Keys(names), func(a, b string) int { return len(b) - len(a) })
	f.functions = map[string]func([]*expr) *expr{
		"min":             func(a []*expr) *expr { return calc("min", a...) },
		"max":             func(a []*expr) *expr { return calc("max", a...) },
		w.says["mean of"]: mean,
		w.says["growth"]: func(a []*expr) *expr {
			return calc("×", calc("÷", calc("−", a[0], a[len(a)-1]), a[len(a)-1]), whole(100))
		},
	}
	e := f.sum()
	if f.failed || f.rest != "" {
		return nil
	}
	return e
}

func (f *formula) eat(text string) bool {
	rest, ok := strings.CutPrefix(f.rest, text)
	f.rest = rest
	return ok
}

func (f *formula) sum() *expr     { return f.operators(f.product, "+", "−") }
func (f *formula) product() *expr { return f.operators(f.atom, "×", "÷") }

func (f *formula) operators(operand func() *expr, first, second string) *expr {
	e := operand()
	for !f.failed {
		switch {
		case f.eat(" " + first + " "):
			e = calc(first, e, operand())
		case f.eat(" " + second + " "):
			e = calc(second, e, operand())
		default:
			return e
		}
	}
	return e
}

func (f *formula) atom() *expr {
	for _, name := range f.order {
		if f.eat(name) {
			return f.names[name]
		}
	}
	if f.eat("(") {
		if n, ok := f.negative(); ok {
			return num(n)
		}
		e := f.sum()
		f.failed = f.failed || !f.eat(")")
		return e
	}
	for _, name := range slices.Sorted(maps.Keys(f.functions)) {
		if f.eat(name + "(") {
			args := []*expr{f.sum()}
			for f.eat(", ") {
				args = append(args, f.sum())
			}
			f.failed = f.failed || !f.eat(")")
			return f.functions[name](args)
		}
	}
	if n, ok := f.number(); ok {
		return num(n)
	}
	if f.eat("−") {
		return calc("neg", f.atom())
	}
	f.failed = true
	return whole(0)
}

func (f *formula) number() (*big.Rat, bool) {
	end := strings.IndexFunc(f.rest, func(r rune) bool { return (r < '0' || r > '9') && r != '.' && r != '/' })
	if end < 0 {
		end = len(f.rest)
	}
	n, ok := parse(f.rest[:end])
	if ok {
		f.rest = f.rest[end:]
	}
	return n, ok
}

// negative is "−5)", a negative number in the brackets that it needs behind an
// operator; "−0" is a minus before a number, as no number is printed like this.
func (f *formula) negative() (*big.Rat, bool) {
	before := f.rest
	if f.eat("−") {
		if n, ok := f.number(); ok && n.Sign() != 0 && f.eat(")") {
			return n.Neg(n), true
		}
	}
	f.rest = before
	return nil, false
}
