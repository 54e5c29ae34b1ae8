package recheck

import (
	"math/big"
	"strings"
)

// expr is a calculation: a number, or an operation on others.
type expr struct {
	op   string // "", "+", "−", "×", "÷", "neg", "min", "max"
	args []*expr
	n    *big.Rat
}

func num(n *big.Rat) *expr { return &expr{n: n} }

func whole(n int) *expr { return num(big.NewRat(int64(n), 1)) }

func calc(op string, args ...*expr) *expr { return &expr{op: op, args: args} }

// chain is a op b op c ….
func chain(op string, list []*expr) *expr {
	e := list[0]
	for _, next := range list[1:] {
		e = calc(op, e, next)
	}
	return e
}

func mean(list []*expr) *expr { return calc("÷", chain("+", list), whole(len(list))) }

// value is nil where something is divided by zero.
func (e *expr) value() *big.Rat {
	if e.op == "" {
		return e.n
	}
	var list []*big.Rat
	for _, a := range e.args {
		n := a.value()
		if n == nil {
			return nil
		}
		list = append(list, n)
	}
	out := new(big.Rat).Set(list[0])
	if e.op == "neg" {
		return out.Neg(out)
	}
	for _, n := range list[1:] {
		switch {
		case e.op == "+":
			out.Add(out, n)
		case e.op == "−":
			out.Sub(out, n)
		case e.op == "×":
			out.Mul(out, n)
		case e.op == "÷" && n.Sign() == 0:
			return nil
		case e.op == "÷":
			out.Quo(out, n)
		case (n.Cmp(out) < 0) == (e.op == "min"):
			out.Set(n)
		}
	}
	return out
}

// How closely an operator binds.
const (
	loose = iota
	tight
	atom
)

var binding = map[string]int{"+": loose, "−": loose, "×": tight, "÷": tight, "neg": tight}

// String writes brackets only where they are needed, and around what would be
// misread behind an operator.
func (e *expr) String() string { return e.print(false) }

// print prints a calculation; behind says that it follows an operator.
func (e *expr) print(behind bool) string {
	switch e.op {
	case "":
		return plain(e.n)
	case "neg":
		return "−" + e.args[0].operand(atom, true)
	case "min", "max":
		list := make([]string, len(e.args))
		for i, a := range e.args {
			list[i] = a.String()
		}
		return e.op + "(" + strings.Join(list, ", ") + ")"
	}
	least := binding[e.op]
	if e.op == "−" || e.op == "÷" {
		least++
	}
	return e.args[0].operand(binding[e.op], behind) + " " + e.op + " " + e.args[1].operand(least, true)
}

func (e *expr) operand(least int, behind bool) string {
	rank, operates := binding[e.op]
	if operates && rank < least || behind && (e.op == "neg" || e.op == "" && (e.n.Sign() < 0 || strings.Contains(plain(e.n), "/"))) {
		return "(" + e.print(false) + ")"
	}
	return e.print(behind)
}

// equals is the calculation with its result.
func (e *expr) equals() string {
	n := e.value()
	if n == nil {
		return e.String() + " = "
	}
	return e.String() + " = " + figure(n)
}
