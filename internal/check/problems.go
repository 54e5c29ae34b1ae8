package check

import (
	"gongping/internal/diag"
	"gongping/scoring"
)

// finding is how a fault of the engine is reported: its code, and the names of
// the arguments that the code takes from the problem. An argument that the
// problem calls otherwise is written "code's name=problem's name"; a constant
// "name:word".
type finding struct {
	code diag.Code
	args []string
}

// UnknownSubject and UnknownIndicator are missing: the records that a board
// takes have a subject and an indicator of the board.
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
	scoring.RulingWithoutEntry: {diag.NotAnEntry, []string{"key:entry", "value=entry"}},
	scoring.RulingNeedsPoints:  {diag.RulingNeedsPoints, []string{"outcome"}},
	scoring.RulingPointsUnused: {diag.RulingPointsUnused, []string{"outcome"}},
	scoring.RulingDirection:    {diag.RulingDirection, []string{"outcome", "from", "to"}},

	scoring.SubjectWithoutGroup: {diag.UnitWithoutGroup, []string{"subject"}},
	scoring.SubjectInTwoGroups:  {diag.UnitInTwoGroups, []string{"subject", "first", "second"}},
	scoring.UnknownAttribute:    {diag.UnknownAttribute, []string{"attribute=id"}},
}
