package build_test

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"gongping/internal/diag"
)

// What no archive can hold: bytes that are not UTF-8, texts of a length that
// nobody reads, and what only a file system has.
var fileFixtures = []struct {
	name    string
	content func(t *testing.T) fs.FS
	wants   []place
}{
	{"an empty folder", func(*testing.T) fs.FS { return fstest.MapFS{} }, []place{{code: diag.FolderEmpty, path: "."}}},
	{"an empty folder on disk", func(t *testing.T) fs.FS { return os.DirFS(t.TempDir()) }, []place{{code: diag.FolderEmpty, path: "."}}},
	{"one folder too high", func(t *testing.T) fs.FS { return within(t, "2020") }, []place{
		{code: diag.UnknownFile, path: "2020/"}, {code: diag.FolderEmpty, path: "."},
	}},
	{"a file that may not be read", func(t *testing.T) fs.FS { return forbidden{base(t), "units.toml"} }, []place{{code: diag.Unreadable, path: "units.toml"}}},
	{"links to nowhere", lostLinks, []place{
		{code: diag.DanglingLink, path: "units.toml"}, {code: diag.DanglingLink, path: "records/2020q3/events.toml"},
	}},
	{"a link in a circle", circle, []place{{code: diag.DanglingLink, path: "records"}}},
	{"a sparse gigabyte", sparse, []place{{code: diag.FileTooLarge, path: "records/2020q3/backup.toml"}}},
	{"GBK", encoded("units.toml", simplifiedchinese.GBK.NewEncoder().String), []place{{diag.EncodingGBK, "units.toml", 3, 9}}},
	{"GBK in the approved text", encoded("schemes/patrol/2020.md", simplifiedchinese.GBK.NewEncoder().String), []place{
		{diag.EncodingGBK, "schemes/patrol/2020.md", 1, 3},
	}},
	{"UTF-16", encoded("units.toml", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String), []place{
		{code: diag.EncodingUTF16, path: "units.toml"},
	}},
	{"a character cut in two", encoded("units.toml", changed("龙湖分局", "龙湖分\xE5\xB1")), []place{{diag.EncodingInvalid, "units.toml", 11, 12}}},
	{"NUL", encoded("units.toml", changed("龙湖分局", "龙湖\x00分局")), []place{{diag.Syntax, "units.toml", 11, 11}}},
	{"a text too long", encoded("units.toml", changed("龙湖分局", strings.Repeat("龙湖分局", 5001))), []place{{diag.TextTooLong, "units.toml", 11, 8}}},
	{"a byte-order mark and Windows line ends", encoded("units.toml", windows), nil},
	{"pictures", pictures, []place{
		{code: diag.BadPicture, path: "pages/a.jpg"}, {code: diag.BadPicture, path: "theme/broken.png"}, {code: diag.TooLargeToPublish, path: "slots/large.gif"},
		{diag.PictureWithoutText, "pages/about.md", 3, 1},
	}},
	{"texts too large for a page", with(map[string]string{
		"notices/a.md": notice + strings.Repeat("公示。\n", 500_000), "pages/b.md": "# 题\n" + strings.Repeat("x", 1<<20), "theme/extra.css": strings.Repeat("a{}\n", 1<<18),
	}), []place{{code: diag.TooLargeToPublish, path: "notices/a.md"}, {code: diag.TooLargeToPublish, path: "pages/b.md"}}},
	{"texts that are not UTF-8", with(map[string]string{
		"notices/a.md": strings.Replace(notice, "公示", "A", 1) + "\xB9\xAB\xCA\xBE\n", "slots/footer.md": "公示\xE5\x85\n", "theme/extra.css": "\xFF\xFEa\x00",
	}), []place{{diag.EncodingGBK, "notices/a.md", 5, 1}, {diag.EncodingInvalid, "slots/footer.md", 1, 3}, {code: diag.EncodingUTF16, path: "theme/extra.css"}}},
	{"a notice from Windows", with(map[string]string{"notices/a.md": "\uFEFF" + strings.ReplaceAll(notice+"见[甲](/nothing.html)\n", "\n", "\r\n")}),
		[]place{{diag.BrokenLink, "notices/a.md", 5, 2}}},
	{"folders in the place of texts", with(map[string]string{"pages/about.md/x": "", "notices/2020/a.md": notice, "slots/a.png/b": ""}), []place{
		{code: diag.NotAFile, path: "pages/about.md"}, {code: diag.UnknownFile, path: "notices/2020/"}, {code: diag.NotAFile, path: "slots/a.png"},
	}},
	{"files in the place of folders", with(map[string]string{"pages": "", "theme": ""}), []place{{code: diag.NotAFolder, path: "pages"}, {code: diag.NotAFolder, path: "theme"}}},
}

func TestFilesAndFolders(t *testing.T) {
	for _, f := range fileFixtures {
		t.Run(f.name, func(t *testing.T) { compareFindings(t, f.wants, findings(t, f.content(t))) })
	}
}

const notice = "+++\ndate = 2020-10-22\ntitle = \"公示\"\n+++\n"

// with is the base and further files.
func with(files map[string]string) func(*testing.T) fs.FS {
	return func(t *testing.T) fs.FS {
		folder := base(t)
		for name, text := range files {
			folder[name] = &fstest.MapFile{Data: []byte(text)}
		}
		return folder
	}
}

// pictures has one that is right and shown, one of another format than its name
// says, one cut short, and one that is too large.
func pictures(t *testing.T) fs.FS {
	var right bytes.Buffer
	if err := png.Encode(&right, image.NewGray(image.Rect(0, 0, 2, 3))); err != nil {
		t.Fatal(err)
	}
	return with(map[string]string{
		"pages/a.png": right.String(), "pages/a.jpg": right.String(), "theme/broken.png": right.String()[:20],
		"slots/large.gif": "GIF89a" + strings.Repeat("x", 5<<20),
		"pages/about.md":  "# 关于\n\n![](a.png)\n![图](a.png) ![又](a.jpg)\n",
	})(t)
}

// encoded is the base with one file written in another way.
func encoded(name string, encode func(string) (string, error)) func(*testing.T) fs.FS {
	return func(t *testing.T) fs.FS {
		folder := base(t)
		text, err := encode(string(folder[name].Data))
		if err != nil {
			t.Fatal(err)
		}
		folder[name] = &fstest.MapFile{Data: []byte(text)}
		return folder
	}
}

func changed(old, new string) func(string) (string, error) {
	return func(s string) (string, error) {
		if !strings.Contains(s, old) {
			return "", errors.New("nothing to change")
		}
		return strings.Replace(s, old, new, 1), nil
	}
}

func windows(s string) (string, error) { return "\uFEFF" + strings.ReplaceAll(s, "\n", "\r\n"), nil }

// forbidden is a folder with a file that the system does not let us open. Root
// reads any file, so that a test cannot close one by its mode.
type forbidden struct {
	fs.FS
	name string
}

func (f forbidden) Open(name string) (fs.File, error) {
	if name == f.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.FS.Open(name)
}

// onDisk is the base as a real folder.
func onDisk(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, base(t)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// within is a folder that holds nothing but the base.
func within(t *testing.T, name string) fs.FS {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, name), base(t)); err != nil {
		t.Fatal(err)
	}
	return os.DirFS(dir)
}

func lostLinks(t *testing.T) fs.FS {
	dir := onDisk(t)
	for _, name := range []string{"units.toml", "records/2020q3/events.toml"} {
		link(t, "../共享/nothing", filepath.Join(dir, name))
	}
	return os.DirFS(dir)
}

func circle(t *testing.T) fs.FS {
	dir := onDisk(t)
	link(t, "records", filepath.Join(dir, "records"))
	return os.DirFS(dir)
}

// link puts a symbolic link in the place of a file or folder.
func link(t *testing.T, target, name string) {
	t.Helper()
	if err := os.RemoveAll(name); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(target, name); err != nil {
		t.Skip("no symbolic links here:", err)
	}
}

// sparse takes no space on the disk.
func sparse(t *testing.T) fs.FS {
	dir := onDisk(t)
	name := filepath.Join(dir, "records/2020q3/backup.toml")
	if err := errors.Join(os.WriteFile(name, nil, 0o644), os.Truncate(name, 1<<30)); err != nil {
		t.Fatal(err)
	}
	return os.DirFS(dir)
}
