package generate

import (
	"fmt"
	"maps"
	"slices"
	"testing"
)

// everyRecord lists the records of a folder, each in one line, sorted.
func everyRecord(p *parsed) []string {
	var list []string
	for period := range p.records {
		for _, key := range recordTables {
			for _, x := range p.of(period, key) {
				list = append(list, fmt.Sprint(period, " ", key, " ", x))
			}
		}
	}
	slices.Sort(list)
	return list
}

func TestShuffleKeepsEveryRecord(t *testing.T) {
	moved, split := 0, 0
	folders(t, seeds/4, func(t *testing.T, files map[string][]byte, before *parsed) {
		after := parse(t, Shuffle(files, 11))
		if got, want := everyRecord(after), everyRecord(before); !slices.Equal(got, want) {
			t.Errorf("%d records became %d, or other ones", len(want), len(got))
		}
		for period, docs := range after.records {
			if len(docs) != len(before.records[period]) {
				split++
			}
			if len(before.of(period, "event")) > 3 && fmt.Sprint(before.of(period, "event")) != fmt.Sprint(after.of(period, "event")) {
				moved++
			}
		}
	})
	if moved < 25 || split < 25 {
		t.Errorf("%d periods have their events in another order, %d in another number of files", moved, split)
	}
}

func TestShuffleLeavesOtherFiles(t *testing.T) {
	files := map[string][]byte{
		"units.toml":            []byte("[[unit]]\nid = \"b\"\n[[unit]]\nid = \"a\"\n"),
		"records/p/.draft.toml": []byte("[[event]]\n"),
		"records/p/notes.md":    []byte("[[event]]\n"),
		"records/p/odd.toml":    []byte("event = [{ id = \"a\" }]\n"),
		"schemes/s/1.toml":      []byte("[[category]]\n[[category]]\n"),
	}
	if got := Shuffle(files, 1); !same(got, files) {
		t.Errorf("became %q", slices.Sorted(maps.Keys(got)))
	}
}

func TestSplitRecords(t *testing.T) {
	blocks, ok := splitRecords([]byte("\uFEFF# head\r\n\r\n[[event]]\nid = \"[[x]]\"\n# [[no]]\n  [event.attributes]\n  a = 1\n  [[event]]\nid = \"b\""))
	want := []string{"[[event]]\nid = \"[[x]]\"\n# [[no]]\n  [event.attributes]\n  a = 1\n", "  [[event]]\nid = \"b\""}
	var got []string
	for _, b := range blocks {
		got = append(got, string(b))
	}
	if !ok || !slices.Equal(got, want) {
		t.Errorf("%q, %t", got, ok)
	}
}
