// Package sitetest builds whole sites and reads back every page of them, as a
// browser's parser would: links and anchors, ids, structure, escaping, scripts.
// It has tests only, and asks nothing of a page but what stands in its bytes;
// what a page does in a browser is for package browsertest. Of the files beside
// the pages, those for spreadsheets are opened in one.
//
// Its invariant is that of the site: plain files with relative links, no markup
// but the templates' own, and every text of a content folder as text.
package sitetest
