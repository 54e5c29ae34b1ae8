package readme

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

var block = regexp.MustCompile("(?s)```sh\n(.*?)```")

// commands are the shell lines of a README, in order.
func commands(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, m := range block.FindAllStringSubmatch(string(data), -1) {
		list = append(list, strings.Split(strings.TrimSpace(m[1]), "\n")...)
	}
	if len(list) == 0 {
		t.Fatalf("%s shows no command", name)
	}
	return list
}

func TestBothLanguagesShowTheSameCommands(t *testing.T) {
	if en, zh := commands(t, "README.md"), commands(t, "README.zh-CN.md"); !slices.Equal(en, zh) {
		t.Errorf("README.md shows %q, README.zh-CN.md %q", en, zh)
	}
}

// The commands are run one after the other in a copy of the project, as a
// newcomer would. The test command itself is only looked up: it runs this
// test.
func TestCommandsRun(t *testing.T) {
	clone := t.TempDir()
	copyProject(t, clone)
	for _, line := range commands(t, "README.md") {
		words := strings.Fields(line)
		if line == "make test" {
			words = []string{"make", "-n", "test"}
		}
		run := exec.Command(words[0], words[1:]...)
		run.Dir = clone
		if out, err := run.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", line, err, out)
		}
	}
	if _, err := os.Stat(filepath.Join(clone, "public", "index.html")); err != nil {
		t.Errorf("after the README's commands: %v", err)
	}
}

func copyProject(t *testing.T, to string) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if e.IsDir() && (name == "public" || name == ".git") {
			return filepath.SkipDir
		}
		if e.IsDir() {
			return os.MkdirAll(filepath.Join(to, name), 0o755)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), data, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// A README names folders, files and pictures that exist.
func TestNamedFilesExist(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#:]+)\)`)
	for _, name := range []string{"README.md", "README.zh-CN.md"} {
		data, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(data), -1) {
			if _, err := os.Stat(filepath.Join(root, m[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}
