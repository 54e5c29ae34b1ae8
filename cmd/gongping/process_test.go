package main

import (
	"bytes"
	"os"
	"os/exec"
	"testing"

	"gongping/internal/generate"
)

// process is gongping as a process in a folder, with these variables over
// those of the test.
func process(folder string, env []string, args ...string) *exec.Cmd {
	cmd := exec.Command("gongping", args...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), env...)
	return cmd
}

// succeed runs a process that must go well and has nothing to say.
func succeed(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if out, err := cmd.CombinedOutput(); err != nil || len(bytes.TrimSpace(out)) > 0 {
		t.Fatalf("%v in %s: %v\n%s", cmd.Args, cmd.Dir, err, out)
	}
}

// bureau is a content folder of some size.
func bureau() map[string][]byte {
	return generate.Bureau(generate.Options{Seed: 2020, Units: 8, Periods: 2})
}

func writeFolder(t *testing.T, folder string, files map[string][]byte) {
	t.Helper()
	if err := generate.Write(folder, files); err != nil {
		t.Fatal(err)
	}
}

func siteAt(t *testing.T, folder string) tree {
	t.Helper()
	site, err := readTree(folder)
	if err != nil {
		t.Fatal(err)
	}
	return site
}
