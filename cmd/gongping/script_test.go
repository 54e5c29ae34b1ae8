package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"gongping/content"
)

// The scripts are named by topic. Beside testscript's own commands they have
// those below.
func TestScripts(t *testing.T) {
	t.Parallel()
	bureau, err := filepath.Abs(filepath.Join("testdata", "bureau"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Condition:           condition,
		Setup:               func(env *testscript.Env) error { env.Setenv("GORACE", raceOptions); return nil },
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":     exits,
			"content":   func(ts *testscript.TestScript, _ bool, args []string) { copyTo(ts, args, os.DirFS(bureau)) },
			"demo":      func(ts *testscript.TestScript, _ bool, args []string) { copyTo(ts, args, content.FS) },
			"edit":      edit,
			"windows":   asNotepad,
			"sparse":    sparse,
			"same":      same,
			"changed":   changed,
			"whole":     whole,
			"holds":     holds,
			"findings":  findings,
			"explained": explained,
		},
	})
}

// condition mount: a program may mount a disk of its own.
func condition(name string) (bool, error) {
	if name != "mount" {
		return false, fmt.Errorf("unknown condition %s", name)
	}
	return mounting() != nil, nil
}

// exits [-plain|-mount] code program args…: the program ends with this exit
// code. With -plain it has no right to pass over permissions, even as root;
// with -mount it may mount.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	start := func(line []string) error { return ts.Exec(line[0], line[1:]...) }
	switch args[0] {
	case "-plain":
		args = args[1:]
		start = func(line []string) error {
			return withoutPrivilege(func() error { return ts.Exec(line[0], line[1:]...) })
		}
	case "-mount":
		args = args[1:]
		start = func(line []string) error {
			line = slices.Concat(mounting(), line)
			return ts.Exec(line[0], line[1:]...)
		}
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := start(args[1:]); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// content folder, demo folder: the small bureau of testdata, or the
// demonstration, as a folder.
func copyTo(ts *testscript.TestScript, args []string, from fs.FS) {
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), from))
}

// edit file old new: replaces what the file has exactly once.
func edit(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[0])
	if n := strings.Count(text, args[1]); n != 1 {
		ts.Fatalf("%s has %q %d times", args[0], args[1], n)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o666))
}

// windows folder: every file as Notepad would save it.
func asNotepad(ts *testscript.TestScript, _ bool, args []string) {
	files, err := readTree(ts.MkAbs(args[0]))
	ts.Check(err)
	for path, text := range files {
		if strings.HasSuffix(path, "/") {
			continue
		}
		text = "\uFEFF" + strings.ReplaceAll(text, "\n", "\r\n")
		ts.Check(os.WriteFile(ts.MkAbs(filepath.Join(args[0], path)), []byte(text), 0o666))
	}
}

// sparse file size: a file of so many zero bytes that take no room.
func sparse(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), nil, 0o666))
	ts.Check(os.Truncate(ts.MkAbs(args[0]), size))
}

// [!] same a b: two folders hold the same.
func same(ts *testscript.TestScript, neg bool, args []string) {
	list := differences(mustRead(ts, args[0]), mustRead(ts, args[1]))
	if neg == (len(list) == 0) {
		ts.Fatalf("%s and %s differ in %q", args[0], args[1], list)
	}
}

// changed a b path…: two folders differ in these files and no others.
func changed(ts *testscript.TestScript, _ bool, args []string) {
	list := differences(mustRead(ts, args[0]), mustRead(ts, args[1]))
	if want := slices.Sorted(slices.Values(args[2:])); !slices.Equal(list, want) {
		ts.Fatalf("%s and %s differ in %q, want %q", args[0], args[1], list, want)
	}
}

// whole site…: every file is there, as the manifest says.
func whole(ts *testscript.TestScript, _ bool, args []string) {
	for _, folder := range args {
		ts.Check(wholeSite(mustRead(ts, folder)))
	}
}

// holds folder name…: a folder has these entries and no others, hidden ones
// included.
func holds(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if want := slices.Sorted(slices.Values(args[1:])); !slices.Equal(names, want) {
		ts.Fatalf("%s holds %q, want %q", args[0], names, want)
	}
}

// findings finding…: standard output is a JSON array of exactly these findings,
// written "GP201 units.toml:3:1".
func findings(ts *testscript.TestScript, _ bool, args []string) {
	var list []struct {
		Code, File, Severity, Message, Hint string
		Line, Column                        int
	}
	ts.Check(json.NewDecoder(bytes.NewReader([]byte(ts.ReadFile("stdout")))).Decode(&list))
	got := make([]string, len(list))
	for i, f := range list {
		got[i] = fmt.Sprintf("%s %s:%d:%d", f.Code, f.File, f.Line, f.Column)
		if f.Severity == "" || f.Message == "" || f.Hint == "" {
			ts.Fatalf("%s has no words: %+v", got[i], f)
		}
	}
	if !slices.Equal(got, args) {
		ts.Fatalf("found %q, want %q", got, args)
	}
}

func mustRead(ts *testscript.TestScript, folder string) tree {
	found, err := readTree(ts.MkAbs(folder))
	ts.Check(err)
	return found
}
