// Package chart makes the options of the trend charts. It is the only user of
// go-echarts, and uses it to build options only: its own renderer leaves "</script>"
// unescaped, draws random ids and links to a CDN.
//
// A trend in, JSON text for a <script type="application/json"> element out. The
// package draws nothing, chooses no numbers and does no arithmetic on points; the
// script of package theme starts the charts in the browser.
//
// Invariants: the same trend gives the same bytes; names are data and never markup,
// templates or functions; a value is its exact decimal, digit for digit, and no
// float64 on the way. Values whose decimals never end are rounded half away from
// zero to [Places] places. So a chart may be less exact than the table beside it,
// and that table is the one that counts.
package chart
