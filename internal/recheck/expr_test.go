package recheck_test

import (
	"testing"

	"gongping/internal/recheck"
)

func TestCalculationsHaveOneForm(t *testing.T) {
	for text, want := range map[string]string{
		"(90 − 87.5) ÷ 1":                  "(90 − 87.5) ÷ 1 = 2.5",
		"100 × 12 ÷ 240":                   "100 × 12 ÷ 240 = 5",
		"10 ÷ (40 × 1 ÷ 100)":              "10 ÷ (40 × 1 ÷ 100) = 25",
		"6 + (10 − 6) × (9 − 5) ÷ (9 − 3)": "6 + (10 − 6) × (9 − 5) ÷ (9 − 3) = 26/3 ≈ 8.67", // 6 + 4 × 4 ÷ 6
		"4 × (2/3)":                        "4 × (2/3) = 8/3 ≈ 2.67",
		"5 × (−0.2)":                       "5 × (−0.2) = −1",
		"3 − (−5)":                         "3 − (−5) = 8",
		"max(18 − (15 + 16 + 21) ÷ 3, 0)":  "max(18 − (15 + 16 + 21) ÷ 3, 0) = 2/3 ≈ 0.67", // 18 − 52/3
		"min(40, 4) − 18":                  "min(40, 4) − 18 = −14",
		"growth(18, 15)":                   "(18 − 15) ÷ 15 × 100 = 20",
		"mean(20, 2) × 2":                  "(20 + 2) ÷ 2 × 2 = 22",
		"(1 + 2) + 3":                      "1 + 2 + 3 = 6", // brackets that are not needed
		"1 ÷ 0":                            "1 ÷ 0 = ",
		"1 + ":                             "", "1+2": "", "(1 + 2": "", "1 + 2)": "", "01 + 2": "", "one + 2": "", "": "",
	} {
		got, ok := recheck.Worked(text)
		if got != want || ok != (want != "") {
			t.Errorf("%q is worked out as %q (%v), want %q", text, got, ok, want)
		}
	}
}
