// Package conformance holds real clauses of appraisal schemes against the
// engine. It has no code of its own: each archive of testdata/clauses is a
// clause as a rule file words it, a few records, and the points, places and
// grades that must come out, with the arithmetic in its comment. The archives
// of testdata/edges hold what no scheme means to happen: a division by zero, a
// group of one, a share that is missing.
//
// A case is written as an office would write it, less what every file repeats.
// Its sections are laid over testdata/base:
//
//	scheme.toml          the rules; keys before the first table belong to [scheme]
//	2021.toml            a later edition, in the same way
//	records.toml         the records of the fourth quarter of 2020
//	records/P.toml       those of another period
//	units.toml           units that differ from those of the base
//	want                 a line a unit: its id, then pairs of what and value
//
// periods.toml and publications.toml replace those of the base as they are.
// What is wanted of a unit is its total, place, band or grade, "place@G" in
// another grouping, "excluded" (whether a gate takes it out of awards), or by its
// id the points of an indicator, the points of a category or the value of a
// metric; "open" is an indicator without points, "-" a place, band or grade that
// is not there. The line "in 2020q3" leads those of another period. A unit of the
// base is there if the case names it anywhere.
//
// A finding that must come out stands at the end of the line it points to, as
// "# want GP441", or in the comment of the archive, as "want GP441 path". Any
// other error or warning fails, save remarks on whether a rule is wise.
//
// Names, clauses, dates and signatures that a case leaves out are filled in
// before the files are read; what is then read, checked and scored is a content
// folder like any other. The file clauses.txt names every clause and what it
// needs, reasons.txt those without a case, and why.
package conformance
