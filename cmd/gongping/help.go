package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"gongping/internal/source"
)

// help prints how a command is used. Cobra's own template has English between
// the lines, and counts the columns of Chinese text wrongly.
func (c *command) help(cmd *cobra.Command) {
	cmd.InitDefaultHelpFlag() // cobra adds it only to a command that it runs
	fmt.Fprintf(c.stdout, "%s\n\n%s\n  %s%s\n", cmd.Short, helpUsage.In(c.lang), cmd.CommandPath(), c.takes(cmd))
	var commands, flags [][2]string
	for _, sub := range cmd.Commands() {
		if sub.IsAvailableCommand() {
			commands = append(commands, [2]string{sub.Name(), sub.Short})
		}
	}
	list := func(f *pflag.Flag) { flags = append(flags, c.flagRow(f)) }
	cmd.LocalFlags().VisitAll(list)
	cmd.InheritedFlags().VisitAll(list)
	table(c.stdout, helpCommands.In(c.lang), commands)
	table(c.stdout, helpFlags.In(c.lang), flags)
	if len(commands) > 0 {
		fmt.Fprintf(c.stdout, "\n"+helpMore.In(c.lang)+"\n", cmd.CommandPath())
	}
}

// takes is what stands behind the name of a command; Use holds its arguments.
func (c *command) takes(cmd *cobra.Command) string {
	if cmd.HasAvailableSubCommands() {
		return helpTakesCommand.In(c.lang)
	}
	return strings.TrimPrefix(cmd.Use, cmd.Name()) + helpTakesFlags.In(c.lang)
}

// flagRow: what a flag takes stands between backquotes in its text.
func (c *command) flagRow(f *pflag.Flag) [2]string {
	if f.Name == "help" {
		return [2]string{"-h, --help", textFlagHelp.In(c.lang)}
	}
	name := "    --" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", --" + f.Name
	}
	value, text := pflag.UnquoteUsage(f)
	return [2]string{strings.TrimRight(name+" "+value, " "), text}
}

// table prints two columns below a title, or nothing without rows.
func table(w io.Writer, title string, rows [][2]string) {
	if len(rows) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", title)
	left := 0
	for _, row := range rows {
		left = max(left, source.Width(row[0]))
	}
	for _, row := range rows {
		fmt.Fprintf(w, "  %s%s  %s\n", row[0], strings.Repeat(" ", left-source.Width(row[0])), row[1])
	}
}

func (c *command) helpCommand() *cobra.Command {
	return &cobra.Command{Use: "help", Short: textHelp.In(c.lang), RunE: func(cmd *cobra.Command, args []string) error {
		c.path = cmd.Root().Name()
		asked, rest, err := cmd.Root().Find(args)
		if err != nil {
			return c.unknownCommand(cmd.Root(), args[0])
		}
		if len(rest) > 0 {
			return c.unknownCommand(asked, rest[0])
		}
		return asked.Help()
	}}
}

// addCompletion puts cobra's own completion command into the user's language.
func (c *command) addCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		if cmd.Name() != "completion" {
			continue
		}
		cmd.Short, cmd.Args = textCompletion.In(c.lang), c.noArguments
		cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		for _, shell := range cmd.Commands() {
			shell.Short, shell.Args = fmt.Sprintf(textCompletionOf.In(c.lang), shell.Name()), c.noArguments
		}
	}
}
