package check

import (
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/scoring"
)

// Scheme reports what the engine found wrong with a scheme, save what follows
// from errors of the reader.
func Scheme(d *dataset.Dataset, s *dataset.Scheme, problems []scoring.Problem, list *diag.List) {
	place := func(path []string) source.Span { return schemePlace(s, path) }
	for _, p := range problems {
		if slices.Contains(overall, p.Fault) && !d.Sound(s.At.Path()) || d.Flawed(place(p.Path)) {
			continue
		}
		report(p, s, place, list)
	}
}

// Facts reports what the engine found wrong with the records of a board, save
// what follows from errors of the reader and from records that no board takes.
func Facts(d *dataset.Dataset, b *dataset.Board, problems []scoring.Problem, list *diag.List) {
	place := func(path []string) source.Span { return factPlace(d, b, path) }
	doubts := newDoubts(d, b, list)
	for _, p := range problems {
		if !doubts.about(p, place(p.Path)) {
			report(p, b.Scheme, place, list)
		}
	}
}

// report finds the words for a problem, and what was probably meant.
func report(p scoring.Problem, s *dataset.Scheme, place func([]string) source.Span, list *diag.List) {
	if slices.Contains(unreported, p.Fault) {
		return
	}
	f, ok := findings[p.Fault]
	if !ok {
		panic("internal error: no diagnostic for " + string(p.Fault) + " at " + strings.Join(p.Path, "/"))
	}
	var pairs []string
	switch {
	case p.Fault == scoring.DuplicateID:
		pairs = append(pairs, "table", tableOf(p.Path))
	case p.Path[0] == "scheme" && p.Args["id"] != "":
		p.Args["id"] = "[scheme]" // the engine calls it the total
	}
	for _, arg := range f.args {
		name, from, renamed := strings.Cut(arg, "=")
		if !renamed {
			from = name
		}
		if constant, word, ok := strings.Cut(arg, ":"); ok {
			pairs = append(pairs, constant, word)
			continue
		}
		pairs = append(pairs, name, p.Args[from])
	}
	finding := diag.New(f.code, place(slices.Concat(p.Path, closer[p.Fault])), pairs...).WithSuggestion(meant(s, p))
	if p.Other != nil {
		finding = finding.WithNote(place(append(slices.Clip(p.Other), "id")))
	}
	list.Add(finding)
}

// meant is the id of the scheme that comes nearest to one that it does not have.
func meant(s *dataset.Scheme, p scoring.Problem) string {
	var ids []string
	switch p.Fault {
	case scoring.UnknownCategory:
		for i := range s.Categories {
			ids = append(ids, string(s.Categories[i].ID))
		}
		return diag.Nearest(p.Args["id"], ids)
	case scoring.UnknownAttribute:
		for i := range s.Attributes {
			ids = append(ids, string(s.Attributes[i].ID))
		}
		return diag.Nearest(p.Args["id"], ids)
	case scoring.UnknownKind:
		for i := range s.Indicators {
			if x := &s.Indicators[i]; string(x.ID) == p.Args["indicator"] {
				for k := range x.Kinds {
					ids = append(ids, string(x.Kinds[k].ID))
				}
			}
		}
		return diag.Nearest(p.Args["kind"], ids)
	}
	return ""
}

// tableOf is the word of the vocabulary for the list in which an id stands
// twice.
func tableOf(path []string) string {
	if slices.Contains(path, "kind") {
		return "kind"
	}
	return strings.ReplaceAll(path[0], "_", "-")
}

// finding is how a fault of the engine is reported: its code, and the names of
// the arguments that the code takes from the problem. An argument that the
// problem calls otherwise is written "code's name=problem's name"; a constant
// "name:word".
type finding struct {
	code diag.Code
	args []string
}

// unreported are the faults without a finding: the reader has refused what is
// malformed, and the records that a board takes have a subject and an indicator
// of the board.
var unreported = []scoring.Fault{scoring.Malformed, scoring.UnknownSubject, scoring.UnknownIndicator}

// overall are the faults that follow from a scheme as a whole: of one that
// could not be read in full they mean nothing.
var overall = []scoring.Fault{
	scoring.UnknownCategory, scoring.UnknownAttribute, scoring.NoGroup, scoring.NoCategory, scoring.EmptyCategory,
	scoring.FullMissing, scoring.WeightsTotal, scoring.BaseTotal, scoring.SignAgainstModel,
}

// closer is the key at which a problem of a table is shown, if it is there.
var closer = map[scoring.Fault][]string{scoring.DuplicateID: {"id"}, scoring.LimitsCrossed: {"cap"}}

var findings = map[scoring.Fault]finding{
	scoring.DuplicateID:        {diag.DuplicateID, []string{"id"}},
	scoring.UnknownCategory:    {diag.UnknownID, []string{"key:category", "value=id", "table:category"}},
	scoring.NoGroup:            {diag.NoGroup, nil},
	scoring.NoCategory:         {diag.NoCategory, nil},
	scoring.EmptyCategory:      {diag.EmptyCategory, []string{"id"}},
	scoring.WeightMissing:      {diag.WeightMissing, []string{"id"}},
	scoring.WeightUnwanted:     {diag.WeightUnwanted, []string{"id"}},
	scoring.WeightNotPositive:  {diag.WeightNotPositive, []string{"id", "weight"}},
	scoring.FullMissing:        {diag.FullMissing, nil},
	scoring.WeightsTotal:       {diag.WeightsTotal, []string{"total", "full"}},
	scoring.BaseTotal:          {diag.BaseTotal, []string{"id", "total", "full"}},
	scoring.LimitsCrossed:      {diag.LimitsCrossed, []string{"floor", "cap"}},
	scoring.CapUnstated:        {diag.CapUnstated, []string{"id"}},
	scoring.FloorUnstated:      {diag.FloorUnstated, []string{"id"}},
	scoring.SignAgainstModel:   {diag.SignAgainstModel, []string{"id", "category"}},
	scoring.NoKind:             {diag.NoKind, []string{"id"}},
	scoring.PointsOrRange:      {diag.PointsOrRange, []string{"id"}},
	scoring.RangeReversed:      {diag.RangeReversed, []string{"id", "min", "max"}},
	scoring.ZeroScale:          {diag.ZeroScale, []string{"id"}},
	scoring.FullWithoutPoints:  {diag.FullWithoutPoints, []string{"id"}},
	scoring.UnknownKind:        {diag.UnknownKind, []string{"kind", "indicator"}},
	scoring.WrongMethod:        {diag.WrongMethod, []string{"indicator", "method"}},
	scoring.PointsMissing:      {diag.PointsMissing, []string{"kind"}},
	scoring.PointsUnwanted:     {diag.PointsUnwanted, []string{"kind"}},
	scoring.CountUnwanted:      {diag.CountUnwanted, []string{"kind"}},
	scoring.CountNotPositive:   {diag.CountNotPositive, []string{"count"}},
	scoring.PointsOutOfRange:   {diag.PointsOutOfRange, []string{"points", "min", "max"}},
	scoring.ValueOutOfRange:    {diag.ValueOutOfRange, []string{"value", "min", "max"}},
	scoring.GivenTwice:         {diag.GivenTwice, []string{"subject", "indicator"}},
	scoring.AbsentTwice:        {diag.AbsentTwice, []string{"subject", "indicator"}},
	scoring.AbsentYetPresent:   {diag.AbsentYetPresent, []string{"subject", "indicator", "record"}},
	scoring.NoConsequence:      {diag.NoConsequence, []string{"subject", "indicator"}},
	scoring.RulingWithoutEntry: {diag.RulingWithoutPoints, []string{"entry"}},
	scoring.RulingNeedsPoints:  {diag.RulingNeedsPoints, []string{"outcome"}},
	scoring.RulingPointsUnused: {diag.RulingPointsUnused, []string{"outcome"}},
	scoring.RulingDirection:    {diag.RulingDirection, []string{"outcome", "from", "to"}},

	scoring.SubjectWithoutGroup: {diag.UnitWithoutGroup, []string{"subject"}},
	scoring.SubjectInTwoGroups:  {diag.UnitInTwoGroups, []string{"subject", "first", "second"}},
	scoring.UnknownAttribute:    {diag.UnknownAttribute, []string{"attribute=id"}},
}
