package site

import (
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// sourceName is an indicator with its kind.
func (a *analyst) sourceName(s *scoring.Source) string {
	i := indicatorOf(a.Board.Scheme, s.Indicator)
	if s.Kind == "" {
		return i.Name
	}
	return a.F(locale.Labelled, "label", i.Name) + kindOf(i, s.Kind).Name
}

// onePoints says what one event of a kind is worth.
func (a *analyst) onePoints(k *dataset.Kind) string {
	switch {
	case k.Points != nil:
		return a.F(locale.Per, "unit", k.Unit, "points", string(signed(*k.Points)))
	case k.PointsMin != nil && k.PointsMax != nil:
		return a.F(locale.RangeOf, "min", string(signed(*k.PointsMin)), "max", string(signed(*k.PointsMax)))
	}
	var list []string
	for _, r := range k.Roles {
		list = append(list, a.F(locale.PerRole, "role", roleName(a.Board.Scheme, r.ID), "unit", k.Unit, "points", string(signed(r.Value))))
	}
	return strings.Join(list, a.T(locale.Comma))
}

// flows are the gains and losses of all sources, and of both the sum.
func (a *analyst) flows() (gained, lost []exact.Number, all scoring.Flow) {
	for n := range a.found.analysis.Sources {
		s := &a.found.analysis.Sources[n]
		gained, lost = append(gained, s.Gained), append(lost, s.Lost)
		all.Add(s.Flow)
	}
	return gained, lost, all
}

func (a *analyst) sources() AnalysisSection {
	section := AnalysisSection{ID: "analysis.sources", Title: a.T(locale.SourceTitle), Sources: a.from()}
	sources := a.found.analysis.Sources
	gained, lost, all := a.flows()
	kinds, idle := 0, 0
	for n := range sources {
		switch {
		case sources[n].Kind == "":
		case sources[n].Entries > 0:
			kinds++
		default:
			idle++
		}
	}
	section.Says = []string{a.F(locale.SourceSays, "entries", count(a.entries()), "kinds", count(kinds), "idle", count(idle))}
	section.Says = append(section.Says, a.foremostSource(gained, all.Gained, locale.SourceMost, locale.SourceMostLevel)...)
	section.Says = append(section.Says, a.foremostSource(lost, all.Lost, locale.SourceMostLost, locale.SourceMostLostLevel)...)
	section.Tables = []AnalysisTable{a.kindTable(all)}
	if len(a.found.analysis.Carriers) == 0 {
		section.Says = append(section.Says, a.T(locale.SourceNoAttribute))
	}
	section.add(a.attributeTable())
	return section
}

// foremostSource is the source with the most points, or those with as many, in
// words; nothing if there are no points.
func (a *analyst) foremostSource(list []exact.Number, all exact.Number, one, several locale.Key) []string {
	at := largest(list)
	if at < 0 {
		return nil
	}
	what, level := a.level(list, at, func(n int) string { return a.sourceName(&a.found.analysis.Sources[n]) })
	if level {
		one = several
	}
	return []string{a.F(one, "what", what, "share", text(a.share(list[at], all)))}
}

func (a *analyst) kindTable(all scoring.Flow) AnalysisTable {
	t := AnalysisTable{ID: "source.kinds", Title: a.T(locale.SourceKinds), Define: a.T(locale.SourceKindsD),
		Columns: a.heads(3, locale.Indicator, locale.SourceKind, locale.SourceEach, locale.AnalysisEntries, locale.AnalysisCount, locale.AnalysisUnits,
			locale.AnalysisGained, locale.AnalysisOfGain, locale.AnalysisLost, locale.AnalysisOfLoss)}
	for n := range a.found.analysis.Sources {
		s := &a.found.analysis.Sources[n]
		i := indicatorOf(a.Board.Scheme, s.Indicator)
		row := AnalysisRow{Name: a.indicatorCell(i)}
		switch {
		case s.Kind == "":
			row.Cells = [][]AnalysisCell{said(a.T(methodKeys[i.Method])), a.dash(), a.dash(), a.dash()}
		case s.Entries == 0:
			continue
		default:
			k := kindOf(i, s.Kind)
			row.Cells = [][]AnalysisCell{said(k.Name), said(a.onePoints(k)), whole(s.Entries), number(s.Count)}
		}
		row.Cells = append(row.Cells, whole(s.Subjects), number(s.Gained), a.share(s.Gained, all.Gained), number(s.Lost), a.share(s.Lost, all.Lost))
		t.Rows = append(t.Rows, row)
	}
	t.Foot = []AnalysisRow{{Name: Cell{Text: a.T(locale.AnalysisSum)}, Cells: [][]AnalysisCell{said(""), said(""), whole(a.entries()), a.dash(), a.dash(),
		number(all.Gained), a.share(all.Gained, all.Gained), number(all.Lost), a.share(all.Lost, all.Lost)}}}
	return t
}

// entries is how many entries the kinds have.
func (a *analyst) entries() (sum int) {
	for _, s := range a.found.analysis.Sources {
		if s.Kind != "" {
			sum += s.Entries
		}
	}
	return sum
}

func (a *analyst) attributeTable() AnalysisTable {
	t := AnalysisTable{ID: "source.attributes", Title: a.T(locale.SourceAttributes), Define: a.T(locale.SourceAttributesD),
		Columns: a.heads(2, locale.SourceAttribute, locale.SourceWord, locale.AnalysisEntries, locale.AnalysisCount, locale.SourceSum, locale.SourceMean,
			locale.AnalysisGained, locale.AnalysisLost)}
	for n := range a.found.analysis.Carriers {
		c := &a.found.analysis.Carriers[n]
		x := attributeOf(a.Board.Scheme, c.Attribute)
		value, sum, mean := a.T(locale.SourceNumber), number(c.Sum), a.ifAny(c.Mean())
		if c.Word != "" {
			value, sum, mean = a.word(x, c.Word), a.dash(), a.dash()
		}
		t.Rows = append(t.Rows, AnalysisRow{Name: Cell{Text: x.Name}, Cells: [][]AnalysisCell{said(value), whole(c.Entries), number(c.Count), sum, mean, number(c.Gained), number(c.Lost)}})
	}
	return t
}
