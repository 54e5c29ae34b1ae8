package site

import (
	"strings"

	"gongping/internal/chart"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Figured is a chart of numbers that stand in a table of the page.
type Figured struct {
	ID, Title string
	Options   []byte
}

// stageCharts draws what the table of periods says, where there is more than
// one point to join.
func (p *planner) stageCharts(section *SubjectSection, steps []stageStep, id scoring.SubjectID, n int) error {
	totals, median, places := chart.Series{Name: p.T(locale.Total)}, chart.Series{Name: p.T(locale.GroupMedian), Quiet: true}, chart.Series{Name: p.T(locale.Place)}
	var labels []string
	var breaks []chart.Mark
	scored, placed := 0, 0
	for _, step := range steps {
		total, middle, place := chart.Gap(), chart.Gap(), chart.Gap()
		if b := step.board; b != nil {
			if step.broken {
				breaks = append(breaks, chart.Mark{At: len(labels), Text: p.schemeEdition(b.Scheme)})
			}
			score := scoreOf(b, id)
			total = chart.At(score.Total)
			scored++
			if m := b.Results.Medians(score.Group); m.Heads > 0 {
				middle = chart.At(m.Total)
			}
			if standing, ok := b.Results.Place(id); ok {
				place = chart.At(exact.Int(int64(standing.Place)))
				placed++
			}
		}
		labels = append(labels, step.period.Name)
		totals.Values, median.Values, places.Values = append(totals.Values, total), append(median.Values, middle), append(places.Values, place)
	}
	var err error
	if scored > 1 {
		section.Totals, err = p.figured("chart.totals-"+count(n), p.T(locale.SubjectTotals), section.Said[1:], chart.Points, labels, breaks, totals, median)
	}
	if placed > 1 && err == nil {
		section.Places, err = p.figured("chart.places-"+count(n), p.T(locale.SubjectPlaces), section.Said[:1], chart.Ranks, labels, breaks, places)
	}
	return err
}

// figured is a chart that is read aloud as its title and what the sentences
// beside it say.
func (p *planner) figured(id, title string, said []string, axis chart.Axis, labels []string, breaks []chart.Mark, series ...chart.Series) (*Figured, error) {
	f := &Figured{ID: id, Title: title}
	c := chart.Trend{ID: id, Title: title, Axis: axis, Labels: labels, Series: series, Marks: breaks,
		Summary: p.F(locale.Labelled, "label", title) + strings.Join(said, " ")}
	var err error
	f.Options, err = c.Options()
	return f, err
}
