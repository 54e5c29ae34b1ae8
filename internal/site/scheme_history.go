package site

import (
	"cmp"
	"slices"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// SchemeHistory is all editions of a scheme and how they differ.
type SchemeHistory struct {
	Frame
	Editions []HistoryEdition // the newest first
}

// HistoryEdition is an edition and its differences from the one before.
type HistoryEdition struct {
	ID, Edition string
	Facts       []Fact
	Says        string // in short, what has changed
	Blocks      []DifferenceBlock
	Texts       []TextChange
}

func (h *SchemeHistory) frame() *Frame { return &h.Frame }

func (p *planner) schemeHistory(id scoring.SchemeID) *SchemeHistory {
	a, editions := SchemeHistoryAddress(id), p.editions(id)
	title := editions[len(editions)-1].Title
	h := &SchemeHistory{Frame: p.frame(a, p.F(locale.HistoryOf, "title", title), p.homeCrumb(a))}
	for i := len(editions) - 1; i >= 0; i-- {
		var before *dataset.Scheme
		if i > 0 {
			before = editions[i-1]
		}
		h.Editions = append(h.Editions, p.historyEdition(a, before, editions[i]))
	}
	return h
}

// schemeIDs are the schemes in the order of their folders.
func (p *planner) schemeIDs() []scoring.SchemeID {
	var list []scoring.SchemeID
	for i := range p.in.Data.Schemes {
		if id := p.in.Data.Schemes[i].ID; !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	return list
}

// editions of a scheme in the order of the periods from which they apply.
func (p *planner) editions(id scoring.SchemeID) []*dataset.Scheme {
	var list []*dataset.Scheme
	for i := range p.in.Data.Schemes {
		if s := &p.in.Data.Schemes[i]; s.ID == id {
			list = append(list, s)
		}
	}
	slices.SortStableFunc(list, func(x, y *dataset.Scheme) int {
		first, _ := p.in.Data.Period(x.AppliesFrom)
		second, _ := p.in.Data.Period(y.AppliesFrom)
		return cmp.Compare(first, second)
	})
	return list
}

// seeHistory says what the list of editions has of one of them: how it differs
// from the one before, if there is one.
func (p *planner) seeHistory(s *dataset.Scheme) locale.Key {
	if p.editions(s.ID)[0] == s {
		return locale.OldestEdition
	}
	return locale.SeeDifferences
}

func (p *planner) historyEdition(a Address, before, s *dataset.Scheme) HistoryEdition {
	link := a.To(SchemeAddress(s.ID, s.Edition), "")
	e := HistoryEdition{ID: "edition." + string(s.Edition), Edition: p.schemeEdition(s)}
	e.Facts = []Fact{
		{p.T(locale.SchemeTextOf), []Cell{{s.Title, &link}}},
		p.fact(locale.SchemeDocument, s.Document),
		p.fact(locale.SchemeIssuedOn, s.Issued.String()),
		p.fact(locale.SchemeEffective, s.Effective.String()),
		p.fact(locale.SchemeAppliesFrom, p.appliesFrom(s)),
		p.fact(locale.NumberOfIndicators, p.indicatorCounts(s)...),
	}
	if before == nil {
		e.Says = p.T(locale.FirstEdition)
		return e
	}
	e.Blocks, e.Texts = p.differences(a, before, s), p.textChanges(a, before, s)
	changes := 0
	for _, b := range e.Blocks {
		changes += len(b.Changes)
	}
	if changes+len(e.Texts) == 0 {
		e.Says = p.F(locale.SameEdition, "edition", string(before.Edition))
		return e
	}
	e.Says = p.F(locale.DifferencesFrom, "edition", string(before.Edition)) + p.T(locale.Comma) +
		p.F(locale.DifferenceCount, "rules", count(changes), "texts", count(len(e.Texts)))
	return e
}

// historyCrumb is the step from the home page to the editions of a scheme.
func (p *planner) historyCrumb(from Address, s *dataset.Scheme) Crumb {
	return Crumb{p.T(locale.History), from.To(SchemeHistoryAddress(s.ID), "")}
}
