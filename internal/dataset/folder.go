package dataset

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/source"
)

// required are the files without which there is nothing to publish.
var required = []string{"periods.toml", "site.toml", "units.toml"}

// rootNames are what may stand at the top of a content folder; a trailing
// slash marks a folder.
var rootNames = []string{"periods.toml", "publications.toml", "records/", "schemes/", "site.toml", "units.toml"}

var idPattern = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

// survey lists the files of the folder that are to be read, sorted, and
// reports what is missing and what it does not know. Names that start with a
// dot and files that are neither TOML nor Markdown are none of its business.
func survey(fsys fs.FS, list *diag.List) ([]string, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		name := e.Name()
		folder, err := isFolder(fsys, name, e)
		switch {
		case err != nil:
			return nil, err
		case strings.HasPrefix(name, "."):
		case folder && (name == "records" || name == "schemes"):
			inside, err := surveyTwoLevels(fsys, name, list)
			if err != nil {
				return nil, err
			}
			names = append(names, inside...)
		case folder:
			list.Add(unknownFile(name+"/", rootNames))
		case slices.Contains(rootNames, name):
			names = append(names, name)
		case path.Ext(name) == ".toml":
			list.Add(unknownFile(name, rootNames))
		}
	}
	if len(entries) == 0 {
		list.Add(diag.New(diag.FolderEmpty, source.Span{}, "folder", "."))
		return nil, nil
	}
	for _, name := range required {
		if !slices.Contains(names, name) {
			list.Add(diag.New(diag.FileMissing, source.Whole(name), "file", name))
		}
	}
	slices.Sort(names)
	return names, nil
}

// surveyTwoLevels lists records/<period>/* and schemes/<scheme>/*.
func surveyTwoLevels(fsys fs.FS, top string, list *diag.List) ([]string, error) {
	folders, err := fs.ReadDir(fsys, top)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range folders {
		dir := path.Join(top, e.Name())
		folder, err := isFolder(fsys, dir, e)
		switch {
		case err != nil:
			return nil, err
		case strings.HasPrefix(e.Name(), "."):
		case !folder:
			if readable(e.Name()) {
				list.Add(unknownFile(dir, nil))
			}
		case !idPattern.MatchString(e.Name()):
			list.Add(diag.New(diag.BadFileName, source.Whole(dir), "name", e.Name()))
		default:
			inside, err := surveyFiles(fsys, dir, top == "schemes", list)
			if err != nil {
				return nil, err
			}
			names = append(names, inside...)
		}
	}
	return names, nil
}

// surveyFiles lists the files of one folder. The name of a scheme's file is an
// id; the names of record files are free.
func surveyFiles(fsys fs.FS, dir string, scheme bool, list *diag.List) ([]string, error) {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		name, ext := path.Join(dir, e.Name()), path.Ext(e.Name())
		folder, err := isFolder(fsys, name, e)
		switch {
		case err != nil:
			return nil, err
		case strings.HasPrefix(e.Name(), "."):
		case folder:
			list.Add(unknownFile(name+"/", nil))
		case ext != ".toml" && !(scheme && ext == ".md"):
		case scheme && !idPattern.MatchString(strings.TrimSuffix(e.Name(), ext)):
			list.Add(diag.New(diag.BadFileName, source.Whole(name), "name", e.Name()))
		default:
			names = append(names, name)
		}
	}
	return names, nil
}

func readable(name string) bool { return path.Ext(name) == ".toml" || path.Ext(name) == ".md" }

func unknownFile(name string, known []string) diag.Diagnostic {
	return diag.New(diag.UnknownFile, source.Whole(name)).WithSuggestion(diag.Nearest(name, known))
}

// isFolder follows links. A link to nowhere is taken for a file, so that
// reading it reports the link.
func isFolder(fsys fs.FS, name string, e fs.DirEntry) (bool, error) {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.IsDir(), nil
	}
	info, err := fs.Stat(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return info.IsDir(), nil
}
