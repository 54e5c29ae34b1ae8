package diag

import (
	"fmt"

	"gongping/internal/locale"
)

// Severity says what a diagnostic does to the run. The zero value is invalid.
type Severity uint8

// Severities, gravest first.
const (
	Error   Severity = iota + 1 // nothing is written
	Warning                     // the site is written; someone should look
	Info                        // for the record
)

var severities = map[Severity]struct {
	name  string
	word  locale.Text
	color string // of ANSI SGR
}{
	Error:   {"error", locale.Text{Zh: "错误", En: "error"}, "1;31"},
	Warning: {"warning", locale.Text{Zh: "警告", En: "warning"}, "1;33"},
	Info:    {"info", locale.Text{Zh: "说明", En: "info"}, "1;36"},
}

// String returns the name used in JSON: "error", "warning", "info".
func (s Severity) String() string {
	if entry, ok := severities[s]; ok {
		return entry.name
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// Word returns the severity as people read it.
func (s Severity) Word(lang locale.Lang) string {
	entry, ok := severities[s]
	if !ok {
		panic(fmt.Sprintf("internal error: diag: invalid %v", s))
	}
	return entry.word.In(lang)
}
