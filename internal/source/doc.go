// Package source holds the text of the files a user wrote, and places in it.
//
// It owns reading a file into a checked File, naming the encoding of a file
// that is not UTF-8, turning byte offsets into lines and columns, and the width
// of text on a terminal. It does not know what the text means, and it prints
// nothing.
//
// Invariant: the Text of a File made by New or Read is valid UTF-8 without a
// byte-order mark and never changes, so that a Span (a file and two offsets)
// stays meaningful for as long as the file is referred to. Line endings are
// kept as they were: only "\n" and "\r\n" end a line, as in TOML.
package source
