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

// isReserved reports whether an id that names a page or folder cannot.
func isReserved(id string, taken ...string) bool {
	return slices.Contains(taken, id) || deviceNames.MatchString(id)
}

// reservedNames checks the ids that stand in names of folders and files.
func (c *checker) reservedNames() {
	for i := range c.d.Schemes {
		s := &c.d.Schemes[i]
		if file := s.At.Path(); isReserved(string(s.Edition), "index") {
			c.add(diag.New(diag.ReservedID, source.Whole(file), "id", string(s.Edition)))
		}
		if folder := path.Dir(s.At.Path()); isReserved(string(s.ID)) {
			c.add(diag.New(diag.ReservedID, source.Whole(folder), "id", string(s.ID)))
		}
	}
}
