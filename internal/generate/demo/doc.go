// Package demo writes the bulk of the records of the demonstration bureau: what
// seven departments enter on sixteen bureaus in eight quarters, in the words of
// an office. The rules, the registries, the publications and the records that
// tell a story are written by hand in content/, and stay as they are.
//
// Every reason is made of a sentence for its kind, the places of its bureau and
// circumstances; no bureau gets the same reason twice. Chance comes from the
// seed alone, and no map decides an order: the same options give the same bytes.
// All names and facts are invented.
//
// It knows the format of a content folder and the ids of the demonstration's
// schemes, and computes no scores.
package demo
