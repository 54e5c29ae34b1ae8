package site

import (
	"slices"
	"testing"

	"gongping/internal/dataset"
	"gongping/scoring"
)

func TestIndexIsCut(t *testing.T) {
	for _, c := range []struct {
		length int
		want   []int
	}{{0, nil}, {1, []int{1}}, {mostLines, []int{mostLines}}, {mostLines + 1, []int{mostLines, 1}}, {2*mostLines + 5, []int{mostLines, mostLines, 5}}} {
		parts := cut(make([]int, c.length))
		if len(parts) != len(c.want) {
			t.Errorf("%d lines in %d parts", c.length, len(parts))
			continue
		}
		for i, part := range parts {
			if len(part) != c.want[i] {
				t.Errorf("%d lines: part %d has %d", c.length, i, len(part))
			}
		}
	}
}

func TestSyllablesOfTheIndex(t *testing.T) {
	for _, c := range []struct{ name, pinyin, want string }{
		{"阿·丽", "e li", "e - li"},
		{"单雄信", "shan xiong xin", "shan xiong xin"},
		{"单雄信", "", ""},
		{"·", "", ""},
	} {
		if got := syllables(&dataset.Unit{Name: c.name, Pinyin: c.pinyin}); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.name, c.pinyin, got, c.want)
		}
	}
}

// A text of several lines, or with a tab, is one field, and fields at the end that are
// empty are left out.
func TestLineOfTheIndex(t *testing.T) {
	if got := line("a\tb\nc", "", "d", ""); got != "a b c\t\td" {
		t.Errorf("%q", got)
	}
}

// A period says what stands before the numbers of its ids, in the order of these,
// and how long the longest is; of ids without a number it says nothing.
func TestPeriodsOfTheIndex(t *testing.T) {
	var entries []indexedEntry
	for _, id := range []scoring.RecordID{"2019-2020/x", "2020/07", "2020/e-1", "2020/e-1-b-20", "2020/e-0012", "2020/heyuan-e-3", "2020q4/e-5", "2020q4/e-x"} {
		entries = append(entries, indexedEntry{id: id, key: entryKey(id)})
	}
	got := entryPeriods(entries)
	if want := []string{"20192020", "2020\t2 e4 e1b2 heyuane1", "2020q4\te1"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Only what is typed otherwise than it is written has readings.
func TestReadingsOfTheIndex(t *testing.T) {
	r := make(readings)
	for _, name := range []string{"阿·2A", "Å曾", "㎡"} {
		r.add(name)
	}
	got := r.lines()
	if want := []string{"㎡m2", "曾ceng,zeng", "阿a,e"}; len(got) != 3 || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
		t.Errorf("%q, want %q", got, want)
	}
}
