package site

import (
	"cmp"
	"strconv"

	"gongping/internal/chart"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Falls is the way of a subject from the full total to its own.
type Falls struct {
	Full, Total Figure
	Rows        []FallRow
	Sentence    string
	Chart       Chart // of the categories
}

// FallRow is one step of the way. Of a loss If and Place say what the subject
// would come to without it.
type FallRow struct {
	Item       Cell
	Category   string
	CategoryID string
	Intact, Is Figure
	By         Figure
	Balance    Figure
	Lost       bool
	If, Place  string // empty: nothing is lost, or it is no indicator
	Strip      chart.SVG
}

// falls shows where the points of a subject went.
func (p *planner) falls(a Address, b *Board, score *scoring.Score) (Falls, error) {
	full, steps := b.Results.Falls(score.Subject)
	regains := b.Results.Regains(score.Subject)
	f := Falls{Full: figure(full), Total: figure(score.Total)}
	low, high := full, full
	for i := range steps {
		low, high = exact.Min(low, steps[i].To), exact.Max(high, steps[i].To)
	}
	for i := range steps {
		row := p.fallRow(a, b, score, &steps[i], regains)
		if low.Cmp(high) < 0 {
			var err error
			if row.Strip, err = (chart.Strip{From: steps[i].From, To: steps[i].To, Low: low, High: high}).Picture(); err != nil {
				return f, err
			}
		}
		f.Rows = append(f.Rows, row)
	}
	f.Sentence = p.fallsSentence(b, full, score.Total, steps, regains)
	if len(steps) == 0 {
		return f, nil
	}
	w := p.fallsChart(b, full, score.Total, scoring.FallsByCategory(steps))
	w.Summary = f.Sentence
	var err error
	f.Chart, err = draw(w.ID, w)
	return f, err
}

// fallsChart shows what each category lost or gained.
func (p *planner) fallsChart(b *Board, full, total exact.Number, steps []scoring.Fall) chart.Waterfall {
	w := chart.Waterfall{ID: "chart.falls", Title: p.T(locale.Falls), Unit: p.T(locale.PointsUnit),
		Total: p.T(locale.Total), Gain: p.T(locale.Gained), Loss: p.T(locale.Lost)}
	w.Steps = append(w.Steps, chart.Step{Label: p.T(locale.FallsIntact), Text: short(full), To: full, Kind: chart.Start})
	for i := range steps {
		s := &steps[i]
		label := cmp.Or(categoryName(b.Scheme, s.Category), p.T(locale.Total))
		w.Steps = append(w.Steps, chart.Step{Label: label, Text: shortSigned(s.By), Value: s.By, From: s.From, To: s.To, Kind: chart.Change})
	}
	w.Steps = append(w.Steps, chart.Step{Label: p.T(locale.Total), Text: short(total), To: total, Kind: chart.Total})
	return w
}

func (p *planner) fallRow(a Address, b *Board, score *scoring.Score, s *scoring.Fall, regains []scoring.Regain) FallRow {
	row := FallRow{Item: p.slotCell(a, b, score.Subject, s.Slot), Category: categoryName(b.Scheme, s.Category), CategoryID: string(s.Category),
		Intact: figure(s.Intact), Is: figure(s.Is), By: signed(s.By), Balance: figure(s.To), Lost: s.By.Sign() < 0}
	for _, r := range regains {
		if r.Indicator == s.Indicator {
			row.If, row.Place = string(figure(r.Total)), p.supposedPlace(&r.Supposed)
		}
	}
	return row
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
	return text + p.F(locale.FallsMost, "items", most) + p.bestRegain(b, total, regains)
}

// bestRegain says which loss, made up for alone, would bring most. That need not
// be the greatest: a limit may swallow it.
func (p *planner) bestRegain(b *Board, total exact.Number, regains []scoring.Regain) string {
	best := &regains[0]
	for i := range regains {
		if regains[i].Total.Cmp(best.Total) > 0 {
			best = &regains[i]
		}
	}
	if best.Total.Cmp(total) <= 0 {
		return p.T(locale.FallsNoGain)
	}
	key := locale.FallsBest
	if !best.Ranked {
		key = locale.FallsBestUnranked
	}
	return p.F(key, "item", p.slotName(b.Scheme, scoring.Slot{Indicator: best.Indicator}), "total", short(best.Total), "place", p.supposedPlace(&best.Supposed))
}
