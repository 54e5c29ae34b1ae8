package recheck

import (
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// briefLine is a board that a brief has one line for.
type briefLine struct {
	at, title      string
	moved, charged called
	closed         string // what stands in place of the two
}

func newBriefLines(root *html.Node, from string) []briefLine {
	var list []briefLine
	for _, tr := range all(first(first(root, "table.others"), "tbody"), "tr") {
		x := briefLine{at: target(tr, from), title: text(first(tr, "th")), closed: text(first(tr, "td.closed"))}
		for cell, says := range map[string]*called{"td.changes": &x.moved, "td.charged": &x.charged} {
			td := first(tr, cell)
			*says = called{at: target(td, from), says: text(td)}
		}
		list = append(list, x)
	}
	return list
}

// briefed is the period whose brief a page is; -1 if it is none.
func (s *site) briefed(page string) int {
	return slices.IndexFunc(s.periods(), func(x period) bool { return path.Dir(x.page)+"/brief.html" == page })
}

// checkBrief: a brief repeats one ranking of its period, and says who moved on
// it and what was deducted; it sums up the others, and leads to those that are
// closed.
func (s *site) checkBrief(p *page, at int, r *report) {
	boards := s.periods()[at].boards
	one := s.shownWhole(boards)
	s.checkRepeated(p, one, r)
	s.checkMovers(p, at, one, r)
	s.checkCharged(p, one, r)
	others := slices.DeleteFunc(slices.Clone(boards), func(x string) bool { return slices.Contains(one, x) })
	closed := s.closedOf(path.Dir(p.path))
	if len(p.briefly) != len(others)+len(closed) {
		r.add("table.others", "%d lines, want %d", len(p.briefly), len(others)+len(closed))
		return
	}
	for i, x := range others {
		s.checkBriefly(p, &p.briefly[i], x, at, r)
	}
	for _, x := range p.briefly[len(others):] {
		r.want("table.others", x.title, s.boardTitle(x.at))
		if !slices.Contains(closed, x.at) {
			r.add("table.others", "%s is not closed, or has two lines", x.at)
			continue
		}
		closed = slices.DeleteFunc(closed, func(c string) bool { return c == x.at })
		r.want("table.others "+x.at, x.closed, s.pages[x.at].closed.said)
	}
}

// shownWhole is the board that a brief shows: the first that ranks anybody
// otherwise than by superior; if none does the first.
func (s *site) shownWhole(boards []string) []string {
	for i, x := range boards {
		if s.pages[x] != nil && slices.ContainsFunc(s.pages[x].rankings, func(t ranking) bool {
			return len(t.rows) > 0 && !strings.Contains(t.group, ".")
		}) {
			return boards[i : i+1]
		}
	}
	return boards[:min(1, len(boards))]
}

// closedOf are the boards of a period in whose place the site says how many are
// where.
func (s *site) closedOf(folder string) []string {
	var list []string
	for at, p := range s.pages {
		if p.closed != nil && path.Dir(path.Dir(at)) == folder {
			list = append(list, at)
		}
	}
	return list
}

func (s *site) checkBriefly(p *page, x *briefLine, board string, at int, r *report) {
	where := "table.others " + board
	r.want(where, x.at, board)
	r.want(where, x.title, s.boardTitle(board))
	ranking := s.pages[board]
	if ranking == nil {
		return // the home page is told
	}
	if before, _ := s.beforeOf(board, at, p.words); before == nil {
		s.checkBaseline(x.moved.says, board, r)
	} else {
		count, _, _ := moves(ranking, before)
		r.want(where, x.moved.says, s.wordsOf(board, p.words).movedCounts(count))
		r.want(where, x.moved.at, board)
	}
	by, all := s.costs(board, r)
	r.want(where, x.charged.says, all.said(len(by), s.wordsOf(board, p.words)))
	r.want(where, x.charged.at, path.Dir(p.path)+"/deductions.html")
}
