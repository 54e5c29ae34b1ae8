package sitetest

import (
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// filed are the tables that lie beside their page as CSV, by the kind of the page
// and the class of the table, with what the name of the file has behind that of
// the page. That they have the same cells internal/recheck holds.
var filed = map[string]string{
	"allowance allowance":        "",
	"allowance allowance people": "",
	"bands bands":                "",
	"bands named":                ".named",
	"classes classed":            "",
	"classes registered":         ".registered",
	"compare pair":               "",
	"compare versus":             ".others",
	"eligible eligible":          "",
	"indicators heat":            "",
	"ledger ledger":              "",
	"lent lent":                  "",
	"ranking ranking":            "",
	"ranking regrouped":          ".regrouped",
	"ranking unranked":           "",
	"register lost":              ".lost",
	"register register":          "",
	"rulings register appeals":   ".appeals",
	"rulings register rulings":   "",
	"scheme categories":          "",
	"scheme kinds":               ".kinds",
	"scheme rules":               ".rules",
	"subject categories":         "",
	"subject losses":             ".lost",
	"subject periods":            "",
	"subjects subjects":          "",
	"tasks register tasks":       "",
}

// unfiled are the tables that have no file, and where their figures have one.
var unfiled = map[string]string{
	"allowance pay":        "the rule, as the records state it",
	"allowance terms":      "how the whole is spread: sums of the list",
	"allowance several":    "sums of the list",
	"brief ranking":        "the ranking",
	"brief deductions":     "the register",
	"brief others":         "the other rankings",
	"classes thresholds":   "the rule, as the register states it",
	"downloads files":      "SHA256SUMS",
	"eligible cases":       "counts the list",
	"eligible musts":       "the rule, as the records state it",
	"embed ranking":        "the ranking",
	"home ranking":         "the ranking",
	"ledger abreast":       "the registers",
	"ledger allowances":    "the lists of allowances",
	"ledger eligibles":     "the lists of eligibilities",
	"ledger enforced":      "the registers",
	"ledger falls":         "the ledger itself",
	"ledger keys":          "the document for programs",
	"ledger service":       "the page of the person, in words",
	"ledger trend":         "the page of the subject",
	"lent lent-sums":       "sums of the list",
	"period ranking":       "the ranking",
	"ranking spread":       "counts the ranking",
	"register clauses":     "sums of the register",
	"register lost-sums":   "sums of the losses",
	"scheme ledger":        "a worked example, a part of the rules",
	"subject away":         "the list of the lent",
	"subject below-units":  "the rankings of those below",
	"subject below-people": "the rankings of those below",
	"subject history":      "what changed in the unit, in words",
	"subject moves":        "what changed in the unit, in words",
	"subject paid":         "the lists of allowances",
	"subject posts":        "where the person served, in words",
	"subject unit-lent":    "the list of the lent",
}

// checkFiled: every table of a page lies beside it as CSV, or it is known why it
// does not. A table without a name is of a text, or leads to pages.
func checkFiled(doc *html.Node, report report) {
	kind := ""
	for body := range elements(doc, "body") {
		kind, _ = value(body, "class")
	}
	if kind == "print" || kind == "copy" {
		return // they repeat what stands elsewhere
	}
	files := filesBeside(doc)
	for table := range elements(doc, "table") {
		name := tableName(table)
		is := kind + " " + name
		ending, known := filed[is]
		if kind == "analysis" && name == "analysis" {
			id, _ := value(table.Parent, "aria-labelledby")
			ending, known = "."+strings.ReplaceAll(id, ".", "-"), true
		}
		switch {
		case known && !files[ending]:
			report("the table %q is in no file", is)
		case !known && name != "" && unfiled[is] == "":
			report("it is not said which file has the table %q", is)
		}
	}
}

// tableName is the class of a table without that which is about its look.
func tableName(table *html.Node) string {
	class, _ := value(table, "class")
	return strings.Join(slices.DeleteFunc(strings.Fields(class), func(name string) bool { return name == "plain" }), " ")
}

// filesBeside are the CSV files to which a page leads, by what their names have
// behind that of the page.
func filesBeside(doc *html.Node) map[string]bool {
	files := make(map[string]bool)
	for p := range elements(doc, "p") {
		class, _ := value(p, "class")
		if !slices.Contains(strings.Fields(class), "downloads") {
			continue
		}
		for a := range elements(p, "a") {
			href, _ := value(a, "href")
			name, isTable := strings.CutSuffix(path.Base(href), ".csv")
			for _, kind := range []string{"allowance.", "eligible."} {
				name = strings.TrimPrefix(name, kind) // these names have a dot of their own
			}
			if _, ending, more := strings.Cut(name, "."); isTable && more {
				files["."+ending] = true
			} else if isTable {
				files[""] = true
			}
		}
	}
	return files
}
