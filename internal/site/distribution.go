package site

import (
	"strconv"
	"strings"

	"gongping/internal/chart"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Distribution is how the totals of a group lie.
type Distribution struct {
	ID, Sentence string
	Bins         []BinRow
	Chart        Chart
}

// BinRow is a step of it.
type BinRow struct {
	Span  string
	Count string
	Units []Cell
}

// spreadAnchor is the place of the distribution of a group on the ranking.
func spreadAnchor(id scoring.GroupID) string { return "spread." + string(id) }

// distribution is that of the group of a number on the page. It needs two subjects at least: one alone has none.
func (p *planner) distribution(a Address, b *Board, number int, standing *scoring.GroupStanding) (*Distribution, error) {
	if len(standing.Rows) < 2 {
		return nil, nil
	}
	spread := standing.Spread(b.Results)
	id := "chart.spread-" + strconv.Itoa(number) // a group's id may be as long as any
	d := &Distribution{ID: spreadAnchor(standing.Group)}
	d.Sentence = p.F(locale.SpreadSentence, "count", strconv.Itoa(spread.Heads), "highest", short(spread.Highest), "lowest", short(spread.Lowest),
		"gap", short(spread.Gap), "median", short(b.Results.Medians(standing.Group).Total))
	c := chart.Distribution{ID: id, Title: p.T(locale.Spread), Summary: d.Sentence, Unit: p.T(locale.UnitsCount), Name: p.T(locale.UnitsNumber)}
	for n, bin := range spread.Bins {
		row := BinRow{Span: p.F(locale.SpreadStep, "from", operand(bin.From), "to", operand(bin.To)), Count: strconv.Itoa(bin.Count)}
		for _, unit := range spread.Within[n] {
			row.Units = append(row.Units, p.unitCell(a, b, unit))
		}
		d.Bins = append(d.Bins, row)
		c.Bins = append(c.Bins, chart.Bin{Label: row.Span, Count: bin.Count})
	}
	var err error
	d.Chart, err = draw(id, c)
	return d, err
}

// mostQuarters is how many periods a sparkline shows.
const mostQuarters = 8

// spark is the run of a subject's places up to a board's period, and the same
// in words.
func (p *planner) spark(b *Board, id scoring.SubjectID) (chart.SVG, error) {
	history := b.History[max(0, len(b.History)-mostQuarters):]
	if len(history) < 2 {
		return "", nil
	}
	s := chart.Sparkline{Axis: chart.Ranks, Low: exact.Int(1), High: exact.Int(int64(len(b.Units)))}
	words := make([]string, len(history))
	for i, past := range history {
		place, ok := past.Results.Place(id)
		if !ok {
			s.Values, words[i] = append(s.Values, chart.Gap()), p.T(locale.MarginNone)
			continue
		}
		s.Values, words[i] = append(s.Values, chart.At(exact.Int(int64(place.Place)))), strconv.Itoa(place.Place)
	}
	s.Title = p.F(locale.SparkTitle, "count", strconv.Itoa(len(history)), "places", strings.Join(words, p.T(locale.Comma)))
	return s.Picture()
}
