// Package diag holds what the program says about problems in the user's files.
//
// It owns the diagnostic (a code, a place, arguments, a suggestion, further
// places), the catalogue of rules with every text in both languages, the list
// that collects diagnostics from parallel stages, the text and JSON writers,
// the explanation of a code, and the nearest known word for a misspelt one. It
// finds no problems itself, and prints no totals: the command does.
//
// Adding a rule takes one constant in codes.go and one Rule in the catalogue
// file of its hundred; the tests hold the catalogue complete.
//
// Invariant: nothing of the user's text reaches a terminal that the terminal
// would obey or hide. Arguments, paths and quoted lines are escaped by the
// writers, so that who makes a diagnostic passes text as it was found.
package diag
