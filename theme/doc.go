// Package theme owns the files that every site carries beside its pages: the
// stylesheet, the script that starts the charts, and a subset of ECharts with its
// licences. They are embedded, so that the command needs nothing but itself.
//
// It knows nothing of pages and writes no files. The classes that the stylesheet
// understands are listed at its top, the markup that the script expects at the
// top of the script.
//
// A file's published name contains a digest of its content. So a browser that
// keeps old copies never mixes two versions of a site, and a build that changes
// no asset changes no name.
package theme
