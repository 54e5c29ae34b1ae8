// Command gongping builds a static site from appraisal records and rules.
//
//	gongping build             build the site into public/
//	gongping check             do everything but write
//	gongping check --explain GP201
//	gongping explain qingze 2020q3
//	                           print the ledger of a unit in a period
//	gongping version
//
// Results go to standard output, messages to standard error. The exit code is
// 0 when all went well, 1 for errors in the input, 2 for wrong usage, 3 when
// the environment failed (a folder that cannot be read, a full disk), 4 for an
// internal error.
package main

import (
	"fmt"
	"io"
	"os"
	"runtime/debug"
)

// Exit codes.
const (
	exitFine = iota
	exitInput
	exitUsage
	exitEnvironment
	exitInternal
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command without the process around it.
func run(args []string, stdout, stderr io.Writer) (code int) {
	c := &command{stdout: &results{Writer: stdout}, stderr: stderr, lang: languageOf(args), path: "gongping"}
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintf(stderr, "%s\n\n%v\n%s", textInternal.In(c.lang), p, debug.Stack())
			code = exitInternal
		}
	}()
	root := c.root()
	root.SetArgs(args)
	err := root.Execute()
	if failed := c.stdout.failure(); failed != nil {
		err = failed
	}
	if err != nil {
		return c.fail(err)
	}
	return c.code
}
