package generate

import (
	"bytes"
	"math/big"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/BurntSushi/toml"

	"gongping/scoring/exact"
)

// readText is what a TOML reader makes of a value.
func readText(t *testing.T, value string) string {
	t.Helper()
	var doc struct{ X string }
	if _, err := toml.Decode("x = "+value+"\n", &doc); err != nil {
		t.Fatalf("x = %s: %v", value, err)
	}
	return doc.X
}

func TestQuoteEscapes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{``, `""`},
		{`龙湖`, `"龙湖"`},
		{`a"b`, `"a\"b"`},
		{`C:\new`, `"C:\\new"`},
		{"a\nb\tc\rd", `"a\nb\tc\u000Dd"`},
		{"\x00\x7f", `"\u0000\u007F"`},
		{`𠮷'`, `"𠮷'"`},
	} {
		if got := quote(c.text); got != c.want {
			t.Errorf("quote(%q) = %s, want %s", c.text, got, c.want)
		}
	}
}

// Whatever the hand, a reader gets the same text.
func FuzzQuote(f *testing.F) {
	for n, text := range hostile {
		f.Add(uint64(n), text)
	}
	f.Add(uint64(7), "a\n\x00b  c\\")
	f.Add(uint64(8), strings.Repeat(" ", 20))
	f.Fuzz(func(t *testing.T, seed uint64, text string) {
		if !utf8.ValidString(text) {
			t.Skip("not UTF-8: quote refuses it")
		}
		if got := readText(t, quote(text)); got != text {
			t.Errorf("plain: %q became %q", text, got)
		}
		h := newHand(newDice(seed, 0))
		h.folds = true
		for range 40 { // enough to meet each way of writing
			if value := h.quote(text); readText(t, value) != text {
				t.Fatalf("%q was written as %s", text, value)
			}
		}
	})
}

// Whatever the hand, a number is TOML and means exactly the same.
func FuzzNumber(f *testing.F) {
	f.Add(uint64(1), int64(0), int64(1))
	f.Add(uint64(2), int64(-5), int64(4))
	f.Add(uint64(3), int64(2), int64(3))
	f.Add(uint64(4), int64(-1234567), int64(1000))
	f.Add(uint64(5), int64(9223372036854775807), int64(1))
	f.Fuzz(func(t *testing.T, seed uint64, num, den int64) {
		if den == 0 {
			t.Skip("no number")
		}
		n := big.NewRat(num, den)
		if _, ends := decimal(n); ends && n.Denom().BitLen() > 40 {
			t.Skip("more digits than the format allows")
		}
		h := newHand(newDice(seed, 0))
		for range 60 {
			value := h.number(n)
			var doc struct{ X any }
			if _, err := toml.Decode("x = "+value+"\n", &doc); err != nil {
				t.Fatalf("%s: %v", value, err)
			}
			got, err := exact.Parse(strings.Trim(value, `"`))
			if want, _ := exact.Parse(n.String()); err != nil || !got.Equal(want) {
				t.Fatalf("%s was written as %s: %v", n, value, err)
			}
		}
	})
}

func TestHundredths(t *testing.T) {
	for n, want := range map[hundredths]string{0: "0", 5: "0.05", -25: "-0.25", 150: "1.5", -300: "-3", -37: "-0.37", 10001: "100.01"} {
		if got := n.String(); got != want {
			t.Errorf("%d hundredths are %q, want %q", int64(n), got, want)
		}
	}
}

func TestChineseNumber(t *testing.T) {
	for n, want := range map[int]string{1: "一", 10: "十", 12: "十二", 20: "二十", 21: "二十一", 100: "一百", 101: "一百零一",
		110: "一百一十", 115: "一百一十五", 1005: "一千零五", 1050: "一千零五十", 9999: "九千九百九十九"} {
		if got := chineseNumber(n); got != want {
			t.Errorf("%d is %s, want %s", n, got, want)
		}
	}
}

func TestSplitTotals(t *testing.T) {
	for seed := range uint64(300) {
		g := &random{dice: newDice(seed, 0), flavours: []flavour{whole, third, tiny, huge}}
		total := g.amount()
		n := g.between(1, 7)
		sum := new(big.Rat)
		for _, part := range g.split(total, n) {
			if part.Sign() <= 0 || tooFine(part) {
				t.Fatalf("seed %d: a part of %s in %d is %s", seed, total.RatString(), n, part.RatString())
			}
			sum.Add(sum, part)
		}
		if sum.Cmp(total) != 0 {
			t.Fatalf("seed %d: the parts of %s are %s together", seed, total.RatString(), sum.RatString())
		}
	}
}

// 1/2048 ends, 1/1000 and 1/999 are within what a file may hold, 1/1009 is not:
// 10^12 ÷ 1009 = 991080277.5…
func TestCoarse(t *testing.T) {
	for _, c := range []struct {
		n    *big.Rat
		to   direction
		want *big.Rat
	}{
		{rat(1, 2048), up, rat(1, 2048)},
		{rat(1, 1000), down, rat(1, 1000)},
		{rat(1, 999), up, rat(1, 999)},
		{rat(1, 1009), down, rat(991_080_277, grain)},
		{rat(1, 1009), up, rat(991_080_278, grain)},
		{rat(-1, 1009), down, rat(-991_080_278, grain)},
		{rat(-1, 1009), up, rat(-991_080_277, grain)},
	} {
		if got := coarse(c.n, c.to); got.Cmp(c.want) != 0 {
			t.Errorf("%s becomes %s, want %s", c.n, got, c.want)
		}
	}
}

func TestChunks(t *testing.T) {
	const data = "[[a]]\n1\n[[a]]\n22\n[[a]]\n333333\n" // records of 8, 9 and 13 bytes
	for most, want := range map[int]string{
		100: data,
		29:  "[[a]]\n1\n[[a]]\n22\n|[[a]]\n333333\n",
		17:  "[[a]]\n1\n[[a]]\n22\n|[[a]]\n333333\n", // 8 + 9
		16:  "[[a]]\n1\n|[[a]]\n22\n|[[a]]\n333333\n",
		1:   "[[a]]\n1\n|[[a]]\n22\n|[[a]]\n333333\n",
	} {
		if got := string(bytes.Join(chunks([]byte(data), most), []byte("|"))); got != want {
			t.Errorf("at most %d: %q, want %q", most, got, want)
		}
	}
}
