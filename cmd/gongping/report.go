package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/outdir"
	"gongping/internal/source"
)

// report prints the findings and settles the exit code. In JSON they are the
// result and go to standard output, an empty array included.
func (c *command) report(list *diag.List, name string) error {
	all := list.All()
	if c.format == "json" {
		if err := diag.WriteJSON(c.stdout, c.lang, all); err != nil {
			return environmentError{err}
		}
	} else if err := c.reportText(list, all, name); err != nil {
		return environmentError{err}
	}
	if list.HasErrors() || c.strict && list.Count(diag.Warning) > 0 {
		c.code = exitInput
	}
	return nil
}

func (c *command) reportText(list *diag.List, all []diag.Diagnostic, name string) error {
	shown := all[:0:0]
	for _, d := range all {
		if !c.quiet || d.Severity() == diag.Error || c.strict {
			shown = append(shown, d)
		}
	}
	if err := diag.WriteText(c.stderr, c.lang, shown, diag.TextOptions{Color: isTerminal(c.stderr)}); err != nil {
		return err
	}
	if c.quiet && len(shown) == 0 {
		return nil
	}
	if len(shown) > 0 {
		fmt.Fprintln(c.stderr)
	}
	errorCount, warnings := list.Count(diag.Error), list.Count(diag.Warning)
	summary := textSound
	if errorCount > 0 || c.strict && warnings > 0 {
		summary = textUnsound
	}
	_, err := fmt.Fprintf(c.stderr, summary.In(c.lang)+"\n", name, errorCount, warnings)
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

// The kinds of failure that are not findings.
type (
	usageError       struct{ error }
	environmentError struct{ error }
	// findingError is a content folder that is not there, worded as the
	// catalogue words it. It is the environment's: nothing was read.
	findingError struct {
		code diag.Code
		path string
	}
)

func (e findingError) Error() string { return string(e.code) + " " + e.path }

// fail prints why the run ended early, and returns its exit code.
func (c *command) fail(err error) int {
	var finding findingError
	var environment environmentError
	switch {
	case errors.As(err, &finding):
		d := diag.New(finding.code, source.Whole(finding.path), "folder", finding.path)
		if diag.WriteText(c.stderr, c.lang, []diag.Diagnostic{d}, diag.TextOptions{}) != nil {
			return exitEnvironment
		}
		return exitEnvironment
	case errors.As(err, &environment):
		fmt.Fprintf(c.stderr, textFailed.In(c.lang)+"\n", environment.error, remedy(environment.error).In(c.lang))
		return exitEnvironment
	}
	fmt.Fprintf(c.stderr, textUsage.In(c.lang)+"\n", err)
	return exitUsage
}

// remedy says what to do about a failure of the environment.
func remedy(err error) locale.Text {
	var foreign *outdir.ForeignError
	var busy *outdir.BusyError
	var refused *outdir.RefusedError
	switch {
	case errors.As(err, &foreign):
		return remedyForeign
	case errors.As(err, &busy):
		return remedyBusy
	case errors.As(err, &refused):
		return remedyRefused
	case errors.Is(err, syscall.ENOSPC):
		return remedyFull
	case errors.Is(err, fs.ErrPermission):
		return remedyPermission
	}
	return remedyOther
}
