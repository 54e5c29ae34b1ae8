package generate

import (
	"fmt"
	"regexp"
	"strings"
)

// metric marks where the values of a metric come from, and what its formula is
// made of.
func (c *coverage) metric(m table) {
	from := "reported"
	for _, key := range []string{"constants", "tally", "score", "category", "formula"} {
		if m[key] != nil {
			from = key
		}
	}
	if m["option"] != nil {
		from = "survey"
	}
	c.mark("metric ", from)
	if from == "reported" {
		c.bounds(m)
	}
	formula := text(m, "formula")
	for _, call := range functionName.FindAllStringSubmatch(formula, -1) {
		c.mark("function ", call[1])
	}
	for _, lag := range lagName.FindAllStringSubmatch(formula, -1) {
		c.mark("lag ", lag[1])
	}
	for _, sign := range strings.FieldsFunc(notSign.ReplaceAllString(formula, " "), func(r rune) bool { return r == ' ' }) {
		for _, r := range sign {
			c.mark("sign ", string(r))
		}
	}
}

var (
	functionName = regexp.MustCompile(`([a-z-]+)[(（]`)
	lagName      = regexp.MustCompile(`@([0-9a-z-]+)`)
	notSign      = regexp.MustCompile(`[0-9a-z.@][0-9a-z.@-]*`)
)

func (c *coverage) bounds(m table) {
	low, high := m["min"] != nil, m["max"] != nil
	c.markIf(!low && !high, "bounds none")
	c.markIf(low && !high, "bounds min")
	c.markIf(high && !low, "bounds max")
	c.markIf(low && high, "bounds min max")
}

// conditions marks how the conditions of a scheme are written.
func (c *coverage) conditions(doc table) {
	eachTable(doc, func(row table) {
		when, _ := row["when"].(table)
		for _, test := range when {
			signs := comparison.FindAllString(fmt.Sprint(test), -1)
			for _, sign := range signs {
				c.mark("comparison ", sign)
			}
			several := strings.ContainsAny(fmt.Sprint(test), ",|｜")
			c.markIf(len(signs) == 2, "comparison two ends")
			c.markIf(len(signs) == 0 && !several, "comparison word")
			c.markIf(len(signs) == 0 && several, "comparison words")
		}
	})
}

var comparison = regexp.MustCompile(`>=|<=|[><=≥≤＞＜＝]`)

// reports marks what became of the values of a period.
func (c *coverage) reports(period string) {
	due, index := "", 0
	for n, x := range rows(c.periods, "period") {
		if x["id"] == period {
			due, index = fmt.Sprint(x["reports_due"]), n
		}
	}
	for _, key := range []string{"report", "survey"} {
		corrects := make(map[string]string)
		for _, x := range c.of(period, key) {
			corrects[text(x, "id")] = lastPart(text(x, "corrects"))
			values, _ := x["values"].(table)
			c.markIf(len(values) > 1, "report of several units")
			c.markIf(fmt.Sprint(x["entered"]) > due, "report after its date")
			c.markIf(!c.ruled(index, x["metric"]), "report before its rules")
			c.votes(x)
		}
		for id, first := range corrects {
			c.markIf(first != "", "report corrected")
			c.markIf(corrects[corrects[id]] != "", "report corrected twice")
		}
	}
}

// ruled reports whether an edition with a metric applies from a period, by its
// index, or from one before.
func (c *coverage) ruled(index int, metric any) bool {
	for _, doc := range c.schemes {
		for n, x := range rows(c.periods, "period") {
			if x["id"] != doc["scheme"].(table)["applies_from"] || n > index {
				continue
			}
			for _, m := range rows(doc, "metric") {
				if m["id"] == metric {
					return true
				}
			}
		}
	}
	return false
}

func lastPart(ref string) string { return ref[strings.LastIndex(ref, "/")+1:] }

func (c *coverage) votes(survey table) {
	votes, ok := survey["votes"].(table)
	if !ok {
		return
	}
	for _, doc := range c.schemes {
		for _, m := range rows(doc, "metric") {
			valid := int64(0)
			for _, o := range rows(m, "option") {
				if n, counted := votes[text(o, "id")].(int64); counted && o["invalid"] != true {
					valid += n
				}
			}
			c.markIf(m["id"] == survey["metric"] && valid == 0, "votes none valid")
		}
	}
}
