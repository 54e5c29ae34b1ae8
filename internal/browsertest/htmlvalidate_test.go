package browsertest

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// validateFolder pins html-validate and says what is asked of it.
const validateFolder = "testdata/html-validate"

// validator is html-validate in the user's cache, installed there once for
// every state of the lockfile.
var validator = sync.OnceValues(func() (string, error) {
	lock, err := os.ReadFile(filepath.Join(validateFolder, "package-lock.json"))
	if err != nil {
		return "", err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, fmt.Sprintf("gongping-html-validate-%.16x", sha256.Sum256(lock)))
	program := filepath.Join(dir, "node_modules", "html-validate", "bin", "html-validate.mjs")
	if _, err := os.Stat(program); err == nil {
		return program, nil
	}
	// Installed beside its place and then moved: another run sees all or nothing.
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return "", err
	}
	work, err := os.MkdirTemp(cache, "gongping-html-validate-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	for _, name := range []string{"package.json", "package-lock.json"} {
		data, err := os.ReadFile(filepath.Join(validateFolder, name))
		if err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(work, name), data, 0o644); err != nil {
			return "", err
		}
	}
	install := exec.Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	install.Dir = work
	if out, err := install.CombinedOutput(); err != nil {
		return "", fmt.Errorf("npm ci: %w\n%s", err, out)
	}
	if err := os.Rename(work, dir); err != nil {
		if _, other := os.Stat(program); other != nil { // another run was not faster
			return "", err
		}
	}
	return program, nil
})

// validated is what html-validate reports of files, one line each.
func validated(t *testing.T, files ...string) []string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("html-validate needs node, and there is none in the PATH: the HTML of the pages is not validated")
	}
	program, err := validator()
	if err != nil {
		t.Fatal(err)
	}
	report := filepath.Join(t.TempDir(), "report.json")
	args := append([]string{program, "--config", filepath.Join(validateFolder, "htmlvalidate.cjs"), "--formatter", "json=" + report}, files...)
	out, err := exec.Command("node", args...).CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 1) { // 1: it found something
		t.Fatalf("html-validate: %v\n%s", err, out)
	}
	data, readErr := os.ReadFile(report)
	if readErr != nil {
		t.Fatalf("%v\n%s", readErr, out)
	}
	var results []struct {
		FilePath string
		Messages []struct{ RuleID, Message, Selector string }
	}
	if err := json.Unmarshal(data, &results); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	var list []string
	for _, r := range results {
		for _, m := range r.Messages {
			list = append(list, fmt.Sprintf("%s: %s: %s (%s)", r.FilePath, m.RuleID, m.Message, m.Selector))
		}
	}
	if (err != nil) != (len(list) > 0) {
		t.Errorf("html-validate ends with %v and reports %d findings:\n%s", err, len(list), out)
	}
	return list
}

// TestPagesAreValid: html-validate finds nothing on the fullest page of each
// kind in Chinese and the barest in English, nor where names are hostile.
func TestPagesAreValid(t *testing.T) {
	t.Parallel()
	var files []string
	for _, p := range slices.Concat(pages(t, "demo-zh", "levels-zh", "allowances-zh", "posts-zh", "unit-zh", "eligible-zh", "hostile"), barest(t, "demo-en", "levels-en", "allowances-en", "posts-en", "unit-en", "eligible-en")) {
		files = append(files, filepath.Join(p.site.dir, filepath.FromSlash(p.path)))
	}
	for _, finding := range validated(t, files...) {
		// How long a title is lies with whoever names units and periods.
		if !strings.Contains(finding, "/hostile/") || !strings.Contains(finding, " long-title:") {
			t.Error(finding)
		}
	}
}

// What is not asked of the pages leaves the rest of the rules standing.
func TestValidatorSeesFaults(t *testing.T) {
	t.Parallel()
	home := example(t, "demo-zh", "home")
	sound, err := os.ReadFile(filepath.Join(home.site.dir, home.path))
	if err != nil {
		t.Fatal(err)
	}
	faults := []struct{ rule, inner string }{
		{"no-dup-id", `<p id="page.main">x</p>`}, {"element-permitted-content", `<span><div></div></span>`},
		{"no-inline-style", `<p style="color:red">x</p>`}, {"valid-id", `<p id="a b">x</p>`},
		{"attribute-boolean-style", `<input type="checkbox" id="x.y" checked="yes">`}, {"no-raw-characters", `<p>a & b < c</p>`},
	}
	var inner strings.Builder
	for _, fault := range faults {
		inner.WriteString(fault.inner)
	}
	file := filepath.Join(t.TempDir(), "spoilt.html")
	if err := os.WriteFile(file, []byte(strings.Replace(string(sound), "</main>", inner.String()+"</main>", 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	found := strings.Join(validated(t, file), "\n")
	for _, fault := range faults {
		if !strings.Contains(found, " "+fault.rule+":") {
			t.Errorf("%s is not found in %s; only\n%s", fault.rule, fault.inner, found)
		}
	}
}

// A lockfile with addresses would name the mirror of whoever ran npm last.
func TestValidatorNamesNoRegistry(t *testing.T) {
	lock, err := os.ReadFile(filepath.Join(validateFolder, "package-lock.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{`"resolved"`, "http:", "https:"} {
		for line := range strings.Lines(string(lock)) {
			if strings.Contains(line, word) && !strings.Contains(line, `"url"`) { // addresses of authors' fund-raising
				t.Errorf("package-lock.json has %s", line)
			}
		}
	}
}
