package site

import (
	"cmp"
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// FrequentLoss is an indicator that lost points, over all periods.
type FrequentLoss struct {
	Name    string
	Periods string // in how many
	Lost    Near
	Last    Cell // the newest of them: leads to the line of the ledger
}

// mostFrequent is how many are listed.
const mostFrequent = 10

// frequentLoss gathers what one indicator lost.
type frequentLoss struct {
	id     scoring.IndicatorID
	points []exact.Number // one per period that lost any
	newest *Board         // of those periods
}

// recurring are the indicators that lost points: first those that did in most
// periods, of these the greatest loss first; those that are level stand in the
// order of the newest scheme.
func recurring(s stage, id scoring.SubjectID) []*frequentLoss {
	found := make(map[scoring.IndicatorID]*frequentLoss)
	var list []*frequentLoss
	for n := len(s.boards) - 1; n >= 0; n-- {
		b := s.boards[n]
		for _, lost := range b.Results.Lost(id) {
			x := found[lost.Indicator]
			if x == nil {
				x = &frequentLoss{id: lost.Indicator, newest: b}
				found[lost.Indicator] = x
				list = append(list, x)
			}
			x.points = append(x.points, lost.Points)
		}
	}
	slices.SortStableFunc(list, func(a, b *frequentLoss) int {
		return cmp.Or(cmp.Compare(len(b.points), len(a.points)), scoring.Total(b.points).Cmp(scoring.Total(a.points)))
	})
	return list
}

func (p *planner) lossRows(a Address, u *dataset.Unit, list []*frequentLoss) []FrequentLoss {
	var rows []FrequentLoss
	for _, x := range list[:min(mostFrequent, len(list))] {
		link := a.To(LedgerAddress(x.newest.Period.ID, x.newest.Scheme.ID, u.ID), indicatorAnchor(x.id))
		rows = append(rows, FrequentLoss{lossName(x), count(len(x.points)), nearly(scoring.Total(x.points)), Cell{x.newest.Period.Name, &link}})
	}
	return rows
}

func lossName(x *frequentLoss) string { return indicatorOf(x.newest.Scheme, x.id).Name }

// stageSentences say what the tables of a stage show.
func (p *planner) stageSentences(s stage, id scoring.SubjectID, losses []*frequentLoss) []string {
	list := []string{p.bestAndWorst(s, id)}
	if run := p.placesRun(s, id); run != "" {
		list = append(list, run)
	}
	above, below, all := 0, 0, 0
	for _, b := range s.boards {
		if by, ok := b.Results.AboveMedian(id); ok {
			all++
			switch by.Sign() {
			case 1:
				above++
			case -1:
				below++
			}
		}
	}
	if all > 0 {
		list = append(list, p.F(locale.SaidMedian, "count", count(all), "above", count(above), "below", count(below)))
	}
	if len(losses) == 0 {
		return append(list, p.T(locale.LossesNone))
	}
	first := losses[0]
	return append(list, p.F(locale.SaidLost, "what", lossName(first), "count", count(len(first.points)), "lost", near(scoring.Total(first.points))))
}

// bestAndWorst names the newest period of each.
func (p *planner) bestAndWorst(s stage, id scoring.SubjectID) string {
	var best, worst *Board
	placed, high, low := 0, 0, 0
	for _, b := range s.boards {
		place, ok := b.Results.Place(id)
		if !ok {
			continue
		}
		placed++
		if best == nil || place.Place <= high {
			best, high = b, place.Place
		}
		if worst == nil || place.Place >= low {
			worst, low = b, place.Place
		}
	}
	switch {
	case placed == 0:
		return p.T(locale.SaidNoPlace)
	case placed == 1:
		return p.F(locale.SaidOnlyPlace, "at", best.Period.Name, "best", count(high))
	case high == low:
		return p.F(locale.SaidOnePlace, "count", count(placed), "best", count(high))
	}
	return p.F(locale.SaidBestWorst, "count", count(placed), "best", count(high), "at", best.Period.Name, "worst", count(low), "then", worst.Period.Name)
}

// placesRun says since when the place has risen or fallen, if it has done so
// twice running or more.
func (p *planner) placesRun(s stage, id scoring.SubjectID) string {
	var way scoring.Direction
	steps, at := 0, s.newest()
	places := p.placeOn(at, id)
	for at.Before != nil {
		m := at.Results.MovementSince(at.Before.Results, id)
		if m.Direction != scoring.Up && m.Direction != scoring.Down || steps > 0 && m.Direction != way {
			break
		}
		way, at = m.Direction, at.Before
		steps++
		places = p.placeOn(at, id) + p.T(locale.PlaceTrendArrow) + places
	}
	if steps < 2 {
		return ""
	}
	key := locale.SaidRising
	if way == scoring.Down {
		key = locale.SaidFalling
	}
	return p.F(key, "period", at.Period.Name, "count", count(steps), "places", places)
}

// placeOn is the place of a unit on a board, or a dash.
func (p *planner) placeOn(b *Board, id scoring.SubjectID) string {
	if b == nil {
		return p.T(locale.MarginNone)
	}
	place, ok := b.Results.Place(id)
	if !ok {
		return p.T(locale.MarginNone)
	}
	return count(place.Place)
}
