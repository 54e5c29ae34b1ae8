// Package handon makes finished pages into what can be handed on: one file that
// holds all that it needs, and the content of many pages as the parts of one.
//
// It takes pages as the templates write them, and changes no text: only ids,
// addresses, the levels of headings, and what a page loads. What has no meaning
// away from the site goes: links to pages that are not there, scripts with their
// data, and controls.
package handon
