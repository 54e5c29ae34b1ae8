package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/explain"
)

func (c *command) explain() *cobra.Command {
	var format string
	var asked asked
	cmd := &cobra.Command{Use: "explain " + explainTakes.In(c.lang), Short: textExplain.In(c.lang), Args: c.idArguments, RunE: func(cmd *cobra.Command, args []string) error {
		write := explanations[format]
		if write == nil {
			return c.notOneOf("--format", format, explanationFormats...)
		}
		asked.unit, asked.period = args[0], args[1]
		if len(args) == 3 {
			asked.indicator = args[2]
		}
		return c.explainUnit(cmd, &asked, write)
	}}
	c.contentFlags(cmd, &format, textFlagForm)
	cmd.Flags().StringVar(&asked.scheme, "scheme", "", textFlagScheme.In(c.lang))
	return cmd
}

var explanations = map[string]func(io.Writer, *explain.Document) error{
	"text": explain.WriteText, "markdown": explain.WriteMarkdown, "json": explain.WriteJSON,
}

// explanationFormats are in the order in which they are offered.
var explanationFormats = []string{"text", "markdown", "json"}

func (c *command) explainUnit(cmd *cobra.Command, a *asked, write func(io.Writer, *explain.Document) error) error {
	folder, err := c.open()
	if err != nil {
		return err
	}
	options := c.options(cmd)
	var list diag.List
	checked, err := build.Check(folder.fs, options, &list)
	if err != nil {
		return unread(folder, err)
	}
	if err := c.report(&list, folder.name); err != nil || c.stops(&list) {
		return err
	}
	request, err := c.find(checked, a)
	if err != nil {
		return err
	}
	ledgers, err := checked.Ledgers(options, request.Boards, request.Subject)
	if err != nil {
		panic(fmt.Sprintf("internal error: %v", err)) // the environment is not asked any more
	}
	return write(c.stdout, explain.New(request, ledgers))
}
