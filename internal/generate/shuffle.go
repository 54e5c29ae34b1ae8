package generate

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// Shuffle puts the records of each period into another order and into other
// files, fewer or more of them. What a folder says does not depend on either,
// so nothing that is computed from it may change. The other files stay.
//
// A record starts at a line that begins with "[[" and reaches to the next one:
// no text over several lines may have such a line, which no folder of this
// package has. A file with keys before its first record is left as it is.
func Shuffle(files map[string][]byte, seed uint64) map[string][]byte {
	d := newDice(seed, streamShuffle)
	out := make(map[string][]byte, len(files))
	pools := make(map[string][][]byte) // by folder
	sources := make(map[string]int)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		blocks, ok := splitRecords(files[name])
		dir := path.Dir(name)
		if path.Dir(dir) != "records" || path.Ext(name) != ".toml" || strings.HasPrefix(path.Base(name), ".") || !ok {
			out[name] = files[name]
			continue
		}
		pools[dir] = append(pools[dir], blocks...)
		sources[dir]++
	}
	for _, dir := range slices.Sorted(maps.Keys(pools)) {
		deal(d, dir, pools[dir], sources[dir], out)
	}
	return out
}

// splitRecords cuts a file at its record headers. Comments before the first
// one are dropped.
func splitRecords(data []byte) (blocks [][]byte, ok bool) {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	start := -1
	at := 0
	for line := range bytes.Lines(data) {
		trimmed := bytes.TrimLeft(line, " \t")
		switch {
		case bytes.HasPrefix(trimmed, []byte("[[")):
			if start >= 0 {
				blocks = append(blocks, data[start:at])
			}
			start = at
		case start < 0 && len(bytes.TrimSpace(line)) > 0 && trimmed[0] != '#':
			return nil, false
		}
		at += len(line)
	}
	if start >= 0 {
		blocks = append(blocks, data[start:])
	}
	return blocks, true
}

// largest keeps merged files well below what a reader may refuse.
const largest = 16 << 20

// deal gives every block to one of several new files of a folder.
func deal(d dice, dir string, blocks [][]byte, files int, out map[string][]byte) {
	size := 0
	for _, block := range blocks {
		size += len(block)
	}
	names := make([]string, d.between(1, files+2)+size/largest)
	for n, word := range d.Perm(len(names)) {
		names[n] = fmt.Sprintf("%s/shuffled-%d.toml", dir, word)
	}
	for _, n := range d.Perm(len(blocks)) {
		name := pick(d, names)
		file := append(out[name], blocks[n]...)
		if !bytes.HasSuffix(file, []byte("\n")) {
			file = append(file, '\n')
		}
		out[name] = file
	}
}
