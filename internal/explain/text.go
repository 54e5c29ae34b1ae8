package explain

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"gongping/internal/locale"
	"gongping/internal/source"
)

const (
	indent = "  "
	gap    = "  " // between columns

	// widest is how far a long label may push the points to the right; a
	// longer one goes beyond, on its own line alone.
	widest = 48
)

// WriteText writes a document for a terminal: each row on a line with its
// points and its calculation, and what is on record about it below, behind a
// dot. The calculations come last, since they alone have any length.
func WriteText(w io.Writer, doc *Document) error {
	var out bytes.Buffer
	for i := range doc.Ledgers {
		if i > 0 {
			out.WriteByte('\n')
		}
		writeText(&out, doc, &doc.Ledgers[i])
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write the explanation: %w", err)
	}
	return nil
}

func writeText(out *bytes.Buffer, doc *Document, l *Ledger) {
	fmt.Fprintf(out, "%s\n\n", plain(l.Title))
	facts := head(doc, l)
	left := 0
	for _, f := range facts {
		left = max(left, source.Width(f.label))
	}
	for _, f := range facts {
		fmt.Fprintf(out, "%s%s%s\n", padded(f.label, left), gap, f.text)
	}
	for _, line := range remarks(doc, l) {
		fmt.Fprintln(out, plain(line))
	}
	out.WriteByte('\n')
	textRows(out, doc, l.Items)
	if len(l.Keys) > 0 && doc.Indicator.ID == "" {
		fmt.Fprintf(out, "\n%s\n", doc.T(locale.TieBreaks))
		for _, key := range l.Keys {
			fmt.Fprintf(out, "%s%s%s%s\n", indent, plain(key.Name), gap, key.Value)
		}
	}
}

func textRows(out *bytes.Buffer, doc *Document, items []*Item) {
	label := func(item *Item, depth int) string { return strings.Repeat(indent, depth) + plain(item.Label) }
	left, middle := 0, 0
	walk(items, 0, func(item *Item, depth int) {
		if width := source.Width(label(item, depth)); width <= widest {
			left = max(left, width)
		}
		middle = max(middle, source.Width(points(item.Row)))
	})
	walk(items, 0, func(item *Item, depth int) {
		text := points(item.Row)
		line := padded(label(item, depth), left) + gap + padded("", middle-source.Width(text)) + text + gap + calculation(doc, item.Row)
		fmt.Fprintln(out, strings.TrimRight(line, " "))
		for _, line := range details(doc, item.Row) {
			fmt.Fprintf(out, "%s· %s\n", strings.Repeat(indent, depth+1), line)
		}
	})
}

// padded fills a text up to a number of columns.
func padded(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-source.Width(s)))
}
