package site

import (
	"slices"
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// Home is the first page.
type Home struct {
	Frame
	Latest  *Summary  // the newest period of the usual kind, with its boards; nil in a site without any
	Closed  []Cell    // to its boards on which not everybody may be named
	Others  []Summary // the newest of each other kind of period
	Next    string    // the next publication in words
	Periods []Summary // the newest first, without their rankings
	Classes *Link     // to the classes of units; nil: none is computed
	Units   []Cell    // all, to the newest ledger of each
	Schemes []SchemeLine
	Notices []NoticeLine // that are current, the newest first
	All     *Link        // to the list of all notices; nil: there is none
	More    []Cell       // the office's own pages
	Follow  []Cell       // the feed and the calendar of publications; none: there is nothing to follow
	Bottom  string       // HTML of the office
}

// SchemeLine is an edition of a scheme in small.
type SchemeLine struct {
	Scheme               Cell
	Edition, AppliesFrom string
	History              Cell
}

func (h *Home) frame() *Frame { return &h.Frame }

// How many movers a home page names each way: on the first board, on another.
const (
	mostMovers  = 3
	otherMovers = 1
)

func (p *planner) home() (Body, error) {
	a := HomeAddress
	h := &Home{Frame: p.topped(p.frame(a, p.in.Data.Site.Title), dataset.SlotHomeTop), Next: p.next(), Units: p.units(a)}
	h.Notices, h.More, h.Bottom = p.currentNotices(a), p.ownPages(a), p.slot(a, dataset.SlotHomeBottom)
	if p.followed() {
		feed, calendar := a.To(FeedAddress, ""), a.To(CalendarAddress, "")
		h.Follow, h.Feed = []Cell{{p.T(locale.FeedLink), &feed}, {p.T(locale.CalendarLink), &calendar}}, &feed
	}
	if len(p.in.Data.Classifications) > 0 {
		link := a.To(ClassesAddress, "")
		h.Classes = &link
	}
	if len(p.notices()) > 0 {
		link := a.To(NoticesAddress, "")
		h.All = &link
	}
	for i := len(p.in.Periods) - 1; i >= 0; i-- {
		h.Periods = append(h.Periods, p.summary(a, &p.in.Periods[i]))
	}
	if newest := p.newest(); newest != nil {
		h.Others = p.otherKinds(h.Periods, p.periodKind(newest.Period.Kind))
		latest := p.besideNext(p.summary(a, newest), newest)
		latest.Boards = nil
		for _, b := range newest.Boards {
			board := p.boardSummary(a, b, shownAtHome)
			most := otherMovers
			if b == firstBoard(newest) {
				most = mostMovers
			}
			board.Movers = p.movers(a, b, most)
			latest.Boards = append(latest.Boards, board)
		}
		h.Latest, h.Closed = &latest, p.closedCells(a, newest)
	}
	for i := range p.in.Data.Schemes {
		s := &p.in.Data.Schemes[i]
		link := a.To(SchemeHistoryAddress(s.ID), "edition."+string(s.Edition))
		h.Schemes = append(h.Schemes, SchemeLine{p.schemeCell(a, s), p.schemeEdition(s), p.appliesFrom(s), Cell{p.T(p.seeHistory(s)), &link}})
	}
	return h, nil
}

// otherKinds are the first of each kind of period but one, each with its edition.
func (p *planner) otherKinds(list []Summary, kind string) []Summary {
	var firsts []Summary
	for _, s := range list {
		if s.Kind != kind && !slices.ContainsFunc(firsts, func(x Summary) bool { return x.Kind == s.Kind }) {
			s.Period.Text = p.F(locale.OtherResults, "period", s.Period.Text, "edition", s.State.Line)
			firsts = append(firsts, s)
		}
	}
	return firsts
}

// units are all units that were appraised, linked to their own pages. Of people
// there are too many: the last link leads to where they are listed.
func (p *planner) units(a Address) []Cell {
	var list []Cell
	people := 0
	for i := range p.in.Data.Units {
		switch u := &p.in.Data.Units[i]; {
		case !p.appraised[u.ID]:
		case u.Person != nil:
			people++
		default:
			list = append(list, p.subjectCell(a, u.ID, p.unitName(u.ID)))
		}
	}
	if people > 0 {
		link := a.To(SubjectsAddress, "")
		list = append(list, Cell{p.F(locale.AllPeople, "count", count(people)), &link})
	}
	return list
}

func window(p *dataset.Period) string { return p.Start.String() + " – " + p.End.String() }

// next is the earliest publication that was still to come on the day of which
// the site speaks, by its due date. Corrections are not announced.
func (p *planner) next() string {
	next := p.upcoming()
	if next == nil {
		return p.T(locale.NextPublicationNone)
	}
	key := locale.NextPublication
	if next.Due < p.in.AsOf {
		key = locale.NextPublicationOverdue
	}
	i, _ := p.in.Data.Period(next.Period)
	return p.F(key, "period", p.in.Data.Periods[i].Name, "edition", p.edition(next), "date", next.Due.String())
}

// besideNext is a summary on a page that says what is published next: it need
// not say that again of its own final edition. Until when objections are taken
// stands in the line of the edition or is said here.
func (p *planner) besideNext(s Summary, period *Period) Summary {
	if x := p.upcoming(); x != nil && x.Period == period.Period.ID && x.Edition == dataset.Final &&
		period.Edition != nil && !period.Edition.Appeals.IsZero() {
		s.Open = ""
	}
	return s
}

// upcoming is the publication that is due first of those that are planned, on
// one day rather one of a usual period; nil if none is.
func (p *planner) upcoming() *dataset.Publication {
	var next *dataset.Publication
	for i := range p.in.Data.Publications {
		x := &p.in.Data.Publications[i]
		if !p.planned(x) || !p.announced(x) {
			continue
		}
		if next == nil || x.Due < next.Due || x.Due == next.Due && p.usual(x) && !p.usual(next) {
			next = x
		}
	}
	return next
}

// usual reports whether a publication is of a period of the usual kind.
func (p *planner) usual(x *dataset.Publication) bool {
	i, ok := p.in.Data.Period(x.Period)
	return ok && p.in.Data.Periods[i].Kind == ""
}

// planned reports whether a publication had not taken place by the day of
// which the site speaks.
func (p *planner) planned(x *dataset.Publication) bool {
	return x.Date.IsZero() || x.Date > p.in.AsOf
}

// delay says how a publication kept its date.
func (p *planner) delay(x *dataset.Publication) string {
	if x.Date <= x.Due {
		return p.T(locale.OnTime)
	}
	return p.F(locale.DaysLate, "days", strconv.Itoa(x.Date.Sub(x.Due)))
}
