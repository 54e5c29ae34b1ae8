package main

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
)

// folder is a content folder.
type folder struct {
	fs   fs.FS
	name string // as the user knows it
	path string // on disk; empty for the embedded demonstration
}

// options: a language that is asked for is that of the site as well.
func (c *command) options(cmd *cobra.Command) build.Options {
	date, _ := civil.Parse(c.asOf) // checked with the flags
	o := build.Options{AsOf: date, Strict: c.strict}
	if cmd.Flags().Changed("lang") {
		o.Lang = c.lang
	}
	return o
}

// open finds the content folder. Without --source it is the current folder if
// that looks like one, else the demonstration. One that merely lost its
// site.toml is not taken for none: the demonstration would replace its site.
func (c *command) open() (folder, error) {
	path := c.source
	if path == "" {
		if !dataset.Recognise(os.DirFS(".")) {
			return folder{fs: content.FS, name: textDemonstration.In(c.lang)}, nil
		}
		return folder{fs: os.DirFS("."), name: textCurrentFolder.In(c.lang), path: "."}, nil
	}
	info, err := os.Stat(path)
	switch {
	case os.IsNotExist(err):
		return folder{}, findingError{diag.FolderMissing, path}
	case err != nil:
		return folder{}, environmentError{doing: doingRead, path: path, err: err}
	case !info.IsDir():
		return folder{}, findingError{diag.NotAFolder, path}
	}
	return folder{fs: os.DirFS(path), name: diag.Visible(filepath.Clean(path)), path: path}, nil
}

// inside are the parts of a content folder that no site may be written into:
// what is read there would be the site.
func (f folder) inside() []string {
	if f.path == "" {
		return nil
	}
	return []string{filepath.Join(f.path, "records"), filepath.Join(f.path, "schemes")}
}
