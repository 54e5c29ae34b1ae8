package outdir

import (
	"os"
	"path/filepath"
	"strings"
)

// names are the paths that a site has so far. Keys are in lower case, since a
// site must survive a copy to a file system that folds case.
type names struct {
	oldRoot string
	files   map[string]struct{}
	folders map[string]folder
}

type folder struct {
	path string
	old  bool // the old site has it too, as a real folder and not as a link to elsewhere
}

func newNames(oldRoot string) names {
	return names{
		oldRoot: oldRoot,
		files:   map[string]struct{}{},
		folders: map[string]folder{},
	}
}

// claim reserves a path, makes its folder below root, and reports whether the
// old site has that folder. The zero path's folder is the site's root.
func (n *names) claim(root, path string) (old bool, err error) {
	if err := CheckPath(path); err != nil {
		return false, err
	}
	key := strings.ToLower(path)
	if key == ManifestName {
		return false, &PathError{path, Reserved}
	}
	if _, taken := n.files[key]; taken {
		return false, &PathError{path, Duplicate}
	}
	if _, taken := n.folders[key]; taken {
		return false, &PathError{path, Clash}
	}
	dir, err := n.folder(root, path, strings.LastIndexByte(path, '/'))
	if err != nil {
		return false, err
	}
	n.files[key] = struct{}{}
	return dir.old, nil
}

// folder finds or makes path[:end], where end is -1 for the root.
func (n *names) folder(root, path string, end int) (folder, error) {
	if end < 0 {
		return folder{old: true}, nil
	}
	dir := path[:end]
	key := strings.ToLower(dir)
	if known, ok := n.folders[key]; ok && known.path == dir {
		return known, nil
	} else if ok {
		return folder{}, &PathError{path, Clash}
	}
	if _, taken := n.files[key]; taken || key == ManifestName {
		return folder{}, &PathError{path, Clash}
	}
	above, err := n.folder(root, path, strings.LastIndexByte(dir, '/'))
	if err != nil {
		return folder{}, err
	}
	if err := os.Mkdir(filepath.Join(root, dir), 0o777); err != nil {
		return folder{}, err
	}
	made := folder{path: dir, old: above.old && isFolder(filepath.Join(n.oldRoot, dir))}
	n.folders[key] = made
	return made, nil
}

// isFolder is false for a folder that cannot be looked at: then everything below is written anew.
func isFolder(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.IsDir()
}
