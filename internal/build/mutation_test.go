package build_test

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/site"
	"gongping/templates"
)

var mutations = flag.Int("mutations", 1000, "how many changed folders TestMutations checks")

// Whatever happens to a folder, checking it ends with findings or with pages,
// never with a panic: a sound folder is changed a little at random, in the ways
// of clerks, editors and file systems.
func TestMutations(t *testing.T) {
	sound := base(t)
	for seed := range uint64(*mutations) {
		m := &mutator{rng: rand.New(rand.NewPCG(seed, 1)), folder: maps.Clone(sound)}
		for range 1 + m.rng.IntN(m.rng.IntN(8)+1) {
			m.mutate()
		}
		if failure := survives(m.folder); failure != "" {
			t.Fatalf("seed %d: %s\n%s", seed, strings.Join(m.done, "; "), failure)
		}
	}
}

// survives checks a folder, says what was found, and makes its pages if nothing
// stands against it. It returns what went wrong.
func survives(folder fstest.MapFS) (failure string) {
	defer func() {
		if p := recover(); p != nil {
			failure = fmt.Sprintf("%v\n%s", p, debug.Stack())
		}
	}()
	var list diag.List
	checked, err := build.Check(folder, build.Options{}, &list)
	if err != nil {
		return err.Error()
	}
	for _, lang := range locale.Langs() {
		if err := diag.WriteText(io.Discard, lang, list.All(), diag.TextOptions{}); err != nil {
			return err.Error()
		}
	}
	if list.HasErrors() {
		return ""
	}
	pages, err := checked.Plan(build.Options{})
	if err != nil {
		return err.Error()
	}
	for i := range pages {
		body, err := pages[i].Make()
		if err != nil {
			return err.Error()
		}
		if _, isIndex := body.(*site.Index); isIndex {
			continue // files without a page
		}
		if _, err := templates.Page(body); err != nil {
			return err.Error()
		}
	}
	return ""
}

// mutator changes a folder and keeps a list of what it did. Files are replaced,
// never written into: the folder shares them with the sound one.
type mutator struct {
	rng    *rand.Rand
	folder fstest.MapFS
	done   []string
}

func (m *mutator) mutate() {
	name := m.file()
	if name == "" {
		return
	}
	changes := []struct {
		verb   string
		change func(string) string
	}{
		{"delete a line of", m.deleteLine},
		{"double a line of", m.doubleLine},
		{"delete a table of", m.deleteTable},
		{"double a table of", m.doubleTable},
		{"move a table of", m.moveTable},
		{"exchange two values of", m.exchangeValues},
		{"take a value from elsewhere into", m.foreignValue},
		{"take a line from elsewhere into", m.foreignLine},
		{"change a digit of", m.changeDigit},
		{"change a letter of", m.changeLetter},
		{"insert a mark into", m.insertMark},
		{"cut off", m.cut},
	}
	switch n := m.rng.IntN(len(changes) + 1); {
	case n == len(changes):
		m.moveFile(name)
	default:
		m.done = append(m.done, changes[n].verb+" "+name)
		m.set(name, changes[n].change(string(m.folder[name].Data)))
	}
}

func (m *mutator) set(name, text string) { m.folder[name] = &fstest.MapFile{Data: []byte(text)} }

// file picks a file; "" if there is none left.
func (m *mutator) file() string {
	names := slices.Sorted(maps.Keys(m.folder))
	if len(names) == 0 {
		return ""
	}
	return pick(m, names)
}

func pick[T any](m *mutator, list []T) T { return list[m.rng.IntN(len(list))] }

// moveFile deletes a file, or puts it where another is or where none belongs.
func (m *mutator) moveFile(name string) {
	to := pick(m, []string{"", m.file(), m.file(), name + "x", "records/2020q4/" + strings.ReplaceAll(name, "/", "-"), "schemes/patrol/2021.toml", "schemes/new/2020.toml"})
	m.done = append(m.done, "move "+name+" to "+to)
	data := m.folder[name]
	delete(m.folder, name)
	if to != "" {
		m.folder[to] = data
	}
}

func (m *mutator) deleteLine(s string) string {
	lines := strings.SplitAfter(s, "\n")
	n := m.rng.IntN(len(lines))
	return strings.Join(slices.Delete(lines, n, n+1), "")
}

func (m *mutator) doubleLine(s string) string {
	lines := strings.SplitAfter(s, "\n")
	n := m.rng.IntN(len(lines))
	return strings.Join(slices.Insert(lines, m.rng.IntN(len(lines)+1), lines[n]), "")
}

// tables are the pieces of a text that begin with a header.
func tables(s string) []string {
	var list []string
	for _, line := range strings.SplitAfter(s, "\n") {
		if len(list) == 0 || strings.HasPrefix(strings.TrimSpace(line), "[") {
			list = append(list, "")
		}
		list[len(list)-1] += line
	}
	return list
}

func (m *mutator) deleteTable(s string) string {
	list := tables(s)
	n := m.rng.IntN(len(list))
	return strings.Join(slices.Delete(list, n, n+1), "")
}

func (m *mutator) doubleTable(s string) string {
	list := tables(s)
	n := m.rng.IntN(len(list))
	return strings.Join(slices.Insert(list, m.rng.IntN(len(list)+1), list[n]), "")
}

func (m *mutator) moveTable(s string) string {
	list := tables(s)
	n, to := m.rng.IntN(len(list)), m.rng.IntN(len(list))
	list[n], list[to] = list[to], list[n]
	return strings.Join(list, "")
}

var assignment = regexp.MustCompile(`(?m)^(\s*[a-z_]+ = )(.+)$`)

// values are where the values of a text stand.
func values(s string) [][]int {
	var list [][]int
	for _, at := range assignment.FindAllStringSubmatchIndex(s, -1) {
		list = append(list, at[4:6])
	}
	return list
}

func (m *mutator) exchangeValues(s string) string {
	list := values(s)
	if len(list) < 2 {
		return s
	}
	a, b := pick(m, list), pick(m, list)
	if a[0] == b[0] {
		return s
	}
	if a[0] > b[0] {
		a, b = b, a
	}
	return s[:a[0]] + s[b[0]:b[1]] + s[a[1]:b[0]] + s[a[0]:a[1]] + s[b[1]:]
}

func (m *mutator) foreignValue(s string) string {
	other := string(m.folder[m.file()].Data)
	to, from := values(s), values(other)
	if len(to) == 0 || len(from) == 0 {
		return s
	}
	a, b := pick(m, to), pick(m, from)
	return s[:a[0]] + other[b[0]:b[1]] + s[a[1]:]
}

func (m *mutator) foreignLine(s string) string {
	line := pick(m, strings.SplitAfter(string(m.folder[m.file()].Data), "\n"))
	lines := strings.SplitAfter(s, "\n")
	return strings.Join(slices.Insert(lines, m.rng.IntN(len(lines)+1), line), "")
}

func (m *mutator) changeDigit(s string) string {
	return m.replace(s, regexp.MustCompile(`[0-9]`), []string{"0", "1", "2", "3", "9", "12", "-1", "1e9", "0.5", ""})
}

func (m *mutator) changeLetter(s string) string {
	return m.replace(s, regexp.MustCompile(`[a-z]`), []string{"a", "q", "-", "_", "Z", "龙", "", " "})
}

func (m *mutator) insertMark(s string) string {
	return m.replace(s, regexp.MustCompile(`.`), []string{`"`, `'`, "[", "]", "{", "}", "=", ",", "#", "\\", "\n", "\x00", "\xFF", "“", "\u202E", `"""`})
}

// replace puts one of some words in the place of a match.
func (m *mutator) replace(s string, what *regexp.Regexp, by []string) string {
	list := what.FindAllStringIndex(s, -1)
	if len(list) == 0 {
		return s
	}
	at := pick(m, list)
	return s[:at[0]] + pick(m, by) + s[at[1]:]
}

func (m *mutator) cut(s string) string { return s[:m.rng.IntN(len(s)+1)] }
