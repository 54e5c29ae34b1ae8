package dataset

var editionWords = [...]string{Trial: "trial", Notice: "notice", Final: "final", Correction: "correction"}

// String is the word of publications.toml.
func (e Edition) String() string { return editionWords[e] }
