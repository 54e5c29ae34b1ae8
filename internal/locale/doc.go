// Package locale holds the languages of the interface and texts in them.
//
// It owns which languages exist, how they are named on the command line, in
// site.toml and in HTML, and the pair of texts that every message is made of.
// It does not format: numbers, dates and arguments arrive as finished text.
//
// Invariant: every Text of the program is written in both languages, so that no
// language falls back to another half way through a sentence.
package locale
