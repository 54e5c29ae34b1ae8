package recheck

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// sheetFile is a table as the file beside its page must have it.
type sheetFile struct {
	heads []string
	kinds string // of the columns: t a text, n a number, d a date
	rows  [][]string

	open   bool     // before the notes there may be other columns, of which the page says nothing
	grades []string // what the first of them then has

	unseen bool // the page leaves the table out, as there is nothing in it
}

// column adds a column; its kind is written before its head: "n得分".
func (b *sheetFile) column(p *page, heads ...string) {
	for _, head := range heads {
		b.named(head[:1], p.called(head[1:]))
	}
}

// named adds columns of a kind whose heads the page has.
func (b *sheetFile) named(kind string, heads ...string) {
	for _, head := range heads {
		b.kinds += kind
		b.heads = append(b.heads, head)
	}
}

func (b *sheetFile) row(cells ...string) { b.rows = append(b.rows, cells) }

// mark begins a file, so that spreadsheets take it for UTF-8.
const mark = "\ufeff"

// readCSV takes a file apart; what is wrong with its form is told.
func readCSV(data []byte, r *report, at string) [][]string {
	body, marked := bytes.CutPrefix(data, []byte(mark))
	if !marked {
		r.add(at, "does not begin with the mark of UTF-8")
	}
	if bytes.Count(body, []byte("\n")) != bytes.Count(body, []byte("\r\n")) || !bytes.HasSuffix(body, []byte("\r\n")) {
		r.add(at, "lines do not end in CR LF")
	}
	rows, err := csv.NewReader(bytes.NewReader(body)).ReadAll()
	if err != nil {
		r.add(at, "%v", err)
	}
	return rows
}

// widened has the columns of the file where the page does not say which there
// are: before the notes.
func (b *sheetFile) widened(p *page, file, heads []string, kinds string, rows [][]string) ([]string, string, [][]string) {
	more, at := len(file)-len(heads), slices.Index(heads, p.called("备注"))
	if more <= 0 {
		return heads, kinds, rows
	}
	for n, row := range rows {
		between := make([]string, more)
		between[0] = b.grades[n] // the first of them, where there are any
		rows[n] = slices.Concat(row[:at], between, row[at:])
	}
	return slices.Concat(heads[:at], file[at:at+more], heads[at:]), kinds[:at] + strings.Repeat("t", more) + kinds[at:], rows
}

// expanded has what numbers are about in columns of their own.
func (b *sheetFile) expanded(p *page) (heads []string, kinds string, rows [][]string) {
	near := make([]bool, len(b.heads))
	for _, row := range b.rows {
		for n, text := range row {
			near[n] = near[n] || b.kinds[n] == 'n' && strings.Contains(text, "≈")
		}
	}
	for n, head := range b.heads {
		heads, kinds = append(heads, head), kinds+b.kinds[n:n+1]
		if near[n] {
			heads, kinds = append(heads, head+p.called("（约）")), kinds+"n"
		}
	}
	for _, row := range b.rows {
		var cells []string
		for n, text := range row {
			exact, about, _ := strings.Cut(text, "≈")
			if !near[n] {
				cells = append(cells, text)
				continue
			}
			cells = append(cells, strings.TrimSpace(exact), strings.TrimSpace(about))
		}
		rows = append(rows, cells)
	}
	return heads, kinds, rows
}

// exactlyOf is a number as a file has it: the exact value, then about how much it is.
func exactlyOf(td *html.Node) string {
	if exact := attribute(td, "data-exact"); exact != "" {
		return exact + " " + text(td)
	}
	return text(td)
}

// sameAs compares a file with the page, cell by cell.
func (b *sheetFile) sameAs(p *page, data []byte, r *report, at string) {
	got := readCSV(data, r, at)
	if b.unseen {
		if len(got) != 1 {
			r.add(at, "has %d rows, the page has no such table", len(got)-1)
		}
		return
	}
	heads, kinds, rows := b.expanded(p)
	if b.open && len(got) > 0 {
		heads, kinds, rows = b.widened(p, got[0], heads, kinds, rows)
	}
	if len(got) != len(rows)+1 {
		r.add(at, "has %d rows, the page %d", len(got)-1, len(rows))
		return
	}
	for n := range got[0] {
		got[0][n] = plainText(got[0][n])
	}
	if !slices.Equal(got[0], plainTexts(heads)) {
		r.add(at, "has the columns %q, want %q", got[0], heads)
		return
	}
	for i, row := range rows {
		if len(row) != len(heads) {
			r.add(at, "internal error: row %d of the page has %d cells of %d", i+1, len(row), len(heads))
			return
		}
		for n := range row {
			if problem := differs(kinds[n], got[i+1][n], row[n]); problem != "" {
				r.add(at, "row %d, %s: %q %s, the page has %q", i+1, heads[n], got[i+1][n], problem, row[n])
			}
		}
	}
}

var (
	aDecimal = regexp.MustCompile(`^-?(0|[1-9]\d*)(\.\d+)?$`)
	aDate    = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
	// looksLikeMore is what a spreadsheet takes for a formula, a number or a date.
	looksLikeMore = regexp.MustCompile(`(?i)^\s*[=+@＝＋－＠-]|^\s*[\d.,:/%¥$€+\- ()]*\d[\d.,:/%¥$€+\- ()]*(e[+-]?\d+)?\s*$|^(true|false)$|^\d+年(\d+月(\d+日)?)?$|^\d+月\d+日$|^[\d\s/.-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s/.,-]*$`)
)

// differs says what is wrong with a field; nothing if it is what the page has.
func differs(kind byte, field, printed string) string {
	if kind == 'n' {
		number := strings.TrimPrefix(strings.ReplaceAll(printed, "−", "-"), "+")
		if aDecimal.MatchString(number) && significant(number) <= 15 {
			if field != number {
				return "is another number"
			}
			return ""
		}
	}
	if kind == 'd' && aDate.MatchString(printed) {
		if field != printed {
			return "is another date"
		}
		return ""
	}
	if field != printed && plainText(field) != plainText(printed) {
		return "is another text"
	}
	if field != "" && field[0] != '\t' && mayLookLikeMore(field) && looksLikeMore.MatchString(field) {
		return "would not stay a text"
	}
	return ""
}

// mayLookLikeMore is false for most texts; the pattern is slow.
func mayLookLikeMore(field string) bool {
	return strings.ContainsAny(field, "0123456789=+@-＝＋－＠") || strings.EqualFold(field, "true") || strings.EqualFold(field, "false")
}

// significant is how many digits of a decimal count.
func significant(number string) int {
	return len(strings.TrimLeft(strings.NewReplacer("-", "", ".", "").Replace(number), "0"))
}

// plainText is a text without the tab in front, its spaces as one.
func plainText(s string) string { return strings.Join(strings.Fields(s), " ") }

func plainTexts(list []string) []string {
	out := make([]string, len(list))
	for n := range list {
		out[n] = plainText(list[n])
	}
	return out
}
