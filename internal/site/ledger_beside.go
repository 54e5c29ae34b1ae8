package site

import (
	"strconv"

	"gongping/internal/chart"
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// EnforcedRow is how a clause was enforced against a subject, and beside it
// against the others of the board in the same period.
type EnforcedRow struct {
	Key            string // of the row
	Indicator      Cell   // to its row in the ledger
	ID             string
	Clause         Cell
	Facts, Force   string // the subject's
	Others, Theirs string // the others' facts, and those in force
	Units          string // how many others have facts
	All            Cell   // all facts: to where they stand one by one
	Alike          Cell   // to this row
}

// enforced lists the clauses under which a subject has facts.
func (p *planner) enforced(a Address, b *Board, id scoring.SubjectID, registers []*register) []EnforcedRow {
	var list []EnforcedRow
	for _, c := range p.enforcement(b).Of(id) {
		i := indicatorOf(b.Scheme, c.Indicator)
		key := "enforced." + string(c.Indicator) + "." + string(c.Clause)
		link, here := a.To(a, indicatorAnchor(c.Indicator)), a.To(a, key)
		list = append(list, EnforcedRow{
			Key: key, Indicator: Cell{i.Name, &link}, ID: string(c.Indicator),
			All:    Cell{p.F(locale.EnforcedEach, "count", strconv.Itoa(c.All.Facts)), registered(registers, a, b, i, c.Clause)},
			Alike:  Cell{p.F(locale.Alike, "count", strconv.Itoa(c.Others.Facts)), &here},
			Clause: *p.clauseCell(a, b.Scheme, c.Clause),
			Facts:  strconv.Itoa(c.Own.Facts), Force: strconv.Itoa(c.Own.InForce),
			Others: strconv.Itoa(c.Others.Facts), Theirs: strconv.Itoa(c.Others.InForce), Units: strconv.Itoa(c.Units),
		})
	}
	return list
}

// registered leads to the entries under a clause in the register of deductions.
func registered(list []*register, from Address, b *Board, i *dataset.Indicator, clause scoring.ClauseID) *Link {
	for _, r := range list {
		if r.which == deductions {
			return r.clause(from, b, i, clause)
		}
	}
	return nil
}

// alike leads from each indicator with deductions to how the others were treated
// under its clause; under the first, if there are several.
func alike(rows []Row, list []EnforcedRow) {
	for n := range rows {
		for k := range list {
			if rows[n].Of != "" && rows[n].Of == list[k].ID {
				rows[n].Alike = &list[k].Alike
				break
			}
		}
	}
}

// Abreast is the categories of a subject beside the medians of its group.
type Abreast struct {
	Sentence string
	Rows     []AbreastRow
	Chart    Chart
}

// AbreastRow is a category, or the total.
type AbreastRow struct {
	Name            string
	Own, Median, By Figure
}

// abreast compares a subject that has a place with the median of its group;
// nil for one alone, or without a place.
func (p *planner) abreast(b *Board, score *scoring.Score) (*Abreast, error) {
	medians := b.Results.Medians(score.Group)
	if score.Unranked || medians.Heads < 2 {
		return nil, nil
	}
	x := &Abreast{}
	bars := chart.Bars{ID: "chart.abreast", Title: p.T(locale.Abreast), Unit: p.T(locale.PointsUnit), Horizontal: true}
	own, median := chart.Series{Name: p.T(locale.OwnPoints)}, chart.Series{Name: p.T(locale.MedianOf), Quiet: true}
	above := 0
	add := func(name string, mine, middle exact.Number) {
		x.Rows = append(x.Rows, AbreastRow{name, figure(mine), figure(middle), signed(scoring.Distance(mine, middle))})
	}
	for i := range b.Scheme.Categories {
		name, mine, middle := b.Scheme.Categories[i].Name, score.Categories[i], medians.Categories[i]
		add(name, mine, middle)
		bars.Labels = append(bars.Labels, name)
		own.Values, own.Texts = append(own.Values, chart.At(mine)), append(own.Texts, short(mine))
		median.Values, median.Texts = append(median.Values, chart.At(middle)), append(median.Texts, short(middle))
		if mine.Cmp(middle) > 0 {
			above++
		}
	}
	add(p.T(locale.Total), score.Total, medians.Total)
	x.Sentence = p.F(locale.AbreastSentence, "count", strconv.Itoa(len(b.Scheme.Categories)), "above", strconv.Itoa(above),
		"total", shortSigned(scoring.Distance(score.Total, medians.Total)))
	bars.Series, bars.Summary = []chart.Series{own, median}, x.Sentence
	var err error
	x.Chart, err = draw(bars.ID, bars)
	return x, err
}
