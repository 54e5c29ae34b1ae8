package scoring

import (
	"cmp"
	"slices"
	"sort"

	"gongping/scoring/exact"
)

// Fall is one step of the way from what a subject would have if nothing were
// lost to what it has. From and To are the balances before and after it.
type Fall struct {
	Slot
	Intact   exact.Number // what the slot brings when nothing is lost
	Is       exact.Number // what it brings
	By       exact.Number // Is − Intact: negative where points are lost
	From, To exact.Number
}

// Falls lead from the full total, which is the first From, or that of an empty
// list, to the total of a subject. Slots that neither lose nor gain are left
// out.
func (r *Results) Falls(id SubjectID) (full exact.Number, falls []Fall) {
	score, ok := r.Of(id)
	if !ok {
		return full, nil
	}
	for n := range r.program.slots {
		intact, _ := r.program.Intact(n)
		full = full.Add(intact)
	}
	balance := full
	for n, slot := range r.program.slots {
		intact, _ := r.program.Intact(n)
		by := score.Parts[n].Sub(intact)
		if by.IsZero() {
			continue
		}
		falls = append(falls, Fall{slot, intact, score.Parts[n], by, balance, balance.Add(by)})
		balance = balance.Add(by)
	}
	return full, falls
}

// FallsByCategory joins the steps of each category to one, with the category as its
// slot. Those that come to nothing are left out.
func FallsByCategory(falls []Fall) []Fall {
	var list []Fall
	for _, f := range falls {
		if last := len(list) - 1; last >= 0 && list[last].Category == f.Category {
			list[last].Intact, list[last].Is = list[last].Intact.Add(f.Intact), list[last].Is.Add(f.Is)
			list[last].By, list[last].To = list[last].By.Add(f.By), f.To
			continue
		}
		f.Slot = Slot{Category: f.Category}
		list = append(list, f)
	}
	return slices.DeleteFunc(list, func(f Fall) bool { return f.By.IsZero() })
}

// LostAndGained adds up the steps down, which is not above 0, and the steps up.
func LostAndGained(falls []Fall) (lost, gained exact.Number) {
	for _, f := range falls {
		if f.By.Sign() < 0 {
			lost = lost.Add(f.By)
		} else {
			gained = gained.Add(f.By)
		}
	}
	return lost, gained
}

// Supposed is what a subject would come to.
type Supposed struct {
	Total  exact.Number
	Ranked bool
	Place  int // as many others of the group have more, and one
	Tied   int // how many others have the same total: the tie-break would decide
}

// Suppose works out what a subject would come to if one of its indicators were
// worth so many points, and nothing else changed: not the other subjects, not
// what is measured. The limits, coefficients and roundings of the scheme apply
// as ever. It is false for a subject or an indicator that there is not.
func (r *Results) Suppose(id SubjectID, indicator IndicatorID, points exact.Number) (Supposed, bool) {
	s, ok := r.facts.subjects[id]
	i, has := r.program.indicators[indicator]
	if !ok || !has {
		return Supposed{}, false
	}
	var out Supposed
	r.rooms.with(func(a *arena) { out = r.suppose(r.supposition(a), s, i, points) })
	return out, true
}

// supposition is an evaluation for suppose, of one subject.
func (r *Results) supposition(a *arena) *evaluation {
	return &evaluation{program: r.program, facts: r.facts, arena: a, supposed: &supposed{others: make([]*Node, len(r.program.scheme.Indicators))}}
}

// suppose uses an evaluation, which may be used again for the same subject.
func (r *Results) suppose(ev *evaluation, s, indicator int, points exact.Number) Supposed {
	ev.supposed.indicator, ev.supposed.points = indicator, points
	out := Supposed{Total: ev.total(s).Value, Ranked: !r.scores[s].Unranked}
	rows := r.standing(r.scores[s].Subject)
	more := sort.Search(len(rows), func(n int) bool { return r.totalOf(&rows[n]).Cmp(out.Total) <= 0 })
	out.Tied = sort.Search(len(rows)-more, func(n int) bool { return r.totalOf(&rows[more+n]).Cmp(out.Total) < 0 })
	out.Place = more + 1
	if !out.Ranked {
		return out
	}
	switch r.scores[s].Total.Cmp(out.Total) { // the subject is one of the rows
	case 1:
		out.Place--
	case 0:
		out.Tied--
	}
	return out
}

// totalOf is the total of who stands in a row.
func (r *Results) totalOf(row *Standing) exact.Number {
	return r.scores[r.facts.subjects[row.Subject]].Total
}

// supposed are the points that an indicator is taken to have, and what the
// others are worth, which are evaluated when first wanted.
type supposed struct {
	indicator int
	points    exact.Number
	others    []*Node
}

// member is an indicator in the sum of its category.
func (ev *evaluation) member(index int) *Node {
	s := ev.supposed
	switch {
	case s == nil:
		return ev.indicator(index, ev.subject)
	case s.indicator == index:
		scope := ev.program.scheme.Indicators[index].scope(StepIndicator)
		return ev.start(&scope, s.points)
	case s.others[index] == nil:
		s.others[index] = ev.indicator(index, ev.subject)
	}
	return s.others[index]
}

// Regain is an indicator that lost points, and what all of them would bring.
type Regain struct {
	Indicator IndicatorID
	Lost      exact.Number // points of the total, as far as the indicator goes
	Supposed
}

// Regains are the indicators on which a subject lost points, the greatest loss
// first and equal ones in the order of the scheme.
func (r *Results) Regains(id SubjectID) []Regain {
	_, falls := r.Falls(id)
	var list []Regain
	r.rooms.with(func(a *arena) {
		ev := r.supposition(a)
		for _, f := range falls {
			if f.Indicator == "" || f.By.Sign() >= 0 {
				continue
			}
			i := r.program.indicators[f.Indicator]
			full, _ := r.program.held(&r.program.scheme.Indicators[i])
			list = append(list, Regain{f.Indicator, f.By.Neg(), r.suppose(ev, r.facts.subjects[id], i, full)})
		}
	})
	slices.SortStableFunc(list, func(a, b Regain) int { return cmp.Compare(0, a.Lost.Cmp(b.Lost)) })
	return list
}
