package build_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"gongping/internal/build"
	"gongping/internal/civil"
	"gongping/internal/diag"
	"gongping/internal/locale"
	"gongping/internal/outdir"
)

// The English Premier League of 2023-24 as an appraisal: twenty units, match
// points as events, goal difference and goals as tie-break keys, the points
// deductions of Everton and Nottingham Forest with the rulings on their
// appeals as dated records. Nobody here chose the answers; they are the
// league's tables of those days.
//
// Results: openfootball/football.json (CC0). Rulings: Everton −10 on
// 2023-11-17, changed to −6 on 2024-02-26; Forest −4 on 2024-03-18, upheld on
// 2024-05-07; Everton a further −2 on 2024-04-08.
const (
	league        = "testdata/premier-league"
	leagueUnruled = "testdata/premier-league-unruled"
)

func TestPremierLeague(t *testing.T) {
	cases := []struct {
		folder, asOf string
		rows         []string // place, club, points
	}{
		{league, "2023-11-16", []string{"14 Everton 14"}},
		{league, "2023-11-17", []string{"19 Everton 4", "20 Burnley 4"}}, // −10; goal difference −3 before −21
		{league, "2024-02-25", []string{"17 Everton 21"}},
		{league, "2024-02-26", []string{"15 Everton 25", "16 Brentford 25", "17 Nottingham Forest 24", "18 Luton Town 20"}},
		{league, "2024-03-17", []string{"17 Nottingham Forest 25"}},
		{league, "2024-03-18", []string{"17 Luton Town 22", "18 Nottingham Forest 21"}},
		{league, "2024-04-07", []string{"15 Everton 29"}},
		{league, "2024-04-08", []string{"15 Brentford 29", "16 Everton 27"}},
		{league, "", []string{
			"1 Manchester City 91", "2 Arsenal 89", "3 Liverpool 82", "4 Aston Villa 68",
			"10 Crystal Palace 49", "11 Brighton & Hove Albion 48", "12 Bournemouth 48", "13 Fulham 47", "14 Wolverhampton Wanderers 46",
			"15 Everton 40", "16 Brentford 39", "17 Nottingham Forest 32", "18 Luton Town 26", "19 Burnley 24", "20 Sheffield United 16",
		}},
		{leagueUnruled, "", []string{"Everton 48", "Nottingham Forest 36"}},
	}
	for _, c := range cases {
		t.Run(filepath.Base(c.folder)+" "+c.asOf, func(t *testing.T) {
			table := leagueTable(t, c.folder, c.asOf)
			if len(table) != 20 {
				t.Fatalf("the table has %d rows, want 20", len(table))
			}
			for _, want := range c.rows {
				if !holds(table, want) {
					t.Errorf("no row %q in\n%s", want, strings.Join(table, "\n"))
				}
			}
		})
	}
}

// Brighton and Bournemouth end level on 48 points: the goal difference, which
// the page prints, decides (−7 before −13).
func TestPremierLeagueKeysArePrinted(t *testing.T) {
	page := leaguePage(t, league, "")
	for club, want := range map[string]string{"Brighton & Hove Albion": "−7", "Bournemouth": "−13"} {
		row := find(page, func(n *html.Node) bool { return n.Data == "tr" && strings.Contains(words(n), club+" ") })
		if key := find(row, byClass("key")); key == nil || words(key) != want {
			t.Errorf("%s: goal difference is not printed as %s", club, want)
		}
	}
}

func holds(table []string, want string) bool {
	for _, row := range table {
		if row == want || strings.HasSuffix(row, " "+want) && want[0] > '9' {
			return true
		}
	}
	return false
}

// leagueTable is the ranking as the built page prints it: place, club, points.
func leagueTable(t *testing.T, folder, asOf string) []string {
	page := leaguePage(t, folder, asOf)
	var table []string
	for n := range page.Descendants() {
		if n.Type != html.ElementNode || n.Data != "tr" || !strings.HasPrefix(attr(n, "id"), "unit.") {
			continue
		}
		place, club, score := find(n, byClass("place")), find(n, func(n *html.Node) bool { return n.Data == "a" }), find(n, byClass("score"))
		table = append(table, fmt.Sprintf("%s %s %s", words(place), words(club), words(score)))
	}
	return table
}

func leaguePage(t *testing.T, folder, asOf string) *html.Node {
	t.Helper()
	date, _ := civil.Parse(asOf)
	return leaguePages(t, folder, build.Options{AsOf: date}, "index.html")[0]
}

// leaguePages are pages of the table.
func leaguePages(t *testing.T, folder string, o build.Options, names ...string) (pages []*html.Node) {
	t.Helper()
	dest := filepath.Join(t.TempDir(), "site")
	var list diag.List
	if _, err := build.Build(os.DirFS(folder), dest, outdir.Options{}, o, &list); err != nil || list.HasErrors() {
		t.Fatalf("build: %v %v", err, list.All())
	}
	for _, name := range names {
		file, err := os.Open(filepath.Join(dest, "2023-24", "table", name))
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		page, err := html.Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, page)
	}
	return pages
}

// The league gives its events no worth: what was gained and lost is told
// without it. An entry of 0 points, a lost match, stands like any other. The
// span of a step is written as the language writes it.
func TestPremierLeagueInWords(t *testing.T) {
	for lang, want := range map[locale.Lang][]string{
		locale.ZhCN: {"失分最多的导向是基础，占全部失分的 100%。\n", "没有被撤销的事件记录 763 笔（记 0 分的也算）", "\n10～20\n"},
		locale.En:   {"Most points were lost by foundation: 100% of all losses.\n", "763 entries of events stand in this period", "\n10–20\n"},
	} {
		said := ""
		for _, page := range leaguePages(t, league, build.Options{Lang: lang}, "analysis.html", "index.html") {
			for n := range page.Descendants() {
				if n.Type == html.ElementNode && (byClass("says")(n) || n.Data == "th" && strings.Contains(words(n), "10")) {
					said += words(n) + "\n"
				}
			}
		}
		for _, sentence := range want {
			if !strings.Contains(said, sentence) {
				t.Errorf("%v: no %q in\n%s", lang, sentence, said)
			}
		}
		if strings.Contains(said, "—%") || strings.Contains(said, "— %") {
			t.Errorf("%v: a share that there is not is told:\n%s", lang, said)
		}
	}
}

func find(root *html.Node, match func(*html.Node) bool) *html.Node {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && match(n) {
			return n
		}
	}
	return nil
}

func byClass(class string) func(*html.Node) bool {
	return func(n *html.Node) bool {
		for _, c := range strings.Fields(attr(n, "class")) {
			if c == class {
				return true
			}
		}
		return false
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// words is the text of a node with single spaces.
func words(root *html.Node) string {
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			b.WriteString(n.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
