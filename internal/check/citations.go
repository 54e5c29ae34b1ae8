package check

import (
	"gongping/internal/dataset"
	"gongping/internal/source"
	"gongping/scoring"
)

// citations visits every clause that a scheme cites, with the table and the key
// where it does.
func citations(s *dataset.Scheme, cite func(at source.Span, key string, clause scoring.ClauseID)) {
	cite(s.At, "retroactive_clause", s.Retroactive)
	for n := range s.Metrics {
		cite(s.Metrics[n].At, "clause", s.Metrics[n].Clause)
	}
	for n := range s.Indicators {
		citationsOf(&s.Indicators[n], cite)
	}
	for n := range s.Once {
		cite(s.Once[n].At, "clause", s.Once[n].Clause)
	}
	for n := range s.Coefficients {
		cite(s.Coefficients[n].At, "clause", s.Coefficients[n].Clause)
	}
	for n := range s.Gates {
		cite(s.Gates[n].At, "clause", s.Gates[n].Clause)
	}
	for n := range s.Grades {
		cite(s.Grades[n].At, "clause", s.Grades[n].Clause)
	}
}

func citationsOf(i *dataset.Indicator, cite func(at source.Span, key string, clause scoring.ClauseID)) {
	cite(i.At, "clause", i.Clause)
	for n := range i.Kinds {
		cite(i.Kinds[n].At, "clause", i.Kinds[n].Clause)
	}
	for n := range i.Bands {
		cite(i.Bands[n].At, "clause", i.Bands[n].Clause)
		cite(i.Bands[n].At, "flat", i.Bands[n].Flat)
	}
	for n := range i.Multipliers {
		cite(i.Multipliers[n].At, "clause", i.Multipliers[n].Clause)
	}
	if i.Per != nil {
		cite(i.Per.At, "clause", i.Per.Clause)
	}
	if i.Precondition != nil {
		cite(i.Precondition.At, "clause", i.Precondition.Clause)
	}
	for _, x := range []*dataset.Consequence{i.Unreported, i.NotApplicable, i.Exempt} {
		if x != nil {
			cite(x.At, "clause", x.Clause)
		}
	}
}
