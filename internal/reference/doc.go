// Package reference writes the reference of the file format: one page for each
// file of a content folder and for each scoring method, in Chinese and English.
//
// The tables of keys come from the schemas by which the files are read
// ([gongping/internal/dataset.Format]); the chapters around them stand in
// chapters/, the examples in TOML in examples/. A chapter is Markdown with three
// commands, each on a line of its own:
//
//	{{keys schemes indicator.band}}   the keys of a table and of those below it
//	{{example bands}}                 examples/bands.toml as a block of TOML
//	{{wordings}}                      the texts of the interface by name
//
// An example is written once for both languages: of a text or comment such as
// "走访率¦Visit rate" each page shows its half.
//
// The pages are committed. A test makes them again and compares, so that they
// are never behind the code; another runs every example of them.
package reference
