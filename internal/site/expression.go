package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Ranks of operators: one of a lower rank inside one of a higher needs
// brackets.
const (
	rankSum = iota
	rankProduct
	rankAtom
)

// expression prints a calculation with its numbers.
func expression(e *scoring.Expr) string { return printExpr(e, false) }

// printExpr prints a calculation; behind says that it follows an operator.
func printExpr(e *scoring.Expr, behind bool) string {
	switch e.Op {
	case scoring.ExprNumber:
		return operand(e.Value)
	case scoring.ExprNeg:
		return "−" + bracketed(e.Args[0], rankAtom, true)
	case scoring.ExprMin, scoring.ExprMax:
		name := "min"
		if e.Op == scoring.ExprMax {
			name = "max"
		}
		args := make([]string, len(e.Args))
		for i, a := range e.Args {
			args[i] = expression(a)
		}
		return name + "(" + strings.Join(args, ", ") + ")"
	}
	o := exprOperators[e.Op]
	least := o.rank
	if e.Op == scoring.ExprSub || e.Op == scoring.ExprQuo {
		least++ // a − (b + c), a ÷ (b × c)
	}
	return bracketed(e.Args[0], o.rank, behind) + " " + o.sign + " " + bracketed(e.Args[1], least, true)
}

var exprOperators = map[scoring.ExprOp]struct {
	sign string
	rank int
}{
	scoring.ExprAdd: {"+", rankSum}, scoring.ExprSub: {"−", rankSum},
	scoring.ExprMul: {"×", rankProduct}, scoring.ExprQuo: {"÷", rankProduct},
}

// bracketed prints an operand. Behind an operator a fraction or a minus would be
// misread without brackets, also where a product or a quotient begins with it.
func bracketed(e *scoring.Expr, least int, behind bool) string {
	rank := rankAtom
	awkward := false
	switch e.Op {
	case scoring.ExprNumber:
		awkward = e.Value.Sign() < 0 || strings.Contains(operand(e.Value), "/")
	case scoring.ExprNeg:
		rank, awkward = rankProduct, true
	case scoring.ExprMin, scoring.ExprMax:
	default:
		rank = exprOperators[e.Op].rank
	}
	if rank < least || behind && awkward {
		return "(" + printExpr(e, false) + ")"
	}
	return printExpr(e, behind)
}

// formula prints a formula with the names of its metrics.
func (p *planner) formula(s *dataset.Scheme, f *scoring.Formula) string {
	text, _ := p.printFormula(s, f)
	return text
}

var formulaOperators = map[scoring.FormulaOp]struct {
	sign string
	rank int
}{
	scoring.FormAdd: {"+", rankSum}, scoring.FormSub: {"−", rankSum},
	scoring.FormMul: {"×", rankProduct}, scoring.FormQuo: {"÷", rankProduct},
}

var functionKeys = map[scoring.FormulaOp]locale.Key{
	scoring.FormGroupMean: locale.GroupMean, scoring.FormGroupMax: locale.GroupMax, scoring.FormGroupMin: locale.GroupMin,
	scoring.FormGroupSum: locale.GroupSum, scoring.FormAllMean: locale.AllMean, scoring.FormAllMax: locale.AllMax,
	scoring.FormAllMin: locale.AllMin, scoring.FormAllSum: locale.AllSum, scoring.FormYearsMean: locale.YearsMean,
	scoring.FormGroupPlace: locale.GroupPlace, scoring.FormGroupPlaceLow: locale.GroupPlaceLow, scoring.FormGroupCount: locale.GroupCount,
	scoring.FormAllPlace: locale.AllPlace, scoring.FormAllPlaceLow: locale.AllPlaceLow, scoring.FormAllCount: locale.AllCount,
	scoring.FormMean: locale.MeanOf, scoring.FormGrowth: locale.GrowthOf,
}

func (p *planner) printFormula(s *dataset.Scheme, f *scoring.Formula) (text string, rank int) {
	switch f.Op {
	case scoring.FormNumber:
		return operand(f.Number), rankAtom
	case scoring.FormValue:
		return p.metricName(s, f.Metric, f.Lag), rankAtom
	case scoring.FormNeg:
		return "−" + p.formulaOperand(s, f.Args[0], rankAtom), rankProduct
	case scoring.FormMin, scoring.FormMax, scoring.FormMean, scoring.FormGrowth:
		args := make([]string, len(f.Args))
		for i, a := range f.Args {
			args[i] = p.formula(s, a)
		}
		name := map[scoring.FormulaOp]string{scoring.FormMin: "min", scoring.FormMax: "max"}[f.Op]
		if key, ok := functionKeys[f.Op]; ok {
			name = p.T(key)
		}
		return name + "(" + strings.Join(args, ", ") + ")", rankAtom
	}
	if o, ok := formulaOperators[f.Op]; ok {
		right := o.rank
		if f.Op == scoring.FormSub || f.Op == scoring.FormQuo {
			right++
		}
		return p.formulaOperand(s, f.Args[0], o.rank) + " " + o.sign + " " + p.formulaOperand(s, f.Args[1], right), o.rank
	}
	return p.F(functionKeys[f.Op], "metric", p.metricName(s, f.Metric, scoring.Lag{})), rankAtom
}

func (p *planner) formulaOperand(s *dataset.Scheme, f *scoring.Formula, least int) string {
	text, rank := p.printFormula(s, f)
	if rank < least {
		return "(" + text + ")"
	}
	return text
}

// interval is a test in mathematical signs: "≥ 90，< 95".
func (p *planner) interval(i scoring.Interval) string {
	var parts []string
	if i.Low != nil && i.High != nil && i.Low.Equal(*i.High) {
		return "= " + operand(*i.Low)
	}
	if i.Low != nil {
		sign := "≥ "
		if i.LowOpen {
			sign = "> "
		}
		parts = append(parts, sign+operand(*i.Low))
	}
	if i.High != nil {
		sign := "≤ "
		if i.HighOpen {
			sign = "< "
		}
		parts = append(parts, sign+operand(*i.High))
	}
	return strings.Join(parts, p.T(locale.Comma))
}

// conditions are tests of metrics in words.
func (p *planner) conditions(s *dataset.Scheme, when []dataset.Condition) string {
	if len(when) == 0 {
		return p.T(locale.Otherwise)
	}
	parts := make([]string, len(when))
	for i, c := range when {
		m := p.metricOf(s, c.ID)
		parts[i] = m.Name + " " + p.interval(c.Test.Interval) + unitOf(m)
	}
	return strings.Join(parts, p.T(locale.Semicolon))
}

// unitOf is a unit as it stands behind a number.
func unitOf(m *dataset.Metric) string {
	switch m.Unit {
	case "", "%":
		return m.Unit
	}
	return " " + m.Unit
}
