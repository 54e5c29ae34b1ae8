// Package spreadsheet opens files for spreadsheets in LibreOffice, without a window,
// and says what it makes of every cell. It is for tests, and knows nothing of
// how the files are made.
package spreadsheet
