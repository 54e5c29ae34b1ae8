package site

import (
	"strconv"

	"gongping/internal/chart"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Ranking is the page of a board.
type Ranking struct {
	Frame
	About    About
	Scheme   Cell
	Rules    []string     // how the order comes about, in sentences
	Baseline string       // what the movement is measured against
	More     []Cell       // other pages of the board
	Columns  []ListColumn // the categories, then the tie-break keys
	Keys     int          // how many of the columns are keys
	Sparks   bool         // there is a history to show
	Graded   bool         // the scheme has grades
	Banded   bool         // the scheme has rank bands
	Shares   bool         // there are events that several have a part of
	Below    []Cell       // the rankings by superior on this page
	Jump     []Cell       // all rankings on this page, where there are many and none by superior
	Groups   []RankedGroup
	Nobody   Sentence    // that nobody is ranked; nil: somebody is
	Unranked []RankedRow // who has a score and no place
	Others   []Grouping  // the same scores in other groups
}

// Grouping is another way to group the subjects.
type Grouping struct {
	Name   string
	Groups []RankedGroup
}

// RankedGroup is one ranking table.
type RankedGroup struct {
	Heading
	Group  string // its id
	Name   string
	Seats  []Sentence // how many may have which grade; on the board's own page
	Who    string     // the head over the subjects
	Empty  string     // what is said where there are none
	Rows   []RankedRow
	Left   *Cell         // how many rows are left out after Rows; nil: none
	Last   []RankedRow   // those after them
	Median *MedianRow    // on the board's own page; nil for one alone
	Spread *Distribution // on the board's own page; nil for one alone
}

// MedianRow is the median of a group.
type MedianRow struct {
	Total      Figure
	Categories []Figure
}

// RankedRow is a subject's line.
type RankedRow struct {
	ID         string
	Place      string
	Shared     bool
	Unit       Cell
	Total      Figure
	Categories []Figure
	Keys       []Figure
	Grade      string
	Band       string
	Common     *Common // on the board's own page; nil: nobody shares an event
	Movement   Movement
	Above      string
	Below      string
	GapAbove   Figure // what is between, in points or in the key that decides; empty: nothing to compare
	GapBelow   Figure
	Notes      []string  // what a reader must know of the line
	Earlier    *Earlier  // what the edition before said otherwise; nil: nothing
	Spark      chart.SVG // on the board's own page; empty without a history
}

// Cell is a text with or without a link.
type Cell struct {
	Text string
	Link *Link
}

// Movement is a change of place as it is printed.
type Movement struct {
	Class  string // up, down, same, new, none
	Text   string
	By     Figure // places gained, with its sign; empty: there is nothing to compare with
	Before string // the place then
}

func (r *Ranking) frame() *Frame { return &r.Frame }

func (p *planner) ranking(b *Board) (*Ranking, error) {
	a := RankingAddress(b.Period.ID, b.Scheme.ID)
	r := &Ranking{
		Frame:  p.charted(p.dated(p.topped(p.frame(a, b.Period.Name+" "+b.Scheme.Title, p.homeCrumb(a), p.periodCrumb(a, b.Period)), dataset.SlotRankingTop), b.Snapshot)),
		About:  aboutBoard(b, ""),
		Scheme: p.schemeCell(a, b.Scheme),
		Below:  p.below(a, b),
		Rules:  p.rankingRules(b), Baseline: p.baseline(b),
		Graded: len(b.Scheme.Grades) > 0, Banded: len(b.Scheme.RankBands) > 0,
	}
	for i := range b.Scheme.Categories {
		r.Columns = append(r.Columns, ListColumn{ID: "category." + string(b.Scheme.Categories[i].ID), Name: b.Scheme.Categories[i].Name})
	}
	for i := range b.Scheme.TieBreaks {
		r.Columns = append(r.Columns, ListColumn{ID: "key." + strconv.Itoa(i+1), Name: b.Scheme.TieBreaks[i].Name})
	}
	r.Keys = len(b.Scheme.TieBreaks)
	r.Groups = p.groups(a, b, b.Results.Standings(), groupPrefix)
	if len(r.Below) == 0 {
		r.Jump = a.jump(headings(r.Groups))
	}
	r.Nobody = p.nobody(a, b)
	if err := p.enrich(a, b, r); err != nil {
		return nil, err
	}
	for _, score := range b.Results.Unranked() {
		r.Unranked = append(r.Unranked, p.row(a, b, &scoring.Standing{Subject: score.Subject}))
	}
	for i := range b.Scheme.Groupings {
		other := &b.Scheme.Groupings[i]
		r.Others = append(r.Others, Grouping{other.Name, p.groups(a, b, b.Results.Regrouped(other.ID), "regrouped.")})
	}
	return r, nil
}

func headings(groups []RankedGroup) []Heading {
	list := make([]Heading, len(groups))
	for i := range groups {
		list[i] = groups[i].Heading
	}
	return list
}

// enrich adds what only the page of the board itself shows.
func (p *planner) enrich(a Address, b *Board, r *Ranking) (err error) {
	link := a.To(IndicatorsAddress(b.Period.ID, b.Scheme.ID), "")
	r.More = append(r.More, p.analysisCell(a, b), Cell{p.T(locale.HeatTitle), &link})
	r.More = append(r.More, p.eligibleCells(a, b)...)
	r.Sparks, r.Shares = len(b.History) > 1, b.Results.Shares()
	shown := 0
	for _, standing := range b.Results.Standings() {
		if b.group(standing.Group).Unranked {
			continue
		}
		group := &r.Groups[shown]
		shown++
		if len(standing.Rows) > 0 {
			group.Seats = p.seats(a, b, standing.Group)
		}
		if len(standing.Rows) > 1 {
			group.Median = p.medianRow(b.Results.Medians(standing.Group))
		}
		if group.Spread, err = p.distribution(a, b, shown, &standing); err != nil {
			return err
		}
		for i := range standing.Rows {
			if r.Shares {
				group.Rows[i].Common = p.common(a, b, standing.Rows[i].Subject)
			}
			if group.Rows[i].Spark, err = p.spark(b, standing.Rows[i].Subject); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *planner) medianRow(m *scoring.Medians) *MedianRow {
	row := &MedianRow{Total: figure(m.Total)}
	for _, n := range m.Categories {
		row.Categories = append(row.Categories, figure(n))
	}
	return row
}

// groups are the tables of standings; one whose subjects are not ranked has
// none.
func (p *planner) groups(a Address, b *Board, standings []scoring.GroupStanding, prefix string) []RankedGroup {
	var list []RankedGroup
	for _, standing := range standings {
		if b.group(standing.Group).Unranked {
			continue
		}
		group := RankedGroup{Heading: p.heading(a, b, standing.Group, prefix), Group: string(standing.Group), Name: p.groupName(b, standing.Group), Who: p.T(locale.Unit)}
		group.Empty = p.F(locale.GroupEmpty, "group", group.Name)
		for i := range standing.Rows {
			group.Rows = append(group.Rows, p.row(a, b, &standing.Rows[i]))
		}
		list = append(list, group)
	}
	return list
}

// row is a standing as a line of a table on page a.
func (p *planner) row(a Address, b *Board, s *scoring.Standing) RankedRow {
	score, _ := b.Results.Of(s.Subject)
	row := RankedRow{
		ID: "unit." + string(s.Subject), Place: p.place(s.Place), Shared: s.Shared > 1, Unit: p.unitCell(a, b, s.Subject),
		Total: figure(score.Total), Movement: p.movement(b, s.Subject),
		Above: p.margin(b, s.Above), Below: p.margin(b, s.Below), GapAbove: gap(s.Above), GapBelow: gap(s.Below), Notes: p.notes(b, score),
		Grade: b.grade(score.Grade), Band: b.band(score.Band),
	}
	for _, n := range score.Categories {
		row.Categories = append(row.Categories, figure(n))
	}
	row.Earlier = p.earlier(b, score, s.Place)
	for t := range score.Keys {
		row.Keys = append(row.Keys, p.key(score, t))
	}
	return row
}

// place is a place as it is printed; one that there is not is a dash.
func (p *planner) place(place int) string {
	if place == 0 {
		return p.T(locale.MarginNone)
	}
	return strconv.Itoa(place)
}

// key is a tie-break key as it is printed.
func (p *planner) key(s *scoring.Score, t int) Figure {
	if s.NoKey != nil && s.NoKey[t] {
		return Figure(p.T(locale.MarginNone))
	}
	return figure(s.Keys[t])
}

// keySource says from what a key is taken.
func keySource(t *dataset.TieBreak) string {
	switch {
	case t.Metric != "":
		return "metric." + string(t.Metric)
	case t.Category != "":
		return "category." + string(t.Category)
	case t.Indicator != "":
		return "indicator." + string(t.Indicator)
	}
	return ""
}

// notes say that values are missing, which gates hold, why there is no place, or
// that the unit did not last the period.
func (p *planner) notes(b *Board, score *scoring.Score) []string {
	list := p.gateNotes(b, score)
	if len(score.Open) > 0 {
		list = append(list, p.T(locale.OpenValues))
	}
	if u, ok := p.in.Data.Unit(score.Subject); ok && !u.Until.IsZero() && u.Until < b.Period.End {
		list = append(list, p.about(u).F(locale.AbolishedOn, "date", u.Until.String()))
	}
	return list
}

func (p *planner) unitCell(from Address, b *Board, id scoring.SubjectID) Cell {
	if !p.may(id) {
		return Cell{Text: p.unitName(id)}
	}
	link := from.To(LedgerAddress(b.Period.ID, b.Scheme.ID, id), "")
	return Cell{p.unitName(id), &link}
}

func (p *planner) schemeCell(from Address, s *dataset.Scheme) Cell {
	link := from.To(SchemeAddress(s.ID, s.Edition), "")
	return Cell{s.Title, &link}
}

func (p *planner) rankingRules(b *Board) []string {
	rules := []string{p.T(locale.RankingRule)}
	end := locale.TieBreakNone
	for i := range b.Scheme.TieBreaks {
		rules = append(rules, p.tieBreak(b.Scheme, i))
		end = locale.TieBreakEnd
	}
	return append(rules, p.T(end))
}

// tieBreak says who of those stands first whom the total, and the keys before
// this one, leave level.
func (p *planner) tieBreak(s *dataset.Scheme, n int) string {
	high, low := locale.HighFirst, locale.LowFirst
	if n > 0 {
		high, low = locale.HighThen, locale.LowThen
	}
	t := &s.TieBreaks[n]
	if t.Order == scoring.LowFirst {
		return p.F(low, "key", t.Name)
	}
	return p.F(high, "key", t.Name)
}

func (p *planner) baseline(b *Board) string {
	if b.Before == nil {
		return p.T(locale.MovementNoBaseline)
	}
	return p.F(locale.MovementBaseline, "period", b.Before.Period.Name, "edition", p.state(b.Before.Snapshot).Edition)
}

// baselineCell says what the movement is measured against, and leads there.
func (p *planner) baselineCell(a Address, b *Board) Cell {
	if b.Before == nil {
		return Cell{Text: p.baseline(b)}
	}
	return Cell{p.baseline(b), p.boardCell(a, b.Before).Link}
}

var movementWords = [...]struct {
	class string
	key   locale.Key
	sign  string
}{
	scoring.New: {"new", locale.MovementNew, ""}, scoring.Up: {"up", locale.MovementUp, "+"},
	scoring.Down: {"down", locale.MovementDown, "−"}, scoring.Level: {"same", locale.MovementLevel, ""},
}

func (p *planner) movement(b *Board, id scoring.SubjectID) Movement {
	var before *scoring.Results
	if b.Before != nil {
		before = b.Before.Results
	}
	if _, placed := b.Results.Place(id); before == nil || !placed {
		return Movement{Class: "none", Text: p.T(locale.MarginNone)}
	}
	m := b.Results.MovementSince(before, id)
	word := movementWords[m.Direction]
	move := Movement{Class: word.class, Text: p.F(word.key, "by", strconv.Itoa(m.By), "before", strconv.Itoa(m.Before))}
	if m.Direction != scoring.New {
		move.By, move.Before = Figure(word.sign+strconv.Itoa(m.By)), strconv.Itoa(m.Before)
	}
	return move
}

// gap is the distance to another place as a number; empty where there is none.
func gap(m *scoring.Margin) Figure {
	if m == nil || m.Lacks {
		return ""
	}
	return figure(m.By)
}

// margin is the distance to another place in words.
func (p *planner) margin(b *Board, m *scoring.Margin) string {
	if m == nil {
		return p.T(locale.MarginNone)
	}
	pairs := []string{"by", string(figure(m.By)), "place", strconv.Itoa(m.Place)}
	switch {
	case m.Key < 0:
		return p.F(locale.MarginScore, pairs...)
	case m.Lacks:
		return p.F(locale.MarginLacks, append(pairs, "key", b.Scheme.TieBreaks[m.Key].Name)...)
	}
	return p.F(locale.MarginKey, append(pairs, "key", b.Scheme.TieBreaks[m.Key].Name)...)
}
