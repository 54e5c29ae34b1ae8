package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/locale"
)

var findingFormats = []string{"text", "json"}

// usageError is a command line that cannot be followed.
type usageError string

func (e usageError) Error() string { return string(e) }

func (c *command) misused(format locale.Text, args ...any) error {
	return usageError(fmt.Sprintf(format.In(c.lang), args...))
}

// noArguments refuses words that no command takes.
func (c *command) noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if !cmd.HasParent() {
		return c.unknownCommand(cmd, args[0])
	}
	c.path = cmd.CommandPath()
	return c.misused(usageArgument, c.path, diag.Visible(args[0]))
}

func (c *command) unknownCommand(parent *cobra.Command, word string) error {
	var names []string
	for _, known := range parent.Commands() {
		names = append(names, known.Name())
	}
	return c.misused(usageCommand, diag.Visible(word), c.suggest(word, names, ""))
}

// suggest is empty when no name is near.
func (c *command) suggest(word string, names []string, prefix string) string {
	near := diag.Nearest(word, names)
	if near == "" {
		return ""
	}
	return fmt.Sprintf(usageSuggestion.In(c.lang), prefix+near)
}

// flagError says in the language asked for what the parser of flags found.
func (c *command) flagError(cmd *cobra.Command, err error) error {
	c.path = cmd.CommandPath()
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return c.unknownFlag(cmd, unknown)
	}
	if lacking, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return c.misused(usageValue, "--"+lacking.GetFlag().Name)
	}
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		return c.misused(usageSwitch, "--"+invalid.GetFlag().Name, diag.Visible(invalid.GetValue()))
	}
	if syntax, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return c.misused(usageSyntax, diag.Visible(syntax.GetSpecifiedFlag()))
	}
	return usageError(diag.Visible(err.Error()))
}

// notOneOf refuses a value of a flag that takes these words only.
func (c *command) notOneOf(flag, value string, words ...string) error {
	last := len(words) - 1
	some := strings.Join(words[:last], usageComma.In(c.lang))
	return c.misused(usageWords, flag, some, words[last], diag.Visible(value))
}

func (c *command) unknownFlag(cmd *cobra.Command, e *pflag.NotExistError) error {
	name := e.GetSpecifiedName()
	if e.GetSpecifiedShortnames() != "" {
		return c.misused(usageFlag, c.path, "-"+diag.Visible(name), "")
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return c.misused(usageFlag, c.path, "--"+diag.Visible(name), c.suggest(name, names, "--"))
}

// checkFlags holds the flags to the words they take. An empty value is a
// variable that a script forgot to set, never "as if it were not there".
func (c *command) checkFlags(cmd *cobra.Command) error {
	c.path = cmd.CommandPath()
	var err error
	cmd.Flags().Visit(func(f *pflag.Flag) {
		if f.Value.String() == "" {
			err = c.misused(usageValue, "--"+f.Name)
		}
	})
	if err != nil {
		return err
	}
	word, err := cmd.Flags().GetString("lang")
	if err != nil {
		return err
	}
	if _, ok := locale.ParseLang(word); !ok {
		return c.notOneOf("--lang", word, "zh-CN", "en")
	}
	if c.format != "" && !slices.Contains(findingFormats, c.format) {
		return c.notOneOf("--format", c.format, findingFormats...)
	}
	if _, ok := civil.Parse(c.asOf); c.asOf != "" && !ok {
		return c.misused(usageDate, diag.Visible(c.asOf))
	}
	return nil
}
