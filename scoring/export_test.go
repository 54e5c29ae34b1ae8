package scoring

import "gongping/scoring/exact"

// Held is what an indicator holds when nothing is lost.
func (p *Program) Held(id IndicatorID) (exact.Number, bool) {
	return p.held(&p.scheme.Indicators[p.indicators[id]])
}
