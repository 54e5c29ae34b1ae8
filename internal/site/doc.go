// Package site decides which pages exist and what each one says, as typed
// values with finished texts. It knows no HTML:
// texts in Markdown become HTML in package markdown and pass through.
//
// A page's content is made when it is asked for, so that a large site never
// stands in memory as a whole. Numbers arrive from the engine and leave as
// text: the package formats, it does not compute. Links are made of ids by
// Address alone, never of names or texts; an address that an office writes into a
// text of its own becomes one where Guide finds the page, and stays text where
// not.
package site
