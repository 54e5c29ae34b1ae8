package render

import (
	"fmt"

	"gongping/internal/handon"
	"gongping/internal/site"
)

// writeCopy writes a page as a file that stands alone.
func writeCopy(x *site.CopyPage, write Write) (file site.Downloaded, err error) {
	err = rendered(x, func(html []byte) error {
		data, err := handon.Alone(html, x.Carried)
		if err != nil {
			return fmt.Errorf("%s alone: %w", x.At, err)
		}
		file = downloaded(x, site.Download{Address: x.At, Form: site.HTML}, data)
		return write(string(x.At), data)
	})
	return file, err
}
