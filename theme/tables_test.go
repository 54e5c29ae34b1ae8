package theme

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/robertkrimen/otto"
)

// lists is the script for lists without a page: its functions can be called.
func lists(t *testing.T) *otto.Otto {
	t.Helper()
	vm := otto.New()
	if _, err := vm.Run("var window = {};"); err != nil {
		t.Fatal(err)
	}
	for _, part := range tableParts {
		if part == "start" {
			continue // begins at once
		}
		if _, err := vm.Run(read("tables/" + part + ".js")); err != nil {
			t.Fatal(part, err)
		}
	}
	return vm
}

func called(t *testing.T, vm *otto.Otto, function string, args ...any) string {
	t.Helper()
	value, err := vm.Call(function, nil, args...)
	if err != nil {
		t.Fatal(function, args, err)
	}
	return value.String()
}

// Exact whatever their length: 0.1 + 0.2 is not 0.3 for a browser, and numbers of
// seventeen digits are not told apart by it.
func TestNumbersAreComparedExactly(t *testing.T) {
	vm := lists(t)
	if _, err := vm.Run(`function compared(a, b) { var n = compareNumbers(numberIn(a), numberIn(b)); return n < 0 ? -1 : n > 0 ? 1 : 0; }`); err != nil {
		t.Fatal(err)
	}
	ascending := []string{
		"−1000000000000000000001", "−1000000000000000000000", "−1.5", "−1/3 ≈ −0.33", "−0.33333333333333333333", "0", "0.1", "2/7 ≈ 0.29",
		"0.3", "0.30000000000000000001", "1/3 ≈ 0.33", "0.33333333333333333334", "9", "第 10 名", "1,000.5", "99999999999999999", "100000000000000000",
	}
	for i := range ascending {
		for j := range ascending {
			want := "0"
			if i < j {
				want = "-1"
			} else if i > j {
				want = "1"
			}
			if got := called(t, vm, "compared", ascending[i], ascending[j]); got != want {
				t.Errorf("%s and %s: %s, want %s", ascending[i], ascending[j], got, want)
			}
		}
	}
	for _, alike := range [][2]string{{"1/2", "0.50"}, {"−0", "0"}, {"＋1", "1"}, {"007", "7.0"}} {
		if got := called(t, vm, "compared", alike[0], alike[1]); got != "0" {
			t.Errorf("%s and %s: %s, want them alike", alike[0], alike[1], got)
		}
	}
}

// The same against fractions of any length of the standard library.
func TestRandomNumbersAreComparedExactly(t *testing.T) {
	vm := lists(t)
	if _, err := vm.Run(`function compared(a, b) { var n = compareNumbers(numberIn(a), numberIn(b)); return n < 0 ? -1 : n > 0 ? 1 : 0; }`); err != nil {
		t.Fatal(err)
	}
	dice := rand.New(rand.NewPCG(6, 7))
	number := func() string {
		digits := func(most int) string {
			var b strings.Builder
			for range 1 + dice.IntN(most) {
				b.WriteByte(byte('0' + dice.IntN(10)))
			}
			return b.String()
		}
		text := []string{"", "-"}[dice.IntN(2)] + fmt.Sprint(dice.IntN(10)) // one that begins with 0 would be octal to Go
		if text[len(text)-1] != '0' {
			text += digits(25)
		}
		switch dice.IntN(3) {
		case 0:
			return text + "." + digits(25)
		case 1:
			return text + "/1" + digits(25)
		}
		return text
	}
	near := func(text string) string { // a number that is hardly another
		if strings.Contains(text, "/") {
			return text + "0"
		}
		if !strings.Contains(text, ".") {
			text += "."
		}
		return text + "00000000000000000000000001"
	}
	for range 300 {
		a := number()
		for _, b := range []string{number(), near(a)} {
			x, _ := new(big.Rat).SetString(a)
			y, _ := new(big.Rat).SetString(b)
			if got, want := called(t, vm, "compared", a, b), fmt.Sprint(x.Cmp(y)); got != want {
				t.Fatalf("%s and %s: %s, want %s", a, b, got, want)
			}
		}
	}
}

// Ties stay as they were and what has no value is last, up and down.
func TestOrderIsStable(t *testing.T) {
	vm := lists(t)
	for call, want := range map[string]string{
		"ordered(['b', null, 'c', 'a', 'b', null], compareTexts, false).join()": "3,0,4,2,1,5",
		"ordered(['b', null, 'c', 'a', 'b', null], compareTexts, true).join()":  "2,0,4,3,1,5",
	} {
		got, err := vm.Run(call)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != want {
			t.Errorf("%s: %s, want %s", call, got, want)
		}
	}
}

func TestFold(t *testing.T) {
	vm := lists(t)
	for text, want := range map[string]string{"ＡＢ１２！": "ab12!", "甲　乙": "甲 乙", "X": "x", "−2": "-2", "<B>": "<b>"} {
		if got := called(t, vm, "fold", text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// An address is read into the view that wrote it; what a page does not know is told.
func TestViewsAreReadBack(t *testing.T) {
	vm := lists(t)
	if _, err := vm.Run(`
		var known = { sort: ['total', 'unit', 'category.a'], group: ['城区', 'A & B'], hide: ['margins', 'movement'], choice: { department: ['法制支队', ''], kind: ['x=y'] } };
		function read(hash) { var r = viewOf(hash, known); return hashOf(r.view) + ' | ' + r.ignored.join(', '); }
	`); err != nil {
		t.Fatal(err)
	}
	for hash, want := range map[string]string{
		"#view:": " | ",
		"#view:sort=total.desc&q=%E7%94%B2+b&hide=movement,margins": "#view:sort=total.desc&q=%E7%94%B2+b&hide=margins,movement | ",
		"#view:sort=category.a.asc":                                 "#view:sort=category.a.asc | ",
		"#view:group=A+%26+B&kind=x%3Dy":                            "#view:group=A+%26+B&kind=x%3Dy | ",
		"#view:department=":                                         "#view:department= | ",
		"#view:department=%E6%B3%95%E5%88%B6%E6%94%AF%E9%98%9F":     "#view:department=%E6%B3%95%E5%88%B6%E6%94%AF%E9%98%9F | ",
		// By hand.
		"#view:department=法制支队&q=<b>":                   "#view:q=%3Cb%3E&department=%E6%B3%95%E5%88%B6%E6%94%AF%E9%98%9F | ",
		"#view:sort=rank.desc":                          " | sort=rank.desc",
		"#view:sort=total":                              " | sort=total",
		"#view:sort=total.up&x=1&y":                     " | sort=total.up, x=1, y",
		"#view:q=%E7%94&q=b":                            "#view:q=b | q=%E7%94",
		"#view:hide=unit,margins,margins":               "#view:hide=margins | hide=unit",
		"#view:toString=1&__proto__=2&hasOwnProperty=3": " | toString=1, __proto__=2, hasOwnProperty=3",
		"#view:&&":                             " | ",
		"#View%3Aq=a":                          "#view:q=a | ",
		"#view:q=a&q=b&hide=margins&hide=x":    "#view:q=a&hide=margins | q=b, hide=x",
		"#view:q=" + strings.Repeat("a", 1000): "#view:q=" + strings.Repeat("a", 1000) + " | ",
	} {
		if got := called(t, vm, "read", hash); got != want {
			t.Errorf("%s: %q, want %q", hash, got, want)
		}
	}
}

// The rule is that of all downloads of a site.
func TestCSVFields(t *testing.T) {
	vm := lists(t)
	for _, s := range []string{
		"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "＝1", "－甲", "=cmd|' /C calc'!A0",
		"001", "3-12", "1e5", "1E+5", "1/2", "587/12", "12", "1,000", "100%", "¥5", "5元", "２０２０", "12:30", "10 am", "3-Dec", "4 March 2020",
		"2020-10-22", "2020.10.22", "2020年3月", "3月12日", "TRUE", "false", "2020-10-22T10:00Z",
	} {
		if got := called(t, vm, "asText", s); got != "\t"+s {
			t.Errorf("%q: %q, want a tab in front", s, got)
		}
	}
	for _, s := range []string{"", "龙湖分局", "第3名", "2020q4/E-017", "2020q4", "领先 0.5 分", "—", "甲=乙", "2/3 的人", "truth", "true north", "∞"} {
		if got := called(t, vm, "asText", s); got != s {
			t.Errorf("%q: %q, want it as it is", s, got)
		}
	}
	for printed, want := range map[string]string{
		"98.5": "98.5", "−0.5": "-0.5", "+2": "2", "0": "0", "100.50": "100.50", "-1": "-1",
		"587/12": "\t587/12", "001": "\t001", "—": "—", "": "", "≈ 0.67": "\t≈ 0.67", "1.": "\t1.", ".5": "\t.5", "--1": "\t--1",
		"0.123456789012345": "0.123456789012345", "1.123456789012345": "\t1.123456789012345",
	} {
		if got := called(t, vm, "asNumber", printed); got != want {
			t.Errorf("number %q: %q, want %q", printed, got, want)
		}
	}
	for printed, want := range map[string]string{"2020-10-22": "2020-10-22", "2020-1-2": "\t2020-1-2", "": "", "上半年": "上半年"} {
		if got := called(t, vm, "asDate", printed); got != want {
			t.Errorf("date %q: %q, want %q", printed, got, want)
		}
	}
	for text, want := range map[string]string{`甲,乙 "丙"`: `"甲,乙 ""丙"""`, "\t001": "\"\t001\"", "一": "一"} {
		if got := called(t, vm, "field", text); got != want {
			t.Errorf("field %q: %q, want %q", text, got, want)
		}
	}
}
