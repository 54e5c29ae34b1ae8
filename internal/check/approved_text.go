package check

import (
	"fmt"
	"path"

	"gongping/internal/diag"
	"gongping/internal/markdown"
	"gongping/internal/source"
)

// mostHidden is how many hidden characters are reported of one text.
const mostHidden = 10

// hiddenIn refuses in a text what the records may not hold either.
func (c *checker) hiddenIn(f *source.File) {
	found := markdown.HiddenIn(f)
	for _, h := range found[:min(len(found), mostHidden)] {
		c.add(diag.New(diag.ForbiddenCharacter, h.At, "key", path.Base(f.Path), "character", fmt.Sprintf("U+%04X", h.Character)))
	}
}
