package site

import (
	"strconv"

	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Falls is the way of a subject from the full total to its own.
type Falls struct {
	Full, Total Figure
	Rows        []FallRow
	Sentence    string
}

// FallRow is one step of the way. Of a loss If and Place say what the subject
// would come to without it.
type FallRow struct {
	Item       Cell
	Category   string
	Intact, Is Figure
	By         Figure
	Balance    Figure
	Lost       bool
	If, Place  string // empty: nothing is lost, or it is no indicator
}

// falls shows where the points of a subject went.
func (p *planner) falls(a Address, b *Board, score *scoring.Score) Falls {
	full, steps := b.Results.Falls(score.Subject)
	regains := b.Results.Regains(score.Subject)
	f := Falls{Full: figure(full), Total: figure(score.Total)}
	for i := range steps {
		f.Rows = append(f.Rows, p.fallRow(a, b, &steps[i], regains))
	}
	f.Sentence = p.fallsSentence(b, full, score.Total, steps, regains)
	return f
}

func (p *planner) fallRow(a Address, b *Board, s *scoring.Fall, regains []scoring.Regain) FallRow {
	row := FallRow{Item: p.slotCell(a, b, s.Slot), Category: categoryName(b.Scheme, s.Category),
		Intact: figure(s.Intact), Is: figure(s.Is), By: signed(s.By), Balance: figure(s.To), Lost: s.By.Sign() < 0}
	for _, r := range regains {
		if r.Indicator == s.Indicator {
			row.If, row.Place = string(figure(r.Total)), p.supposedPlace(&r.Supposed)
		}
	}
	return row
}

// slotCell links a slot to its row in the ledger on page a.
func (p *planner) slotCell(a Address, b *Board, s scoring.Slot) Cell {
	cell := Cell{Text: p.slotName(b.Scheme, s)}
	if s.Indicator != "" {
		link := a.To(a, indicatorAnchor(s.Indicator))
		cell.Link = &link
	}
	return cell
}

// supposedPlace is a place in words: shared ones depend on the tie-breaks.
func (p *planner) supposedPlace(s *scoring.Supposed) string {
	switch {
	case !s.Ranked:
		return p.T(locale.MarginNone)
	case s.Tied > 0:
		return p.F(locale.SupposedTied, "place", strconv.Itoa(s.Place), "count", strconv.Itoa(s.Tied))
	}
	return p.F(locale.SupposedPlace, "place", strconv.Itoa(s.Place))
}

// mostLosses is how many losses the sentence names.
const mostLosses = 3

func (p *planner) fallsSentence(b *Board, full, total exact.Number, steps []scoring.Fall, regains []scoring.Regain) string {
	if len(steps) == 0 {
		return p.F(locale.FallsNone, "full", short(full))
	}
	lost, gained := scoring.LostAndGained(steps)
	text := p.F(locale.FallsSentence, "full", short(full), "lost", short(lost.Abs()), "gained", short(gained), "total", short(total))
	if len(regains) == 0 {
		return text
	}
	var most string
	for i, r := range regains {
		if i == mostLosses {
			break
		}
		if i > 0 {
			most += p.T(locale.Comma)
		}
		most += p.F(locale.FallsItem, "item", p.slotName(b.Scheme, scoring.Slot{Indicator: r.Indicator}), "points", short(r.Lost))
	}
	return text + p.F(locale.FallsMost, "items", most)
}
