package tomldoc

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"gongping/internal/civil"
	"gongping/internal/diag"
)

// wideMarks are the marks that a Chinese keyboard types in place of those of TOML, beside
// the full-width forms U+FF01 to U+FF5E. A colon was meant for an equals sign: content has
// no times of day.
var wideMarks = map[rune]string{
	'“': `"`, '”': `"`, '‘': `'`, '’': `'`, '。': ".", '、': ",", '【': "[", '】': "]", '：': "=",
	'—': "-", '–': "-", '−': "-", '\u3000': `" "`, '\u00A0': `" "`,
}

// wideMark explains a failure by a full-width mark where the parser stopped, or by a
// Chinese quote that was meant to close a string and now ends its line.
func (b *builder) wideMark(bad *failure) (diag.Diagnostic, bool) {
	at := bad.at
	line := strings.TrimRight(bad.text, " \t\r\n")
	last, size := utf8.DecodeLastRuneInString(line)
	if end := bad.start + uint32(len(line)); strings.ContainsRune("“”‘’＂＇", last) && bad.at >= end-uint32(size) {
		at = end - uint32(size)
	}
	mark, size := utf8.DecodeRuneInString(b.doc.file.Text[at:])
	plain, ok := wideMarks[mark]
	if !ok && mark > 0xFF00 && mark < 0xFF5F {
		plain, ok = string(mark-0xFEE0), true
	}
	if !ok {
		return diag.Diagnostic{}, false
	}
	shown := string(mark)
	if unicode.IsSpace(mark) {
		shown = `"` + shown + `"`
	}
	return diag.New(diag.WideMark, b.doc.span(extent{at, at + uint32(size)}), "mark", shown, "plain", plain), true
}

// suggestion guesses what the value of a line `key = value` was meant to be; "" for no guess.
func (f *failure) suggestion() string {
	_, value, ok := strings.Cut(f.text, "=")
	if !ok || !f.oneLine || f.isHeader() {
		return ""
	}
	if before, _, comment := strings.Cut(value, " #"); comment {
		value = before
	}
	value = strings.TrimSpace(value)
	if len(value) > 200 || refused("k = "+value) == nil {
		return ""
	}
	guess := suggestDate(value)
	first, _ := utf8.DecodeRuneInString(value)
	switch {
	case guess != "":
	case unicode.IsLetter(first):
		guess = `"` + value + `"`
	case bareFraction.MatchString(value):
		guess = strings.Replace(value, ".", "0.", 1)
	}
	if guess == "" || refused("k = "+guess) != nil {
		return ""
	}
	return guess
}

var (
	bareFraction = regexp.MustCompile(`^[+-]?\.[0-9]+$`)
	looseDate    = regexp.MustCompile(`^([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})\s*日?$`)
)

// suggestDate turns "2020/8/14" or "2020年8月14日" into 2020-08-14; "" when it is no day.
func suggestDate(text string) string {
	parts := looseDate.FindStringSubmatch(text)
	if parts == nil {
		return ""
	}
	year, month, day := atoi(parts[1]), atoi(parts[2]), atoi(parts[3])
	if date, ok := civil.Of(year, month, day); ok {
		return date.String()
	}
	return ""
}

// atoi reads at most four digits.
func atoi(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		panic(fmt.Sprintf("internal error: tomldoc: %q is not a number", digits))
	}
	return n
}
