package explain_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"

	"gongping/internal/explain"
	"gongping/internal/locale"
)

// A Markdown processor that knows tables reads back what the page shows,
// whatever characters the texts have.
func wantMarkdown(lang locale.Lang, p page) []string {
	lines := []string{p.title}
	for _, label := range headLabels(lang, p) {
		lines = append(lines, squeezed(texts(lang).F(locale.Labelled, "label", label)+p.facts[label]))
	}
	lines = append(lines, p.said...)
	for _, r := range p.rows {
		lines = append(lines, strings.Join([]string{strings.Repeat("\u2003", r.depth) + r.label, r.calculation(lang), r.points(), r.balance}, "|"))
		if details := r.all(lang); len(details) > 0 {
			lines = append(lines, strings.Repeat("\u2003", r.depth+1)+strings.Join(details, " · ")+"|||")
		}
	}
	for _, key := range p.keys {
		lines = append(lines, key[0]+"|"+key[1])
	}
	return lines
}

func gotMarkdown(t *testing.T, doc *explain.Document) []string {
	t.Helper()
	var markdown, out bytes.Buffer
	if err := explain.WriteMarkdown(&markdown, doc); err != nil {
		t.Fatal(err)
	}
	if err := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Convert(markdown.Bytes(), &out); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&out)
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{text(first(root, "h1", ""))}
	for _, li := range all(root, "li", "")[3:] {
		lines = append(lines, text(li))
	}
	for _, p := range all(root, "p", "") {
		lines = append(lines, text(p))
	}
	for _, body := range all(root, "tbody", "") {
		for _, tr := range all(body, "tr", "") {
			var cells []string
			for _, td := range all(tr, "td", "") {
				cells = append(cells, text(td))
			}
			indent := first(tr, "td", "").FirstChild.Data
			cells[0] = indent[:len(indent)-len(strings.TrimLeft(indent, "\u2003"))] + cells[0]
			lines = append(lines, strings.Join(cells, "|"))
		}
	}
	return lines
}
