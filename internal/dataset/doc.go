// Package dataset reads a content folder into typed records and says where
// each one stands.
//
// It owns the shape of the folder and of every file in it: the schemas in the
// files schema_*.go are the format, for the reader, for the reference manual
// and for whoever wants to know what may be written. It turns records into the
// facts of the scoring engine, as of a date and for a board.
//
// It does not judge: whether ids exist, dates agree and records were rightly
// issued is the business of package check. It keeps one place per record, the
// span of its table; the place of a single key is found again when a finding
// needs it.
package dataset
