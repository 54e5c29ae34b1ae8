package diag

// A Code names a rule for ever: it is never given to another rule, and users
// may search for it. Hundreds divide the codes by where the problem lies; each
// hundred has a catalogue file that says what every code means.
type Code string

// Files, encodings and TOML syntax.
const (
	FolderMissing   Code = "GP101"
	NotAFolder      Code = "GP102"
	FolderEmpty     Code = "GP103"
	FileMissing     Code = "GP104"
	Unreadable      Code = "GP105"
	DanglingLink    Code = "GP106"
	NotAFile        Code = "GP107"
	FileTooLarge    Code = "GP108"
	UnknownFile     Code = "GP109"
	BadFileName     Code = "GP110"
	EncodingGBK     Code = "GP111"
	EncodingUTF16   Code = "GP112"
	EncodingInvalid Code = "GP113"
	Syntax          Code = "GP114"
	WideMark        Code = "GP115"
	MisnamedFile    Code = "GP116"
)

// Keys and values.
const (
	UnknownKey         Code = "GP201"
	DuplicateKey       Code = "GP202"
	DuplicateTable     Code = "GP203"
	MissingKey         Code = "GP204"
	WrongType          Code = "GP205"
	WrongBrackets      Code = "GP206"
	EmptyText          Code = "GP207"
	LineBreak          Code = "GP208"
	ForbiddenCharacter Code = "GP209"
	TextTooLong        Code = "GP210"
	BadID              Code = "GP211"
	BadRef             Code = "GP212"
	EmptyArray         Code = "GP213"
	DuplicateItem      Code = "GP214"
	UnknownWord        Code = "GP215"
	BadDate            Code = "GP216"
	DateOutOfRange     Code = "GP217"
	BadNumber          Code = "GP218"
	NumberNotation     Code = "GP219"
	NumberTooLong      Code = "GP220"
	NotWhole           Code = "GP221"
	OutOfRange         Code = "GP222"
	TooSmall           Code = "GP223"
	TooLarge           Code = "GP224"
	BadLimit           Code = "GP225"
	TooDeep            Code = "GP226"
	MissingTable       Code = "GP227"
	TooFine            Code = "GP228"
	BadFormula         Code = "GP229"
	BadCondition       Code = "GP230"
)
