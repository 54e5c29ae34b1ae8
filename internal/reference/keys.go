package reference

import (
	"fmt"
	"strings"

	"gongping/internal/locale"
	"gongping/internal/tomldoc"
)

// Words of the tables of keys.
var (
	columns  = locale.Text{Zh: "| 键 | 类型 | 必填 | 说明 |\n|---|---|---|---|\n", En: "| Key | Type | Required | Meaning |\n|---|---|---|---|\n"}
	required = locale.Text{Zh: "必填", En: "required"}
	standard = locale.Text{Zh: "默认 ", En: "default "}
	colon    = locale.Text{Zh: "：", En: ": "}
	example  = locale.Text{Zh: "例：", En: "Example: "}
	inUnit   = locale.Text{Zh: "，单位：", En: ", in "}
	word     = locale.Text{Zh: "词", En: "word"}
)

// units are the units of the schemas in English.
var units = map[string]string{
	"分": "points", "人": "heads", "项": "indicators", "步": "steps", "票": "votes", "期": "periods", "个": "totals", "级": "levels", "名": "places", "元": "yuan", "%": "%",
}

// explained are the parts of a type that the index explains once for all keys.
var explained = []string{"，或加引号的分数", ", or a fraction in quotes", "，如", ", such as", "，一行", " on one line", "（a-z", " (a-z"}

// keys are the keys of a table, and of those below it that no chapter asks for.
func (r *renderer) keys(page, name string) (string, error) {
	var out strings.Builder
	top := r.find(name)
	err := r.section(&out, page, top)
	for _, t := range r.tables {
		if err == nil && !t.asked && t.as == nil && r.within(t, top) {
			out.WriteString("\n")
			err = r.section(&out, page, t)
		}
	}
	return out.String(), err
}

// within says whether t stands below top with no other asked for in between.
func (r *renderer) within(t, top *table) bool {
	for u := t.up; u != nil; u = u.up {
		if u == top {
			return true
		}
		if u.asked || u.as != nil {
			return false
		}
	}
	return false
}

// section is the heading of a table, what it is for, and its keys.
func (r *renderer) section(out *strings.Builder, page string, t *table) error {
	if t.up != nil {
		fmt.Fprintf(out, "<a id=\"%s\"></a>\n\n### `%s`\n\n", t.anchor(), t.header())
	}
	fmt.Fprintf(out, "%s\n\n%s", t.doc.In(r.lang), columns.In(r.lang))
	for i := range t.keys {
		row, err := r.row(page, t, &t.keys[i])
		if err != nil {
			return fmt.Errorf("%s: %w", t.name(), err)
		}
		out.WriteString(row)
	}
	return nil
}

func (r *renderer) row(page string, t *table, k *tomldoc.FieldDoc) (string, error) {
	kind, err := r.kind(page, t, k)
	if err != nil {
		return "", err
	}
	need := ""
	switch {
	case k.Required:
		need = required.In(r.lang)
	case k.Default != "":
		need = standard.In(r.lang) + code(k.Default)
	}
	meaning := []string{k.Help.In(r.lang)}
	for _, w := range k.Words {
		meaning = append(meaning, code(w.Word)+colon.In(r.lang)+w.Doc.In(r.lang))
	}
	if k.Example != "" {
		meaning = append(meaning, example.In(r.lang)+code(k.Example))
	}
	cells := []string{code(k.Key), kind, need, strings.Join(meaning, "<br>")}
	for i := range cells {
		cells[i] = strings.ReplaceAll(cells[i], "|", `\|`) // in code too: a table is cut into cells first
	}
	return "| " + strings.Join(cells, " | ") + " |\n", nil
}

// kind is the type of a key with its unit, or with a link to its table.
func (r *renderer) kind(page string, t *table, k *tomldoc.FieldDoc) (string, error) {
	if k.Table != nil {
		below := r.below(t, k.Key)
		shown := below
		if below.as != nil {
			shown = below.as
		}
		return "[" + code(below.header()) + "](" + link(page, shown) + ")", nil
	}
	if len(k.Words) > 0 {
		return word.In(r.lang), nil
	}
	kind := k.Type.In(r.lang)
	for _, part := range explained {
		kind, _, _ = strings.Cut(kind, part)
	}
	if k.Unit == "" {
		return kind, nil
	}
	unit := k.Unit
	if r.lang == locale.En {
		if unit = units[k.Unit]; unit == "" {
			return "", fmt.Errorf("the unit %s has no English word", k.Unit)
		}
	}
	return kind + inUnit.In(r.lang) + unit, nil
}

func link(page string, t *table) string {
	if t.page == page {
		return "#" + t.anchor()
	}
	return t.page + ".md#" + t.anchor()
}

func code(s string) string { return "`" + s + "`" }
