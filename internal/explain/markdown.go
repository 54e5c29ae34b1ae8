package explain

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"gongping/internal/locale"
)

// emSpace indents inside a cell, where Markdown would drop plain spaces.
const emSpace = "\u2003"

// WriteMarkdown writes a document as Markdown with tables (GitHub's dialect)
// and without HTML: a heading, a list of facts, and the rows as a table. What
// is on record about a row follows in a row of its own, one deeper, of which
// only the first cell is filled.
func WriteMarkdown(w io.Writer, doc *Document) error {
	var out bytes.Buffer
	for i := range doc.Ledgers {
		if i > 0 {
			out.WriteByte('\n')
		}
		writeMarkdown(&out, doc, &doc.Ledgers[i])
	}
	if _, err := w.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write the explanation: %w", err)
	}
	return nil
}

func writeMarkdown(out *bytes.Buffer, doc *Document, l *Ledger) {
	T := doc.T
	fmt.Fprintf(out, "# %s\n\n", escaped(plain(l.Title)))
	for _, f := range head(doc, l) {
		fmt.Fprintf(out, "- %s\n", escaped(doc.F(locale.Labelled, "label", f.label)+f.text))
	}
	for _, line := range remarks(doc, l) {
		fmt.Fprintf(out, "\n%s\n", paragraph(plain(line)))
	}
	fmt.Fprintf(out, "\n| %s | %s | %s | %s |\n| --- | --- | ---: | ---: |\n", T(locale.Item), T(locale.Calculation), T(locale.Points), T(locale.Balance))
	walk(l.Items, 0, func(item *Item, depth int) {
		tableRow(out, depth, plain(item.Label), calculation(doc, item.Row), points(item.Row), string(item.Balance))
		if lines := details(doc, item.Row); len(lines) > 0 {
			tableRow(out, depth+1, strings.Join(lines, separator), "", "", "")
		}
	})
	if len(l.Keys) > 0 && doc.Indicator.ID == "" {
		fmt.Fprintf(out, "\n## %s\n\n| %s | %s |\n| --- | ---: |\n", T(locale.TieBreaks), T(locale.Item), T(locale.SumOfRecords))
		for _, key := range l.Keys {
			tableRow(out, 0, plain(key.Name), string(key.Value))
		}
	}
}

func tableRow(out *bytes.Buffer, depth int, cells ...string) {
	fmt.Fprintf(out, "| %s%s |", strings.Repeat(emSpace, depth), escaped(cells[0]))
	for _, cell := range cells[1:] {
		fmt.Fprintf(out, " %s |", escaped(cell))
	}
	out.WriteByte('\n')
}

// paragraph is a text that begins a line, where it could begin a heading, a
// list, a rule or a quotation.
func paragraph(s string) string {
	number := strings.TrimLeft(s, "0123456789")
	if at := len(s) - len(number); strings.HasPrefix(number, ".") || strings.HasPrefix(number, ")") {
		return escaped(s[:at]) + `\` + escaped(number)
	}
	if s != "" && strings.ContainsRune("#+->", rune(s[0])) {
		return `\` + escaped(s)
	}
	return escaped(s)
}

// escaped keeps a text from being read as markup within a line.
func escaped(s string) string { return marks.Replace(s) }

var marks = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, "|", `\|`, "~", `\~`, "&", `\&`)
