package scoring_test

import (
	"strings"
	"testing"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// testText writes a test in one way.
func testText(t scoring.Test) string {
	if t.Words != nil {
		var words []string
		for _, w := range t.Words {
			words = append(words, string(w))
		}
		return strings.Join(words, " | ")
	}
	i := t.Interval
	if i.Low != nil && i.High != nil && i.Low.Equal(*i.High) {
		return "= " + i.Low.String()
	}
	var parts []string
	side := func(end *exact.Number, open bool, sign string) {
		if end != nil && !open {
			sign += "="
		}
		if end != nil {
			parts = append(parts, sign+" "+end.String())
		}
	}
	side(i.Low, i.LowOpen, ">")
	side(i.High, i.HighOpen, "<")
	return strings.Join(parts, ", ")
}

func TestParseTest(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{">= 90", ">= 90"},
		{"≥90%", ">= 90"},
		{" > 0 ", "> 0"},
		{"＜ 1.5", "< 1.5"},
		{"<=-3", "<= -3"},
		{"≤ −3", "<= -3"},
		{"= 0", "= 0"},
		{"＝7", "= 7"},
		{">= 90, < 95", ">= 90, < 95"},
		{"< 95，≥ 90", ">= 90, < 95"},
		{"≥ 90 < 95", ">= 90, < 95"},
		{">= 5, <= 5", "= 5"},
		{"> +1 <= 2", "> 1, <= 2"},
		{"yes", "yes"},
		{"central | province", "central | province"},
		{">= 90 %", ">= 90"},
		{">= 90 %, < 95 ％", ">= 90, < 95"},
		{"≧90", ">= 90"},
		{"≦ 90 ≧ 80", ">= 80, <= 90"},
		{"＞＝９０，＜９５．５％", ">= 90, < 95.5"},
		{">＝ 90 ＜= 95", ">= 90, <= 95"},
		{"＝　１０", "= 10"},
		{"≤ －３", "<= -3"},
		{"≥ ＋3", ">= 3"},
		{"within-1h", "within-1h"},
		{"1-hour|２-hours", "1-hour | 2-hours"},
		{"central｜province，city", "central | province | city"},
	} {
		test, err := scoring.ParseTest(c.text)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
		} else if got := testText(test); got != c.want {
			t.Errorf("%q is %s; want %s", c.text, got, c.want)
		}
	}
}

func TestParseTestRefuses(t *testing.T) {
	for _, c := range []struct {
		text string
		want scoring.Want
	}{
		{"^", scoring.WantCondition},
		{"  ^", scoring.WantCondition},
		{">= ^", scoring.WantNumber},
		{">= ^ninety", scoring.WantNumber},
		{"= ^yes", scoring.WantNumber},
		{">= 90, ^", scoring.WantCondition},
		{">= 90, ^95 <", scoring.WantComparison},
		{"^90 <=", scoring.WantComparison},
		{">= 90, ^> 80", scoring.WantOneBound},
		{"< 1 ^<= 2", scoring.WantOneBound},
		{"≧９０％ ^＞＝８０", scoring.WantOneBound},
		{"≦９０ ％ ^％", scoring.WantComparison},
		{"≧ ^九十", scoring.WantNumber},
		{"＞＝ ^９０．", scoring.WantNumber},
		{"^90", scoring.WantComparison},
		{" ^90%", scoring.WantComparison},
		{"^９０．５", scoring.WantComparison},
		{"^-3", scoring.WantComparison},
		{"^90以上", scoring.WantComparison},
		{"^90 | 95", scoring.WantComparison},
		{"^Yes", scoring.WantWord},
		{"= 1, ^< 2", scoring.WantOneBound},
		{"^> 5, < 5", scoring.WantSomething},
		{"^>= 6, <= 5", scoring.WantSomething},
		{"^> 5, <= 5", scoring.WantSomething},
		{"yes | ^", scoring.WantWord},
		{"^是", scoring.WantWord},
		{"yes ^no", scoring.WantWord},
	} {
		refusal(t, c.text, c.want, func(text string) error { _, err := scoring.ParseTest(text); return err })
	}
}

func TestIntervals(t *testing.T) {
	for _, c := range []struct{ text, inside, outside string }{
		{">= 90, < 95", "90 94.999 92", "89.999 95 100"},
		{"> 90, <= 95", "90.001 95", "90 95.001"},
		{"= 3", "3", "2.999 3.001 -3"},
		{"< 0", "-0.001 -9", "0 1"},
		{"> 0", "0.001", "0 -1"},
	} {
		test, err := scoring.ParseTest(c.text)
		if err != nil {
			t.Fatal(err)
		}
		for text := range strings.FieldsSeq(c.inside) {
			if n, _ := exact.Parse(text); !test.Interval.Holds(n) {
				t.Errorf("%s is not in %q", text, c.text)
			}
		}
		for text := range strings.FieldsSeq(c.outside) {
			if n, _ := exact.Parse(text); test.Interval.Holds(n) {
				t.Errorf("%s is in %q", text, c.text)
			}
		}
	}
}

// FuzzParseTest: a text is refused at a place inside of it, or it is a test that
// comes out the same when it is written and read again, and that something can
// meet.
func FuzzParseTest(f *testing.F) {
	for _, text := range []string{">= 90, < 95", "≥ 90 < 95", "= 0", "yes | no", "> 5 < 5", "，", "<= -1/3", "≥90％", "≧９０ ％，＜＝９５．５", "90"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		test, err := scoring.ParseTest(text)
		if err != nil {
			insideText(t, text, err)
			return
		}
		again, err := scoring.ParseTest(testText(test))
		if err != nil || testText(again) != testText(test) {
			t.Fatalf("%q is written %s, which is %v", text, testText(test), err)
		}
		if i := test.Interval; test.Words == nil && !i.Holds(inner(i)) {
			t.Errorf("%q holds not even %s", text, inner(i))
		}
	})
}

// inner is a number well inside of an interval.
func inner(i scoring.Interval) exact.Number {
	switch {
	case i.Low != nil && i.High != nil:
		middle, _ := i.Low.Add(*i.High).Quo(exact.Int(2))
		return middle
	case i.Low != nil:
		return i.Low.Add(exact.Int(1))
	}
	return i.High.Sub(exact.Int(1))
}
