// Package csvfile writes tables as files that spreadsheets open by a double
// click and show as they were printed: UTF-8 with a byte order mark, lines that
// end in CR LF, fields quoted as RFC 4180 wants it.
//
// A spreadsheet guesses what a field is. A text that it would take for a
// formula, a number or a date gets a tab in front, which it shows as nothing:
// the text stays text. A number is written so that it is taken for one.
// The package knows nothing of scores.
package csvfile
