package conformance

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// block is a header of a TOML text with the lines up to the next one. The first
// block of a text may have no header.
type block struct {
	table string // "indicator.kind"
	lines []string
}

var header = regexp.MustCompile(`^\s*\[\[?([a-z_.]+)\]\]?`)

func blocks(text string) []block {
	list := []block{{}}
	for line := range strings.Lines(text) {
		if m := header.FindStringSubmatch(line); m != nil {
			list = append(list, block{table: m[1]})
		}
		last := &list[len(list)-1]
		last.lines = append(last.lines, strings.TrimRight(line, "\n"))
	}
	return list
}

// value is what stands behind a key of the block, or "".
func (b *block) value(key string) string {
	for _, line := range b.lines {
		if left, right, ok := strings.Cut(line, "="); ok && strings.TrimSpace(left) == key {
			return strings.TrimSpace(right)
		}
	}
	return ""
}

// fill puts a key under the header of the block where the case leaves it out.
func (b *block) fill(key, value string) {
	if b.value(key) == "" {
		b.lines = slices.Insert(b.lines, 1, key+" = "+value)
	}
}

func joined(list []block) string {
	var lines []string
	for i := range list {
		lines = append(lines, list[i].lines...)
	}
	return strings.Join(lines, "\n") + "\n"
}

// named are the tables whose name may be left out: it is then the id.
var named = []string{
	"attribute", "attribute.word", "category", "coefficient", "example", "gate", "grade", "group", "grouping", "indicator",
	"indicator.kind", "indicator.multiplier", "metric", "metric.option", "once", "period", "rank_band", "role", "tie_break", "unit",
}

// cited are the tables that must name a clause.
var cited = []string{
	"coefficient", "gate", "grade", "indicator", "indicator.exempt", "indicator.multiplier", "indicator.not_applicable",
	"indicator.precondition", "indicator.unreported", "once",
}

// expandScheme lays a fragment over the head of every scheme.
func expandScheme(head, fragment string) string {
	list := blocks(fragment)
	base := blocks(head)[1]
	var lines []string
	for _, line := range base.lines {
		key, _, found := strings.Cut(line, " =")
		if !found || list[0].value(key) == "" {
			lines = append(lines, line)
		}
	}
	list[0] = block{table: "scheme", lines: append(lines, list[0].lines...)}
	categories := slices.ContainsFunc(list, func(b block) bool { return b.table == "category" })
	for i := range list {
		b := &list[i]
		if b.table == "indicator" {
			b.fill("orientation", `"foundation"`)
			b.fill("department", `"office"`)
			b.fill("issuer", list[0].value("authority"))
			if !categories {
				b.fill("category", `"all"`)
			}
		}
		if b.table == "indicator.kind" {
			b.fill("unit", `"起"`)
		}
		if slices.Contains(cited, b.table) {
			b.fill("clause", `"c-1"`)
		}
		if id := b.value("id"); slices.Contains(named, b.table) && id != "" {
			b.fill("name", strings.Fields(id)[0])
		}
	}
	text := joined(list)
	if !categories {
		text += "[[category]]\nid = \"all\"\nname = \"全部\"\nmodel = \"free\"\n"
	}
	if !slices.ContainsFunc(list, func(b block) bool { return b.table == "group" }) {
		text += "[[group]]\nid = \"all\"\nname = \"全部\"\n"
	}
	return text
}

// expandRecords fills in what every record of a period has.
func expandRecords(fragment string, start, end string) string {
	list := blocks(fragment)
	for i := range list {
		b := &list[i]
		if b.table == "" {
			continue
		}
		switch b.table {
		case "event":
			b.fill("occurred", start)
			b.fill("reason", `"核实"`)
		case "given":
			b.fill("scorer", `"chief"`)
			b.fill("reason", `"评分"`)
		case "absence":
			b.fill("reason", `"说明"`)
		case "ruling":
			b.fill("decided", end)
			b.fill("decided_by", `"考评办"`)
			b.fill("document", `"云公考〔2020〕9号"`)
			b.fill("reason", `"复核"`)
		}
		if b.table != "ruling" {
			b.fill("evidence", `"云公考〔2020〕8号"`)
		}
		b.fill("approved_by", `"chief"`)
		b.fill("recorded_by", `"clerk"`)
		b.fill("entered", end)
		b.fill("id", fmt.Sprintf(`"r-%03d"`, i))
	}
	return joined(list)
}

// expandUnits is the registry of a case: its own units and, of the base, those
// that it names somewhere, or one if it names none.
func expandUnits(base, fragment, text string) string {
	words := regexp.MustCompile(`[a-z0-9-]+`).FindAllString(text, -1)
	isNamed := func(b *block) bool { return slices.Contains(words, strings.Trim(b.value("id"), `"`)) }
	registered := blocks(base)
	if fragment == "" && !slices.ContainsFunc(registered, func(b block) bool { return b.table == "unit" && isNamed(&b) }) {
		words = []string{"lindu"}
	}
	var kept []block
	own := make(map[string]bool)
	for _, b := range blocks(fragment)[1:] {
		if b.table == "unit" {
			own[b.value("id")] = true
			b.fill("from", "2010-01-01")
			b.fill("kind", `"bureau"`)
		}
		b.fill("name", nameOf(base, b.value("id")))
		kept = append(kept, b)
	}
	var list []block
	for _, b := range registered {
		if b.table != "unit" || isNamed(&b) && !own[b.value("id")] {
			list = append(list, b)
		}
	}
	return joined(append(list, kept...))
}

// nameOf is the name that the base gives a unit, else its id.
func nameOf(base, id string) string {
	for _, b := range blocks(base) {
		if b.table == "unit" && b.value("id") == id {
			return b.value("name")
		}
	}
	return id
}
