package build_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/outdir"
)

// beside are files of every kind that an office puts beside its records.
var besideFiles = map[string]string{
	"notices/old.md":      "+++\ndate = 2020-09-01\ntitle = \"过期的\"\nuntil = 2020-10-21\n+++\n旧。\n",
	"notices/current.md":  "+++\ndate = 2020-10-21\ntitle = \"公示了\"\nuntil = 2020-10-22\nperiod = \"2020q3\"\n+++\n见[一笔](entry:2020q3/e-0001)、[说明](../pages/about.md#a)、[下期](/2020q4/index.html)。\n",
	"notices/latest.md":   "+++\ndate = 2020-10-22\ntitle = \"最新的\"\n+++\n## 甲 {#a}\n\n首段，见[甲](#a)。\n\n次段。\n",
	"notices/tomorrow.md": "+++\ndate = 2020-10-23\ntitle = \"明天的\"\n+++\n![图](plan.png)\n",
	"pages/about.md":      "# 关于 *本栏*\n\n## 节 {#a}\n\n见[最新](../notices/latest.md)和![图](map.png)。\n",
	"slots/home-top.md":   "首页上。", "slots/home-bottom.md": "首页下，见[说明](/pages/about.md)。", "slots/period-top.md": "周期上。",
	"slots/ranking-top.md": "排名上。", "slots/ledger-top.md": "明细上，见[说明](/pages/about.md#a)。", "slots/footer.md": "页脚，见[首页](index.html)。",
	"i18n.toml":       "[zh-CN]\nissued-by = \"主办 <b>\"\nas-of = \"{date} 止\"\n[en]\nissued-by = \"By\"\n",
	"theme/extra.css": "h1 { background: url(mark.png) }\n", "theme/charts.js": "/* none */\n",
}

func besideFolder(t *testing.T) fstest.MapFS {
	t.Helper()
	folder := base(t)
	picture := pictures(t).(fstest.MapFS)["pages/a.png"]
	for name, text := range besideFiles {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	for _, name := range []string{"pages/map.png", "notices/plan.png", "theme/mark.png"} {
		folder[name] = picture
	}
	folder["notices/plan.png"] = &fstest.MapFile{Data: append(slices.Clone(picture.Data), 0)}
	return folder
}

// written builds a folder and reads its site.
func writtenSite(t *testing.T, folder fs.FS, o build.Options) map[string]string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "site")
	var list diag.List
	if summary, err := build.Build(folder, dir, outdir.Options{}, o, &list); err != nil || summary == nil {
		t.Fatal(err, list.All())
	}
	files := make(map[string]string)
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			data, readErr := fs.ReadFile(os.DirFS(dir), name)
			files[name], err = string(data), readErr
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestBesideIsShownWhereItBelongs(t *testing.T) {
	site := writtenSite(t, besideFolder(t), build.Options{})
	const ledger = "2020q3/key-work/longhu.html"
	for _, c := range []struct {
		page, text string
		count      int
	}{
		{"index.html", "首页上。", 1}, {"index.html", `首页下，见<a href="pages/about.html">说明</a>。`, 1}, {"index.html", "周期上", 0},
		{"2020q3/index.html", "周期上。", 1}, {"2020q3/key-work/index.html", "排名上。", 1}, {"2020q3/index.html", "首页上", 0},
		{ledger, `明细上，见<a href="../../pages/about.html#a">说明</a>。`, 1}, {ledger, `页脚，见<a href="../../index.html">首页</a>。`, 1},
		{"index.html", `<a href="notices/current.html">公示了</a>`, 1},
		{"index.html", `<a href="2020q3/key-work/longhu.html#2020q3/e-0001">一笔</a>`, 1}, {"index.html", "、下期。", 1},
		{"index.html", "首段，见<a href=\"notices/latest.html#a\">甲</a>。", 1}, {"index.html", "次段", 0}, {"index.html", "全文：最新的", 1}, {"index.html", "全文：公示了", 0},
		{"index.html", "过期的", 0}, {"index.html", "明天的", 0}, {"index.html", `<a href="pages/about.html">关于 本栏</a>`, 1},
		{"2020q3/index.html", `<a href="../notices/current.html">公示了</a>`, 1}, {"2020q3/index.html", "最新的", 0},
		{"notices/index.html", "过期的", 1}, {"notices/index.html", "明天的", 0},
		{"notices/latest.html", `<h2 id="a">甲</h2>`, 1}, {"notices/latest.html", `<a href="#a">甲</a>`, 1},
		{"pages/about.html", "<h1>关于 本栏</h1>", 1}, {"pages/about.html", "本栏</em>", 0}, {"pages/about.html", `alt="图" width="2" height="3"`, 1},
		{ledger, "主办 &lt;b&gt;", 1}, {ledger, "2020-10-22 止", 1}, {ledger, "发布单位", 0},
	} {
		if site[c.page] == "" {
			t.Errorf("there is no %s", c.page)
		} else if n := strings.Count(site[c.page], c.text); n != c.count {
			t.Errorf("%s has %q %d times, want %d", c.page, c.text, n, c.count)
		}
	}
	if latest, current := strings.Index(site["index.html"], "最新的"), strings.Index(site["index.html"], "公示了"); latest > current {
		t.Error("an older notice stands before a newer one")
	}
	if site["notices/tomorrow.html"] != "" {
		t.Error("a notice stands before its day")
	}
	if en := writtenSite(t, besideFolder(t), build.Options{Lang: 2})[ledger]; !strings.Contains(en, "<p>By 云泽市公安局") || strings.Contains(en, "止</p>") {
		t.Error("the English site has not its own words")
	}
}

func TestOwnThemeIsPublished(t *testing.T) {
	folder := besideFolder(t)
	site := writtenSite(t, folder, build.Options{})
	assets := slices.Sorted(maps.Keys(site))
	one := func(pattern string) string {
		t.Helper()
		found := slices.DeleteFunc(slices.Clone(assets), func(name string) bool { return !regexp.MustCompile(pattern).MatchString(name) })
		if len(found) != 1 {
			t.Fatalf("%s: %q", pattern, found)
		}
		return found[0]
	}
	mark := filepath.Base(one(`^assets/mark\.[0-9a-f]{8}\.png$`))
	extra := one(`^assets/extra\.[0-9a-f]{8}\.css$`)
	if site[extra] != "h1 { background: url("+mark+") }\n" {
		t.Errorf("extra.css is %q", site[extra])
	}
	style := one(`^assets/site\.[0-9a-f]{8}\.css$`)
	if page := site["2020q3/index.html"]; !(strings.Index(page, "../"+style) < strings.Index(page, "../"+extra)) || !strings.Contains(page, "../"+extra) {
		t.Error("extra.css is not loaded after the stylesheet")
	}
	if script := one(`^assets/charts\.[0-9a-f]{8}\.js$`); site[script] != "/* none */\n" || !strings.Contains(site["2020q3/key-work/longhu.html"], script) {
		t.Error("the script is not the office's own")
	}
	if site[one(`^assets/map\.[0-9a-f]{8}\.png$`)] != string(folder["pages/map.png"].Data) {
		t.Error("the picture is not the one of the office")
	}
	for _, name := range assets {
		if strings.Contains(name, "plan.") {
			t.Errorf("%s is published before the day of its notice", name)
		}
	}
}

// A site of an earlier day has no link to what was not there yet, and can still
// be built.
func TestBesideAsOfAnEarlierDay(t *testing.T) {
	day, _ := civil.Of(2020, 9, 22)
	site := writtenSite(t, besideFolder(t), build.Options{AsOf: day})
	if site["notices/old.html"] == "" || site["notices/latest.html"] != "" {
		t.Error("the notices are not those of the day")
	}
	if page := site["pages/about.html"]; !strings.Contains(page, "见最新和<img") {
		t.Errorf("the link to a later notice: %s", page)
	}
}

// What stands beside the records is not under the seal of a publication.
func TestBesideIsNotSealed(t *testing.T) {
	digests := func(folder fs.FS) []string {
		var list diag.List
		d, err := dataset.Load(folder, &list)
		if err != nil || list.HasErrors() {
			t.Fatal(err, list.All())
		}
		day, _ := civil.Of(2020, 10, 22)
		return []string{d.Digest(0, day), d.Digest(1, day)}
	}
	if bare, with := digests(base(t)), digests(besideFolder(t)); !slices.Equal(bare, with) {
		t.Errorf("digests %q without, %q with", bare, with)
	}
}

// A finding about the front matter quotes the line as written.
func TestFrontMatterIsQuotedAsWritten(t *testing.T) {
	found := findings(t, with(map[string]string{"notices/a.md": "+++\ndate = 2020-10-22\n+++\n正文。\n"})(t))
	if len(found) != 1 || found[0].Code != diag.MissingKey {
		t.Fatal(found)
	}
	if line, _ := found[0].Span.File.LineAt(found[0].Span.Start); line != "+++" {
		t.Errorf("quotes %q", line)
	}
}
