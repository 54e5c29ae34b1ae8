package check

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/scoring"
)

// schemeDoubts are what was found wrong with a scheme before the engine saw it.
type schemeDoubts struct {
	d       *dataset.Dataset
	scheme  *dataset.Scheme
	errors  []diag.Diagnostic // of its file
	filled  bool              // the engine was given a scheme in which something was left out or chosen
	misrest map[string]bool   // indicators in which a band takes the rest before the last
	quotas  bool              // a quota is wrong in itself
}

func newSchemeDoubts(d *dataset.Dataset, s *dataset.Scheme, problems []scoring.Problem, list *diag.List) schemeDoubts {
	x := schemeDoubts{d: d, scheme: s, misrest: make(map[string]bool)}
	for _, f := range list.All() {
		if f.Span.Path() == s.At.Path() && f.Severity() == diag.Error {
			x.errors = append(x.errors, f)
			x.filled = x.filled || slices.Contains(filling, f.Code)
		}
	}
	for _, p := range problems {
		switch p.Fault {
		case scoring.BandRest:
			x.misrest[p.Path[1]] = true
		case scoring.QuotaRange:
			x.quotas = true
		}
	}
	return x
}

// filling are the findings about what a table does not say, or says in two
// ways: something else stands in its place in what the engine is given.
var filling = []diag.Code{
	diag.PointsOrRange, diag.MethodTable, diag.OptionValue, diag.StepEither, diag.PointsOrTiers, diag.RelativePoints,
	diag.PartWeight, diag.PointsUncounted, diag.QuotaIncomplete, diag.RoundingEither,
}

// derived are the faults and remarks that are computed from the whole of an
// indicator.
var derived = []scoring.Fault{
	scoring.PartsTotal, scoring.ExampleWrong, scoring.ExampleOpen, scoring.ExampleFacts,
	scoring.Plateau, scoring.DeadTier, scoring.CapUnreached, scoring.EventTooLarge,
}

// about reports whether a problem may follow from something else.
func (x schemeDoubts) about(p scoring.Problem, at source.Span) bool {
	switch {
	case slices.Contains(overall, p.Fault) && !x.d.Sound(x.scheme.At.Path()), x.d.Flawed(at):
		return true
	case slices.Contains(derived, p.Fault) && x.filled:
		return true
	case p.Fault == scoring.BandDead:
		return x.misrest[p.Path[1]]
	case p.Fault == scoring.QuotaTotal:
		return x.quotas
	case p.Fault == scoring.PointsWanted, p.Fault == scoring.GradeLast:
		return slices.ContainsFunc(x.errors, func(f diag.Diagnostic) bool { return f.Span.Start == at.Start })
	}
	return false
}
