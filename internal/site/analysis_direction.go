package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// orientations are the directions of work, in the order of the pages.
var orientations = []dataset.Orientation{dataset.Strike, dataset.Prevention, dataset.Foundation, dataset.Service, dataset.Team}

// directed are gains and losses by orientation.
type directed struct {
	by         []scoring.Flow // in the order of orientations
	all        scoring.Flow   // of all indicators
	operations scoring.Flow   // of what belongs to no orientation
}

func (d *directed) add(e *directed) {
	for n := range d.by {
		d.by[n].Add(e.by[n])
	}
	d.all.Add(e.all)
	d.operations.Add(e.operations)
}

// directions are those of every subject, in the order of the scores, and of
// all.
func (b *Board) directions() (each []directed, all directed) {
	slots := b.Results.Program().Slots()
	at := make([]int, len(slots))
	for n, slot := range slots {
		at[n] = -1
		for o := range orientations {
			if i := indicatorOf(b.Scheme, slot.Indicator); i != nil && i.Orientation == orientations[o] {
				at[n] = o
			}
		}
	}
	all.by = make([]scoring.Flow, len(orientations))
	scores := b.Results.Scores()
	for s := range scores {
		d := directed{by: make([]scoring.Flow, len(orientations))}
		for n, f := range b.Results.Flows(&scores[s]) {
			if at[n] < 0 {
				d.operations.Add(f)
				continue
			}
			d.by[at[n]].Add(f)
			d.all.Add(f)
		}
		each = append(each, d)
		all.add(&d)
	}
	return each, all
}

func (a *analyst) direction() AnalysisSection {
	each, all := a.directions()
	section := AnalysisSection{ID: "analysis.direction", Title: a.T(locale.DirectionTitle), Sources: a.from()}
	worth := make([]exact.Number, len(orientations))
	heads := make([]int, len(orientations))
	for n, o := range orientations {
		worth[n] = a.Board.Scheme.Rules.Worth(func(id scoring.IndicatorID) bool {
			return indicatorOf(a.Board.Scheme, id).Orientation == o
		})
		for i := range a.Board.Scheme.Indicators {
			if a.Board.Scheme.Indicators[i].Orientation == o {
				heads[n]++
			}
		}
	}
	gained, lost := func(f *scoring.Flow) exact.Number { return f.Gained }, func(f *scoring.Flow) exact.Number { return f.Lost }
	section.Says = []string{
		a.foremost(worth, all, gained, foremostTexts{locale.DirectionGained, locale.BareGained, locale.LevelGained, locale.DirectionNoGain}),
		a.foremost(worth, all, lost, foremostTexts{locale.DirectionLost, locale.BareLost, locale.LevelLost, locale.DirectionNoLoss}),
	}
	overall, periods := a.directionTable(worth, heads, all), a.directionByPeriod()
	overall.Charts = append(a.shareChart("chart.gains", locale.DirectionGains, locale.AnalysisOfGain, section.Says[0], worth, all, gained),
		a.shareChart("chart.losses", locale.DirectionLosses, locale.AnalysisOfLoss, section.Says[1], worth, all, lost)...)
	periods.Charts = append(a.trendChart("chart.gains-trend", locale.DirectionGainTrend, locale.DirectionGainRun, gained),
		a.trendChart("chart.losses-trend", locale.DirectionLossTrend, locale.DirectionLossRun, lost)...)
	section.Tables = []AnalysisTable{overall, a.directionBySubject(each), periods}
	return section
}

// foremostTexts say which orientation has the most: one, one in a scheme that
// states no worth, several, none.
type foremostTexts struct{ one, bare, level, none locale.Key }

// foremost is the orientation with the most points, in words.
func (a *analyst) foremost(worth []exact.Number, all directed, of func(*scoring.Flow) exact.Number, says foremostTexts) string {
	list := make([]exact.Number, len(all.by))
	for n := range all.by {
		list[n] = of(&all.by[n])
	}
	at := largest(list)
	if at < 0 {
		return a.T(says.none)
	}
	what, several := a.level(list, at, func(n int) string { return a.T(orientationKeys[orientations[n]]) })
	share := text(a.share(list[at], of(&all.all)))
	if several {
		return a.F(says.level, "what", what, "share", share)
	}
	part, stated := scoring.Share(worth[at], scoring.Total(worth))
	if !stated {
		return a.F(says.bare, "what", what, "share", share)
	}
	return a.F(says.one, "what", what, "share", share, "worth", text(a.ifAny(part, stated)))
}

// text is what a cell of one text says.
func text(cell []AnalysisCell) string { return cell[0].Text }

func (a *analyst) directionTable(worth []exact.Number, heads []int, all directed) AnalysisTable {
	t := AnalysisTable{ID: "direction.overall", Title: a.T(locale.DirectionOverall), Define: a.T(locale.DirectionDefine),
		Columns: a.heads(1, locale.Orientation, locale.DirectionCount, locale.DirectionWorth, locale.DirectionWorthOf,
			locale.AnalysisGained, locale.AnalysisOfGain, locale.AnalysisLost, locale.AnalysisOfLoss)}
	total := scoring.Total(worth)
	line := func(name string, indicators int, worth exact.Number, f scoring.Flow) AnalysisRow {
		return AnalysisRow{Name: Cell{Text: name}, Cells: [][]AnalysisCell{whole(indicators), number(worth), a.share(worth, total),
			number(f.Gained), a.share(f.Gained, all.all.Gained), number(f.Lost), a.share(f.Lost, all.all.Lost)}}
	}
	for n, o := range orientations {
		t.Rows = append(t.Rows, line(a.T(orientationKeys[o]), heads[n], worth[n], all.by[n]))
	}
	operations := AnalysisRow{Name: Cell{Text: a.T(locale.DirectionOps)}, Cells: [][]AnalysisCell{a.dash(), a.dash(), a.dash(),
		number(all.operations.Gained), a.dash(), number(all.operations.Lost), a.dash()}}
	t.Foot = []AnalysisRow{line(a.T(locale.AnalysisSum), len(a.Board.Scheme.Indicators), total, all.all), operations}
	return t
}

// shareColumns are gains, their shares, losses and theirs.
func (a *analyst) shareColumns() []AnalysisColumn {
	list := []AnalysisColumn{a.column(a.T(locale.AnalysisGained))}
	for _, o := range orientations {
		list = append(list, AnalysisColumn{a.T(locale.AnalysisGained), a.F(locale.DirectionShareOf, "what", a.T(orientationKeys[o])), true})
	}
	list = append(list, a.column(a.T(locale.AnalysisLost)))
	for _, o := range orientations {
		list = append(list, AnalysisColumn{a.T(locale.AnalysisLost), a.F(locale.DirectionShareOf, "what", a.T(orientationKeys[o])), true})
	}
	return list
}

func (a *analyst) shareCells(d *directed) [][]AnalysisCell {
	list := [][]AnalysisCell{number(d.all.Gained)}
	for n := range d.by {
		list = append(list, a.share(d.by[n].Gained, d.all.Gained))
	}
	list = append(list, number(d.all.Lost))
	for n := range d.by {
		list = append(list, a.share(d.by[n].Lost, d.all.Lost))
	}
	return list
}

func (a *analyst) directionBySubject(each []directed) AnalysisTable {
	t := AnalysisTable{ID: "direction.subjects", Title: a.T(locale.DirectionSubjects), Many: true,
		Define:  a.F(locale.DirectionSubjectsD, "full", string(figure(a.Results.Program().Full()))),
		Columns: append(append(a.heads(1, locale.Unit), a.shareColumns()...), a.column(a.T(locale.DirectionNet)), a.column(a.T(locale.Total)))}
	at := make(map[scoring.SubjectID]*directed)
	for n := range each {
		at[a.Results.Scores()[n].Subject] = &each[n]
	}
	for _, score := range a.order {
		d := at[score.Subject]
		t.Rows = append(t.Rows, AnalysisRow{Name: a.unit(score.Subject),
			Cells: append(a.shareCells(d), signedNumber(d.operations.Net()), number(score.Total))})
	}
	return t
}

func (a *analyst) directionByPeriod() AnalysisTable {
	t := AnalysisTable{ID: "direction.periods", Title: a.T(locale.DirectionPeriods), Define: a.T(locale.DirectionPeriodsD), Many: true,
		Columns: append(a.heads(1, locale.Period), a.shareColumns()...)}
	var before *dataset.Scheme
	for _, b := range a.History {
		_, all := b.directions()
		link := a.address.To(AnalysisAddress(b.Period.ID, b.Scheme.ID), "")
		row := AnalysisRow{Name: Cell{b.Period.Name, &link}, Cells: a.shareCells(&all)}
		if before != nil && before != b.Scheme {
			row.Note = a.F(locale.DirectionBreak, "edition", b.Scheme.Title)
		}
		before = b.Scheme
		t.Rows = append(t.Rows, row)
	}
	return t
}
