// Package help is the manual that every site carries: for a unit that reads,
// for a clerk who enters and for a reviewer who reads changes, in Markdown and
// in every language of the interface, with pictures of the demonstration.
//
// Its texts lead to pages by name ("site:ranking", see Targets), since they
// stand on sites that have other periods and units, or none; package site finds
// the pages. The pictures are taken by internal/help/cmd (make pictures).
//
// The package neither renders nor resolves anything.
package help
