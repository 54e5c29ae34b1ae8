package recheck_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/locale"
)

// figures are the elements in which every digit and sign is computed.
var figures = []string{
	"td.rank", "td.score", "td.num", "td.value", "td.balance", "span.equation", "span.word", "b.quantity", "tr.metric span.note", "tr.taken span.note", ".attribute>b", ".shares>b",
	"dd.score", "dd.rank", ".margin", ".movement", "figcaption", "summary>b.value", "svg.sparkline>title", "svg.picture text", "svg.picture title", "table.spread th", ".falls>p.lead", "td.then",
	"td.points", "table.losses td", "table.clauses td", "table.lost td.num", "dl.registers dd", "table.lost-sums td.num", "td.status strong",
	".counts", ".split", ".weigh", ".now", ".passed", ".passed-by", ".more", "tr.between",
	"ul.said", "td.places", "table.allowances td", "td.met p", "p.cut", "table.eligible td.outcome", "table.eligibles p", "table.terms td", "table.pay td", "td.all", ".alike",
	"table.register td.dates", "table.register td.reason", "td.reason>span.meta", "td.hands>span.dates", "td.hands>span.meta",
	"table.register .entry-id", "td.record>a", "td.status",
	"section.service p.days", "table.service .dates", "table.away .dates", "table.posts td.dates", "table.lent .dates", "td.common", "table.lent td.num", "dd.years",
	"table.people tr.unit span.note", "table.paid span.note", "p.lasts", "td.reached", "td.from", "td.since", "td.need", "table.thresholds caption",
	"p.state", "p.running span", "footer>p", ".latest>h2",
}

// unseen are digits in figures that stand on one page only.
var unseen = []string{"table.appeals td.reason", "table.tasks td.dates"}

// others are the places where digits are no figures: dates, names, texts,
// numbers of documents and editions.
var others = []string{
	"title", "header", "nav", "footer", "h1", "h2", "h3", "caption", "th", "a", // names
	"p.state", "p.lead", "time", "dl.facts dd", "table.plain td", // editions and dates
	"td.label", "p.reason", ".meta", ".clause", "p.meta", ".note", // records, and what follows from a gate
	".ways", "dl.traits", "h4", // of a scheme: what ledgers are held against
	"ul.overdue", "p.groups", "td.grade", "td.band", "td.reason", "span.unit", ".prose", // names and texts
	".earlier", // what another edition said: see TestMarksOfChangedFigures
	"script",   // but see TestChartsAreChecked
}

// onlyCompared are amounts of which the page says no more than who has the
// higher, by the indicators that use them: a place stays the same if one of
// them is changed a little.
var onlyCompared = []string{"rated."}

// TestEveryDigitCounts changes every digit and every sign of the figures on
// pages of each kind, one at a time.
func TestEveryDigitCounts(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	english := everything.open(t, build.Options{Lang: locale.En})
	demo := demonstration.open(t, build.Options{})
	football := league.open(t, build.Options{Lang: locale.En})
	for name, page := range map[string]struct {
		site       opened
		path, with string // what makes the page worth a look
		stride     int    // 0: every digit; n: every nth, on a page like another one
	}{
		"heat":       {every, "2020q4/case/indicators.html", `h-high-4`, 0},
		"home":       {every, "index.html", `class="movement up"`, 0},
		"period":     {every, "2020q4/index.html", `class="movement up"`, 0},
		"ranking":    {every, "2020q4/case/index.html", `class="plain regrouped"`, 0},
		"brief":      {every, "2020q4/brief.html", `class="weigh"`, 0},
		"embedded":   {every, "embed/latest.html", `class="movement up"`, 0},
		"unranked":   {every, "2020q4/case/songping.html", `<b class="place">—</b>`, 3},
		"rulings":    {every, "2020q4/case/qiyun.html", `data-op="ruling"`, 5},
		"absence":    {every, "2020q4/case/lanmen.html", `class="absent`, 5},
		"metrics":    {every, "2020q4/case/lindu.html", ` ≈ `, 5},
		"english":    {english, "2020q4/case/ningxi.html", `class="absent`, 5},
		"deductions": {every, "2020q4/deductions.html", `<del>`, 0},
		"bonuses":    {english, "2020q4/bonuses.html", `data-key="clause.case`, 0},
		"decisions":  {every, "2020q4/rulings.html", `<del>`, 0},
		"records":    {demo, "2020q3/deductions.html", `<del>`, 101},
		"answers":    {demo, "2020q3/rulings.html", `<del>`, 2},
		"tasks":      {demo, "2020q3/tasks.html", `class="note"`, 2},
		"examples":   {every, "schemes/case/2020.html", `class="ledger"`, 0},
		"league":     {football, "2023-24/table/index.html", `level on points`, 0},
		"everton":    {football, "2023-24/table/everton.html", `data-op="long-sum"`, 0},
		"compare":    {every, "2020q4/case/compare/lindu.html", `id="pair.below"`, 0},
		"alone":      {every, "2020q4/case/compare/songping.html", `id="pair.before"`, 0},
		"subject":    {every, "subjects/lindu.html", `class="median num"`, 0},
		"subjects":   {every, "subjects/index.html", `class="places"`, 0},
		"versus":     {english, "2020q4/case/compare/qiyun.html", `class="plain versus"`, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if !bytes.Contains(page.site.files[page.path].Data, []byte(page.with)) {
				t.Errorf("%s holds no %s", page.path, page.with)
			}
			everyDigitCounts(t, page.site, page.path, max(1, page.stride))
		})
	}
}

func everyDigitCounts(t *testing.T, site opened, path string, stride int) {
	root, err := html.Parse(bytes.NewReader(site.files[path].Data))
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	isScheme := strings.HasPrefix(path, "schemes/")
	for n := range root.Descendants() {
		if n.Type != html.TextNode || isOnlyCompared(n) {
			continue
		}
		figure := within(n, figures) && !within(n, unseen) && (!isScheme || within(n, []string{"table.ledger"}))
		for _, changed := range changes(n.Data) {
			if !figure {
				if !within(n, others) && !within(n, unseen) {
					t.Fatalf("nobody says whether %q in <%s class=%q> is a figure", n.Data, n.Parent.Data, attr(n.Parent, "class"))
				}
				break
			}
			if count++; count%stride != 0 {
				continue
			}
			before := n.Data
			n.Data = changed
			if len(site.Check(path, root)) == 0 {
				t.Errorf("%q for %q in <%s class=%q> is not found", changed, before, n.Parent.Data, attr(n.Parent, "class"))
			}
			n.Data = before
		}
	}
	if found := site.Check(path, root); len(found) > 0 || count < 40 {
		t.Errorf("%d changes; without any: %q", count, found)
	}
}

// changes are a text with another digit in place of each, without each minus,
// and with each sign turned round.
func changes(text string) []string {
	var list []string
	for i, r := range text {
		before, after := text[:i], text[i+utf8.RuneLen(r):]
		switch {
		case '0' <= r && r <= '9':
			list = append(list, before+string('0'+(r-'0'+1+rune(i%9))%10)+after)
		case r == '−':
			list = append(list, before+after, before+"+"+after, before+"-"+after)
		case r == '+':
			list = append(list, before+after, before+"−"+after)
		}
	}
	return list
}

// The chart is not text, but readers see its numbers.
func TestChartsAreChecked(t *testing.T) {
	t.Parallel()
	every := everything.open(t, build.Options{})
	for path, charts := range map[string]int{"2020q4/case/lindu.html": 1, "subjects/lindu.html": 3} {
		page := string(every.files[path].Data)
		series := regexp.MustCompile(`"data":\[(\d[^]]+)\]`).FindAllStringSubmatchIndex(page, -1)
		if len(series) != charts {
			t.Errorf("%s: %d lines of charts, want %d", path, len(series), charts)
		}
		for _, data := range series {
			for _, changed := range changes(page[data[2]:data[3]]) {
				root, err := html.Parse(strings.NewReader(page[:data[2]] + changed + page[data[3]:]))
				if err != nil || len(every.Check(path, root)) == 0 {
					t.Errorf("%s for %s is not found (%v)", changed, page[data[2]:data[3]], err)
				}
			}
		}
	}
}

// within reports whether a node lies in an element of the list: "tag",
// ".class", "tag.class", each of them also as a child (">") or below (" ").
func within(n *html.Node, list []string) bool {
	return slices.ContainsFunc(list, func(selector string) bool {
		for up := n.Parent; up != nil; up = up.Parent {
			if parent, child, ok := strings.Cut(selector, ">"); ok {
				if matches(up, child) && matches(up.Parent, parent) {
					return true
				}
			} else if above, below, ok := strings.Cut(selector, " "); ok {
				if matches(up, below) && within(up, []string{above}) {
					return true
				}
			} else if matches(up, selector) {
				return true
			}
		}
		return false
	})
}

// isOnlyCompared reports whether a node is an amount that only orders.
func isOnlyCompared(n *html.Node) bool {
	for up := n; up != nil; up = up.Parent {
		if up.Data == "tr" {
			return within(n, []string{"b.quantity"}) &&
				slices.ContainsFunc(onlyCompared, func(prefix string) bool { return strings.HasPrefix(attr(up, "id"), prefix) })
		}
	}
	return false
}

func matches(n *html.Node, selector string) bool {
	tag, class, _ := strings.Cut(selector, ".")
	return n != nil && (tag == "" || n.Data == tag) && (class == "" || slices.Contains(strings.Fields(attr(n, "class")), class))
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
