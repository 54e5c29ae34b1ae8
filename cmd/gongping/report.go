package main

import (
	"fmt"
	"io/fs"
	"os"

	"gongping/internal/diag"
)

// report prints the findings and settles the exit code. In JSON they are the
// result and go to standard output, an empty array included.
func (c *command) report(list *diag.List, name string) error {
	shown := c.shown(list.All())
	if c.format == "json" {
		// Its error is that of standard output, which run asks for.
		_ = diag.WriteJSON(c.stdout, c.lang, shown)
	} else if err := c.reportText(list, shown, name); err != nil {
		return environmentError{doing: doingOutput, err: err}
	}
	if c.stops(list) {
		c.code = exitInput
	}
	return nil
}

// stops reports whether the findings keep the site from being written.
func (c *command) stops(list *diag.List) bool {
	return list.HasErrors() || c.strict && list.Count(diag.Warning) > 0
}

// shown leaves out what --quiet silences: whatever does not stop the build.
func (c *command) shown(all []diag.Diagnostic) []diag.Diagnostic {
	if !c.quiet {
		return all
	}
	var shown []diag.Diagnostic
	for _, d := range all {
		if d.Severity() == diag.Error || c.strict && d.Severity() == diag.Warning {
			shown = append(shown, d)
		}
	}
	return shown
}

func (c *command) reportText(list *diag.List, shown []diag.Diagnostic, name string) error {
	if err := diag.WriteText(c.stderr, c.lang, shown, diag.TextOptions{Color: isTerminal(c.stderr)}); err != nil {
		return err
	}
	if c.quiet && len(shown) == 0 {
		return nil
	}
	if len(shown) > 0 {
		fmt.Fprintln(c.stderr)
	}
	summary := textSound
	if c.stops(list) {
		summary = textUnsound
	}
	_, err := fmt.Fprintf(c.stderr, summary.In(c.lang)+"\n", name,
		countErrors.in(c.lang, list.Count(diag.Error)), countWarnings.in(c.lang, list.Count(diag.Warning)))
	return err
}

// isTerminal reports whether colours make sense.
func isTerminal(w any) bool {
	file, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&fs.ModeCharDevice != 0
}
