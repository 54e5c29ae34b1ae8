package locale

// Key names a text of the interface. The catalogue holds it in every language.
type Key uint16

// Texts of the interface, by where they stand.
const (
	_ Key = iota

	// frame
	SkipToMain
	DemonstrationData
	AsOf
	IssuedBy
	Contact
	NavPath
	Labelled // a label before what it labels

	// editions
	EditionTrial
	EditionNotice
	EditionFinal
	EditionCorrection
	EditionNone
	EditionOn
	EditionPending

	// home and period
	LatestResults
	AllPeriods
	NextPublication
	NextPublicationOverdue
	NextPublicationNone
	Window
	ReportsDue
	Publications
	Edition
	Due
	Published
	NotYetPublished
	DaysLate
	DaysOverdue
	OnTime
	Reason
	Tasks
	TasksNone
	TaskTitle
	Issuer
	Urgent
	Document
	IssuedOn
	ApprovedBy
	Decisions
	DecisionsNone
	Appeals
	AppealsNone
	FiledOn
	FiledBy
	Grounds

	// ranking
	Ranking
	Place
	PlaceShared
	Unit
	Total
	Movement
	MovementUp
	MovementDown
	MovementLevel
	MovementNew
	MovementBaseline
	MovementNoBaseline
	ToPlaceAbove
	ToPlaceBelow
	MarginScore
	MarginKey
	MarginNone
	RankingRule
	TieBreakNone
	HighFirst
	LowFirst
	OpenValues
	GroupEmpty

	// ledger
	Ledger
	Item
	Calculation
	Points
	Balance
	Clause
	Department
	Evidence
	OccurredOn
	EnteredOn
	RecordedBy
	Scorer
	LateBecause
	Task
	Entry
	Ruling
	RulingBy
	Appeal
	AppealOpen
	AbolishedOn
	AppliesFromOn
	OutcomeUpheld
	OutcomeReduced
	OutcomeRevoked
	OutcomeIncreased
	StateUnreported
	StateNotApplicable
	StateExempt
	StateOpen
	StandIn
	StandInFull
	Start
	Base
	NoRecords
	Discretionary
	GivenScore
	Floor
	Cap
	Round
	HalfAway
	HalfEven
	RoundUp
	RoundDown
	RoundCeil
	RoundFloor
	ZeroPlaces
	OnePlace
	TwoPlaces
	ThreePlaces
	FourPlaces
	FivePlaces
	SixPlaces
	SumOfAll
	SumOfRecords
	Trend
	TrendSentence
	TrendSentenceOne
	TrendSentenceNone
	Period
	Scheme
	HowToCheck

	// scheme
	SchemeText
	SchemeDocument
	SchemeIssuedOn
	SchemeEffective
	SchemeAppliesFrom
	SchemeEdition
	Indicators
	Indicator
	Category
	Categories
	Model
	ModelWeighted
	ModelDirect
	ModelBonus
	ModelPenalty
	ModelFree
	Weight
	Limits
	LowerLimit
	UpperLimit
	NoLimit
	Orientation
	OrientationStrike
	OrientationPrevention
	OrientationFoundation
	OrientationService
	OrientationTeam
	Method
	MethodEvents
	MethodGiven
	Per
	RangeOf
	ScaleOf
	RoundingPoints
	RoundIndicator
	RoundCategory
	RoundTotal
	RoundNowhere
	TieBreaks

	keys // how many there are
)
