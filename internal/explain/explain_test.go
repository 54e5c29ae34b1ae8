package explain_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/explain"
	"gongping/internal/locale"
	"gongping/internal/outdir"
	"gongping/internal/site"
	"gongping/scoring"
)

// hostile has every character that Markdown could take for markup.
const hostile = "走访|记录*与*`实际`_不_符 <b>x</b> [a](b) ![a](b) _c_ ~~d~~ &lt; \\| \\. # 完"

// again is a second record of a matter of which only one counts.
const again = `[[event]]
id = "x-again"
subject = "longhu"
indicator = "fire"
kind = "small-fire"
matter = "market-fire"
occurred = 2020-08-03
entered = 2020-09-22
reason = "同一起火灾的第二次通报"
evidence = "火灾认定书 2020-20"
recorded_by = "lu-tingtao"
approved_by = "shen-boyuan"
`

// folder is the small content folder of package build, with thirteen more
// records of one kind, so that their sum is not written out, a matter with two
// records, and a unit with two identities.
func folder(t *testing.T) fstest.MapFS {
	t.Helper()
	archive, err := txtar.ParseFile("../build/testdata/findings/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	files := make(fstest.MapFS)
	for _, f := range archive.Files {
		files[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	units := strings.Replace(string(files["units.toml"].Data), `class = "county"`, "class = \"county\"\nidentities = [\"expert\", \"pilot\"]", 1)
	files["units.toml"] = &fstest.MapFile{Data: []byte(units + "\n[[identity]]\nid = \"pilot\"\nname = \"试点\"\n")}
	var more strings.Builder
	for n := range 13 {
		fmt.Fprintf(&more, "[[event]]\nid = \"x-%02d\"\nsubject = \"ninghe\"\nindicator = \"home-visit\"\nkind = \"visit-untrue\"\n"+
			"occurred = 2020-08-20\nentered = 2020-09-22\nreason = '%s'\nevidence = \"核查单 2020-%d\"\n"+
			"recorded_by = \"lu-tingtao\"\napproved_by = \"shen-boyuan\"\n\n", n, hostile, n)
	}
	more.WriteString(again)
	files["records/2020q3/more.toml"] = &fstest.MapFile{Data: []byte(more.String())}
	return files
}

// builtSite is a folder as pages on disk and as what explain makes of it.
type builtSite struct {
	checked *build.Checked
	options build.Options
	dir     string
}

func newSite(t *testing.T, lang locale.Lang, asOf string) *builtSite {
	t.Helper()
	files := folder(t)
	date, _ := civil.Parse(asOf)
	s := &builtSite{options: build.Options{Lang: lang, AsOf: date}, dir: filepath.Join(t.TempDir(), "site")}
	var list diag.List
	summary, err := build.Build(files, s.dir, outdir.Options{}, s.options, &list)
	if err != nil || summary == nil {
		t.Fatalf("not built: %v, %v", err, list.All())
	}
	if s.checked, err = build.Check(files, s.options, &list); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *builtSite) lang() locale.Lang { return s.options.Lang }

func (s *builtSite) page(t *testing.T, b *site.Board, subject scoring.SubjectID) page {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(s.dir, string(site.LedgerAddress(b.Period.ID, b.Scheme.ID, subject))))
	if err != nil {
		t.Fatal(err)
	}
	return readPage(t, s.lang(), data)
}

func (s *builtSite) explain(t *testing.T, subject scoring.SubjectID, indicator scoring.IndicatorID, boards ...*site.Board) *explain.Document {
	t.Helper()
	ledgers, err := s.checked.Ledgers(s.options, boards, subject)
	if err != nil {
		t.Fatal(err)
	}
	return explain.New(explain.Request{Data: s.checked.Data, Subject: subject, Boards: boards, Indicator: indicator}, ledgers)
}

// What explain prints of a unit, in every form and language, is what the built
// page of that unit shows, row by row: as published, before the scores are due,
// when values are still open, and later, with a record that came late.
func TestExplainsThePage(t *testing.T) {
	seen := make(map[string]int)
	for _, lang := range locale.Langs() {
		for _, asOf := range []string{"", "2020-09-23", "2021-01-05"} {
			s := newSite(t, lang, asOf)
			for _, period := range s.checked.Periods {
				for _, b := range period.Boards {
					for _, u := range b.Units {
						want := s.page(t, b, u.ID)
						count(seen, want.rows)
						seen[want.facts[texts(lang).T(locale.IdentitiesAre)]]++
						name := fmt.Sprintf("%v %s %s/%s/%s", lang, asOf, period.Period.ID, b.Scheme.ID, u.ID)
						compareForms(t, name, lang, want, s.explain(t, u.ID, "", b))
					}
				}
			}
		}
	}
	for _, kind := range []string{"total", "category", "indicator", "absent", "term", "kind", "start", "entry", "ruling", "metric", "void", "instead", "long-sum", "round", "岗位能手，试点"} {
		if seen[kind] == 0 {
			t.Errorf("no page shows %s", kind)
		}
	}
}

// count notes of what there was to compare.
func count(seen map[string]int, rows []shown) {
	for _, r := range rows {
		seen[r.class]++
		if r.void {
			seen["void"]++
		}
		for _, s := range r.steps {
			seen[s.op]++
			if s.instead != "" {
				seen["instead"]++
			}
		}
	}
}

// With an indicator the same holds of the rows from its own to the end of its
// depth.
func TestExplainsAPart(t *testing.T) {
	s := newSite(t, locale.ZhCN, "")
	parts := 0
	for _, b := range s.checked.Periods[0].Boards {
		for _, u := range b.Units {
			whole := s.page(t, b, u.ID)
			from := 0
			for i := range b.Scheme.Indicators {
				x := &b.Scheme.Indicators[i]
				want := whole
				want.keys = nil
				from += slices.IndexFunc(whole.rows[from:], func(r shown) bool { return r.class == "indicator" || r.class == "absent" })
				to := from + 1
				for to < len(whole.rows) && whole.rows[to].depth > whole.rows[from].depth {
					to++
				}
				want.rows = slices.Clone(whole.rows[from:to])
				for n := range want.rows {
					want.rows[n].depth -= whole.rows[from].depth
				}
				if want.rows[0].label != x.Name {
					t.Fatalf("%s: the page lists %s in place of %s", u.ID, want.rows[0].label, x.Name)
				}
				compareForms(t, fmt.Sprintf("%s/%s/%s", b.Scheme.ID, u.ID, x.ID), locale.ZhCN, want, s.explain(t, u.ID, x.ID, b))
				from, parts = to, parts+1
			}
		}
	}
	if parts < 20 {
		t.Errorf("only %d parts were compared", parts)
	}
}

// A unit on several boards has its ledgers one after the other.
func TestExplainsEveryBoard(t *testing.T) {
	s := newSite(t, locale.ZhCN, "")
	var boards []*site.Board
	for _, b := range s.checked.Periods[0].Boards {
		if _, ok := b.Results.Of("longhu"); ok {
			boards = append(boards, b)
		}
	}
	if len(boards) != 2 {
		t.Fatalf("on %d boards, want 2", len(boards))
	}
	write := func(do func(*bytes.Buffer, *explain.Document) error, boards ...*site.Board) string {
		var out bytes.Buffer
		if err := do(&out, s.explain(t, "longhu", "", boards...)); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	for name, do := range map[string]func(*bytes.Buffer, *explain.Document) error{
		"text":     func(out *bytes.Buffer, doc *explain.Document) error { return explain.WriteText(out, doc) },
		"markdown": func(out *bytes.Buffer, doc *explain.Document) error { return explain.WriteMarkdown(out, doc) },
	} {
		want := write(do, boards[0]) + "\n" + write(do, boards[1])
		if got := write(do, boards...); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
	}
	both := decode(t, s.explain(t, "longhu", "", boards...))
	for i, b := range boards {
		one := decode(t, s.explain(t, "longhu", "", b))
		if !reflect.DeepEqual(both.Ledgers[i], one.Ledgers[0]) || both.Ledgers[i].Scheme.ID != string(b.Scheme.ID) {
			t.Errorf("ledger %d is not that of %s", i, b.Scheme.ID)
		}
	}
}

func compareForms(t *testing.T, name string, lang locale.Lang, want page, doc *explain.Document) {
	t.Helper()
	compare(t, name+" as text", wantText(lang, want), gotText(t, doc))
	compare(t, name+" as Markdown", wantMarkdown(lang, want), gotMarkdown(t, doc))
	compare(t, name+" as JSON", wantJSON(lang, want), gotJSON(t, doc))
}

func compare(t *testing.T, name string, want, got []string) {
	t.Helper()
	for i := range max(len(want), len(got)) {
		w, g := "(nothing)", "(nothing)"
		if i < len(want) {
			w = want[i]
		}
		if i < len(got) {
			g = got[i]
		}
		if w != g {
			t.Errorf("%s, line %d:\ngot  %s\nwant %s", name, i+1, g, w)
			return
		}
	}
}

func texts(lang locale.Lang) locale.Texts { return locale.Texts{Lang: lang} }
