package exact

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// No file of the package so much as mentions binary floating point.
func TestNoBinaryFloatingPoint(t *testing.T) {
	forbidden := regexp.MustCompile(`(?i)float(32|64)|big\.Float|\.Float\(`)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		seen++
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if found := forbidden.Find(text); found != nil {
			t.Errorf("%s mentions %s", file, found)
		}
	}
	if seen == 0 {
		t.Error("no source file found")
	}
}
