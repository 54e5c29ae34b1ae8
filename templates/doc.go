// Package templates holds the pages as compiled, typed components over the
// page data of package site: one file per kind of page, shared parts in
// frame.templ and parts.templ.
//
// Components decide which element a text stands in and nothing else. They
// compute and format nothing: numbers arrive as finished text, links as
// site.Link. templ.Raw is used for what others have made safe: the HTML of
// texts by package markdown, pictures by package chart, the parts of a page for
// paper, which are pages themselves, and the style of a file that stands alone.
//
// The Go code is generated from the .templ files by "make generate" and
// committed; a test holds it current.
package templates
