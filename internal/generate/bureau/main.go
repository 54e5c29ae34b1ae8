// Bureau writes the content folder of a generated bureau:
//
//	go run ./internal/generate/bureau -units 1500 -periods 4 -seed 1 -o DIR
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"gongping/internal/generate"
)

const (
	exitUsage       = 2
	exitEnvironment = 3
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	var o generate.Options
	var dir string
	flags := flag.NewFlagSet("bureau", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Uint64Var(&o.Seed, "seed", 0, "seed; the same seed and sizes give the same bytes")
	flags.IntVar(&o.Units, "units", 16, "units that are scored")
	flags.IntVar(&o.Periods, "periods", 4, "quarters")
	flags.IntVar(&o.Indicators, "indicators", 25, "indicators, at least 16")
	flags.IntVar(&o.EventsPerUnit, "events", 10, "events of a unit in a quarter, about")
	flags.StringVar(&dir, "o", "", "folder to write to")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return exitUsage
	case dir == "" || flags.NArg() > 0:
		fmt.Fprintln(stderr, "bureau: name the folder to write to with -o, and nothing else")
		return exitUsage
	}
	files := generate.Bureau(o)
	if err := generate.Write(dir, files); err != nil {
		fmt.Fprintln(stderr, "bureau:", err)
		return exitEnvironment
	}
	size := 0
	for _, data := range files {
		size += len(data)
	}
	fmt.Fprintf(stdout, "%s: %d files, %.1f MB\n", dir, len(files), float64(size)/1e6)
	return 0
}
