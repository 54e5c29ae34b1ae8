package outdir

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"slices"
	"strconv"
)

// file is one line of the manifest.
type file struct {
	Path   string
	Size   int64
	SHA256 [sha256.Size]byte
}

// manifest gives the bytes of manifest.json: version 1, one line a file, sorted
// by path; the manifest and the marker are not listed. CheckPath lets no
// character through that JSON would have to escape, so the lines are written as they are.
func manifest(files []file) []byte {
	const frame = len(`    {"path": "", "size": , "sha256": ""},`) + 2*sha256.Size + 12
	size := 64
	for i := range files {
		size += frame + len(files[i].Path)
	}
	b := make([]byte, 0, size)
	b = append(b, "{\n  \"version\": 1,\n  \"files\": ["...)
	for i := range files {
		f := &files[i]
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, "\n    {\"path\": \""...)
		b = append(b, f.Path...)
		b = append(b, `", "size": `...)
		b = strconv.AppendInt(b, f.Size, 10)
		b = append(b, `, "sha256": "`...)
		b = hex.AppendEncode(b, f.SHA256[:])
		b = append(b, `"}`...)
	}
	if len(files) > 0 {
		b = append(b, "\n  "...)
	}
	return append(b, "]\n}\n"...)
}

// writeManifest sorts s.files. An unchanged manifest is taken over like any file.
func (s *Stage) writeManifest() error {
	slices.SortFunc(s.files, func(a, b file) int { return cmp.Compare(a.Path, b.Path) })
	_, err := s.put(ManifestName, manifest(s.files), true)
	return err
}

// has reports whether the new site has a file; s.files is sorted. The path comes
// from a walk of the old site, with the separators of the system.
func (s *Stage) has(path string) bool {
	path = filepath.ToSlash(path)
	_, found := slices.BinarySearchFunc(s.files, path, func(f file, p string) int { return cmp.Compare(f.Path, p) })
	return found
}
