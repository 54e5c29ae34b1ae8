package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"gongping/internal/locale"
)

// command is one run of the program.
type command struct {
	stdout, stderr io.Writer
	lang           locale.Lang // of messages
	code           int         // what the run came to, where it is no error

	source string // the content folder; empty: the demonstration, or the current folder
	asOf   string
	format string
	quiet  bool
	strict bool
}

// languageOf finds the language of messages before the flags are read, so that
// even a wrong flag is answered in it.
func languageOf(args []string) locale.Lang {
	for i, arg := range args {
		word, found := strings.CutPrefix(arg, "--lang=")
		if !found && arg == "--lang" && i+1 < len(args) {
			word, found = args[i+1], true
		}
		if lang, ok := locale.ParseLang(word); found && ok {
			return lang
		}
	}
	return locale.ZhCN
}

func (c *command) root() *cobra.Command {
	root := &cobra.Command{
		Use: "gongping", Short: textRoot.In(c.lang), SilenceErrors: true, SilenceUsage: true,
		Args: noArguments, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetOut(c.stdout)
	root.SetErr(c.stderr)
	root.PersistentFlags().String("lang", "zh-CN", textFlagLang.In(c.lang))
	root.PersistentPreRunE = func(cmd *cobra.Command, _ []string) error { return checkLang(cmd) }
	root.AddCommand(c.build(), c.check(), c.version())
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	return root
}

func checkLang(cmd *cobra.Command) error {
	word, err := cmd.Flags().GetString("lang")
	if err != nil {
		return err
	}
	if _, ok := locale.ParseLang(word); !ok {
		return usageError{fmt.Errorf("--lang %s: zh-CN | en", word)}
	}
	return nil
}

// noArguments refuses words that no command takes.
func noArguments(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("%q", args[0])}
	}
	return nil
}

// contentFlags are what build and check share.
func (c *command) contentFlags(cmd *cobra.Command) {
	cmd.Flags().StringVarP(&c.source, "source", "s", "", textFlagSource.In(c.lang))
	cmd.Flags().StringVar(&c.asOf, "as-of", "", textFlagAsOf.In(c.lang))
	cmd.Flags().StringVar(&c.format, "format", "text", textFlagFormat.In(c.lang))
	cmd.Flags().BoolVar(&c.strict, "strict", false, textFlagStrict.In(c.lang))
	cmd.Flags().BoolVarP(&c.quiet, "quiet", "q", false, textFlagQuiet.In(c.lang))
}

func (c *command) checkFormat() error {
	if !slices.Contains([]string{"text", "json"}, c.format) {
		return usageError{fmt.Errorf("--format %s: text | json", c.format)}
	}
	return nil
}

func (c *command) version() *cobra.Command {
	return &cobra.Command{Use: "version", Short: textVersion.In(c.lang), Args: noArguments, RunE: func(*cobra.Command, []string) error {
		version := "(devel)"
		if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
			version = info.Main.Version
		}
		_, err := fmt.Fprintln(c.stdout, "gongping", version)
		return err
	}}
}
