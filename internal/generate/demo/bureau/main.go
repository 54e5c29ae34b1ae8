// Bureau writes the bulk of the demonstration's records into its folder:
//
//	go run ./internal/generate/demo/bureau -o content
//
// Other numbers of bureaus, quarters or stations make a folder of their own,
// with the registries and rules of the demonstration:
//
//	go run ./internal/generate/demo/bureau -units 40 -quarters 12 -o DIR
//	go run ./internal/generate/demo/bureau -stations 60 -squads 5 -officers 5 -o DIR
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"gongping/internal/generate"
	"gongping/internal/generate/demo"
)

const (
	exitUsage       = 2
	exitEnvironment = 3
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	var o demo.Options
	var dir string
	flags := flag.NewFlagSet("bureau", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Uint64Var(&o.Seed, "seed", 0, "seed; the same seed and sizes give the same bytes")
	flags.IntVar(&o.Units, "units", 16, "bureaus, 16 or more")
	flags.IntVar(&o.Quarters, "quarters", 8, "quarters, from the first of 2019 on")
	flags.IntVar(&o.Events, "events", 16, "events of a bureau in a quarter, about")
	flags.IntVar(&o.Stations, "stations", 0, "stations below the bureaus, in turn; 0: the demonstration's own")
	flags.IntVar(&o.Squads, "squads", 4, "squads below a station")
	flags.IntVar(&o.Officers, "officers", 6, "officers of a squad")
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
	files, what := demo.Records(o), "records"
	if o.Units > 16 || o.Quarters != 8 || o.Stations > 0 {
		files, what = demo.Folder(o), "folder"
	}
	if err := generate.Write(dir, files); err != nil {
		fmt.Fprintln(stderr, "bureau:", err)
		return exitEnvironment
	}
	size := 0
	for _, data := range files {
		size += len(data)
	}
	fmt.Fprintf(stdout, "%s: %s, %d files, %.1f MB\n", dir, what, len(files), float64(size)/1e6)
	return 0
}
