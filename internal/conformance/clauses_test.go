package conformance

import (
	"bufio"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var caseName = regexp.MustCompile(`^(C\d{3})[a-z]?-[a-z0-9-]+\.txtar$`)

// lines reads a file of lines "Cnnn words"; comments begin with #.
func lines(t *testing.T, name string) (order []string, words map[string]string) {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	words = make(map[string]string)
	for in := bufio.NewScanner(file); in.Scan(); {
		if strings.HasPrefix(in.Text(), "#") || in.Text() == "" {
			continue
		}
		code, rest, _ := strings.Cut(in.Text(), " ")
		if _, twice := words[code]; twice || strings.TrimSpace(rest) == "" {
			t.Errorf("%s: %s stands there twice, or without a word", name, code)
		}
		order, words[code] = append(order, code), rest
	}
	return order, words
}

// Every clause has a case or the reason why it has none; no case and no reason
// is of a clause that is not listed.
func TestEveryClauseHasACase(t *testing.T) {
	clauses, listed := lines(t, "clauses.txt")
	_, reasons := lines(t, "reasons.txt")
	cases := make(map[string]bool)
	for _, name := range names(t, "clauses") {
		m := caseName.FindStringSubmatch(filepath.Base(name))
		if m == nil {
			t.Errorf("%s is no name of a case", name)
			continue
		}
		cases[m[1]] = true
		if listed[m[1]] == "" {
			t.Errorf("%s: clauses.txt has no such clause", name)
		}
	}
	for code := range reasons {
		if listed[code] == "" {
			t.Errorf("reasons.txt: clauses.txt has no %s", code)
		}
	}
	for _, code := range clauses {
		if cases[code] == (reasons[code] != "") {
			t.Errorf("%s has a case: %v, and a reason for having none: %v", code, cases[code], reasons[code] != "")
		}
	}
}

// needs are the keys by which a rule file says what a clause is listed for.
var needs = map[string]string{
	"BASE": `(@|constants|-mean|reference = "|target = "|three-year)`, "BD": `\[\[indicator\.band\]\]|factor`, "CAP": `(?m)^\s*(cap|floor) = "?-?\d`,
	"COEF": `\[\[coefficient\]\]`, "DV": `\[indicator\.deviation\]`, "ESC": `\[\[once\]\]|points`, "EV": `method = "events"`,
	"FLR": `floor = -?\d`, "GRD": `\[\[(grade|rank_band)\]\]`, "IM": `points_min|\[indicator\.given\]`, "MULT": `\[\[indicator\.multiplier\]\]`,
	"NORM": `\[indicator\.per\]|head-count| / `, "ONCE": `\[\[once\]\]|identities`, "PRE": `\[indicator\.precondition\]`,
	"RK": `\[indicator\.rank\]|\[\[rank_band\]\]|place`, "RL": `\[indicator\.relative\]`, "RND": `mode = "`, "ROLE": `roles = `,
	"RT": `\[indicator\.ratio\]`, "SEQ": `\[\[group\]\]`, "SPLIT": `shares = |roles = `, "SUBST": `substitute|unranked`,
	"TIE": `place`, "UNC": `"none"`, "VETO": `\[\[gate\]\]`, "WIN": `.`, "WT": `\[indicator\.composite\]|metrics = \["[^]]*,|(?s:\[indicator\.relative\].*\[indicator\.relative\])|formula|\[\[metric\.option\]\]|weight`,
}

// A case uses the means that its clause is listed for.
func TestCasesUseTheirMeans(t *testing.T) {
	_, listed := lines(t, "clauses.txt")
	text := make(map[string]string)
	for _, name := range names(t, "clauses") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		code := filepath.Base(name)[:4]
		text[code] += string(data)
	}
	for code, all := range text {
		for _, need := range strings.Fields(listed[code]) {
			if need == "AGP" || need == "AGU" || need == "POOL" {
				continue // what a single ranking does not do; the comment of the case says so
			}
			pattern, ok := needs[need]
			if !ok {
				t.Errorf("%s is listed for %s, which is no means", code, need)
			} else if !regexp.MustCompile(pattern).MatchString(all) {
				t.Errorf("%s is listed for %s, and no case of it uses that", code, need)
			}
		}
	}
}
