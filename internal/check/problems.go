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
// from errors that were found before.
func Scheme(d *dataset.Dataset, s *dataset.Scheme, problems []scoring.Problem, list *diag.List) {
	place := func(path []string) source.Span { return schemePlace(s, path) }
	doubts := newSchemeDoubts(d, s, problems, list)
	for _, p := range problems {
		if !doubts.about(p, place(p.Path)) {
			report(p, s, place, list)
		}
	}
}

// Facts reports what the engine found wrong with the records of a board, save
// what follows from errors of the reader and from records that no board takes.
func Facts(d *dataset.Dataset, b *dataset.Board, problems []scoring.Problem, list *diag.List) {
	place := func(path []string) source.Span { return factPlace(d, b, path) }
	doubts := newDoubts(d, b, problems, list)
	for _, p := range problems {
		if p.Fault == scoring.PlaceNotPlace {
			p.Path = reported(d, b, p)
		}
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
	case p.Fault == scoring.ExampleFacts:
		pairs = append(pairs, "fault", string(codeOf(scoring.Fault(p.Args["fault"]))))
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
		value := p.Args[from]
		if name == "table" {
			value = registryOf(value)
		}
		pairs = append(pairs, name, value)
	}
	finding := diag.New(f.code, place(slices.Concat(p.Path, closer[p.Fault])), pairs...).WithSuggestion(meant(s, p))
	if p.Other != nil {
		nearer, ok := closer[p.Fault]
		if !ok {
			nearer = []string{"id"}
		}
		finding = finding.WithNote(place(slices.Concat(p.Other, nearer)))
	}
	list.Add(finding)
}

// tableOf is the word of the vocabulary for the list in which an id stands
// twice: the last one on its path.
func tableOf(path []string) string {
	table := path[0]
	for n := 1; n < len(path); n++ {
		if path[n] == "#" {
			table = path[n-1]
		}
	}
	return registryOf(table)
}

// registryOf is the word of the vocabulary for a table of the scheme.
func registryOf(table string) string {
	if table == "word" {
		return "attribute-word" // a word itself is a kind of value
	}
	return strings.ReplaceAll(table, "_", "-")
}

// codeOf is the code under which a fault of the facts of an example is
// explained. What no record of a board can have wrong stands for a record
// outside the scheme.
func codeOf(fault scoring.Fault) diag.Code {
	if f, ok := findings[fault]; ok {
		return f.code
	}
	return diag.OutsideScheme
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
	scoring.UnknownMetric, scoring.UnknownInScheme, scoring.GradeLast, scoring.GradeOrder, scoring.QuotaTotal,
	scoring.ConditionKind, scoring.ExampleWrong, scoring.ExampleOpen, scoring.ExampleFacts,
}

// closer is the key at which a problem of tables is shown, where it is there.
var closer = map[scoring.Fault][]string{
	scoring.DuplicateID: {"id"}, scoring.LimitsCrossed: {"cap"}, scoring.MetricCycle: {"formula"}, scoring.BandGap: {"when"},
	scoring.SubjectBelowNobody: nil, scoring.GroupBelowNobody: nil,
}

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

	scoring.UnknownMetric:       {diag.UnknownMetric, []string{"id"}},
	scoring.UnknownInScheme:     {diag.UnknownID, []string{"key", "value=id", "table"}},
	scoring.BadMetricID:         {diag.BadMetricID, []string{"id"}},
	scoring.MetricSources:       {diag.MetricSources, []string{"id"}},
	scoring.MetricCycle:         {diag.MetricCycle, []string{"id", "path"}},
	scoring.MetricBounds:        {diag.MetricBounds, []string{"id", "min", "max"}},
	scoring.UndefinedEither:     {diag.UndefinedEither, []string{"id"}},
	scoring.NoValidOption:       {diag.NoValidOption, []string{"id"}},
	scoring.TotalsAtOdds:        {diag.TotalsAtOdds, []string{"id", "first", "second"}},
	scoring.KeyAmbiguous:        {diag.KeyAmbiguous, []string{"id"}},
	scoring.StepNotPositive:     {diag.StepNotPositive, []string{"id", "step"}},
	scoring.TierOrder:           {diag.TierOrder, []string{"id"}},
	scoring.TargetNotPositive:   {diag.TargetNotPositive, []string{"id", "target"}},
	scoring.BandGap:             {diag.BandGap, []string{"id", "example"}},
	scoring.BandOverlap:         {diag.BandOverlap, []string{"id", "example"}},
	scoring.BandDead:            {diag.BandDead, []string{"id"}},
	scoring.BandRest:            {diag.BandRest, []string{"id"}},
	scoring.BandSlide:           {diag.BandSlide, []string{"id"}},
	scoring.BandTooMany:         {diag.BandTooMany, []string{"id"}},
	scoring.TableOrFirst:        {diag.TableOrFirst, []string{"id"}},
	scoring.NoPart:              {diag.NoPart, []string{"id"}},
	scoring.PartWeight:          {diag.PartWeight, []string{"id"}},
	scoring.LimitForces:         {diag.LimitForces, []string{"id", "key", "value"}},
	scoring.LeastAboveTarget:    {diag.LeastAboveTarget, []string{"id", "least"}},
	scoring.RestRange:           {diag.RestRange, []string{"id", "factor"}},
	scoring.AttributeMissing:    {diag.AttributeMissing, []string{"attribute", "kind"}},
	scoring.BadWordID:           {diag.BadWordID, []string{"id"}},
	scoring.SkipWithoutMean:     {diag.SkipWithoutMean, []string{"id"}},
	scoring.PartsTotal:          {diag.PartsTotal, []string{"id", "total", "want"}},
	scoring.PointsWanted:        {diag.PointsWanted, []string{"id"}},
	scoring.ConditionKind:       {diag.ConditionKind, []string{"id", "want"}},
	scoring.RestWithoutHighest:  {diag.RestWithoutHighest, []string{"id"}},
	scoring.CoefficientScope:    {diag.CoefficientScope, []string{"id"}},
	scoring.CoefficientNegative: {diag.CoefficientNegative, []string{"id", "factor"}},
	scoring.GateEffect:          {diag.GateEffect, []string{"id", "key"}},
	scoring.GradeLast:           {diag.GradeLast, []string{"id"}},
	scoring.GradeOrder:          {diag.GradeOrder, []string{"id"}},
	scoring.QuotaIncomplete:     {diag.QuotaIncomplete, []string{"id"}},
	scoring.QuotaRange:          {diag.QuotaRange, []string{"id", "percent"}},
	scoring.QuotaTotal:          {diag.QuotaTotal, []string{"total"}},
	scoring.ExampleWrong:        {diag.ExampleWrong, []string{"id", "points", "want"}},
	scoring.ExampleOpen:         {diag.ExampleOpen, []string{"id", "metric"}},
	scoring.ExampleFacts:        {diag.ExampleFacts, []string{"id", "about"}}, // report adds the code of the fault
	scoring.Plateau:             {diag.Plateau, []string{"id", "from"}},
	scoring.DeadTier:            {diag.DeadTier, []string{"id", "tier"}},
	scoring.CapUnreached:        {diag.CapUnreached, []string{"id", "cap", "most"}},
	scoring.EventTooLarge:       {diag.EventTooLarge, []string{"id", "indicator", "points", "worth"}},

	scoring.SubjectWithoutGroup: {diag.UnitWithoutGroup, []string{"subject"}},
	scoring.SubjectBelowNobody:  {diag.UnitWithoutSuperior, []string{"subject", "group", "level"}},
	scoring.GroupBelowNobody:    {diag.GroupWithoutSuperior, []string{"group", "level"}},
	scoring.SubjectInTwoGroups:  {diag.UnitInTwoGroups, []string{"subject", "first", "second"}},
	scoring.UnknownAttribute:    {diag.UnknownAttribute, []string{"attribute=id"}},

	scoring.UnknownReportMetric: {diag.UnknownReportMetric, []string{"metric"}},
	scoring.NotReported:         {diag.NotReported, []string{"metric"}},
	scoring.SurveyWanted:        {diag.SurveyWanted, []string{"metric"}},
	scoring.UnknownOption:       {diag.UnknownOption, []string{"option", "metric"}},
	scoring.VotesNotCount:       {diag.VotesNotCount, []string{"option", "votes"}},
	scoring.MetricTooLow:        {diag.MetricTooLow, []string{"metric", "subject", "value", "min"}},
	scoring.MetricTooHigh:       {diag.MetricTooHigh, []string{"metric", "subject", "value", "max"}},
	scoring.MetricNotWhole:      {diag.MetricNotWhole, []string{"metric", "subject", "value"}},
	scoring.Incomputable:        {diag.Incomputable, []string{"metric", "subject", "reason"}},
	scoring.NothingToDivideBy:   {diag.NothingToDivideBy, []string{"indicator", "subject"}},
	scoring.NoConstant:          {diag.NoConstant, []string{"metric", "subject"}},
	scoring.RoleMissing:         {diag.RoleMissing, []string{"kind"}},
	scoring.RoleUnwanted:        {diag.RoleUnwanted, []string{"kind"}},
	scoring.UnknownRole:         {diag.UnknownRole, []string{"role", "kind"}},
	scoring.AttributeWord:       {diag.AttributeWord, []string{"attribute=id", "word", "words"}},
	scoring.AttributeKind:       {diag.AttributeKind, []string{"attribute=id", "want"}},
	scoring.PlaceNotPlace:       {diag.PlaceNotPlace, []string{"metric", "subject", "value"}},
}
