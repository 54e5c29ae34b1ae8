package generate

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// covered is what the seeds of Random must show between them. A feature of the
// format that is not in this table is not tested with random folders.
var covered = slices.Concat(
	prefixed("model ", "weighted", "direct", "bonus", "penalty", "free"),
	prefixed("method ", slices.Concat([]string{"events", "given"}, measures)...),
	prefixed("rounding indicator ", "half-away", "half-even", "up", "down", "ceil", "floor"),
	prefixed("rounding category ", "half-away", "half-even", "up", "down", "ceil", "floor"),
	prefixed("rounding total ", "half-away", "half-even", "up", "down", "ceil", "floor"),
	prefixed("places ", "0", "1", "2", "3", "4", "6"),
	prefixed("outcome ", "upheld", "reduced", "revoked", "increased"),
	prefixed("state ", "unreported", "not-applicable", "exempt"),
	prefixed("consequence ", "unreported points", "unreported full", "not_applicable points", "not_applicable full", "exempt points", "exempt full",
		"unreported group-mean", "not_applicable group-mean", "exempt group-mean", "unreported applicable-mean", "not_applicable applicable-mean", "exempt applicable-mean"),
	prefixed("metric ", "reported", "constants", "tally", "score", "category", "formula", "survey"),
	prefixed("bounds ", "none", "min", "max", "min max"),
	prefixed("function ", "min", "max", "mean", "growth", "group-mean", "group-max", "group-min", "group-sum", "group-place", "group-place-low", "group-count",
		"all-mean", "all-max", "all-min", "all-sum", "all-place", "all-place-low", "all-count", "three-year-mean"),
	prefixed("lag ", "previous", "last-year", "1-years-ago", "2-years-ago", "3-years-ago", "1-periods-ago", "2-periods-ago", "3-periods-ago"),
	prefixed("sign ", "+", "-", "*", "/", "＋", "−", "－", "×", "÷", "(", "（", "，"),
	prefixed("comparison ", ">=", ">", "<=", "<", "=", "≥", "≤", "＞", "＜", "＝", "word", "words", "two ends"),
	prefixed("report ", "corrected", "corrected twice", "after its date", "before its rules", "of several units"),
	prefixed("votes ", "none valid"),
	prefixed("edition ", "trial", "notice", "final", "correction", "planned", "late"),
	prefixed("limit ", "total cap", "total floor", "category cap", "category floor", "indicator cap", "indicator floor", "kind cap", "kind floor"),
	prefixed("no limit ", "total cap", "total floor", "category cap", "category floor", "indicator cap", "indicator floor"),
	prefixed("start ", "none", "0", "alone", "with bases"),
	prefixed("base ", "weighted", "direct", "bonus", "penalty", "free"),
	prefixed("given ", "scaled", "unscaled", "below zero", "after unreported", "dated"),
	prefixed("kind ", "fixed", "range", "roles", "only counted", "nothing", "plus", "minus", "both signs"),
	prefixed("weights ", "none", "fraction", "whole", "full other than 100"),
	prefixed("order ", "high", "low"), prefixed("tie-breaks ", "0", "1", "2", "3"),
	prefixed("groups ", "all", "by class", "by name", "empty", "of another grouping", "by name and class"),
	prefixed("scheme ", "second", "second edition", "later", "retroactive", "no rounding"),
	prefixed("orientation ", "strike", "prevention", "foundation", "service", "team"),
	prefixed("event ", "late", "task", "count", "points", "attributes", "absent from", "shared", "role", "matter"),
	prefixed("rulings on one entry ", "1", "2", "3", "4"), prefixed("ruling ", "on appeal", "of own motion", "in a later period", "on a given score", "on an absence", "on a shared event"),
	prefixed("appeal ", "open", "short"), prefixed("task ", "urgent", "for all", "for some", "with indicator"),
	prefixed("unit ", "until", "from", "parent", "without class", "without head count"),
	prefixed("periods ", "1", "2", "3", "4"), prefixed("language ", "zh-CN", "en", "default"),
	prefixed("id ", "0", "-", strings.Repeat("a", 64), "total", "constructor"),
	prefixed("text ", hostile...),
	prefixed("text ", `</script><img src=x onerror=alert(1)>`, `../../x`, `{{.}}`, `javascript:alert(1)`, `👮‍♀️`, `𠮷野家`, `"`, `'`, `\`),
	prefixed("text of ", "60", "4000"),
	prefixed("file ", "BOM", "CRLF", "fraction", "exponent", "underscore", "plus", "literal", "escaped", "folded", "attribute table", "inline rounding", "other"),
)

func prefixed(prefix string, words ...string) []string {
	list := make([]string, len(words))
	for i, word := range words {
		list[i] = prefix + word
	}
	return list
}

func TestRandomCoversTheFormat(t *testing.T) {
	seen := make(map[string]int)
	for seed, files := range randomFolders() {
		c := &coverage{parsed: parseRandom(t, seed), seen: make(map[string]bool)}
		c.folder()
		for name, data := range files {
			c.file(name, data)
		}
		for feature := range c.seen {
			seen[feature]++
		}
	}
	for _, feature := range covered {
		if seen[feature] == 0 {
			t.Errorf("no seed has %q", feature)
		}
	}
}

// coverage is what one folder shows.
type coverage struct {
	*parsed
	seen map[string]bool
}

func (c *coverage) mark(feature string, parts ...any) { c.seen[feature+fmt.Sprint(parts...)] = true }

func (c *coverage) markIf(condition bool, feature string) {
	if condition {
		c.seen[feature] = true
	}
}

func (c *coverage) folder() {
	c.texts(c.site, c.units, c.periods)
	language := text(c.site["site"].(table), "language")
	c.mark("language ", cmp.Or(language, "default"))
	c.mark("periods ", len(rows(c.periods, "period")))
	for _, u := range rows(c.units, "unit") {
		c.mark("id ", u["id"])
		c.markIf(u["until"] != nil, "unit until")
		c.markIf(u["parent"] != nil, "unit parent")
		c.markIf(u["class"] == nil, "unit without class")
		c.markIf(u["head_count"] == nil, "unit without head count")
		c.markIf(fmt.Sprint(u["from"]) > fmt.Sprint(rows(c.periods, "period")[0]["start"]), "unit from")
	}
	for _, x := range rows(c.publications, "publication") {
		c.mark("edition ", x["edition"])
		c.markIf(x["date"] == nil, "edition planned")
		c.markIf(x["date"] != nil && fmt.Sprint(x["date"]) > fmt.Sprint(x["due"]), "edition late")
	}
	schemes := make(map[string]int)
	for name, doc := range c.schemes {
		id, _, _ := strings.Cut(name, "/")
		schemes[id]++
		c.markIf(schemes[id] > 1, "scheme second edition")
		c.scheme(doc)
	}
	c.markIf(len(schemes) > 1, "scheme second")
	for period := range c.records {
		c.period(period)
	}
}

// texts marks the texts of a document, at any depth.
func (c *coverage) texts(docs ...table) {
	for _, doc := range docs {
		for _, value := range doc {
			switch value := value.(type) {
			case string:
				c.mark("text ", value)
				c.mark("text of ", utf8.RuneCountInString(value))
			case table:
				c.texts(value)
			case []table:
				c.texts(value...)
			}
		}
	}
}

func (c *coverage) scheme(doc table) {
	c.texts(doc)
	head := doc["scheme"].(table)
	c.limits("total", head)
	c.markIf(head["retroactive_clause"] != nil, "scheme retroactive")
	c.markIf(text(head, "applies_from") != text(rows(c.periods, "period")[0], "id"), "scheme later")
	rounding, _ := head["rounding"].(table)
	c.markIf(len(rounding) == 0, "scheme no rounding")
	for point, r := range rounding {
		c.mark("rounding "+point+" ", r.(table)["mode"])
		c.mark("places ", r.(table)["places"])
	}
	named, classed := false, false
	for _, g := range rows(doc, "group") {
		c.markIf(strings.Contains(fmt.Sprint(g["classes"]), "nobody"), "groups empty")
		c.markIf(g["grouping"] != nil, "groups of another grouping")
		if g["grouping"] == nil {
			c.markIf(g["classes"] == nil && g["units"] == nil, "groups all")
			named, classed = named || g["units"] != nil, classed || g["classes"] != nil
		}
	}
	c.markIf(named && !classed, "groups by name")
	c.markIf(classed && !named, "groups by class")
	c.markIf(classed && named, "groups by name and class")
	for _, m := range rows(doc, "metric") {
		c.metric(m)
	}
	c.conditions(doc)
	c.mark("tie-breaks ", len(rows(doc, "tie_break")))
	for _, x := range rows(doc, "tie_break") {
		c.mark("order ", x["order"])
	}
	c.markIf(head["full"] == nil, "weights none")
	c.markIf(head["full"] != nil && fmt.Sprint(head["full"]) != "100", "weights full other than 100")
	for _, x := range rows(doc, "category") {
		c.category(x, rows(doc, "indicator"))
	}
	for _, x := range rows(doc, "indicator") {
		c.indicator(x)
	}
}

func (c *coverage) limits(what string, row table) {
	for _, side := range []string{"cap", "floor"} {
		c.markIf(row[side] != nil && row[side] != "none", "limit "+what+" "+side)
		c.markIf(row[side] == "none", "no limit "+what+" "+side)
	}
}

func (c *coverage) category(x table, indicators []table) {
	c.mark("model ", x["model"])
	c.mark("id ", x["id"])
	c.limits("category", x)
	based := false
	for _, i := range indicators {
		if i["category"] == x["id"] && i["base"] != nil {
			based = true
			c.mark("base ", x["model"])
		}
	}
	if weight := x["weight"]; weight != nil {
		_, whole := weight.(int64)
		c.markIf(whole, "weights whole")
		c.markIf(strings.Contains(fmt.Sprint(weight), "/"), "weights fraction")
		c.markIf(x["start"] == nil, "start none")
		c.markIf(fmt.Sprint(x["start"]) == "0", "start 0")
		c.markIf(x["start"] != nil && !based, "start alone")
		c.markIf(x["start"] != nil && based, "start with bases")
	}
}

func (c *coverage) indicator(x table) {
	c.mark("method ", x["method"])
	c.mark("orientation ", x["orientation"])
	c.limits("indicator", x)
	for _, k := range rows(x, "kind") {
		c.limits("kind", k)
		counted := x["method"] != "events"
		c.markIf(counted, "kind only counted")
		c.markIf(k["roles"] != nil, "kind roles")
		points, low, high := fmt.Sprint(k["points"]), fmt.Sprint(k["points_min"]), fmt.Sprint(k["points_max"])
		c.markIf(k["points"] != nil, "kind fixed")
		c.markIf(k["points_min"] != nil, "kind range")
		c.markIf(points == "0", "kind nothing")
		c.markIf(strings.HasPrefix(points, "-"), "kind minus")
		c.markIf(points > "0" && points < ":", "kind plus")
		c.markIf(strings.HasPrefix(low, "-") && !strings.HasPrefix(high, "-"), "kind both signs")
	}
	if g, ok := x["given"].(table); ok {
		c.markIf(g["scale"] != nil, "given scaled")
		c.markIf(g["scale"] == nil, "given unscaled")
		c.markIf(strings.HasPrefix(fmt.Sprint(g["min"]), "-"), "given below zero")
	}
	for _, state := range []string{"unreported", "not_applicable", "exempt"} {
		if in, ok := x[state].(table); ok {
			c.mark("consequence "+state+" ", cmp.Or(text(in, "substitute"), "points"))
		}
	}
}

func (c *coverage) period(period string) {
	c.texts(c.records[period]...)
	unreported := make(map[string]bool)
	for _, x := range c.of(period, "absence") {
		c.mark("state ", x["state"])
		unreported[fmt.Sprint(x["subject"], " ", x["indicator"])] = x["state"] == "unreported"
	}
	for _, x := range c.of(period, "given") {
		c.markIf(x["occurred"] != nil, "given dated")
		c.markIf(unreported[fmt.Sprint(x["subject"], " ", x["indicator"])], "given after unreported")
	}
	for _, x := range c.of(period, "event") {
		for _, key := range []string{"late", "task", "count", "points", "attributes", "role", "matter"} {
			c.markIf(x[key] != nil, "event "+key)
		}
		c.markIf(x["shares"] != nil, "event shared")
		c.mark("id ", x["id"])
		c.markIf(unreported[fmt.Sprint(x["subject"], " ", x["indicator"])], "event absent from")
	}
	for _, x := range c.of(period, "task") {
		c.markIf(x["urgent"] == true, "task urgent")
		c.markIf(x["subjects"] == nil, "task for all")
		c.markIf(x["subjects"] != nil, "task for some")
		c.markIf(x["indicator"] != nil, "task with indicator")
	}
	c.reports(period)
	c.decisions(period)
}

func (c *coverage) decisions(period string) {
	full := func(ref string) string {
		if strings.Contains(ref, "/") {
			return ref
		}
		return period + "/" + ref
	}
	chains := make(map[string]int)
	answered := make(map[string]bool)
	for _, x := range c.of(period, "ruling") {
		c.mark("outcome ", x["outcome"])
		c.markIf(x["appeal"] != nil, "ruling on appeal")
		c.markIf(x["appeal"] == nil, "ruling of own motion")
		entry := full(text(x, "entry"))
		chains[entry]++
		answered[full(text(x, "appeal"))] = true
		c.markIf(!strings.HasPrefix(entry, period+"/"), "ruling in a later period")
		c.markIf(c.has(period, entry, []string{"given"}), "ruling on a given score")
		c.markIf(c.has(period, entry, []string{"absence"}), "ruling on an absence")
		for _, e := range c.of(strings.SplitN(entry, "/", 2)[0], "event") {
			c.markIf(e["shares"] != nil && strings.HasSuffix(entry, "/"+text(e, "id")), "ruling on a shared event")
		}
	}
	for _, n := range chains {
		c.mark("rulings on one entry ", n)
	}
	for _, x := range c.of(period, "appeal") {
		c.markIf(!answered[full(text(x, "id"))], "appeal open")
		c.markIf(!strings.Contains(text(x, "entry"), "/"), "appeal short")
	}
}

// file marks what only the bytes show.
func (c *coverage) file(name string, data []byte) {
	c.markIf(bytes.HasPrefix(data, []byte("\uFEFF")), "file BOM")
	c.markIf(bytes.Contains(data, []byte("\r\n")), "file CRLF")
	c.markIf(strings.HasSuffix(name, ".txt"), "file other")
	for line := range bytes.Lines(data) {
		_, value, _ := strings.Cut(string(line), " = ")
		digits := strings.Trim(value, "+-0123456789._e/\"\r\n")
		number := digits == "" && value != ""
		c.markIf(number && strings.Contains(value, "/"), "file fraction")
		c.markIf(number && strings.Contains(value, "e-"), "file exponent")
		c.markIf(number && strings.Contains(value, "_"), "file underscore")
		c.markIf(number && strings.HasPrefix(value, "+"), "file plus")
		c.markIf(strings.HasPrefix(value, "'"), "file literal")
		c.markIf(strings.Contains(value, `\u`), "file escaped")
		c.markIf(strings.HasPrefix(value, `"""`), "file folded")
		c.markIf(bytes.Contains(line, []byte("[event.attributes]")), "file attribute table")
		c.markIf(bytes.HasPrefix(line, []byte("rounding = {")), "file inline rounding")
	}
}
