package reference

import (
	"strings"

	"gongping/internal/locale"
)

var wordingColumns = locale.Text{Zh: "| 名称 | 原文 |\n|---|---|\n", En: "| Name | Original |\n|---|---|\n"}

// wordings lists the texts of the interface by name.
func (r *renderer) wordings() string {
	var out strings.Builder
	out.WriteString(wordingColumns.In(r.lang))
	for _, name := range locale.Names() {
		key, _ := locale.ByName(name)
		text := strings.ReplaceAll(key.Text().In(r.lang), "|", `\|`)
		out.WriteString("| " + code(name) + " | " + code(text) + " |\n")
	}
	return out.String()
}
