// Package explain prints ledgers outside the site: as text for a terminal, as
// Markdown for a letter, as JSON for programs.
//
// It owns the layout and no content. What it prints are the rows of the ledger
// page, which package site has filled with finished texts: it computes nothing
// and asks the engine nothing, so that command and page cannot differ.
//
// The JSON is one object, {"schema": "gongping.explain/1", …}; [WriteJSON]
// describes its fields. The number at the end of the schema grows when a field
// is removed or changes its meaning, not when one is added.
package explain
