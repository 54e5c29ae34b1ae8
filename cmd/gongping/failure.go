package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/source"
)

// environmentError is what the environment refused while we were doing
// something to a path that the user knows.
type environmentError struct {
	doing locale.Text // one of the doing… texts
	path  string
	err   error
}

func (e environmentError) Error() string { return e.err.Error() }
func (e environmentError) Unwrap() error { return e.err }

// findingError is a content folder that is not there, worded as the catalogue
// words it. It is the environment's: nothing was read.
type findingError struct {
	code diag.Code
	path string
}

func (e findingError) Error() string { return string(e.code) + " " + e.path }

// fail prints why the run ended early, and returns its exit code.
func (c *command) fail(err error) int {
	if finding, ok := errors.AsType[findingError](err); ok {
		d := diag.New(finding.code, source.Whole(finding.path), "folder", finding.path)
		// Where standard error fails there is nowhere left to say so.
		_ = diag.WriteText(c.stderr, c.lang, []diag.Diagnostic{d}, diag.TextOptions{Color: isTerminal(c.stderr)})
		return exitEnvironment
	}
	if e, ok := errors.AsType[environmentError](err); ok {
		fmt.Fprintln(c.stderr, e.sentence(c.lang))
		return exitEnvironment
	}
	fmt.Fprintf(c.stderr, textUsage.In(c.lang)+"\n", err, c.path)
	if unknown, ok := errors.AsType[unknownError](err); ok {
		table(c.stderr, unknown.title, unknown.known)
	}
	return exitUsage
}

// sentence says what could not be done, to what, why, and what to do next. The
// system's own words come last, for whoever is asked for help.
func (e environmentError) sentence(lang locale.Lang) string {
	cause := causeOf(e.err)
	text := strings.NewReplacer(
		"{path}", diag.Visible(filepath.Clean(e.path)),
		"{cause}", cause.what.In(lang),
		"{remedy}", cause.remedy.In(lang),
	).Replace(e.doing.In(lang))
	if cause.plain {
		return text
	}
	system := diag.Visible(strings.ReplaceAll(e.err.Error(), "\n", "; "))
	return text + fmt.Sprintf(textSystem.In(lang), system)
}

// unread is a failure below a content folder, whose paths are relative to it.
func unread(f folder, err error) error {
	return environmentError{doing: doingRead, path: filepath.Join(f.path, pathOf(err)), err: err}
}
