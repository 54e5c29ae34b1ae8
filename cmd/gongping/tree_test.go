package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gongping/internal/outdir"
)

// tree is what a folder holds: the content of files by path, "" for folders,
// whose paths end in a slash.
type tree map[string]string

func readTree(root string) (tree, error) {
	found := make(tree)
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		if err != nil || name == root {
			return err
		}
		path, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		if e.IsDir() {
			found[filepath.ToSlash(path)+"/"] = ""
			return nil
		}
		data, err := os.ReadFile(name)
		found[filepath.ToSlash(path)] = string(data)
		return err
	})
	return found, err
}

// differences names the paths that two trees do not have in common, or not
// with the same content.
func differences(a, b tree) []string {
	var list []string
	for path, text := range a {
		if other, ok := b[path]; !ok || other != text {
			list = append(list, path)
		}
	}
	for path := range b {
		if _, ok := a[path]; !ok {
			list = append(list, path)
		}
	}
	slices.Sort(list)
	return list
}

// wholeSite holds a site to its own manifest: every file that is listed, with
// the digest that is listed, and no others but the owner's dot-entries.
func wholeSite(site tree) error {
	var manifest struct {
		Version int
		Files   []struct {
			Path   string
			Size   int
			SHA256 string
		}
	}
	if err := json.Unmarshal([]byte(site[outdir.ManifestName]), &manifest); err != nil {
		return fmt.Errorf("manifest: %w", err)
	}
	var errs []error
	left := maps.Clone(site)
	for _, f := range manifest.Files {
		digest := sha256.Sum256([]byte(site[f.Path]))
		if _, ok := left[f.Path]; !ok || len(site[f.Path]) != f.Size || hex.EncodeToString(digest[:]) != f.SHA256 {
			errs = append(errs, fmt.Errorf("%s is not as the manifest says", f.Path))
		}
		delete(left, f.Path)
	}
	for path := range left {
		if !strings.HasSuffix(path, "/") && !strings.HasPrefix(path, ".") && path != outdir.ManifestName {
			errs = append(errs, fmt.Errorf("%s is not in the manifest", path))
		}
	}
	if _, ok := site[outdir.MarkerName]; !ok || len(manifest.Files) < 10 || manifest.Version != 1 {
		errs = append(errs, fmt.Errorf("no site: marker %t, version %d, %d files", ok, manifest.Version, len(manifest.Files)))
	}
	return errors.Join(errs...)
}
