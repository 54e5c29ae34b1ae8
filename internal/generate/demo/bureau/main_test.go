package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	dir := t.TempDir()
	blocked := filepath.Join(dir, "blocked")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"writes a folder", []string{"-units", "18", "-quarters", "1", "-seed", "3", "-o", filepath.Join(dir, "out")}, 0, "folder, "},
		{"writes the records alone", []string{"-o", filepath.Join(dir, "bulk")}, 0, "records, "},
		{"help", []string{"-h"}, 0, "-units"},
		{"no folder", []string{"-units", "2"}, exitUsage, "-o"},
		{"more words", []string{"-o", dir, "x"}, exitUsage, "-o"},
		{"unknown flag", []string{"-x"}, exitUsage, "-x"},
		{"blocked", []string{"-o", blocked}, exitEnvironment, blocked},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			if code := run(c.args, &out, &out); code != c.code || !strings.Contains(out.String(), c.says) {
				t.Errorf("exit %d and says %q, want %d and %q", code, out.String(), c.code, c.says)
			}
		})
	}
	if _, err := os.Stat(filepath.Join(dir, "out", "schemes", "key-work", "2019.toml")); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "bulk", "site.toml")); err == nil {
		t.Error("the records alone came with a registry")
	}
}
