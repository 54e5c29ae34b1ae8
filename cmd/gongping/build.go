package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/outdir"
)

func (c *command) build() *cobra.Command {
	var dest, audience string
	cmd := &cobra.Command{Use: "build", Short: textBuild.In(c.lang), Args: c.noArguments, RunE: func(cmd *cobra.Command, _ []string) error {
		whom, ok := parseAudience(audience)
		if !ok {
			return c.misused(usageAudience, diag.Visible(audience))
		}
		folder, err := c.open()
		if err != nil {
			return err
		}
		if folder.path == "" && cmd.Flags().Changed("destination") && occupied(dest) {
			return c.misused(usageDemo, diag.Visible(dest))
		}
		options := c.options(cmd)
		options.Audience = whom
		var list diag.List
		summary, err := build.Build(folder.fs, dest, where(folder), options, &list)
		if unknown, ok := errors.AsType[*build.AudienceError](err); ok {
			return c.noSuchAudience(unknown)
		}
		if err != nil {
			return unbuilt(folder, dest, err)
		}
		if err := c.report(&list, folder.name); err != nil || summary == nil {
			return err
		}
		c.built(dest, folder.name, summary)
		return nil
	}}
	c.contentFlags(cmd, &c.format, textFlagFormat)
	cmd.Flags().StringVarP(&dest, "destination", "d", "public", textFlagDestination.In(c.lang))
	cmd.Flags().StringVar(&audience, "audience", defaultAudience, textFlagAudience.In(c.lang))
	return cmd
}

// occupied reports whether a folder holds anything. The demonstration is what
// is built by mistake, from a wrong current folder: it must not replace the
// site of an office.
func occupied(dest string) bool {
	entries, err := os.ReadDir(dest)
	return err == nil && len(entries) > 0
}

// where keeps the site from replacing what it is made of.
func where(f folder) outdir.Options {
	if f.path == "" {
		return outdir.Options{}
	}
	return outdir.Options{Protect: []string{f.path}, Apart: f.inside()}
}

// unbuilt tells a folder that could not be read from a site that could not be
// written.
func unbuilt(f folder, dest string, err error) error {
	if _, ok := errors.AsType[*build.ReadError](err); ok {
		return unread(f, err)
	}
	if _, ok := errors.AsType[*outdir.LeftoverError](err); ok {
		return environmentError{doing: doingTidy, path: dest, err: err}
	}
	return environmentError{doing: doingWrite, path: dest, err: err}
}

// built says what was written and which file to open.
func (c *command) built(dest, name string, s *outdir.Summary) {
	if c.quiet || c.format != "text" {
		return
	}
	fmt.Fprintf(c.stdout, textBuilt.In(c.lang)+"\n", name, countFiles.in(c.lang, s.Written+s.Kept), s.Written, s.Kept, s.Removed,
		diag.Visible(filepath.Join(dest, "index.html")))
}
