package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// raceOptions: by default the race detector sleeps a second at every exit.
const raceOptions = "atexit_sleep_ms=0"

// TestMain lets the test binary be gongping: what the tests start by that name
// is a process of its own, with the race detector where the tests have it.
func TestMain(m *testing.M) {
	os.Setenv("GORACE", raceOptions)
	testscript.Main(m, map[string]func(){"gongping": main})
}
