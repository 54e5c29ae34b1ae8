package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"gongping/internal/locale"
)

// command is one run of the program.
type command struct {
	stdout *results
	stderr io.Writer
	lang   locale.Lang // of messages
	path   string      // the command that was asked for, such as "gongping build"
	code   int         // what the run came to, where it is no error

	source string // the content folder; empty: the demonstration, or the current folder
	asOf   string
	format string // of the findings
	quiet  bool
	strict bool
}

// languageOf finds the language of messages before the flags are read, so that
// even a wrong flag is answered in it.
func languageOf(args []string) locale.Lang {
	asked := locale.ZhCN
	for i, arg := range args {
		word, found := strings.CutPrefix(arg, "--lang=")
		if !found && arg == "--lang" && i+1 < len(args) {
			word, found = args[i+1], true
		}
		if lang, ok := locale.ParseLang(word); found && ok {
			asked = lang
		}
	}
	return asked
}

func (c *command) root() *cobra.Command {
	cobra.MousetrapHelpText = textMousetrap.In(c.lang)
	root := &cobra.Command{
		Use: "gongping", Short: textRoot.In(c.lang), SilenceErrors: true, SilenceUsage: true,
		Args: c.noArguments, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return c.checkFlags(cmd) },
	}
	root.SetOut(c.stdout)
	root.SetErr(c.stderr)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { c.help(cmd) })
	root.SetFlagErrorFunc(c.flagError)
	root.PersistentFlags().String("lang", locale.ZhCN.Tag(), textFlagLang.In(c.lang))
	root.AddCommand(c.build(), c.check(), c.explain(), c.version())
	root.SetHelpCommand(c.helpCommand())
	c.addCompletion(root)
	return root
}

// contentFlags are what the commands on a content folder share. Of the format
// each says what it is of.
func (c *command) contentFlags(cmd *cobra.Command, format *string, of locale.Text) {
	cmd.Flags().SortFlags = false
	cmd.Flags().StringVarP(&c.source, "source", "s", "", textFlagSource.In(c.lang))
	cmd.Flags().StringVar(&c.asOf, "as-of", "", textFlagAsOf.In(c.lang))
	cmd.Flags().StringVar(format, "format", "text", of.In(c.lang))
	cmd.Flags().BoolVar(&c.strict, "strict", false, textFlagStrict.In(c.lang))
	cmd.Flags().BoolVarP(&c.quiet, "quiet", "q", false, textFlagQuiet.In(c.lang))
}

func (c *command) version() *cobra.Command {
	return &cobra.Command{Use: "version", Short: textVersion.In(c.lang), Args: c.noArguments, RunE: func(*cobra.Command, []string) error {
		version := "(devel)"
		if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
			version = info.Main.Version
		}
		fmt.Fprintln(c.stdout, "gongping", version)
		return nil
	}}
}
