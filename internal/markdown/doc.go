// Package markdown turns the approved texts and the pages of a content folder
// into HTML. It is the only user of goldmark.
//
// Raw HTML in a text is not passed on, and links that could run script are
// dropped: the output is safe whoever wrote the text. A heading carries the
// anchor that its author gives it, as in "### 第五条 可防性案件 {#c-5}", or
// none: anchors are cited from rule files and printed on paper, so they are
// never made up.
package markdown
