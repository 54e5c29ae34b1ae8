package recheck

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// newCommon reads what a line says of events that are shared; nil for a table
// without the column.
func (p *page) newCommon(td *html.Node) []string {
	if td == nil {
		return nil
	}
	list := []string{strings.Join(texts(all(td, "span.dates")), "|")}
	for _, a := range all(td, "a") {
		list = append(list, text(a)+" "+leads(a, p.path)+"#"+anchorOf(a))
	}
	return list
}

// commons: a board has the column where any of its ledgers, of those with a
// place or without one, has an entry with shares; it says how many of them bring
// or take points, what they come to, and where each of them stands.
func (c *contest) commons(s *site, p *page) {
	var rows []standing
	for _, t := range p.rankings {
		rows = append(rows, t.rows...)
	}
	shared := slices.ContainsFunc(append(slices.Clone(rows), p.unranked...), func(row standing) bool { return s.shares(row.ledger) })
	for _, row := range rows {
		var want []string
		if shared {
			want = s.common(row.ledger, c.words)
		}
		c.want(row.ledger+" td.common", strings.Join(row.common, "\n"), strings.Join(want, "\n"))
	}
}

// shares reports whether a ledger has an entry with shares that makes points.
func (s *site) shares(ledger string) bool {
	l := s.ledger(ledger)
	return l != nil && l.root.hasShares()
}

func (x *row) hasShares() bool {
	return slices.ContainsFunc(x.rows, func(below *row) bool {
		return below.class != "metric" && (below.class == "entry" && !below.void && len(below.shares) > 0 || below.hasShares())
	})
}

func (s *site) common(ledger string, w *words) []string {
	a := s.account(ledger)
	sum := new(big.Rat)
	var list []string
	for _, id := range a.order {
		if e := a.entries[id]; len(e.shares) > 0 && e.points.Sign() != 0 {
			sum.Add(sum, e.points)
			list = append(list, signed(e.points)+" "+ledger+"#"+id)
		}
	}
	if list == nil {
		return []string{w.edge}
	}
	return append([]string{fill(w.says["common"], fields{"count": strconv.Itoa(len(list)), "points": signed(sum)})}, list...)
}
