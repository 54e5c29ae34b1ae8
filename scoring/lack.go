package scoring

// Lack is an indicator for which a subject has no value.
type Lack struct {
	Indicator IndicatorID
	Metric    MetricID // that is missing; empty: not a metric
	State     State
	Open      bool // nothing stands in for the value
}

// Lacks are the indicators for which a subject has no value, in the order of
// the ledger. It evaluates the subject again; it is nil for one that was not
// scored.
func (r *Results) Lacks(id SubjectID) []Lack {
	var list []Lack
	r.again(id, func(categories []*Node) {
		for _, n := range categories {
			for ; n.Op != OpSum; n = n.Inputs[0] {
			}
			for _, input := range n.Inputs {
				for !input.Op.Begins() {
					input = input.Inputs[0]
				}
				if input.Op == OpStandIn || input.Op == OpOpen {
					list = append(list, Lack{input.Indicator, input.Metric, input.State, input.Op == OpOpen})
				}
			}
		}
	})
	return list
}
