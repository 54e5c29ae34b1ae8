package scoring

// Ids of the scheme and of the facts. They match [a-z0-9-]{1,64}, save
// RecordID, which is "<period>/<id>", and a GroupID of results, see
// [GroupID.Under].
type (
	SchemeID      string
	EditionID     string
	GroupingID    string
	GroupID       string
	LevelID       string
	ClassID       string
	IdentityID    string
	AttributeID   string
	WordID        string
	MetricID      string
	OptionID      string
	CategoryID    string
	IndicatorID   string
	KindID        string
	RoleID        string
	MatterID      string
	OnceID        string
	CoefficientID string
	GateID        string
	GradeID       string
	BandID        string
	ClauseID      string
	SubjectID     string
	RecordID      string
)
