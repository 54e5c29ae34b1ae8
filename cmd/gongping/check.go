package main

import (
	"github.com/spf13/cobra"

	"gongping/internal/build"
	"gongping/internal/diag"
)

func (c *command) check() *cobra.Command {
	var explain string
	cmd := &cobra.Command{Use: "check", Short: textCheck.In(c.lang), Args: c.noArguments, RunE: func(cmd *cobra.Command, _ []string) error {
		if explain != "" {
			return c.explainCode(explain)
		}
		folder, err := c.open()
		if err != nil {
			return err
		}
		var list diag.List
		if _, err := build.Check(folder.fs, c.options(cmd), &list); err != nil {
			return unread(folder, err)
		}
		return c.report(&list, folder.name)
	}}
	c.contentFlags(cmd, &c.format, textFlagFormat)
	cmd.Flags().StringVar(&explain, "explain", "", textFlagExplain.In(c.lang))
	return cmd
}

func (c *command) explainCode(code string) error {
	if !diag.Explain(c.stdout, c.lang, diag.Code(code)) {
		return c.misused(usageCode, diag.Visible(code))
	}
	return nil
}
