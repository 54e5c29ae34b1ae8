// Package tomldoc reads the TOML files of a content folder, and is the only
// user of the TOML libraries.
//
// It owns the syntax, the place of every key and value, and schemas: which keys
// a table has, how their values are read into records, what is refused and with
// which words. It does not know what the records mean, nor anything that takes
// a second file to find out.
//
// A file is read in two steps. [Parse] makes a tree. go-toml's parser walks the
// text, which is fast and gives the place and the raw text of every value; this
// package adds the rules that the parser leaves out, and BurntSushi/toml, whose
// verdict counts, reads every file but the large ones. [Decode] reads the tree
// into a record by a [Schema]. Neither stops at the first error. Findings of
// later stages get their places from [Locate], the manual its tables from
// [Describe].
//
// # Differences from BurntSushi/toml v1.6.0
//
// Whatever this package accepts, BurntSushi/toml accepts, both as TOML 1.1. It
// is stricter in these points, where go-toml agrees with it unless said:
//
//   - A table with a header of its own, a list of tables, and a table in braces
//     are not extended by dotted keys, and a table made by dotted keys gets no
//     header: as TOML says, and BurntSushi/toml does not check.
//   - A value does not replace a table that a header or a dotted key implied;
//     BurntSushi/toml drops the value.
//   - The offset of a time is at most 23:59.
//   - A second byte-order mark is not skipped.
//   - Keys of more than 64 parts and brackets deeper than 64 are refused;
//     go-toml allows more.
//
// It reads other values than BurntSushi/toml where that has two faults: a key
// that is an array in one element of a list of tables loses its other keys when
// it is a dotted table in a later element, and so does a table with the key "".
//
// # Invariants
//
// Numbers go from their raw text to exact.Parse: 0.12345678 is never a float.
// A Doc or a record whose file had an error is never returned as OK. Every
// finding is a place in the file. Texts are slices of the file's text unless an
// escape sequence had to be decoded, so the file lives as long as its records.
package tomldoc
