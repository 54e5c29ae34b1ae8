package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"gongping/content"
	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
)

func (c *command) check() *cobra.Command {
	var explain string
	cmd := &cobra.Command{Use: "check", Short: textCheck.In(c.lang), Args: noArguments, RunE: func(*cobra.Command, []string) error {
		if explain != "" {
			return c.explain(explain)
		}
		folder, options, err := c.input()
		if err != nil {
			return err
		}
		var list diag.List
		if _, err := build.Check(folder.fs, options, &list); err != nil {
			return environmentError{err}
		}
		return c.report(&list, folder.name)
	}}
	c.contentFlags(cmd)
	cmd.Flags().StringVar(&explain, "explain", "", textFlagExplain.In(c.lang))
	return cmd
}

func (c *command) explain(code string) error {
	if !diag.Explain(c.stdout, c.lang, diag.Code(code)) {
		return usageError{fmt.Errorf("--explain %s: GP101 …", code)}
	}
	return nil
}

// folder is a content folder.
type folder struct {
	fs   fs.FS
	name string // as the user knows it
	path string // on disk; empty for the embedded demonstration
}

// input opens the content folder and reads the options. Without --source it is
// the current folder if that is one, else the demonstration.
func (c *command) input() (folder, build.Options, error) {
	var o build.Options
	if err := c.checkFormat(); err != nil {
		return folder{}, o, err
	}
	if c.asOf != "" {
		date, ok := civil.Parse(c.asOf)
		if !ok {
			return folder{}, o, usageError{fmt.Errorf("--as-of %s: 2020-10-31", c.asOf)}
		}
		o.AsOf = date
	}
	path := c.source
	if path == "" {
		if _, err := os.Stat("site.toml"); err != nil {
			return folder{fs: content.FS, name: textDemonstration.In(c.lang)}, o, nil
		}
		path = "."
	}
	info, err := os.Stat(path)
	switch {
	case os.IsNotExist(err):
		return folder{}, o, findingError{diag.FolderMissing, path}
	case err != nil:
		return folder{}, o, environmentError{err}
	case !info.IsDir():
		return folder{}, o, findingError{diag.NotAFolder, path}
	}
	return folder{fs: os.DirFS(path), name: filepath.Clean(path), path: path}, o, nil
}
