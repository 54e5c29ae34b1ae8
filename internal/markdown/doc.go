// Package markdown turns the approved texts and the pages of a content folder
// into HTML. It is the only user of goldmark.
//
// HTML in a text is text: the package does not know tags. Links lead to anchors
// of the same text, or where the caller resolves them to; of every other link and
// image the words and the address are printed, for a published page leads nowhere
// outside the site. So the output is safe whoever wrote the text, and nothing of
// the text is lost.
//
// A heading carries the anchor that its author gives it, as in
// "### 第五条 可防性案件 {#c-5}", or none: anchors are cited from rule files and
// printed on paper, so they are never made up.
package markdown
