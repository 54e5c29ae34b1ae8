// Reference writes the reference of the file format:
//
//	go run ./internal/reference/cmd -o internal/reference
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"gongping/internal/locale"
	"gongping/internal/reference"
)

const (
	exitUsage       = 2
	exitEnvironment = 3
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

func run(args []string, stderr io.Writer) int {
	flags := flag.NewFlagSet("reference", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("o", "", "folder in which zh-CN and en are written")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return exitUsage
	case *dir == "" || flags.NArg() > 0:
		fmt.Fprintln(stderr, "reference: name the folder to write to with -o, and nothing else")
		return exitUsage
	}
	if err := write(*dir); err != nil {
		fmt.Fprintln(stderr, "reference:", err)
		return exitEnvironment
	}
	return 0
}

// write replaces the pages of every language: one whose chapter is gone goes too.
func write(dir string) error {
	pages, err := reference.Pages()
	if err != nil {
		return err
	}
	for _, lang := range locale.Langs() {
		folder := filepath.Join(dir, lang.Tag())
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		old, err := filepath.Glob(filepath.Join(folder, "*.md"))
		if err != nil {
			return err
		}
		for _, name := range old {
			if err := os.Remove(name); err != nil {
				return err
			}
		}
	}
	for _, p := range pages {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(p.Path)), []byte(p.Text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
