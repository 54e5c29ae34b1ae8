package recheck

import (
	"slices"
	"strconv"
	"strings"
)

// checkSubjects: the list repeats the newest ledger of every unit.
func (s *site) checkSubjects(p *page, r *report) {
	want := make(map[string]bool) // unit and scheme
	for path, page := range s.pages {
		if page.ledger != nil {
			want[unit(path)+" "+board(path)] = true
		}
	}
	for _, x := range p.subjects {
		key := unit(x.ledger) + " " + board(x.ledger)
		at := "table.subjects " + key
		if !want[key] {
			r.add(at, "there is no such ledger, or it is listed twice")
			continue
		}
		delete(want, key)
		ledgers, _ := s.past(unit(x.ledger), board(x.ledger))
		if len(ledgers) == 0 {
			r.add(at, "belongs to no ranking that the home page lists")
			continue
		}
		l := ledgers[len(ledgers)-1]
		heads := p.words.edge
		if l.head.place != p.words.edge {
			heads = strconv.Itoa(len(s.rows(l)))
			if s.closed(x.ledger) {
				heads = x.heads
			}
		}
		r.want(at, strings.Join([]string{x.page, x.ledger, x.total, x.place, x.shared, x.heads}, " | "),
			strings.Join([]string{subjectFolder + unit(x.ledger) + ".html", l.head.ledger, l.head.total, l.head.place, l.head.shared, heads}, " | "))
		s.checkPlaces(at, x, ledgers, p.words.edge, r)
		s.checkShelf(x, r)
	}
	if len(want) > 0 {
		r.add("table.subjects", "%d units are not listed", len(want))
	}
}

// checkShelf: people stand below the unit of their post at the end of the period.
func (s *site) checkShelf(x listed, r *report) {
	own := s.pages[x.page]
	at, isShown := s.find(ranked(x.ledger))
	if own == nil || own.person == nil || !isShown {
		return
	}
	post := ""
	if then := own.placing.newest(s.periods()[at].end); then != nil {
		post = then.unit
	}
	name, _, _ := strings.Cut(post, " "+subjectFolder)
	r.want("caption of "+x.page, x.shelf, strings.TrimSpace(name))
}

// checkPlaces: the last eight periods; those of which nothing is published are
// dashes, and no page tells which.
func (s *site) checkPlaces(at string, x listed, ledgers []*ledger, none string, r *report) {
	printed := slices.DeleteFunc(slices.Clone(x.places), func(place string) bool { return place == none })
	var want []string
	for _, l := range ledgers {
		if l.head.place != none {
			want = append(want, l.head.place)
		}
	}
	if len(x.places) >= 8 {
		want = want[max(0, len(want)-len(printed)):]
	}
	r.want(at+" places", strings.Join(printed, " → "), strings.Join(want, " → "))
	if len(x.places) > 8 {
		r.add(at, "%d periods", len(x.places))
	}
}
