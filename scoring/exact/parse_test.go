package exact

import (
	"errors"
	"math/big"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	zeros := strings.Repeat("0", 1000)
	nines := strings.Repeat("9", maxDigits)
	for _, c := range []struct{ text, want string }{ // want as big.Rat reads it
		{"12", "12"}, {"+3", "3"}, {"-0.5", "-1/2"}, {"37.20", "186/5"}, {"0.12345678", "12345678/100000000"},
		{"1_000.25", "4001/4"}, {"1_0_0", "100"}, {"0.000_1", "1/10000"}, {"1_0e1_0", "1e11"},
		{"1e-3", "1/1000"}, {"1E+3", "1000"}, {"-2.5e1", "-25"}, {"1.5e0", "3/2"}, {"1e00", "1"}, {"1e064", "1e64"},
		{"1e17", "1e17"}, {"1e18", "1e18"}, {"12e18", "12e18"}, {"1e19", "1e19"}, {"1e-18", "1e-18"}, {"1e-19", "1e-19"}, {"123456789012345678e1", "1234567890123456780"},
		{"2/3", "2/3"}, {"-2/3", "-2/3"}, {"+4/6", "2/3"}, {"6/3", "2"}, {"0/5", "0"}, {"1_000/3", "1000/3"},
		{"0", "0"}, {"-0", "0"}, {"-0.0", "0"}, {"0e64", "0"}, {"007", "7"}, {"00.50", "1/2"},
		{zeros + "5", "5"}, {"0." + zeros, "0"}, {"5." + zeros, "5"}, {"0e" + zeros + "1", "0"},
		{nines, nines}, {"-0." + nines, "-0." + nines}, {nines + "e64", nines + "e64"}, {nines + "e-64", nines + "e-64"},
		{"0." + zeros[:63] + "1e-64", "1e-128"}, {"1" + zeros[:64] + "e64", "1e128"},
		{"999999999999999999", "999999999999999999"}, {"9223372036854775808", "9223372036854775808"},
		{"1.234567890123456789", "1.234567890123456789"}, {"-9223372036854775.808", "-9223372036854775.808"},
		{nines + "/7", nines + "/7"}, {"1/" + nines, "1/" + nines}, {"1" + zeros[:63] + "/1" + zeros[:63], "1"},
	} {
		got, err := Parse(c.text)
		if err != nil {
			t.Errorf("%s", err)
			continue
		}
		want, _ := new(big.Rat).SetString(c.want)
		same(t, c.text, got, want)
	}
}

func TestParseRefuses(t *testing.T) {
	zeros := strings.Repeat("0", 1000)
	for _, c := range []struct {
		text   string
		reason error
		offset int
	}{
		{"", ErrEmpty, 0},
		{"-", ErrSyntax, 1}, {"+-1", ErrSyntax, 1}, {"--1", ErrSyntax, 1}, {"x", ErrSyntax, 0}, {"−1", ErrSyntax, 0},
		{" 1", ErrSyntax, 0}, {"1 ", ErrSyntax, 1}, {"1\n", ErrSyntax, 1}, {"1\x00", ErrSyntax, 1}, {"1 000", ErrSyntax, 1},
		{".5", ErrSyntax, 0}, {"-.5", ErrSyntax, 1}, {"1.", ErrSyntax, 2}, {"1.e3", ErrSyntax, 2}, {"1..2", ErrSyntax, 2}, {"1.2.3", ErrSyntax, 3},
		{"1,5", ErrSyntax, 1}, {"1。5", ErrSyntax, 1}, {"１", ErrSyntax, 0}, {"1分", ErrSyntax, 1}, {"40%", ErrSyntax, 2}, {"1:5", ErrSyntax, 1},
		{"_1", ErrSyntax, 0}, {"1_", ErrSyntax, 1}, {"1__0", ErrSyntax, 1}, {"1_.5", ErrSyntax, 1}, {"1._5", ErrSyntax, 2}, {"1.5_", ErrSyntax, 3}, {"1_e3", ErrSyntax, 1},
		{"e3", ErrSyntax, 0}, {"1e", ErrSyntax, 2}, {"1e+", ErrSyntax, 3}, {"1e1.5", ErrSyntax, 3}, {"1e_1", ErrSyntax, 2}, {"1e1_", ErrSyntax, 3},
		{"inf", ErrNotFinite, 0}, {"-inf", ErrNotFinite, 1}, {"+nan", ErrNotFinite, 1}, {"Inf", ErrSyntax, 0}, {"infinity", ErrSyntax, 0},
		{"0x1f", ErrNotDecimal, 0}, {"0o17", ErrNotDecimal, 0}, {"-0b1", ErrNotDecimal, 1}, {"1x", ErrSyntax, 1}, {"0p1", ErrSyntax, 1},
		{"/3", ErrSyntax, 0}, {"2/", ErrSyntax, 2}, {"2/-3", ErrSyntax, 2}, {"2//3", ErrSyntax, 2}, {"2/3/4", ErrSyntax, 3}, {"1.5/3", ErrSyntax, 3},
		{"2/3.5", ErrSyntax, 3}, {"2/3e1", ErrSyntax, 3}, {"1e1/3", ErrSyntax, 3}, {"2 / 3", ErrSyntax, 1}, {"2/0x3", ErrSyntax, 3}, {"1 1/2", ErrSyntax, 1},
		{"1/0", ErrZeroDenominator, 2}, {"0/0", ErrZeroDenominator, 2}, {"1/000", ErrZeroDenominator, 2},
		{"1e65", ErrRange, 2}, {"1e-65", ErrRange, 3}, {"1e999999999999999999999", ErrRange, 2}, {"0e100", ErrRange, 2}, {"1e1" + zeros, ErrRange, 2},
		{strings.Repeat("9", 65), ErrRange, 0},
		{"1" + zeros[:63] + "1", ErrRange, 0},      // 65 digits
		{"0." + zeros[:64] + "1e-64", ErrRange, 0}, // 10^-129
		{"1" + zeros[:65] + "e64", ErrRange, 0},    // 10^129
		{"1" + zeros, ErrRange, 0},
		{"0." + zeros + "1", ErrRange, 0},
		{"1" + zeros[:64] + "/3", ErrRange, 0},                                           // 65 digits above
		{"3/1" + zeros[:64], ErrRange, 0},                                                // 65 digits below
		{"1/1606938044258990275541962092341162602522202993782792835301376", ErrRange, 0}, // 2^-200 has 140 digits as a decimal
		{strings.Repeat("9", 65) + "x", ErrSyntax, 65},                                   // how it is written comes first
	} {
		n, err := Parse(c.text)
		var refused *ParseError
		if !errors.As(err, &refused) || !errors.Is(err, c.reason) || refused.Offset != c.offset || refused.Input != c.text || !n.IsZero() {
			t.Errorf("Parse(%q) = %s, %v; want %q at %d", c.text, n, err, c.reason, c.offset)
		}
	}
}

func TestParseErrorText(t *testing.T) {
	_, err := Parse("1.5分\n")
	if want := `"1.5分\n" is not a number: not written as a number (at byte 3)`; err.Error() != want {
		t.Errorf("%s; want %s", err, want)
	}
	// 1 + 26 × 3 = 79 bytes fit, the next character is cut off whole.
	_, err = Parse("9" + strings.Repeat("分", 1000))
	if want := `"9` + strings.Repeat("分", 26) + `…" is not a number: not written as a number (at byte 1)`; err.Error() != want {
		t.Errorf("%s; want %s", err, want)
	}
}

// A megabyte of anything is refused without building a number of it.
func TestParseIsCheapOnLongText(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("9", 1<<20),
		"0." + strings.Repeat("0", 1<<20) + "1",
		"1/" + strings.Repeat("9", 1<<20),
		"1e" + strings.Repeat("9", 1<<20),
		strings.Repeat("9_", 1<<19) + "9",
	} {
		allocations := testing.AllocsPerRun(1, func() {
			if _, err := Parse(text); !errors.Is(err, ErrRange) {
				t.Errorf("Parse of %d bytes: %v", len(text), err)
			}
		})
		if allocations > 4 {
			t.Errorf("%d bytes cost %v allocations", len(text), allocations)
		}
	}
}
