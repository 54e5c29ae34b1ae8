// Package download makes the files beside the pages: the tables of a page for
// spreadsheets (CSV), and what a board or a ledger says for programs (JSON).
//
// It stands where package templates stands: the finished texts of a page go in,
// bytes come out. So page and files cannot differ, and nobody is in a file who is
// not on its page. It computes nothing.
//
// A table has one value in each cell, as the page prints it, under heads in the
// language of the site. Of a number that is no decimal the page prints the
// fraction and what it is about; these are two columns where a column has any.
// The documents are of the forms [BoardFormat] and [LedgerFormat]; their schemas
// are published beside them.
package download
