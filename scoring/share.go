package scoring

import "gongping/scoring/exact"

// ShareOf is the share, in per cent, of some indicators in what all are worth
// by their points. Those without points count nothing; false if none has any.
func (s *Scheme) ShareOf(takes func(IndicatorID) bool) (percent exact.Number, ok bool) {
	return Percent(s.Worth(takes), s.Worth(func(IndicatorID) bool { return true }))
}

// Worth is what some indicators are worth by their points.
func (s *Scheme) Worth(takes func(IndicatorID) bool) (sum exact.Number) {
	for n := range s.Indicators {
		if i := &s.Indicators[n]; i.Points != nil && takes(i.ID) {
			sum = sum.Add(*i.Points)
		}
	}
	return sum
}
