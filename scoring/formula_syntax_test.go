package scoring_test

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"gongping/scoring"
)

// parsedText writes a formula with every operation in parentheses.
func parsedText(f *scoring.Formula) string {
	var args []string
	for _, a := range f.Args {
		args = append(args, parsedText(a))
	}
	word := formulaWords[f.Op]
	switch {
	case f.Op == scoring.FormNumber:
		return f.Number.String()
	case f.Op == scoring.FormValue:
		return string(f.Metric) + lagText(f.Lag)
	case f.Op == scoring.FormNeg:
		return "(-" + args[0] + ")"
	case f.Op <= scoring.FormQuo:
		return "(" + args[0] + " " + word + " " + args[1] + ")"
	case f.Metric != "":
		return word + "(" + string(f.Metric) + ")"
	}
	return word + "(" + strings.Join(args, ", ") + ")"
}

func lagText(l scoring.Lag) string {
	switch {
	case l == scoring.Lag{}:
		return ""
	case l == scoring.Previous:
		return "@previous"
	case l == scoring.LastYear:
		return "@last-year"
	case l.Years > 0:
		return "@" + strconv.Itoa(l.Years) + "-years-ago"
	}
	return "@" + strconv.Itoa(l.Periods) + "-periods-ago"
}

func TestParseFormula(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"filed", "filed"},
		{" 100 ", "100"},
		{"a + b * c", "(a + (b * c))"},
		{"a * b + c", "((a * b) + c)"},
		{"a - b - c", "((a - b) - c)"},
		{"a / b / c", "((a / b) / c)"},
		{"(a - b) * (c + 1.25)", "((a - b) * (c + 1.25))"},
		{"(cleared + cleared-old) / filed * 100", "(((cleared + cleared-old) / filed) * 100)"},
		{"a×b÷c", "((a * b) / c)"},
		{"a − b", "(a - b)"},
		{"a　＋　（b － 1）", "(a + (b - 1))"},
		{"a＊b／c", "((a * b) / c)"},
		{"１００＊（a－２．５）", "(100 * (a - 2.5))"},
		{"a＠previous ／ a＠２-years-ago", "(a@previous / a@2-years-ago)"},
		{"max（a，３）", "max(a, 3)"},
		{"2-year-old × １", "(2-year-old * 1)"},
		{"a -b", "(a - b)"},
		{"-a", "(-a)"},
		{"a * -2", "(a * (-2))"},
		{"- -a", "(-(-a))"},
		{"min(a, b, 3)", "min(a, b, 3)"},
		{"max(a，mean(b,c))", "max(a, mean(b, c))"},
		{"growth(a, a@last-year) / 2", "(growth(a, a@last-year) / 2)"},
		{"group-mean(a) - all-max( b )", "(group-mean(a) - all-max(b))"},
		{"three-year-mean (a)", "three-year-mean(a)"},
		{"a@previous", "a@previous"},
		{"a@1-periods-ago + a@1-years-ago", "(a@previous + a@last-year)"},
		{"a@20-years-ago - a@3-periods-ago", "(a@20-years-ago - a@3-periods-ago)"},
		{"min", "min"},               // a metric may be called as a function is
		{"2-year-old", "2-year-old"}, // and begin with a digit
		{"0.5", "0.5"},
		{strings.Repeat("(", 16) + "a" + strings.Repeat(")", 16), "a"},
	} {
		f, err := scoring.ParseFormula(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
		} else if got := parsedText(f); got != c.want {
			t.Errorf("%q is %s; want %s", c.text, got, c.want)
		}
	}
}

// TestParseFormulaRefuses: what is wanted stands behind the text, after the
// place, which is marked by ^.
func TestParseFormulaRefuses(t *testing.T) {
	for _, c := range []struct {
		text string
		want scoring.Want
	}{
		{"^", scoring.WantOperand},
		{"a + ^", scoring.WantOperand},
		{"a + ^* b", scoring.WantOperand},
		{"^)", scoring.WantOperand},
		{"a ^b", scoring.WantOperator},
		{"(a + b^", scoring.WantClosing},
		{"(a ^b)", scoring.WantClosing},
		{"a^)", scoring.WantOperator},
		{"min(a, ^)", scoring.WantOperand},
		{"^min(a)", scoring.WantArguments},
		{"1 + ^growth(a, b, c)", scoring.WantArguments},
		{"^group-mean(a, b)", scoring.WantArguments},
		{"^median(a, b)", scoring.WantFunction},
		{"group-mean(^a + 1)", scoring.WantMetric},
		{"all-sum( ^3)", scoring.WantMetric},
		{"all-sum(^a@previous)", scoring.WantMetric},
		{"a@^tomorrow", scoring.WantLag},
		{"a@^", scoring.WantLag},
		{"a@^0-years-ago", scoring.WantLag},
		{"a@^21-periods-ago", scoring.WantLag},
		{"a@^-1-years-ago", scoring.WantLag},
		{"a@^year-ago", scoring.WantLag},
		{"^a- b", scoring.WantSpace},
		{"a * ^3-2", scoring.WantSpace},
		{"^1.2.3", scoring.WantNumber},
		{"^5.", scoring.WantNumber},
		{"a * 50^%", scoring.WantOperator},
		{"a ＊ ５０^％", scoring.WantOperator},
		{"１００＊^／b", scoring.WantOperand},
		{"a＠^明年", scoring.WantLag},
		{"１＋^２．", scoring.WantNumber},
		{"１＋^３-２", scoring.WantSpace},
		{"^ａ", scoring.WantOperand},
		{"^走访", scoring.WantOperand},
		{"^A", scoring.WantOperand},
		{"a + ^\n", scoring.WantOperand},
	} {
		refusal(t, c.text, c.want, func(text string) error { _, err := scoring.ParseFormula(text); return err })
	}
	for _, text := range []string{
		strings.Repeat("(", 40) + "a" + strings.Repeat(")", 40),
		strings.Repeat("-", 40) + "a",
		strings.Repeat("a + ", 40) + "a",
		strings.Repeat("min(a, ", 30) + "a" + strings.Repeat(")", 30),
	} {
		var e *scoring.SyntaxError
		if _, err := scoring.ParseFormula(text); !errors.As(err, &e) || e.Want != scoring.WantShorter {
			t.Errorf("%q: %v; want something shorter", text, err)
		}
	}
}

func refusal(t *testing.T, marked string, want scoring.Want, parse func(string) error) {
	t.Helper()
	before, after, _ := strings.Cut(marked, "^")
	var e *scoring.SyntaxError
	if err := parse(before + after); !errors.As(err, &e) {
		t.Errorf("%q: %v", marked, err)
	} else if place, word := e.Place(); place != len(before) || word != string(want) || e.Error() != "want "+word {
		t.Errorf("%q: wants %s at %d; want %s at %d", marked, word, place, want, len(before))
	}
}

// FuzzParseFormula: a text is refused at a place inside of it, between two
// characters, or it is a formula that comes out the same when it is written and
// read again.
func FuzzParseFormula(f *testing.F) {
	for _, text := range []string{"a + b", "min(a, 2) / -3.5", "group-mean(a) - a@2-years-ago", "（a－1）×2", "１００＊a＠previous／２．５", "growth(a, a@last-year", "3-2", "a@x"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		parsed, err := scoring.ParseFormula(text)
		if err != nil {
			insideText(t, text, err)
			return
		}
		again, err := scoring.ParseFormula(parsedText(parsed))
		if e := (*scoring.SyntaxError)(nil); errors.As(err, &e) && e.Want == scoring.WantShorter {
			return // with all its parentheses it is nested too deeply
		}
		if err != nil || !reflect.DeepEqual(parsed, again) {
			t.Errorf("%q is written %s, which is %v", text, parsedText(parsed), err)
		}
	})
}

func insideText(t *testing.T, text string, err error) {
	t.Helper()
	var e *scoring.SyntaxError
	if !errors.As(err, &e) || e.Offset < 0 || e.Offset > len(text) || e.Want == "" {
		t.Fatalf("%q: %#v", text, err)
	}
	if utf8.ValidString(text) && e.Offset < len(text) && !utf8.RuneStart(text[e.Offset]) {
		t.Errorf("%q: refused inside of a character, at %d", text, e.Offset)
	}
}
