package site

import (
	"strconv"
	"strings"

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
	switch n.Op {
	case scoring.OpCount:
		s.Text = equation(operand(n.Count)+" "+w.kind(n).Unit+" × "+operand(n.Operand), n.Value)
		s.Count = n.Count.String()
	case scoring.OpStated:
		s.Word = w.in.Lang.T(locale.Discretionary)
	case scoring.OpSum:
		return w.sumStep(s, n)
	case scoring.OpScale:
		s.Text = equation(operand(n.Inputs[0].Value)+" × "+operand(n.Operand), n.Value)
	case scoring.OpWeight:
		s.Text = equation(operand(n.Inputs[0].Value)+" × "+operand(n.Operand)+"%", n.Value)
	case scoring.OpFloor:
		s.Word, s.Text = w.in.Lang.T(locale.Floor), replacement(n)
	case scoring.OpCap:
		s.Word, s.Text = w.in.Lang.T(locale.Cap), replacement(n)
	case scoring.OpRound:
		if n.Value.Equal(n.Inputs[0].Value) {
			return s, false // it changed nothing
		}
		s.Word, s.Text = w.rounding(n.Rounding), replacement(n)
		s.Mode, s.Cut = n.Rounding.Mode.String(), strconv.Itoa(n.Rounding.Places)
	case scoring.OpRuling:
		s.Word, s.Text = w.in.Lang.T(outcomeKeys[n.Outcome]), replacement(n)
		s.ID = "" // the ruling has a row of its own
	default:
		return s, false
	}
	if n.Step == scoring.StepEntry {
		s.ID = "" // the row carries the record's id
	}
	return s, true
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
		s.Op, s.Text = "long-sum", w.in.Lang.T(locale.SumOfAll)+" = "+string(figure(n.Value))
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

var modeKeys = [...]locale.Key{
	exact.HalfAway: locale.HalfAway, exact.HalfEven: locale.HalfEven, exact.Up: locale.RoundUp,
	exact.Down: locale.RoundDown, exact.Ceil: locale.RoundCeil, exact.Floor: locale.RoundFloor,
}

var placesKeys = [...]locale.Key{
	locale.ZeroPlaces, locale.OnePlace, locale.TwoPlaces, locale.ThreePlaces, locale.FourPlaces, locale.FivePlaces, locale.SixPlaces,
}

func (p *planner) rounding(r scoring.Rounding) string {
	return p.in.Lang.F(locale.Round, "mode", p.in.Lang.T(modeKeys[r.Mode]), "places", p.in.Lang.T(placesKeys[r.Places]))
}
