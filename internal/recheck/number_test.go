package recheck_test

import (
	"strings"
	"testing"

	"gongping/internal/recheck"
)

func TestNumbersHaveOneForm(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "12.5": "12.5", "−0.5": "−0.5", "+3": "3", "100": "100",
		"2/3": "2/3 ≈ 0.67", "2/3 ≈ 0.67": "2/3 ≈ 0.67",
		"−1/300": "−1/300 ≈ 0.00", // no sign on a zero
		"+1/6":   "no", "+1/6 ≈ 0.17": "1/6 ≈ 0.17",
		"−5/6 ≈ −0.83": "−5/6 ≈ −0.83", "2/3 ≈ 0.66": "no", "2/3 ≈ ": "no",
		"12.50": "no", "012": "no", "1/2": "no", "4/6": "no", "-1": "no", "−0": "no", "+0": "no", "++1": "no", "+−1": "no",
		"≈ 0.67 = 2/3": "2/3 ≈ 0.67", "≈ +0.67 = 2/3": "2/3 ≈ 0.67", "≈ 0.66 = 2/3": "no", "≈ 0.67 = 5/6": "no", "≈ 0.50 = 0.5": "no", "≈ 0.67": "no", // with the exact value beside it
		"": "no", "—": "no", "1e3": "no", "0x10": "no", "1_000": "no", " 1": "no", "１": "no",
	} {
		printed, ok := recheck.Printed(text)
		if ok != (want != "no") || ok && printed != want {
			t.Errorf("%q is printed %q (%v), want %s", text, printed, ok, want)
		}
	}
}

func TestRounding(t *testing.T) {
	for mode, want := range map[string]string{
		// of 2.5, −2.5, 3.5, 2.4, −2.4, 2.6, −2.6 to whole numbers
		"half-away": "3 −3 4 2 −2 3 −3",
		"half-even": "2 −2 4 2 −2 3 −3",
		"up":        "3 −3 4 3 −3 3 −3",
		"down":      "2 −2 3 2 −2 2 −2",
		"ceil":      "3 −2 4 3 −2 3 −2",
		"floor":     "2 −3 3 2 −3 2 −3",
	} {
		to := strings.Fields(want)
		for i, from := range strings.Fields("2.5 −2.5 3.5 2.4 −2.4 2.6 −2.6") {
			for _, result := range []string{"−4", "−3", "−2", "2", "3", "4"} {
				if recheck.Allowed("round", mode, "0", "", from, result) != (result == to[i]) {
					t.Errorf("%s: %s to %s, want %s", mode, from, result, to[i])
				}
			}
		}
	}
	// 1/3 = 0.333…, 0.125 = 12.5 hundredths
	for _, c := range [][3]string{{"1/3", "2", "0.33"}, {"1/3", "4", "0.3333"}, {"0.125", "2", "0.13"}} {
		if !recheck.Allowed("round", "half-away", c[1], "", c[0], c[2]) {
			t.Errorf("%s to %s places is %s", c[0], c[1], c[2])
		}
	}
	if recheck.Allowed("round", "half-away", "2", "", "0.5", "0.5") || recheck.Allowed("round", "half-away", "", "", "2.5", "3") {
		t.Error("a rounding that changes nothing, or to no places")
	}
}

func TestDirections(t *testing.T) {
	for _, c := range []struct{ op, outcome, yes, no string }{ // from −4
		{"floor", "", "−3 0 1", "−4 −5"},
		{"cap", "", "−5", "−4 −3 0"},
		{"ruling", "upheld", "−4", "−5 −3 0 4"},
		{"ruling", "reduced", "−3 0", "−4 −5 1 3"},
		{"ruling", "revoked", "0", "−4 1"},
		{"ruling", "increased", "−5", "−4 −3 0 5"},
		{"ruling", "", "", "−4 0"},
	} {
		for _, to := range strings.Fields(c.yes) {
			if !recheck.Allowed(c.op, "", "", c.outcome, "−4", to) {
				t.Errorf("%s %s: −4 may lead to %s", c.op, c.outcome, to)
			}
		}
		for _, to := range strings.Fields(c.no) {
			if recheck.Allowed(c.op, "", "", c.outcome, "−4", to) {
				t.Errorf("%s %s: −4 may not lead to %s", c.op, c.outcome, to)
			}
		}
	}
}
