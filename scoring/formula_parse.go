package scoring

import (
	"strconv"
	"strings"
)

// Limits of a formula: a reader must be able to follow it, and a hostile one
// must not exhaust the program.
const (
	maxFormulaDepth = 16
	maxFormulaNodes = 64
	maxLag          = 20
)

// ParseFormula reads a formula such as "(cleared + cleared-old) / filed * 100".
// × and ÷ may stand for * and /, − for -, and signs and digits of full width for
// plain ones. A minus needs a space on both sides, since names hold hyphens. A metric of an earlier period is written
// "filed@previous", "filed@last-year", "filed@2-years-ago", "filed@3-periods-ago".
// The error is a *SyntaxError.
func ParseFormula(text string) (*Formula, error) {
	p := &formulaReader{reader: reader{text: text}}
	f, err := p.sum(0)
	if err == nil && !p.done() {
		err = p.wrong(WantOperator)
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

type formulaReader struct {
	reader
	nodes int
}

func (p *formulaReader) make(op FormulaOp, args ...*Formula) (*Formula, error) {
	if p.nodes++; p.nodes > maxFormulaNodes {
		return nil, p.wrong(WantShorter)
	}
	return &Formula{Op: op, Args: args}, nil
}

// chain reads operands joined by operators of one rank, from left to right.
func (p *formulaReader) chain(depth int, operand func(int) (*Formula, error), ops map[string]FormulaOp, order []string) (*Formula, error) {
	left, err := operand(depth)
	for err == nil {
		p.space()
		op := p.takeAny(order...)
		if op == "" {
			return left, nil
		}
		var right *Formula
		if right, err = operand(depth); err == nil {
			left, err = p.make(ops[op], left, right)
		}
	}
	return nil, err
}

func (p *formulaReader) sum(depth int) (*Formula, error) {
	return p.chain(depth, p.product, map[string]FormulaOp{"+": FormAdd, "-": FormSub, "−": FormSub, "＋": FormAdd, "－": FormSub},
		[]string{"+", "-", "−", "＋", "－"})
}

func (p *formulaReader) product(depth int) (*Formula, error) {
	return p.chain(depth, p.operand, map[string]FormulaOp{"*": FormMul, "×": FormMul, "＊": FormMul, "/": FormQuo, "÷": FormQuo, "／": FormQuo},
		[]string{"*", "×", "＊", "/", "÷", "／"})
}

func (p *formulaReader) operand(depth int) (*Formula, error) {
	if depth > maxFormulaDepth {
		return nil, p.wrong(WantShorter)
	}
	p.space()
	first, _ := p.char()
	switch {
	case p.done():
		return nil, p.wrong(WantOperand)
	case p.takeAny("(", "（") != "":
		f, err := p.sum(depth + 1)
		if err != nil {
			return nil, err
		}
		return f, p.close()
	case p.takeAny("-", "−", "－") != "":
		f, err := p.operand(depth + 1)
		if err != nil {
			return nil, err
		}
		return p.make(FormNeg, f)
	case !isName(first):
		return nil, p.wrong(WantOperand)
	}
	return p.named(depth)
}

func (p *formulaReader) close() error {
	p.space()
	if p.takeAny(")", "）") == "" {
		return p.wrong(WantClosing)
	}
	return nil
}

// named reads a number, a metric or a function.
func (p *formulaReader) named(depth int) (*Formula, error) {
	from := p.offset
	name := p.name()
	if strings.Trim(name, "0123456789") == "" {
		p.offset = from
		n, err := p.number()
		if err != nil {
			return nil, err
		}
		f, err := p.make(FormNumber)
		if err == nil {
			f.Number = n
		}
		return f, err
	}
	if strings.HasSuffix(name, "-") || isDifference(name) {
		p.offset = from
		return nil, p.wrong(WantSpace)
	}
	end := p.offset
	p.space()
	if p.takeAny("(", "（") != "" {
		return p.call(name, from, depth)
	}
	p.offset = end
	f, err := p.make(FormValue)
	if err != nil {
		return nil, err
	}
	f.Metric = MetricID(name)
	f.Lag, err = p.lag()
	return f, err
}

// isDifference: "3-2" is meant as a difference, no name.
func isDifference(name string) bool { return strings.Trim(name, "0123456789-") == "" }

func (p *formulaReader) call(name string, from, depth int) (*Formula, error) {
	fn, ok := formulaFunctions[name]
	if !ok {
		p.offset = from
		return nil, p.wrong(WantFunction)
	}
	var args []*Formula
	for {
		at := p.offset
		arg, err := p.sum(depth + 1)
		if err != nil {
			return nil, err
		}
		if fn.metric && (arg.Op != FormValue || arg.Lag != Lag{}) {
			p.offset = at
			p.space()
			return nil, p.wrong(WantMetric)
		}
		args = append(args, arg)
		p.space()
		if p.takeAny(",", "，") == "" {
			break
		}
	}
	if err := p.close(); err != nil {
		return nil, err
	}
	if len(args) < fn.min || fn.max > 0 && len(args) > fn.max {
		p.offset = from
		return nil, p.wrong(WantArguments)
	}
	if fn.metric {
		f, err := p.make(fn.op)
		if err == nil {
			f.Metric = args[0].Metric
		}
		return f, err
	}
	return p.make(fn.op, args...)
}

// lag reads what follows the name of a metric.
func (p *formulaReader) lag() (Lag, error) {
	if p.takeAny("@", "＠") == "" {
		return Lag{}, nil
	}
	from := p.offset
	word := p.name()
	switch word {
	case "previous":
		return Previous, nil
	case "last-year":
		return LastYear, nil
	}
	for suffix, unit := range map[string]Lag{"-years-ago": {Years: 1}, "-periods-ago": {Periods: 1}} {
		digits, ok := strings.CutSuffix(word, suffix)
		if n, err := strconv.Atoi(digits); ok && err == nil && n >= 1 && n <= maxLag {
			return Lag{Years: unit.Years * n, Periods: unit.Periods * n}, nil
		}
	}
	p.offset = from
	return Lag{}, p.wrong(WantLag)
}
