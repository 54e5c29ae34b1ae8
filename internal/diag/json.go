package diag

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf16"

	"gongping/internal/locale"
)

// jsonDiagnostic fixes the names and the order of the fields; all are always
// there. Lines and columns count from 1 and are 0 where there is no line.
type jsonDiagnostic struct {
	Code       Code       `json:"code"`
	Severity   string     `json:"severity"`
	File       string     `json:"file"`
	Line       int        `json:"line"`
	Column     int        `json:"column"`
	EndLine    int        `json:"endLine"`
	EndColumn  int        `json:"endColumn"`
	Offset     int        `json:"offset"`
	Message    string     `json:"message"`
	Hint       string     `json:"hint"`
	Suggestion string     `json:"suggestion"`
	Notes      []jsonNote `json:"notes"`
}

type jsonNote struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// WriteJSON writes the diagnostics as one array, in the given order, "[]" for
// none. Paths and suggestions are the exact text; characters that a terminal
// would obey are JSON escapes.
func WriteJSON(w io.Writer, lang locale.Lang, list []Diagnostic) error {
	items := make([]jsonDiagnostic, len(list))
	for i, d := range list {
		items[i] = d.json(lang)
	}
	var plain bytes.Buffer
	encoder := json.NewEncoder(&plain)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(items); err != nil {
		return fmt.Errorf("encode diagnostics: %w", err)
	}
	if _, err := w.Write(escapeHidden(plain.Bytes())); err != nil {
		return fmt.Errorf("write diagnostics: %w", err)
	}
	return nil
}

func (d Diagnostic) json(lang locale.Lang) jsonDiagnostic {
	start, end := d.Span.Position(), d.Span.EndPosition()
	return jsonDiagnostic{
		Code:       d.Code,
		Severity:   d.Severity().String(),
		File:       start.Path,
		Line:       start.Line,
		Column:     start.Column,
		EndLine:    end.Line,
		EndColumn:  end.Column,
		Offset:     start.ByteOffset,
		Message:    d.Message(lang),
		Hint:       d.Hint(lang),
		Suggestion: d.Suggestion,
		Notes:      d.jsonNotes(lang),
	}
}

func (d Diagnostic) jsonNotes(lang locale.Lang) []jsonNote {
	notes := make([]jsonNote, len(d.Notes))
	for i, span := range d.Notes {
		at := span.Position()
		notes[i] = jsonNote{File: at.Path, Line: at.Line, Column: at.Column, Message: d.NoteText(lang)}
	}
	return notes
}

// escapeHidden works on finished JSON: beyond the layout's own newlines, hidden
// characters occur only within strings, where \u is an escape.
func escapeHidden(data []byte) []byte {
	var out bytes.Buffer
	for _, r := range string(data) {
		switch {
		case r == '\n' || !hidden(r):
			out.WriteRune(r)
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&out, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&out, `\u%04x`, r)
		}
	}
	return out.Bytes()
}
