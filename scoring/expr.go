package scoring

import "gongping/scoring/exact"

// ExprOp is an operation of an Expr.
type ExprOp uint8

const (
	ExprNumber ExprOp = iota
	ExprAdd
	ExprSub
	ExprMul
	ExprQuo
	ExprNeg
	ExprMin
	ExprMax
)

// Expr is a calculation with its numbers filled in, as a reader can follow it.
// Value is what it comes to.
type Expr struct {
	Op    ExprOp
	Args  []*Expr // none for ExprNumber
	Value exact.Number
}

func number(n exact.Number) *Expr { return &Expr{Value: n} }

func add(a, b *Expr) *Expr {
	return &Expr{Op: ExprAdd, Args: []*Expr{a, b}, Value: a.Value.Add(b.Value)}
}

func sub(a, b *Expr) *Expr {
	return &Expr{Op: ExprSub, Args: []*Expr{a, b}, Value: a.Value.Sub(b.Value)}
}

func mul(a, b *Expr) *Expr {
	return &Expr{Op: ExprMul, Args: []*Expr{a, b}, Value: a.Value.Mul(b.Value)}
}

// quo must not be asked to divide by zero.
func quo(a, b *Expr) *Expr {
	n, ok := a.Value.Quo(b.Value)
	if !ok {
		panic("internal error: division by zero in an expression")
	}
	return &Expr{Op: ExprQuo, Args: []*Expr{a, b}, Value: n}
}

func neg(a *Expr) *Expr { return &Expr{Op: ExprNeg, Args: []*Expr{a}, Value: a.Value.Neg()} }

// chosen is the least or the greatest of several.
func chosen(op ExprOp, args []*Expr) *Expr {
	e := &Expr{Op: op, Args: args, Value: args[0].Value}
	for _, a := range args[1:] {
		if op == ExprMin {
			e.Value = exact.Min(e.Value, a.Value)
		} else {
			e.Value = exact.Max(e.Value, a.Value)
		}
	}
	return e
}

// total adds up; there is at least one.
func total(list []*Expr) *Expr {
	sum := list[0]
	for _, e := range list[1:] {
		sum = add(sum, e)
	}
	return sum
}

func mean(list []*Expr) *Expr { return quo(total(list), number(exact.Int(int64(len(list))))) }
