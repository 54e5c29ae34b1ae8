package scoring

// Ids of the scheme and of the facts. They match [a-z0-9-]{1,64}, save
// RecordID, which is "<period>/<id>".
type (
	SchemeID    string
	EditionID   string
	GroupID     string
	ClassID     string
	AttributeID string
	CategoryID  string
	IndicatorID string
	KindID      string
	ClauseID    string
	SubjectID   string
	RecordID    string
)
