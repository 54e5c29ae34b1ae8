// Package handon makes finished pages into what can be handed on: one file that
// holds all that it needs, and the content of many pages as the parts of one.
//
// It takes pages as the templates write them, and changes no text: only ids,
// addresses, the levels of headings, the names of regions, and what a page loads.
// Scripts go with their data, and so do the links of a file that stands alone.
package handon
