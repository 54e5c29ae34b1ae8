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

	UnknownMetric       Fault = "unknown-metric"       // id
	UnknownInScheme     Fault = "unknown-in-scheme"    // key, id, table
	BadMetricID         Fault = "metric-id"            // id: digits alone, or a name that is taken
	RestRange           Fault = "rest-range"           // id, factor
	BadWordID           Fault = "bad-word-id"          // id
	MetricSources       Fault = "metric-sources"       // id: more than one
	MetricCycle         Fault = "metric-cycle"         // id, path
	MetricBounds        Fault = "metric-bounds"        // id, min, max
	UndefinedEither     Fault = "undefined-either"     // id: state or value, not both or none
	NoValidOption       Fault = "no-valid-option"      // id
	TotalsAtOdds        Fault = "totals-at-odds"       // id, first, second: not both
	KeyAmbiguous        Fault = "key-ambiguous"        // id: a tie-break names none or several
	StepNotPositive     Fault = "step-not-positive"    // id, step
	TierOrder           Fault = "tier-order"           // id
	TargetNotPositive   Fault = "target-not-positive"  // id, target
	BandGap             Fault = "band-gap"             // id, example
	BandOverlap         Fault = "band-overlap"         // id, example
	BandDead            Fault = "band-dead"            // id: no value reaches it
	BandRest            Fault = "band-rest"            // id: a row without conditions is not the last
	BandSlide           Fault = "band-slide"           // id: to needs one condition with two ends
	BandTooMany         Fault = "band-too-many"        // id
	TableOrFirst        Fault = "table-or-first"       // id
	NoPart              Fault = "no-part"              // id
	PartWeight          Fault = "part-weight"          // id
	SkipWithoutMean     Fault = "skip-without-mean"    // id
	PartsTotal          Fault = "parts-total"          // id, total, want
	PointsWanted        Fault = "points-wanted"        // id: a kind of an events indicator without points
	ConditionKind       Fault = "condition-kind"       // id, want
	RestWithoutHighest  Fault = "rest-without-highest" // id
	CoefficientScope    Fault = "coefficient-scope"    // id
	CoefficientNegative Fault = "coefficient-negative" // id, factor
	GateEffect          Fault = "gate-effect"          // id, key
	GradeLast           Fault = "grade-last"           // id
	GradeOrder          Fault = "grade-order"          // id
	QuotaIncomplete     Fault = "quota-incomplete"     // id
	QuotaRange          Fault = "quota-range"          // id, percent
	QuotaTotal          Fault = "quota-total"          // total
	ExampleWrong        Fault = "example-wrong"        // id, points, want
	ExampleOpen         Fault = "example-open"         // id, metric: "—" where no metric is to blame
	ExampleFacts        Fault = "example-facts"        // id, fault, about: its facts do not fit
)

// Remarks on a scheme: it can be scored, and rewards what it may not mean to.
const (
	Plateau          Fault = "plateau"            // id, from: more of it earns no more
	DeadTier         Fault = "dead-tier"          // id, tier
	CapUnreached     Fault = "cap-unreached"      // id, cap, most
	LimitForces      Fault = "limit-forces"       // id, key, value
	LeastAboveTarget Fault = "least-above-target" // id, least
	EventTooLarge    Fault = "event-too-large"    // id, indicator, points, worth
)

// Faults of facts.
const (
	SubjectWithoutGroup Fault = "subject-without-group" // subject
	SubjectBelowNobody  Fault = "subject-below-nobody"  // subject, group, level
	GroupBelowNobody    Fault = "group-below-nobody"    // group, level
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

	UnknownReportMetric Fault = "unknown-report-metric" // metric
	NotReported         Fault = "not-reported"          // metric: its values are not reported
	SurveyWanted        Fault = "survey-wanted"         // metric: is a survey, or is none
	UnknownOption       Fault = "unknown-option"        // option, metric
	VotesNotCount       Fault = "votes-not-count"       // option, votes
	MetricTooLow        Fault = "metric-too-low"        // metric, subject, value, min
	MetricTooHigh       Fault = "metric-too-high"       // metric, subject, value, max
	MetricNotWhole      Fault = "metric-not-whole"      // metric, subject, value
	Incomputable        Fault = "incomputable"          // metric, subject, reason
	NothingToDivideBy   Fault = "nothing-to-divide-by"  // indicator, subject
	NoConstant          Fault = "no-constant"           // metric, subject
	RoleMissing         Fault = "role-missing"          // kind
	RoleUnwanted        Fault = "role-unwanted"         // kind
	UnknownRole         Fault = "unknown-role"          // role, kind
	AttributeMissing    Fault = "attribute-missing"     // attribute, kind
	AttributeWord       Fault = "attribute-word"        // id, word, words
	AttributeKind       Fault = "attribute-kind"        // id, want: number or word
	PlaceNotPlace       Fault = "place-not-place"       // metric, subject, value
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
