package sitetest

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gongping/internal/locale"
)

// weightMargin is by how much a page may be heavier than the table says, and
// lighter, in per cent.
const weightMargin = 10

// weight is the heaviest page of a kind in the demo.
type weight struct{ plain, zipped int }

// TestPageWeight holds the table of WEIGHT.md: the heaviest page of each kind in
// the Chinese demo, and the files that pages share. Whoever makes pages heavier
// changes the table, and reviewers see by how much.
func TestPageWeight(t *testing.T) {
	t.Parallel()
	table, err := os.ReadFile("WEIGHT.md")
	if err != nil {
		t.Fatal(err)
	}
	written := make(map[string]weight)
	for _, m := range regexp.MustCompile(`(?m)^\| ([a-z0-9.-]+) \| (\d+) \| (\d+) \|$`).FindAllStringSubmatch(string(table), -1) {
		plain, _ := strconv.Atoi(m[2])
		zipped, _ := strconv.Atoi(m[3])
		written[m[1]] = weight{plain, zipped}
	}
	found := weights(t, demo(t, locale.ZhCN))
	var lines []string
	wrong := false
	for kind, w := range found {
		lines = append(lines, fmt.Sprintf("| %s | %d | %d |", kind, w.plain, w.zipped))
		if old, ok := written[kind]; !ok || apart(w.plain, old.plain) || apart(w.zipped, old.zipped) {
			t.Errorf("%s: %d bytes, %d zipped; the table says %d, %d", kind, w.plain, w.zipped, old.plain, old.zipped)
			wrong = true
		}
		delete(written, kind)
	}
	for kind := range written {
		t.Errorf("there is no %s", kind)
	}
	if wrong {
		slices.Sort(lines)
		t.Logf("the table would be:\n%s", strings.Join(lines, "\n"))
	}
}

func apart(now, then int) bool {
	return now*100 > then*(100+weightMargin) || now*100 < then*(100-weightMargin)
}

// published stands in the names of assets.
var published = regexp.MustCompile(`\.[0-9a-f]{8}\.`)

// weights are those of pages by the class of their body, and of shared files by
// name. What only some pages load, such as pictures, is not shared.
func weights(t *testing.T, s *site) map[string]weight {
	t.Helper()
	list := make(map[string]weight)
	for name, data := range s.files {
		kind := ""
		switch ext := path.Ext(name); {
		case ext == ".html":
			for body := range elements(s.page(name), "body") {
				kind, _ = value(body, "class")
			}
		case ext == ".css" || ext == ".js":
			kind = published.ReplaceAllString(path.Base(name), ".")
		default:
			continue
		}
		w := list[kind]
		if w.plain < len(data) {
			list[kind] = weight{len(data), zipped(t, data)}
		}
	}
	return list
}

func zipped(t *testing.T, data []byte) int {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
