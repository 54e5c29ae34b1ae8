package csvfile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostDigits are as many as a spreadsheet keeps of a number.
const mostDigits = 15

// triggers begin what spreadsheets take for a formula or a command; those of
// full width too, which Chinese versions take for the others.
const triggers = "=+-@\t\r\n＝＋－＠"

// guessed reports whether a spreadsheet would take a text for something else: a
// formula by its first character, a number or a date by having nothing but
// digits, signs and the words of dates.
func guessed(s string) bool {
	if s == "" {
		return false
	}
	inside := strings.TrimSpace(s)
	return triggered(s) || triggered(inside) || numeric(inside)
}

// triggered reports whether a text begins as a formula does.
func triggered(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	return size > 0 && strings.ContainsRune(triggers, first)
}

// dateWords are the words in numbers and dates, in lower case.
var dateWords = map[string]bool{
	"e": true, "am": true, "pm": true, "a": true, "p": true, "t": true, "z": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "may": true, "jun": true, "jul": true, "aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true,
	"january": true, "february": true, "march": true, "april": true, "june": true, "july": true, "august": true, "september": true, "october": true, "november": true, "december": true,
	"cny": true, "rmb": true, "usd": true, "eur": true,
	"年": true, "月": true, "日": true, "时": true, "分": true, "秒": true, "点": true, "上午": true, "下午": true, "元": true,
}

// longestWord is how many bytes the longest word of dates has.
const longestWord = len("september")

// numeric reports whether a text has a digit, and beside digits only signs and
// words of dates; a word for true or false is taken for one as well.
func numeric(s string) bool {
	digits, word := false, -1 // word: where one begins
	for i, r := range s {
		switch {
		case unicode.IsLetter(r):
			if word < 0 {
				word = i
			}
			if i-word >= longestWord {
				return false
			}
			continue
		case word >= 0 && !dateWords[strings.ToLower(s[word:i])]:
			return false
		}
		word = -1
		digits = digits || unicode.IsDigit(r)
	}
	if word >= 0 && !dateWords[strings.ToLower(s[word:])] {
		return strings.EqualFold(s, "true") || strings.EqualFold(s, "false")
	}
	return digits
}

// decimal is a printed number in plain ASCII: its signs and digits changed, a
// plus left out. It reports false for anything but a decimal of few enough
// digits.
func decimal(printed string) (string, bool) {
	n := strings.ReplaceAll(printed, "−", "-")
	n = strings.TrimPrefix(n, "+")
	whole, part, point := strings.Cut(strings.TrimPrefix(n, "-"), ".")
	if !digits(whole) || point && !digits(part) || len(whole) > 1 && whole[0] == '0' {
		return "", false
	}
	return n, len(strings.TrimLeft(whole+part, "0")) <= mostDigits
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// isDate knows 2020-10-22.
func isDate(s string) bool {
	return len(s) == 10 && s[4] == '-' && s[7] == '-' && digits(s[:4]) && digits(s[5:7]) && digits(s[8:])
}
