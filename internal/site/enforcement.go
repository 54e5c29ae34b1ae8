package site

import (
	"slices"
	"sync"

	"gongping/scoring"
)

// Enforcement is how the clauses of a board were enforced in its period: facts
// for which points were taken, and deductions that are still in force.
type Enforcement struct {
	Clauses []scoring.ClauseCharges // with facts, in the order of the scheme
	of      map[scoring.SubjectID][]chargedAt
}

// chargedAt is where the charges of a subject stand.
type chargedAt struct{ clause, subject int }

// EnforcedClause is a clause under which a subject has facts.
type EnforcedClause struct {
	Indicator scoring.IndicatorID
	Clause    scoring.ClauseID
	Own       scoring.Charges
	Others    scoring.Charges // of all others on the board
	Units     int             // how many others have facts
	All       scoring.Charges
}

// Of are the clauses under which a subject has facts, in the order of the
// scheme, with those of all others beside its own.
func (e *Enforcement) Of(id scoring.SubjectID) []EnforcedClause {
	var list []EnforcedClause
	for _, at := range e.of[id] {
		c := &e.Clauses[at.clause]
		own := c.Subjects[at.subject].Charges
		list = append(list, EnforcedClause{c.Indicator, c.Clause, own, c.All.Less(own), len(c.Subjects) - 1, c.All})
	}
	return list
}

// clause finds the charges under a clause through an indicator.
func (e *Enforcement) clause(i scoring.IndicatorID, id scoring.ClauseID) scoring.Charges {
	at := slices.IndexFunc(e.Clauses, func(c scoring.ClauseCharges) bool { return c.Indicator == i && c.Clause == id })
	if at < 0 {
		return scoring.Charges{}
	}
	return e.Clauses[at].All
}

// analysed is the analysis of a board, made when a page first asks for it: it
// evaluates every subject, and several pages need it.
type analysed struct {
	once        sync.Once
	analysis    *scoring.Analysis
	enforcement Enforcement
}

func (b *Board) analyse() *analysed {
	a := &b.analysed
	a.once.Do(func() {
		a.analysis = b.Results.Analyse()
		a.enforcement = Enforcement{Clauses: a.analysis.Clauses, of: make(map[scoring.SubjectID][]chargedAt)}
		for c := range a.analysis.Clauses {
			for s, x := range a.analysis.Clauses[c].Subjects {
				a.enforcement.of[x.Subject] = append(a.enforcement.of[x.Subject], chargedAt{c, s})
			}
		}
	})
	return a
}

// enforcement is how the clauses of a board were enforced.
func (p *planner) enforcement(b *Board) *Enforcement { return &b.analyse().enforcement }
