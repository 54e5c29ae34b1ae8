package build_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"sort"
	"strings"
	"testing"

	"gongping/internal/build"
	"gongping/internal/diag"
)

func TestZZ(t *testing.T) {
	sound := base(t)
	ok := 0
	type c struct {
		n    int
		text string
	}
	best := map[string]c{}
	cnt := map[string]int{}
	for seed := range uint64(20000) {
		m := &mutator{rng: rand.New(rand.NewPCG(seed, 7)), folder: maps.Clone(sound)}
		m.mutate()
		var list diag.List
		build.Check(m.folder, build.Options{}, &list)
		if !list.HasErrors() {
			ok++
			continue
		}
		all := list.All()
		key := ""
		codes := map[string]bool{}
		for _, f := range all {
			codes[string(f.Code)] = true
		}
		var ks []string
		for k := range codes {
			ks = append(ks, k)
		}
		sort.Strings(ks)
		key = strings.Join(ks, " ")
		if len(all) < 2 {
			continue
		}
		cnt[key]++
		if _, ok := best[key]; !ok || best[key].n < len(all) {
			var b strings.Builder
			fmt.Fprintf(&b, "seed %d %v\n", seed, m.done)
			for i, f := range all {
				if i > 6 {
					break
				}
				at := f.Span.Position()
				line := ""
				if f.Span.HasText() {
					line, _ = f.Span.File.LineAt(f.Span.Start)
				}
				fmt.Fprintf(&b, "    %s %s:%d:%d %s | %s\n", f.Code, at.Path, at.Line, at.Column, f.Message(2), line)
			}
			best[key] = c{len(all), b.String()}
		}
	}
	fmt.Println("no error:", ok)
	var keys []string
	for k := range best {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return best[keys[i]].n*1000+cnt[keys[i]] > best[keys[j]].n*1000+cnt[keys[j]] })
	out, _ := os.Create("/tmp/fx/casc.txt")
	for _, k := range keys {
		fmt.Fprintf(out, "%d × %s (most %d)\n%s", cnt[k], k, best[k].n, best[k].text)
	}
}
