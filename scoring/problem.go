package scoring

import "slices"

// Fault names what is wrong with a scheme or with facts.
type Fault string

// Problem is one thing wrong. Path leads to it through ids, such as
// "indicator", "theft", "kind", "burglary", "points" in a scheme, or "record",
// "2020q3/e-0147", "points" in facts. Other leads to a second place that is
// concerned, or is nil. Args are the words of the message by name.
type Problem struct {
	Fault Fault
	Path  []string
	Other []string
	Args  map[string]string
}

// Malformed is a field, of a scheme or of facts, that holds none of the values
// of its type, such as the zero value of a Model, or more places than a number
// can be rounded to. Whoever read the field has refused it before and said why;
// this fault only keeps the engine from guessing.
const Malformed Fault = "malformed" // field

// Faults of a scheme.
const (
	DuplicateID       Fault = "duplicate-id"        // id
	UnknownCategory   Fault = "unknown-category"    // id
	UnknownAttribute  Fault = "unknown-attribute"   // id
	NoGroup           Fault = "no-group"            //
	NoCategory        Fault = "no-category"         //
	EmptyCategory     Fault = "empty-category"      // id
	WeightMissing     Fault = "weight-missing"      // id
	WeightUnwanted    Fault = "weight-unwanted"     // id
	WeightNotPositive Fault = "weight-not-positive" // id, weight
	FullMissing       Fault = "full-missing"        //
	WeightsTotal      Fault = "weights-total"       // total, full
	BaseTotal         Fault = "base-total"          // id, total, full
	LimitsCrossed     Fault = "limits-crossed"      // floor, cap
	CapUnstated       Fault = "cap-unstated"        // id
	FloorUnstated     Fault = "floor-unstated"      // id
	SignAgainstModel  Fault = "sign-against-model"  // id, category
	NoKind            Fault = "no-kind"             // id
	PointsOrRange     Fault = "points-or-range"     // id
	RangeReversed     Fault = "range-reversed"      // id, min, max
	ZeroScale         Fault = "zero-scale"          // id
	FullWithoutPoints Fault = "full-without-points" // id
)

// Faults of facts.
const (
	SubjectWithoutGroup Fault = "subject-without-group" // subject
	SubjectInTwoGroups  Fault = "subject-in-two-groups" // subject, first, second
	UnknownSubject      Fault = "unknown-subject"       // subject
	UnknownIndicator    Fault = "unknown-indicator"     // indicator
	UnknownKind         Fault = "unknown-kind"          // kind, indicator
	WrongMethod         Fault = "wrong-method"          // indicator, method
	PointsMissing       Fault = "points-missing"        // kind
	PointsUnwanted      Fault = "points-unwanted"       // kind
	CountUnwanted       Fault = "count-unwanted"        // kind
	CountNotPositive    Fault = "count-not-positive"    // count
	PointsOutOfRange    Fault = "points-out-of-range"   // points, min, max
	ValueOutOfRange     Fault = "value-out-of-range"    // value, min, max
	GivenTwice          Fault = "given-twice"           // subject, indicator
	AbsentTwice         Fault = "absent-twice"          // subject, indicator
	AbsentYetPresent    Fault = "absent-yet-present"    // subject, indicator, record
	NoConsequence       Fault = "no-consequence"        // subject, indicator
	RulingWithoutEntry  Fault = "ruling-without-entry"  // entry
	RulingNeedsPoints   Fault = "ruling-needs-points"   // outcome
	RulingPointsUnused  Fault = "ruling-points-unused"  // outcome
	RulingDirection     Fault = "ruling-direction"      // outcome, from, to
)

// problems collects what is found; its methods keep call sites to one line.
type problems []Problem

func (p *problems) add(fault Fault, path []string, pairs ...string) {
	*p = append(*p, Problem{Fault: fault, Path: path, Args: words(pairs)})
}

func (p *problems) addBoth(fault Fault, path, other []string, pairs ...string) {
	*p = append(*p, Problem{Fault: fault, Path: path, Other: other, Args: words(pairs)})
}

func words(pairs []string) map[string]string {
	m := make(map[string]string, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	return m
}

func at(path ...string) []string { return path }

// below is a path of its own: append would let two share their last steps.
func below(path []string, keys ...string) []string { return slices.Concat(path, keys) }
