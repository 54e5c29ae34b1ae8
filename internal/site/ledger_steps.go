package site

import (
	"strconv"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// maxTerms is how many terms of a sum are written out; longer sums are traced
// by the balance.
const maxTerms = 12

// step is the printed form of an operation. A leaf that says no more than its
// value, and a sum of one, have none.
func (w *ledgerWriter) step(n *scoring.Node) (Step, bool) {
	s := Step{ID: n.Name(), Op: n.Op.String()}
	ok := true
	switch {
	case n.Op == scoring.OpSum:
		s, ok = w.sumStep(s, n)
	case n.Op == scoring.OpRound:
		s, ok = w.roundStep(s, n)
	case n.Op == scoring.OpStated:
		s.Word = w.T(locale.Discretionary)
	case n.Op == scoring.OpBand:
		s.Word, s.Text = w.conditions(w.board.Scheme, w.indicator(n.Indicator).Bands[n.Band].When), string(figure(n.Value))
	case n.Op == scoring.OpPlace:
		s.Word = w.placeWord(n)
	case n.Op == scoring.OpIncomparable:
		s.Word, s.Text = w.T(locale.Incomparable), string(figure(n.Value))
	case n.Op == scoring.OpStandIn && n.Peers != nil:
		s.Word, s.Text = w.F(locale.MeanOfUnits, "count", strconv.Itoa(len(n.Peers))), equation(w.peersMean(n), n.Value)
	case n.Op == scoring.OpCount, n.Op == scoring.OpCounted:
		w.countStep(&s, n)
	case n.Expr != nil:
		s, ok = w.exprStep(s, n)
	case !n.Op.Begins():
		w.onInput(&s, n)
	default:
		return s, false
	}
	if n.Step == scoring.StepEntry || n.Op == scoring.OpRuling {
		s.ID = "" // the row carries the record's id, and a ruling has a row of its own
	}
	if n.Clause != "" && ownClause[n.Op] {
		s.Clause = w.clauseCell(w.address, w.board.Scheme, n.Clause)
	}
	return s, ok
}

// ownClause are the operations whose rule cites a clause of its own.
var ownClause = map[scoring.Op]bool{
	scoring.OpFactor: true, scoring.OpOnce: true, scoring.OpPrecondition: true, scoring.OpCoefficient: true, scoring.OpGate: true,
}

// onInput prints the operations that multiply or replace their first input.
func (w *ledgerWriter) onInput(s *Step, n *scoring.Node) {
	T := w.T
	switch n.Op {
	case scoring.OpScale:
		s.Text = times(n, "")
	case scoring.OpWeight:
		s.Text = times(n, "%")
	case scoring.OpFactor, scoring.OpCoefficient:
		s.Word, s.Text = w.rule(n), times(n, "")
	case scoring.OpShare:
		s.Word, s.Text = T(locale.ShareOf), times(n, "")
	case scoring.OpOnce:
		s.Word, s.Text = w.rule(n), times(n, "")
		if n.Kept != "" {
			s.Entry = w.kept(n.Kept)
		}
	case scoring.OpFloor:
		s.Word, s.Text = T(locale.Floor), replacement(n)
	case scoring.OpCap:
		s.Word, s.Text = T(locale.Cap), replacement(n)
	case scoring.OpLeast:
		s.Word, s.Text = w.F(locale.BelowLeast, "least", string(figure(n.Operand))), replacement(n)
	case scoring.OpPrecondition:
		s.Word, s.Text = T(locale.PreconditionFails), replacement(n)
	case scoring.OpGate:
		s.Word, s.Text = w.rule(n), replacement(n)
	case scoring.OpRuling:
		s.Word, s.Text = T(outcomeKeys[n.Outcome]), replacement(n)
	}
}

func times(n *scoring.Node, suffix string) string {
	return equation(operand(n.Inputs[0].Value)+" × "+operand(n.Operand)+suffix, n.Value)
}

func (w *ledgerWriter) countStep(s *Step, n *scoring.Node) {
	s.Count = n.Count.String()
	amount := operand(n.Count)
	if n.Kind != "" { // a given score has none
		amount += " " + w.kind(n).Unit
	}
	if n.Op == scoring.OpCounted {
		s.Word, s.Text = w.T(locale.CountedOnly), amount
		if method := w.indicator(n.Indicator).Method; method == dataset.MethodEvents || method == dataset.MethodGiven {
			s.Word = w.T(locale.NotCounted)
		}
		return
	}
	s.Text = equation(amount+" × "+operand(n.Operand), n.Value)
}

var calcKeys = [...]locale.Key{
	scoring.CalcGap: locale.CalcGap, scoring.CalcSteps: locale.CalcSteps, scoring.CalcPoints: locale.CalcPoints,
	scoring.CalcRatio: locale.CalcRatio, scoring.CalcMean: locale.CalcMean, scoring.CalcSlide: locale.CalcSlide,
}

// exprStep prints an expression. One that is a lone number says nothing.
func (w *ledgerWriter) exprStep(s Step, n *scoring.Node) (Step, bool) {
	switch {
	case n.Calc != 0:
		s.Word = w.T(calcKeys[n.Calc])
	case n.Op == scoring.OpPer:
		s.Word = w.T(locale.PerOf)
	case n.Op == scoring.OpFormula:
		s.Word = w.formula(w.board.Scheme, w.metricOf(w.board.Scheme, n.Metric).Formula)
	}
	expr := w.calculation(n)
	if expr.Op == scoring.ExprNumber {
		if n.Op == scoring.OpTally {
			return s, false
		}
		s.Text = string(figure(n.Value))
		return s, true
	}
	if terms := countTerms(expr); terms > maxTerms && n.Op == scoring.OpTally {
		s.Op, s.Text = "long-sum", w.T(locale.SumOfAll)+" = "+string(figure(n.Value))
		return s, true
	}
	s.Text = equation(expression(expr), n.Value)
	return s, true
}

// calculation is that of a node; what may not be told one by one stands in it as
// one number.
func (w *ledgerWriter) calculation(n *scoring.Node) *scoring.Expr {
	if n.Op == scoring.OpTotals && w.example == nil {
		return w.board.Results.Gather(n, w.may).Expr
	}
	return n.Expr
}

func countTerms(e *scoring.Expr) int {
	if e.Op != scoring.ExprAdd {
		return 1
	}
	return countTerms(e.Args[0]) + countTerms(e.Args[1])
}

// placeWord says which place a metric has.
func (w *ledgerWriter) placeWord(n *scoring.Node) string {
	key := locale.PlaceOf
	switch {
	case n.Peers == nil && n.Shared > 1:
		key = locale.PlaceGivenShared
	case n.Peers == nil:
		key = locale.PlaceGiven
	case n.Shared > 1:
		key = locale.PlaceOfShared
	}
	return w.F(key, "place", operand(n.Value), "heads", strconv.Itoa(len(n.Peers)), "shared", strconv.Itoa(n.Shared))
}

// peersMean writes a mean out, as far as a reader can follow it, and may.
func (w *ledgerWriter) peersMean(n *scoring.Node) string {
	count := strconv.Itoa(len(n.Peers))
	if len(n.Peers) > maxTerms || w.board.Closed {
		return "Σ ÷ " + count
	}
	terms := make([]string, len(n.Peers))
	for i, p := range n.Peers {
		terms[i] = operand(p.Value)
	}
	return "(" + joinTerms(terms) + ") ÷ " + count
}

func equation(left string, value exact.Number) string { return left + " = " + string(figure(value)) }

func replacement(n *scoring.Node) string {
	return operand(n.Inputs[0].Value) + " → " + string(figure(n.Value))
}

func (w *ledgerWriter) sumStep(s Step, n *scoring.Node) (Step, bool) {
	var terms []string
	for _, input := range n.Inputs {
		if !input.Void {
			terms = append(terms, operand(input.Value))
		}
	}
	s.ID = "" // the row carries the sum's name
	switch {
	case len(terms) < 2:
		return s, false
	case len(terms) > maxTerms:
		s.Op, s.Text = "long-sum", w.T(locale.SumOfAll)+" = "+string(figure(n.Value))
		return s, true
	}
	s.Text = equation(joinTerms(terms), n.Value)
	return s, true
}

// joinTerms writes "100 − 0.5 + 2".
func joinTerms(terms []string) string {
	var b strings.Builder
	for i, t := range terms {
		rest, negative := strings.CutPrefix(t, "−")
		switch {
		case i == 0:
			b.WriteString(t)
			continue
		case negative:
			b.WriteString(" − ")
		default:
			b.WriteString(" + ")
		}
		b.WriteString(rest)
	}
	return b.String()
}

func (w *ledgerWriter) roundStep(s Step, n *scoring.Node) (Step, bool) {
	if n.Value.Equal(n.Inputs[0].Value) {
		return s, false // it changed nothing
	}
	s.Word, s.Text = w.rounding(n.Rounding), replacement(n)
	s.Mode, s.Cut = n.Rounding.Mode.String(), strconv.Itoa(n.Rounding.Places)
	if n.Rounding.Unit != nil {
		s.Cut = "×" + n.Rounding.Unit.String()
	}
	return s, true
}

var modeKeys = [...]locale.Key{
	exact.HalfAway: locale.HalfAway, exact.HalfEven: locale.HalfEven, exact.Up: locale.RoundUp,
	exact.Down: locale.RoundDown, exact.Ceil: locale.RoundCeil, exact.Floor: locale.RoundFloor,
}

var placesKeys = [...]locale.Key{
	locale.ZeroPlaces, locale.OnePlace, locale.TwoPlaces, locale.ThreePlaces, locale.FourPlaces, locale.FivePlaces, locale.SixPlaces,
}

func (p *planner) rounding(r scoring.Rounding) string {
	if r.Unit != nil {
		return p.F(locale.RoundUnit, "mode", p.T(modeKeys[r.Mode]), "unit", operand(*r.Unit))
	}
	return p.F(locale.Round, "mode", p.T(modeKeys[r.Mode]), "places", p.T(placesKeys[r.Places]))
}
