package recheck_test

import (
	"bytes"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/generate"
	"gongping/internal/recheck"
)

// A hundred ledgers stand on one page for paper, and no more: those of 101 units
// are in two volumes, in which every paper is once, and the contents lead there.
func TestVolumes(t *testing.T) {
	t.Parallel()
	const period = "2020q3/print.html"
	for _, c := range []struct{ units, volumes int }{{100, 0}, {101, 2}} {
		folder := make(fstest.MapFS)
		for at, data := range generate.Bureau(generate.Options{Seed: 7, Units: c.units, Periods: 1, Indicators: 16, EventsPerUnit: 2}) {
			folder[at] = &fstest.MapFile{Data: data}
		}
		files := built(t, folder, build.Options{})
		volumes := 0
		for at := range files {
			if strings.HasPrefix(at, "2020q3/print.ledgers.") {
				volumes++
			}
		}
		if volumes != c.volumes {
			t.Errorf("%d units: %d volumes", c.units, volumes)
		}
		if found := recheck.Handed(files); len(found) > 0 {
			t.Errorf("%d units: %q", c.units, found)
		}
		if c.volumes == 0 {
			continue
		}
		const second = "2020q3/print.ledgers.key-work.2.html"
		for name, c := range map[string]struct{ file, old, new, want string }{
			"not listed":      {period, `href="print.ledgers.key-work.2.html"`, `href="print.html"`, "is not in print.html"},
			"leads to page 1": {period, `href="print.ledgers.key-work.2.html#`, `href="print.ledgers.key-work.1.html#`, "leads to"},
			"is not there":    {second, "", "", "print.ledgers.key-work.2.html is not there"},
			"a digit":         {second, `<dd class="score">`, `<dd class="score">1`, "section 2020q3/key-work/"},
		} {
			t.Run(name, func(t *testing.T) {
				changed := maps.Clone(files)
				delete(changed, c.file)
				if c.old != "" {
					data := bytes.Replace(files[c.file].Data, []byte(c.old), []byte(c.new), 1)
					if bytes.Equal(data, files[c.file].Data) {
						t.Fatalf("no %s", c.old)
					}
					changed[c.file] = &fstest.MapFile{Data: data}
				}
				if found := strings.Join(recheck.Handed(changed), "\n"); !strings.Contains(found, c.want) {
					t.Errorf("%q is not in %.600q", c.want, found)
				}
			})
		}
	}
}
