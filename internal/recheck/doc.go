// Package recheck computes a built site again from nothing but its pages, as a
// reader with a pocket calculator would: every ledger, every order, every
// number that one page repeats from another.
//
// It imports nothing of the program that made the site and reads no record and
// no rule file, so a mistake there cannot hide behind the same mistake here.
// What it knows are the rules of arithmetic, how a number is printed, and the
// few sentences that carry figures. It does not judge whether the records are
// right, nor texts and links; dates and names are held against the other pages
// that print them. The sentences are those of the program: one that an office
// puts in its own words (i18n.toml) is outside of it.
//
// A figure passes only in the one form in which it may be printed: any digit
// or sign that is changed alone is found.
package recheck
