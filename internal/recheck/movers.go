package recheck

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// movers are what a page says of who moved on a board.
type movers struct {
	counts   string
	texts    []string // the other lines of their own
	up, down []mover
}

// mover is a subject that moved. In a skeleton each link is an "@".
type mover struct {
	ledger, moved, now       string
	split, weigh             string // weigh: a skeleton
	passed, passedBy         string
	items                    []item
	passedLinks, passedByTos []string
}

// item is a link to a line of a ledger.
type item struct{ page, anchor string }

func newMovers(root *html.Node, from string) []movers {
	var list []movers
	for _, block := range all(root, "div.movers") {
		m := movers{counts: text(first(block, "p.counts"))}
		for c := range block.ChildNodes() {
			if c.Data == "p" && attribute(c, "class") == "" {
				m.texts = append(m.texts, text(c))
			}
		}
		for _, way := range all(block, "div.moved") {
			m.texts = append(m.texts, text(first(way, "p.list-title")))
			more := text(first(way, "p.more"))
			if more != "" {
				m.texts = append(m.texts, more)
			}
			for _, li := range all(way, "li.mover") {
				x := newMover(li, from)
				if strings.HasPrefix(x.moved, "movement up ") {
					m.up = append(m.up, x)
				} else {
					m.down = append(m.down, x)
				}
			}
		}
		list = append(list, m)
	}
	return list
}

func newMover(li *html.Node, from string) mover {
	s := newStanding(li)
	x := mover{ledger: target(first(li, "strong"), from), moved: s.moved, now: text(first(li, "span.now")), split: text(first(li, "span.split")),
		passed: text(first(li, "span.passed")), passedBy: text(first(li, "span.passed-by")),
		passedLinks: links(first(li, "span.passed"), from), passedByTos: links(first(li, "span.passed-by"), from)}
	weigh := first(li, "span.weigh")
	for _, a := range all(weigh, "a") {
		_, anchor, _ := strings.Cut(attribute(a, "href"), "#")
		x.items = append(x.items, item{cmp.Or(resolve(attribute(a, "href"), from), from), anchor})
	}
	x.weigh = skeleton(weigh)
	return x
}

// skeleton is a text with an "@" in place of each link.
func skeleton(n *html.Node) string {
	var b strings.Builder
	if n == nil {
		return ""
	}
	for c := range n.ChildNodes() {
		if c.Data == "a" {
			b.WriteString("@")
		} else {
			b.WriteString(c.Data)
		}
	}
	return strings.Trim(b.String(), " \n\t")
}

func links(n *html.Node, from string) (list []string) {
	for _, a := range all(n, "a") {
		list = append(list, resolve(attribute(a, "href"), from))
	}
	return list
}

// placed is a subject that has a place on a board, and the one that it had.
type placed struct {
	standing
	group     string
	was, is   int // places
	direction string
	by        int
}

// checkMovers: who moved is who stands elsewhere in the ranking of the board
// before.
func (s *site) checkMovers(p *page, at int, boards []string, r *report) {
	if len(p.movers) != len(boards) {
		r.add("div.movers", "%d lists, want %d", len(p.movers), len(boards))
		return
	}
	for i, x := range boards {
		if s.pages[x] == nil {
			continue // the home page is told
		}
		before, _ := s.beforeOf(x, at, p.words)
		s.checkMoved(s.wordsOf(x, p.words), &p.movers[i], s.pages[x], before, r)
	}
}

// beforeOf is the ranking that one of a period is measured against; nil: none.
func (s *site) beforeOf(ranking string, at int, w *words) (*page, string) {
	_, alone := strings.CutSuffix(strings.Join(s.pages[ranking].notes, ""), w.alone)
	return s.before(ranking, at, w, alone)
}

func (s *site) checkMoved(w *words, m *movers, now, before *page, r *report) {
	if before == nil {
		r.want("div.movers", m.counts+strings.Join(m.texts, " "), "")
		return
	}
	count, ups, downs := moves(now, before)
	var want []string
	if len(ups)+len(downs) == 0 {
		want = append(want, w.says["nobody moved"])
	}
	r.want("p.counts", m.counts, w.movedCounts(count))
	for way, list := range map[string][]placed{"up": ups, "down": downs} {
		slices.SortStableFunc(list, func(a, b placed) int { return b.by - a.by })
		said := m.up
		if way == "down" {
			said = m.down
		}
		if len(said) > len(list) || len(said) == 0 && len(list) > 0 {
			r.add("div.movers", "%d moved %s, %d are named", len(list), way, len(said))
			continue
		}
		for i := range said {
			s.checkMover(w, &said[i], &list[i], now, before, r)
		}
	}
	for _, way := range []string{"up", "down"} {
		all, said := len(ups), len(m.up)
		if way == "down" {
			all, said = len(downs), len(m.down)
		}
		if all > 0 {
			want = append(want, w.says["moved "+way])
		}
		if all > said {
			want = append(want, fill(w.says["more "+way], fields{"count": strconv.Itoa(all - said)}))
		}
	}
	r.want("div.movers", strings.Join(m.texts, " | "), strings.Join(want, " | "))
}

// moves are who moved from one ranking to another, and how many moved which way.
func moves(now, before *page) (count map[string]int, ups, downs []placed) {
	count = make(map[string]int)
	for _, t := range now.rankings {
		for _, row := range t.rows {
			x := placed{standing: row, group: t.group, was: before.placeOf(t.group, unit(row.ledger))}
			x.is, _ = strconv.Atoi(row.place)
			x.direction = strings.Fields(row.moved)[1]
			count[x.direction]++
			switch x.direction {
			case "up":
				x.by = x.was - x.is
				ups = append(ups, x)
			case "down":
				x.by = x.is - x.was
				downs = append(downs, x)
			}
		}
	}
	return count, ups, downs
}

func (w *words) movedCounts(count map[string]int) string {
	return fill(w.says["moved"], fields{"up": strconv.Itoa(count["up"]), "down": strconv.Itoa(count["down"]),
		"level": strconv.Itoa(count["same"]), "fresh": strconv.Itoa(count["new"])})
}

// placeOf is the place of a subject in a group; 0 if it had none.
func (p *page) placeOf(group, subject string) int {
	for _, t := range p.rankings {
		for _, row := range t.rows {
			if t.group == group && unit(row.ledger) == subject {
				place, _ := strconv.Atoi(row.place)
				return place
			}
		}
	}
	return 0
}

func (s *site) checkMover(w *words, m *mover, x *placed, now, before *page, r *report) {
	at := "li.mover " + unit(x.ledger)
	r.want(at, m.ledger+" "+m.moved, x.ledger+" "+x.moved)
	if m.ledger != x.ledger {
		return
	}
	if m.now != "" {
		key := "now at"
		if x.shared != "" {
			key = "now shared"
		}
		r.want(at, m.now, fill(w.says[key], fields{"place": x.place}))
		s.checkPassed(w, m, x, now, before, at, r)
	}
	s.checkSplit(w, m, x, now, before, at, r)
	s.checkWeigh(w, m, x, before, at, r)
}

// checkPassed: whom it passed stood before it and stands behind it.
func (s *site) checkPassed(w *words, m *mover, x *placed, now, before *page, at string, r *report) {
	var passed, by []standing
	for _, t := range now.rankings {
		for _, row := range t.rows {
			was := before.placeOf(t.group, unit(row.ledger))
			is, _ := strconv.Atoi(row.place)
			switch {
			case t.group != x.group || was == 0:
			case was < x.was && is > x.is:
				passed = append(passed, row)
			case was > x.was && is < x.is:
				by = append(by, row)
			}
		}
	}
	s.checkNames(w, "passed", m.passed, m.passedLinks, passed, at, r)
	s.checkNames(w, "passed by", m.passedBy, m.passedByTos, by, at, r)
}

func (s *site) checkNames(w *words, key, said string, to []string, units []standing, at string, r *report) {
	if len(units) == 0 {
		r.want(at+" "+key, said, "")
		return
	}
	const most = 3
	var names, pages []string
	for _, row := range units[:min(len(units), most)] {
		pages = append(pages, row.ledger)
		names = append(names, row.name)
	}
	text := strings.Join(names, w.says["names apart"])
	if len(units) > most {
		text = fill(w.says["more names"], fields{"names": text, "count": strconv.Itoa(len(units))})
	}
	r.want(at+" "+key, said, fill(w.says[key], fields{"names": text}))
	r.want(at+" "+key, fmt.Sprint(to), fmt.Sprint(pages))
}
