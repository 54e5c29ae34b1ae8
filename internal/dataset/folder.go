package dataset

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/outdir"
	"gongping/internal/source"
)

// required are the files without which there is nothing to publish.
var required = []string{"periods.toml", "site.toml", "units.toml"}

// rootNames are what may stand at the top of a content folder; a trailing
// slash marks a folder.
var rootNames = []string{"allowances/", "eligibility/", wordingsFile, "notices/", "pages/", "people/", "periods.toml", "publications.toml", "records/", "schemes/", "site.toml", "slots/", "theme/", "units.toml"}

var idPattern = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

// Recognise reports whether a folder seems to be meant as a content folder: one
// of the files that each must have is there, readable or not.
func Recognise(fsys fs.FS) bool {
	return slices.ContainsFunc(required, func(name string) bool {
		_, err := fs.Lstat(fsys, name)
		return err == nil
	})
}

// survey lists the files of the folder that are to be read, sorted, and
// reports what is missing and what it does not know. Names that start with a
// dot, files of the root that are not TOML, and a site that was built into the
// folder are none of its business.
func survey(fsys fs.FS, list *diag.List) ([]string, error) {
	s := &surveyor{fsys: fsys, list: list, met: make(map[string]bool)}
	if err := s.each(".", s.root); err != nil {
		return nil, err
	}
	if len(s.met) == 0 {
		list.Add(diag.New(diag.FolderEmpty, source.Whole(root)))
		return nil, nil
	}
	for _, name := range required {
		if !s.met[name] {
			list.Add(diag.New(diag.FileMissing, source.Whole(name), "file", name))
		}
	}
	slices.Sort(s.names)
	return s.names, nil
}

type surveyor struct {
	fsys  fs.FS
	list  *diag.List
	names []string        // to be read
	met   map[string]bool // what the root has of a content folder, be it of the right kind or not
}

// each visits what is in a folder.
func (s *surveyor) each(dir string, visit func(name string, k kind) error) error {
	entries, err := fs.ReadDir(s.fsys, dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		name := path.Join(dir, e.Name())
		k, err := kindOf(s.fsys, name, e)
		if err != nil {
			return err
		}
		if err := visit(name, k); err != nil {
			return err
		}
	}
	return nil
}

// root takes an entry of the root. A known name of another kind is an error: to
// pass it over would be to publish without what it stands for.
func (s *surveyor) root(name string, k kind) error {
	isFile, isFolder := slices.Contains(rootNames, name), slices.Contains(rootNames, name+"/")
	if isFile || isFolder || k != aFolder && path.Ext(name) == ".toml" {
		s.met[name] = true
	}
	switch {
	case isFolder && k == aFolder:
		return s.each(name, s.visitor(name))
	case isFolder:
		s.notAFolder(name, k)
	case isFile && k == aFile:
		s.names = append(s.names, name)
	case isFile:
		s.notAFile(name, k)
	case k == aFolder && !isSite(s.fsys, name):
		s.list.Add(unknownFile(name+"/", rootNames))
	case k == aFile && path.Ext(name) == ".toml":
		s.list.Add(unknownFile(name, rootNames))
	}
	return nil
}

// visitor takes the entries of a folder of the root.
func (s *surveyor) visitor(folder string) func(name string, k kind) error {
	switch folder {
	case "pages", "notices", "slots":
		return s.writing
	case "theme":
		return s.themeFile
	case "people", "allowances", "eligibility":
		return s.leaf
	}
	return s.middle
}

// middle takes an entry of records or schemes, which is a folder for each
// period or scheme.
func (s *surveyor) middle(name string, k kind) error {
	id := idPattern.MatchString(path.Base(name))
	switch {
	case k == aFolder && id:
		return s.each(name, s.leaf)
	case k == aFolder:
		s.list.Add(diag.New(diag.BadFileName, source.Whole(name), "name", path.Base(name)))
	case id:
		s.notAFolder(name, k)
	default:
		s.stray(name)
	}
	return nil
}

// stray reports a file that is not read. One that looks like TOML is an error:
// its records would be missing from the results.
func (s *surveyor) stray(name string) {
	if base := path.Base(name); path.Ext(name) != ".toml" && strings.Contains(strings.ToLower(base), ".toml") {
		s.list.Add(diag.New(diag.MisnamedFile, source.Whole(name), "name", base))
		return
	}
	s.list.Add(unknownFile(name, nil))
}

// leaf takes an entry of a period or scheme. The name of the file of a scheme,
// an allowance or an eligibility is an id; the names of record files are free.
func (s *surveyor) leaf(name string, k kind) error {
	ext, isScheme := path.Ext(name), strings.HasPrefix(name, "schemes/")
	wanted := ext == ".toml" || ext == ".md" && isScheme
	switch {
	case wanted && k != aFile:
		s.notAFile(name, k)
	case k == aFolder:
		s.list.Add(unknownFile(name+"/", nil))
	case !wanted:
		s.stray(name)
	case (isScheme || strings.HasPrefix(name, "allowances/") || strings.HasPrefix(name, "eligibility/")) && !idPattern.MatchString(strings.TrimSuffix(path.Base(name), ext)):
		s.list.Add(diag.New(diag.BadFileName, source.Whole(name), "name", path.Base(name)))
	default:
		s.names = append(s.names, name)
	}
	return nil
}

func (s *surveyor) notAFile(name string, k kind) {
	if k == lostLink {
		s.dangling(name)
		return
	}
	s.list.Add(diag.New(diag.NotAFile, source.Whole(name)))
}

func (s *surveyor) notAFolder(name string, k kind) {
	if k == lostLink {
		s.dangling(name)
		return
	}
	s.list.Add(diag.New(diag.NotAFolder, source.Whole(name), "folder", name))
}

func (s *surveyor) dangling(name string) {
	target, err := fs.ReadLink(s.fsys, name)
	if err != nil {
		target = name // it has changed since: it is the link itself that cannot be followed
	}
	s.list.Add(diag.New(diag.DanglingLink, source.Whole(name), "target", target))
}

func unknownFile(name string, known []string) diag.Diagnostic {
	return diag.New(diag.UnknownFile, source.Whole(name)).WithSuggestion(diag.Nearest(name, known))
}

// isSite recognises a site: public/ is built into the content folder itself
// when that is the current folder.
func isSite(fsys fs.FS, dir string) bool {
	_, err := fs.Stat(fsys, path.Join(dir, outdir.MarkerName))
	return err == nil
}
