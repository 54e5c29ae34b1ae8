package locale

import "fmt"

// Text is one text in every language.
type Text struct{ Zh, En string }

// In returns the text in the language.
func (t Text) In(l Lang) string {
	switch l {
	case ZhCN:
		return t.Zh
	case En:
		return t.En
	}
	panic(fmt.Sprintf("internal error: locale: text asked for in invalid Lang(%d)", uint8(l)))
}

// IsZero reports whether there is no text in any language.
func (t Text) IsZero() bool { return t == Text{} }
