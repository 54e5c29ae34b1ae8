package check

import (
	"fmt"
	"path"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/markdown"
)

// mostHidden is how many hidden characters are reported of one text.
const mostHidden = 10

// hidden refuses in an approved text what the records may not hold either.
func (c *checker) hidden(s *dataset.Scheme) {
	found := markdown.HiddenIn(s.Text)
	for _, h := range found[:min(len(found), mostHidden)] {
		c.add(diag.New(diag.ForbiddenCharacter, h.At, "key", path.Base(s.Text.Path), "character", fmt.Sprintf("U+%04X", h.Character)))
	}
}
