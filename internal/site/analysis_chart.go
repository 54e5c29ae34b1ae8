package site

import (
	"gongping/internal/chart"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// AnalysisChart is a picture of figures that stand in the table below it.
type AnalysisChart struct {
	Title, Sentence string
	Chart           Chart
}

// cells is a series of a column of texts and their numbers; a number that there
// is not is a gap.
type cells struct {
	values []chart.Point
	texts  []string
}

func (c *cells) add(n exact.Number, ok bool, text string) {
	point := chart.Gap()
	if ok {
		point = chart.At(n)
	}
	c.values, c.texts = append(c.values, point), append(c.texts, text)
}

func (c *cells) series(name string, quiet bool) chart.Series {
	return chart.Series{Name: name, Values: c.values, Texts: c.texts, Quiet: quiet}
}

// shareChart compares the shares of the orientations in what was gained or lost
// with those that the scheme gives them; none where there is nothing to share.
func (a *analyst) shareChart(id string, title, share locale.Key, sentence string, worth []exact.Number, all directed, of func(*scoring.Flow) exact.Number) []AnalysisChart {
	c := chart.Bars{ID: id, Title: a.T(title), Summary: sentence, Unit: a.T(locale.PercentUnit), Horizontal: true}
	var own, given cells
	some := false
	for n, o := range orientations {
		c.Labels = append(c.Labels, a.T(orientationKeys[o]))
		part, ok := scoring.Share(of(&all.by[n]), of(&all.all))
		own.add(part, ok, text(a.ifAny(part, ok)))
		some = some || ok
		part, ok = scoring.Share(worth[n], scoring.Total(worth))
		given.add(part, ok, text(a.ifAny(part, ok)))
	}
	if !some {
		return nil
	}
	c.Series = []chart.Series{own.series(a.T(share), false), given.series(a.T(locale.DirectionWorthOf), true)}
	return a.drawn(c.Title, sentence, c.ID, c)
}

// trendChart is how those shares ran over the periods, with a sentence about the
// foremost in the first and in the last of them.
func (a *analyst) trendChart(id string, title, says locale.Key, of func(*scoring.Flow) exact.Number) []AnalysisChart {
	c := chart.Trend{ID: id, Title: a.T(title), Axis: chart.Points, Unit: a.T(locale.PercentUnit)}
	lines := make([]cells, len(orientations))
	type foremost struct{ period, what, share string }
	var told []foremost
	for n, b := range a.History {
		if n > 0 && a.History[n-1].Scheme != b.Scheme {
			c.Marks = append(c.Marks, chart.Mark{At: n, Text: a.schemeEdition(b.Scheme)})
		}
		c.Labels = append(c.Labels, b.Period.Name)
		_, all := b.directions()
		points := make([]exact.Number, len(orientations))
		for o := range orientations {
			points[o] = of(&all.by[o])
			part, ok := scoring.Share(points[o], of(&all.all))
			lines[o].add(part, ok, text(a.ifAny(part, ok)))
		}
		if at := largest(points); at >= 0 {
			told = append(told, foremost{b.Period.Name, a.T(orientationKeys[orientations[at]]), text(a.share(points[at], of(&all.all)))})
		}
	}
	if len(told) < 2 {
		return nil
	}
	first, last := told[0], told[len(told)-1]
	c.Summary = a.F(says, "first", first.period, "was", first.what, "before", first.share, "last", last.period, "is", last.what, "now", last.share)
	for o := range orientations {
		c.Series = append(c.Series, lines[o].series(a.T(orientationKeys[orientations[o]]), false))
	}
	return a.drawn(c.Title, c.Summary, c.ID, c)
}

// drawn keeps the first error: the page is not made then.
func (a *analyst) drawn(title, sentence, id string, c drawn) []AnalysisChart {
	made, err := draw(id, c)
	if a.err == nil {
		a.err = err
	}
	return []AnalysisChart{{title, sentence, made}}
}

// chargesChart is how many deductions of each department are in force.
func (a *analyst) chargesChart(names []string, of []*scoring.Charges, sentence string) []AnalysisChart {
	c := chart.Bars{ID: "chart.charges", Title: a.T(locale.EnforceChart), Summary: sentence, Unit: a.T(locale.EntriesUnit), Horizontal: true, Labels: names}
	var force cells
	for _, x := range of {
		force.add(exact.Int(int64(x.InForce)), true, count(x.InForce))
	}
	c.Series = []chart.Series{force.series(a.T(locale.EnforceInForce), false)}
	return a.drawn(c.Title, sentence, c.ID, c)
}
