// Package render turns the pages of a site into bytes, on all cores, one page
// at a time for each.
//
// It owns no content and no markup. Pages are written in any order, each into
// its own file, so that the number of cores cannot show in the result. The
// first error in the order of the pages wins, for the same reason.
package render
