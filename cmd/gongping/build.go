package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/outdir"
)

func (c *command) build() *cobra.Command {
	var dest string
	cmd := &cobra.Command{Use: "build", Short: textBuild.In(c.lang), Args: noArguments, RunE: func(cmd *cobra.Command, _ []string) error {
		folder, options, err := c.input()
		if err != nil {
			return err
		}
		if cmd.Flags().Changed("lang") {
			options.Lang = c.lang
		}
		var where outdir.Options
		if folder.path != "" {
			where.Protect = []string{folder.path}
		}
		options.Strict = c.strict
		var list diag.List
		summary, err := build.Build(folder.fs, dest, where, options, &list)
		if err != nil {
			return environmentError{err}
		}
		if err := c.report(&list, folder.name); err != nil || summary == nil {
			return err
		}
		return c.built(dest, folder.name, summary)
	}}
	c.contentFlags(cmd)
	cmd.Flags().StringVarP(&dest, "destination", "d", "public", textFlagDestination.In(c.lang))
	return cmd
}

// built says what was written and which file to open.
func (c *command) built(dest, source string, s *outdir.Summary) error {
	if c.quiet || c.format != "text" {
		return nil
	}
	_, err := fmt.Fprintf(c.stdout, textBuilt.In(c.lang)+"\n", source, s.Written+s.Kept, s.Written, s.Kept, s.Removed,
		filepath.Join(dest, "index.html"))
	return err
}
