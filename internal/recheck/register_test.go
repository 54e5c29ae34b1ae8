package recheck_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// What a digit does not say of a register: lines that are missing, doubled or
// moved, and links that lead astray.
func TestTamperingWithRegisters(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	const deductions, bonuses, rulings = "2020q4/deductions.html", "2020q4/bonuses.html", "2020q4/rulings.html"
	for name, c := range map[string]tampering{
		"no deductions":       {every, deductions, "", "", "no register of deductions"},
		"no bonuses":          {every, bonuses, "", "", "no register of bonuses"},
		"no rulings":          {every, rulings, "", "", "no register of tasks or of rulings"},
		"line missing":        {every, deductions, `(table class="plain register"[^>]*>.*?<tbody>)<tr.*?</tr>`, "$1", "0 times, want 1"},
		"line twice":          {every, bonuses, `(table class="plain register"[^>]*>.*?<tbody>)(<tr.*?</tr>)`, "$1$2$2", "2 times, want 1"},
		"other ledger":        {every, deductions, `(<th scope="row" class="entry-id"><a href="case/)[a-z]+`, "${1}shita", "no entry"},
		"other unit":          {every, deductions, `(class="unit-name"><a href="[^"]*">)[^<]*`, "${1}某分局", "is not the unit of"},
		"other clause":        {every, deductions, `(class="clause"[^>]*><a href="[^"#]*#)[^"]*`, "${1}c-none", "c-none"},
		"other key":           {every, deductions, `data-key="clause\.case`, `data-key="clause.other`, "clause.other"},
		"not struck through":  {every, deductions, `<del>[^<]*</del>\s*<ins>([^<]*)</ins>`, "$1", "del: printed"},
		"struck for nothing":  {every, deductions, `(class="points num">)(−[\d.]+)<`, "$1<del>$2</del> <ins>$2</ins><", "nothing has changed"},
		"ruling left out":     {every, deductions, `<span class="ruling"[^>]*>.*?</span>`, "", "td.outcome"},
		"cut left out":        {every, deductions, `<span class="instead">.*?</span>`, "", ".instead"},
		"clause not added up": {every, deductions, `(table class="plain clauses">.*?<tbody>)<tr.*?</tr>`, "$1", "is not added up"},
		"clause leads astray": {every, deductions, `(table class="plain clauses">.*?href="[^"]*#)[^"]*`, "${1}board.case", `printed "board.case"`},
		"loss missing":        {every, deductions, `(table class="plain lost"[^>]*>.*?<tbody>.*?</tr>)<tr data-key.*?</tr>`, "$1", "listed: false"},
		"item not added up":   {every, deductions, `(table class="plain lost-sums">.*?<tbody>)<tr.*?</tr>`, "$1", "is not added up"},
		"loss elsewhere":      {every, deductions, `(table class="plain lost"[^>]*>.*?class="item"><a href="case/)[a-z]+`, "${1}ningxi", "table.lost 2020q4/case/ningxi.html"},
		"outcome of a ruling": {every, rulings, `(class="outcome">)撤销`, "${1}减轻", "printed"},
		"counts of a period":  {every, "2020q4/index.html", `项（共`, "条（共", "dl.registers"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.mustBeFound(t)
		})
	}
}

// long adds to a folder so many events of one unit, each fifth of them of no
// worth by a ruling, half of the points or twice.
func long(t *testing.T, count int) fs.FS {
	folder := everything.files(t)
	var records strings.Builder
	for n := range count {
		fmt.Fprintf(&records, `[[event]]
id = "long-%[1]d"
entered = 2020-12-20
recorded_by = "clerk"
approved_by = "chief"
evidence = "号"
reason = "</td><script>%[1]d"
occurred = 2020-10-%02[2]d
subject = "dongbu"
indicator = "events"
kind = "case"
`, n, 1+n%28)
		outcome := []string{`"revoked"`, "\"reduced\"\nto = -0.1", "\"increased\"\nto = -1", `"upheld"`, ""}[n%5]
		if outcome != "" {
			fmt.Fprintf(&records, `[[ruling]]
id = "ruling-%[1]d"
entry = "2020q4/long-%[1]d"
outcome = %[2]s
entered = 2020-12-20
recorded_by = "clerk"
approved_by = "chief"
reason = "复核"
document = "号"
decided_by = "考评办"
decided = 2020-12-20
`, n, outcome)
		}
	}
	folder["records/2020q4/long.toml"] = &fstest.MapFile{Data: []byte(records.String())}
	return folder
}

// A register that is longer than a page goes on over several, and a reader finds
// on them what is on one; the third must not be missed.
func TestLongRegistersAddUp(t *testing.T) {
	t.Parallel()
	for _, lang := range locale.Langs() {
		site := open(t, built(t, long(t, 1100), build.Options{Lang: lang}))
		mustAddUp(t, site.files)
		rows := 0
		for n := range 3 {
			path := "2020q4/deductions.html"
			if n > 0 {
				path = fmt.Sprintf("2020q4/deductions-%d.html", n+1)
			}
			if site.files[path] == nil {
				t.Fatalf("there is no %s", path)
			}
			rows += bytes.Count(site.files[path].Data, []byte("2020q4/long-"))
		}
		if rows < 2*1100 {
			t.Errorf("%d mentions of 1100 entries", rows)
		}
		tampering{site, "2020q4/deductions-2.html", "", "", "times, want 1"}.mustBeFound(t)
	}
}

// Three hundred fit on one page; none is said in a sentence.
func TestShortRegistersAreOnePage(t *testing.T) {
	t.Parallel()
	files := built(t, long(t, 300), build.Options{})
	mustAddUp(t, files)
	if files["2020q4/deductions-2.html"] != nil {
		t.Error("a register of 300 entries is cut")
	}
	if page := string(files["2020q3/deductions.html"].Data); !strings.Contains(page, "本期没有扣分记录。") || strings.Contains(page, `class="plain register"`) {
		t.Error("a register without entries does not say so")
	}
}
