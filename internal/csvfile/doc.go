// Package csvfile writes tables as files that spreadsheets open by a double
// click and show as they were printed: UTF-8 with a byte order mark, lines that
// end in CR LF, fields quoted as RFC 4180 wants it.
//
// A spreadsheet guesses what a field is. A text that it would take for a
// formula, a number or a date gets a tab in front, which it shows as nothing:
// the text stays text. So no text of a record runs as a formula, and an id of
// digits keeps its zeros and does not become a date; an id that nothing else can
// be taken for, such as 2020q4/e-017, has no tab. A number is written so that it
// is taken for one.
// The package knows nothing of scores.
package csvfile
