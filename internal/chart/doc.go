// Package chart makes the charts: [Trend], [Bars], [Waterfall], [Distribution] and
// [Sparkline]. It is the only user of go-echarts, and uses it to build options only:
// its own renderer leaves "</script>" unescaped, draws random ids and links to a CDN.
//
// A chart in; out comes either JSON text for a <script type="application/json">
// element, which the script of package theme starts in the browser (Options), or an
// <svg> element that needs no script at all and prints as it stands (Picture). The
// package chooses no numbers and does no arithmetic on points: where a waterfall
// stands after each step is the engine's to say.
//
// Invariants: the same chart gives the same bytes; names are data and never markup,
// templates or functions; a value in options is its exact decimal, digit for digit, and
// no float64 on the way; a picture has whole coordinates, presentation attributes and no
// ids, so that any page may hold any number of them under "style-src 'self'". Values
// whose decimals never end are rounded half away from zero to [Places] places, and a
// coordinate is rounded to its step. So a chart may be less exact than the table beside
// it, and that table is the one that counts.
//
// Nothing is told by colour alone: lines have symbols and dashes, bars have hatching,
// losses are hatched where gains are solid.
package chart
