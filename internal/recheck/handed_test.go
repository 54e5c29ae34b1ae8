package recheck_test

import (
	"bytes"
	"maps"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/recheck"
)

// What is handed on and differs from its page in a digit, needs a file, or lacks
// a part is noticed.
func TestTamperingWithWhatIsHandedOn(t *testing.T) {
	t.Parallel()
	site := everything.open(t, build.Options{})
	if found := recheck.Handed(site.files); len(found) > 0 {
		t.Fatalf("%q", found)
	}
	const copied, period = "downloads/2020q3/case/lindu.html", "2020q3/print.html"
	for name, c := range map[string]struct{ file, pattern, instead, want string }{
		"a digit of the copy":    {copied, `(<dd class="score">)\d`, "${1}7", "main: printed"},
		"a script":               {copied, `</head>`, `<script src="x.js"></script></head>`, "script: is not for a file"},
		"a link to a page":       {copied, `<p class="site-title">`, `<p class="site-title"><a href="index.html">x</a>`, `a: leads to "index.html"`},
		"a link to nowhere":      {copied, `href="#page.main"`, `href="#nobody"`, "leads nowhere"},
		"no style":               {copied, `(?s)<style>.*</style>`, "", "style: is not inside"},
		"no copy":                {copied, "", "", "copy: there is none"},
		"a digit on paper":       {period, `(<dd class="score">)\d`, "${1}7", "section 2020q3/"},
		"a part that is missing": {period, `<section class="part" id="2020q3/tasks">`, `<section class="part" id="2020q3/taskz">`, "is not there"},
		"an entry":               {period, `<li><a href="#2020q3/tasks">[^<]*</a></li>`, "", "entries of"},
		"the same place twice":   {period, `id="2020q3/case/lindu\.`, `id="2020q3/case/qiyun.`, "there twice"},
		"no paper":               {period, "", "", "there is no print.html"},
	} {
		t.Run(name, func(t *testing.T) {
			files := maps.Clone(site.files)
			if c.pattern == "" {
				delete(files, c.file)
			} else {
				data := files[c.file].Data
				changed := false
				data = regexp.MustCompile(c.pattern).ReplaceAllFunc(data, func(found []byte) []byte {
					if changed {
						return found
					}
					changed = true
					return regexp.MustCompile(c.pattern).ReplaceAll(found, []byte(c.instead))
				})
				if !changed || bytes.Equal(data, files[c.file].Data) {
					t.Fatalf("no %s", c.pattern)
				}
				files[c.file] = &fstest.MapFile{Data: data}
			}
			if found := strings.Join(recheck.Handed(files), "\n"); !strings.Contains(found, c.want) {
				t.Errorf("%q is not in %.600q", c.want, found)
			}
		})
	}
}
