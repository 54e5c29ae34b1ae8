// Package render turns the pages of a site into bytes, on all cores, one page
// at a time for each.
//
// From one making of a page come the page, the files beside it, the file that
// stands alone and the part of a page for paper. That page is written with the
// last of its parts, and nothing of it is kept longer.
//
// It owns no content and no markup. Pages are written in any order, each into
// its own file, so that the number of cores cannot show in the result. The
// first error in the order of the pages wins, for the same reason.
package render
