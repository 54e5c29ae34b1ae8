package site

import (
	"testing"

	"gongping/internal/dataset"
	"gongping/internal/help"
	"gongping/internal/locale"
	"gongping/scoring"
)

// A link of the manual leads somewhere on every site, or is only its words.
func TestManualOnSitesOfAnyKind(t *testing.T) {
	period := &dataset.Period{ID: "2020q4"}
	board := func(id string) *Board {
		return &Board{Board: dataset.Board{Snapshot: dataset.Snapshot{Period: period}, Scheme: &dataset.Scheme{ID: scoring.SchemeID(id), Edition: "2020"}}}
	}
	one, two := board("a"), board("b")
	one.Units = []*dataset.Unit{{ID: "lindu"}}
	for _, c := range []struct {
		name    string
		periods []Period
		target  help.Target
		want    Address
	}{
		{"no period", nil, help.Ranking, ""},
		{"no period", nil, help.Deductions, ""},
		{"no period", nil, help.Home, "index.html"},
		{"no board", []Period{{Snapshot: dataset.Snapshot{Period: period}}}, help.Ledger, ""},
		{"no board", []Period{{Snapshot: dataset.Snapshot{Period: period}}}, help.Brief, "2020q4/brief.html"},
		{"a board without units", []Period{{Snapshot: dataset.Snapshot{Period: period}, Boards: []*Board{two}}}, help.Ledger, ""},
		{"one board", []Period{{Snapshot: dataset.Snapshot{Period: period}, Boards: []*Board{one}}}, help.Ranking, "2020q4/a/index.html"},
		{"one board", []Period{{Snapshot: dataset.Snapshot{Period: period}, Boards: []*Board{one}}}, help.Ledger, "2020q4/a/lindu.html"},
		{"two boards", []Period{{Snapshot: dataset.Snapshot{Period: period}, Boards: []*Board{one, two}}}, help.Ranking, "2020q4/index.html"},
	} {
		p := &planner{in: &Input{Periods: c.periods}, Texts: locale.Texts{Lang: locale.ZhCN}}
		if got := p.helpTarget(c.target); got != c.want {
			t.Errorf("%s: %s is %q, want %q", c.name, c.target, got, c.want)
		}
	}
	p := &planner{in: &Input{}, guide: &Guide{pages: map[Address]bool{"index.html": true, "help/unit.html": true}}}
	resolve := p.helped("help/index.html")
	for address, want := range map[string]string{"site:ranking": "", "site:home": "../index.html", "unit.md#check": "unit.html#check"} {
		if place, ok := resolve(address, false); !ok || place.Href != want {
			t.Errorf("%s leads to %q, want %q", address, place.Href, want)
		}
	}
}
