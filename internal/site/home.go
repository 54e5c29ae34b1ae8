package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
)

// Home is the first page.
type Home struct {
	Frame
	Latest  *Summary  // the newest period; nil in a site without any
	Next    string    // the next publication in words
	Periods []Summary // the newest first
	Schemes []SchemeLine
	Notices []NoticeLine // that are current, the newest first
	All     *Link        // to the list of all notices; nil: there is none
	More    []Cell       // the office's own pages
	Bottom  string       // HTML of the office
}

// SchemeLine is an edition of a scheme in small.
type SchemeLine struct {
	Scheme               Cell
	Edition, AppliesFrom string
	History              Cell
}

// Summary is a period in small.
type Summary struct {
	Period Cell
	State  State
	Window string
	Boards []BoardSummary
}

// BoardSummary is a board in small.
type BoardSummary struct {
	Board    Cell
	Baseline string
	Groups   []RankedGroup
}

func (h *Home) frame() *Frame { return &h.Frame }

func (p *planner) home() (Body, error) {
	a := HomeAddress
	h := &Home{Frame: p.topped(p.frame(a, p.in.Data.Site.Title), dataset.SlotHomeTop), Next: p.next()}
	h.Notices, h.More, h.Bottom = p.currentNotices(a), p.ownPages(a), p.slot(a, dataset.SlotHomeBottom)
	if len(p.notices()) > 0 {
		link := a.To(NoticesAddress, "")
		h.All = &link
	}
	for i := len(p.in.Periods) - 1; i >= 0; i-- {
		h.Periods = append(h.Periods, p.summary(a, &p.in.Periods[i]))
	}
	if len(h.Periods) > 0 {
		h.Latest = &h.Periods[0]
	}
	for i := range p.in.Data.Schemes {
		s := &p.in.Data.Schemes[i]
		link := a.To(SchemeHistoryAddress(s.ID), "edition."+string(s.Edition))
		h.Schemes = append(h.Schemes, SchemeLine{p.schemeCell(a, s), p.schemeEdition(s), p.appliesFrom(s), Cell{p.T(locale.SeeDifferences), &link}})
	}
	return h, nil
}

func (p *planner) summary(a Address, period *Period) Summary {
	link := a.To(PeriodAddress(period.Period.ID), "")
	s := Summary{Period: Cell{period.Period.Name, &link}, State: p.state(period.Snapshot), Window: window(period.Period)}
	for _, b := range period.Boards {
		link := a.To(RankingAddress(b.Period.ID, b.Scheme.ID), "")
		board := BoardSummary{Board: Cell{b.Scheme.Title, &link}, Baseline: p.baseline(b)}
		board.Groups = p.groups(a, b, b.Results.Standings(), string(b.Scheme.ID)+".")
		s.Boards = append(s.Boards, board)
	}
	return s
}

func window(p *dataset.Period) string { return p.Start.String() + " – " + p.End.String() }

// next is the earliest publication that was still to come on the day of which
// the site speaks, by its due date. Corrections are not announced.
func (p *planner) next() string {
	var next *dataset.Publication
	for i := range p.in.Data.Publications {
		x := &p.in.Data.Publications[i]
		if !p.planned(x) || x.Edition == dataset.Correction {
			continue
		}
		if next == nil || x.Due < next.Due {
			next = x
		}
	}
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
