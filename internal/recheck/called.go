package recheck

import (
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
)

// boardTitle is what a ranking, or a board that is closed, is called: how its
// heading ends.
func (s *site) boardTitle(ranking string) string {
	p := s.pages[ranking]
	if p == nil {
		return ""
	}
	at, isBoard := s.find(ranking)
	switch front := s.pages[s.periodOf(ranking)]; {
	case isBoard:
		return strings.TrimPrefix(p.dress.heading, s.periods()[at].name+" ")
	case p.closed != nil && front != nil:
		return strings.TrimPrefix(p.dress.heading, front.dress.heading+" ")
	}
	return ""
}

// checkCalled: what has a page of its own is called elsewhere what it is called
// there.
func (s *site) checkCalled(p *page, r *report) {
	w := p.words
	for _, x := range p.names.links {
		want := ""
		if _, isBoard := s.find(x.at); isBoard {
			if title := s.boardTitle(x.at); x.says != fill(w.says["ranking of"], fields{"board": title}) {
				want = title
			}
		} else if s.briefed(x.at) >= 0 && p.path == home {
			want = s.pages[x.at].dress.heading
		} else if x.edition {
			want = editionOf(x.at)
		}
		if want != "" {
			r.want("a "+x.at, x.says, want)
		}
	}
	for _, x := range p.names.under {
		newest := s.newest(x.ledgers)
		if l := s.ledger(newest); l != nil && s.pages[l.scheme] != nil {
			r.want("scheme of "+newest, x.title, s.pages[l.scheme].dress.heading)
		}
	}
	if p.path == home {
		s.checkSchemes(p, r)
	}
	if strings.HasPrefix(p.path, subjectFolder) {
		s.checkDatedLines(p, r)
	}
}

// newest is the ledger of the newest period.
func (s *site) newest(ledgers []string) string {
	best, found := len(s.periods()), ""
	for _, x := range ledgers {
		if at := s.in(ranked(x)); at >= 0 && at < best {
			best, found = at, x
		}
	}
	return found
}

// checkSchemes: the home page lists every edition of every scheme, and says of
// each what its page says.
func (s *site) checkSchemes(p *page, r *report) {
	missing := make(map[string]bool)
	for at, x := range s.pages {
		if x.law != nil {
			missing[at] = true
		}
	}
	for _, x := range p.names.schemes {
		law := s.law(x.at)
		if law == nil || !missing[x.at] {
			r.add("page.schemes", "no edition %s, or twice", x.at)
			continue
		}
		delete(missing, x.at)
		id := editionOf(x.at)
		r.want("page.schemes "+x.at, strings.Join([]string{x.title, x.edition, x.from, x.history}, " | "), strings.Join([]string{law.title,
			fill(p.words.says["edition of scheme"], fields{"edition": id}), strings.Join(law.facts[p.words.says["from"]], ""), path.Dir(x.at) + "/" + home + "#edition." + id}, " | "))
	}
	for _, at := range slices.Sorted(maps.Keys(missing)) {
		r.add("page.schemes", "does not list %s", at)
	}
}

// editionOf is the id of an edition of a scheme.
func editionOf(at string) string { return strings.TrimSuffix(path.Base(at), ".html") }

// checkDatedLines: periods, editions and notes of a unit are those of its
// ledgers, and its dates those of its own table.
func (s *site) checkDatedLines(p *page, r *report) {
	w := p.words
	units := make(map[string]bool)
	for _, x := range p.names.lines {
		at := s.in(ranked(x.ledger))
		if at < 0 {
			continue // told by the career
		}
		units[unit(x.ledger)] = true
		line := "line of " + x.ledger
		r.want(line, x.period, s.periods()[at].name)
		edition := fill(w.says["edition of scheme"], fields{"edition": editionOf(x.scheme)})
		switch {
		case p.path == listOfSubjects:
			edition = s.periods()[at].edition
		case x.edition == "":
			edition = ""
		}
		r.want(line, x.edition, edition)
		if x.from != "" {
			r.want(line, x.from, fill(w.says["edition from here"], fields{"edition": fill(w.says["edition of scheme"], fields{"edition": editionOf(x.scheme)})}))
			if l := s.ledger(x.ledger); l != nil {
				r.want(line, x.scheme, l.scheme)
			}
		}
	}
	for key, notes := range p.names.notes {
		_, ledger, _ := strings.Cut(key, " ")
		if own := s.pages[ledger]; own != nil {
			r.want(key, strings.Join(notes, "\n"), strings.Join(own.gates, "\n"))
		}
	}
	if p.path == listOfSubjects && len(units) > 0 {
		r.want("p.lead", p.names.lead, fill(w.says["subjects in all"], fields{"count": strconv.Itoa(len(units))}))
		return
	}
	s.checkHistoryOf(p, r)
}

// checkHistoryOf: a unit has been there since the first line of its table, and
// ledgers that go by its head count have that of their time.
func (s *site) checkHistoryOf(p *page, r *report) {
	list := p.names.history
	for n, x := range list {
		r.want("table.history", x[0], p.names.exact[n])
		if _, isDate := dayOf(x[0]); !isDate || n > 0 && x[0] <= list[n-1][0] {
			r.add("table.history", "%q follows what is before", x[0])
		}
	}
	if len(list) > 0 {
		r.want("dl.facts", p.names.since, list[0][0])
	}
	for _, x := range p.names.lines {
		at := s.in(ranked(x.ledger))
		l := s.ledger(x.ledger)
		if at < 0 || l == nil {
			continue
		}
		heads := ""
		for _, line := range list {
			if line[0] <= s.periods()[at].end {
				heads = line[1]
			}
		}
		if p.person != nil {
			heads = "1"
		}
		if row := l.values["head-count"]; row != nil && row.note == s.wordsOf(x.ledger, p.words).says["from registry"] {
			r.want("table.history head count of "+x.ledger, heads, row.quantity)
		}
	}
}
