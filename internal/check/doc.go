// Package check finds what is wrong across the files of a content folder: ids
// that nothing defines, dates that cannot be, records without signatures,
// indicators that the wrong body issued, published records that changed. It
// also finds the places for the problems of the scoring engine, which knows
// ids only.
//
// It reports and changes nothing. It scores nothing either: whoever scores
// hands the problems to Scheme and Facts.
package check
