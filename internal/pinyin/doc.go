// Package pinyin knows how Chinese names are read: in which order they stand in
// a list, and which syllables somebody may type who looks for one.
//
// The readings of single characters are those of the Unihan database, as
// github.com/mozillazg/go-pinyin carries them, the most common one first. A name
// says nothing about which of several readings is meant; for the first characters
// of a person's name a table of surnames decides (see surnames.go).
//
// It does not know what a person or a unit is, and it keeps no lists.
package pinyin
