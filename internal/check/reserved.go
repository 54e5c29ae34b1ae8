package check

import (
	"path"
	"regexp"
	"slices"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// deviceNames are what Windows takes for devices, whatever the ending: a site
// with such a file cannot be copied to a share drive.
var deviceNames = regexp.MustCompile(`^(con|prn|aux|nul|com[0-9]|lpt[0-9])$`)

// folders of the site that a period's folder must not be.
var siteFolders = []string{"assets", "downloads", "embed", "pages", "schemes", "subjects"}

// reserved reports an id that names a page or folder and cannot.
func (c *checker) reserved(at source.Span, id string, taken ...string) {
	if slices.Contains(taken, id) || deviceNames.MatchString(id) {
		c.add(diag.New(diag.ReservedID, at, "id", id))
	}
}

// reservedNames checks the ids that stand in names of folders and files.
func (c *checker) reservedNames() {
	for i := range c.d.Schemes {
		s := &c.d.Schemes[i]
		file := path.Join("schemes", string(s.ID), string(s.Edition)+".toml")
		c.reserved(source.Whole(path.Dir(file)), string(s.ID))
		c.reserved(source.Whole(file), string(s.Edition))
	}
}
