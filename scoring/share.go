package scoring

import "gongping/scoring/exact"

// ShareOf is the share, in per cent, of some indicators in what all are worth
// by their points. Those without points count nothing; false if none has any.
func (s *Scheme) ShareOf(takes func(IndicatorID) bool) (percent exact.Number, ok bool) {
	var part, all exact.Number
	for n := range s.Indicators {
		i := &s.Indicators[n]
		if i.Points == nil {
			continue
		}
		all = all.Add(*i.Points)
		if takes(i.ID) {
			part = part.Add(*i.Points)
		}
	}
	return part.Mul(hundred).Quo(all)
}
