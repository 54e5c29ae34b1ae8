package handon

import "strings"

// Alone is a page as a file that stands alone: without scripts, and without
// links but those to places of its own. What a link said stays. Pictures become
// what carry answers for their addresses.
func Alone(page []byte, carry func(src string) string) ([]byte, error) {
	return rewrite(page, 0, func(t *tag) {
		t.gone = t.is("a") && !strings.HasPrefix(t.value("href"), "#")
		t.each(func(key, value string) string {
			if key == "src" {
				return carry(value)
			}
			return value
		})
	})
}
