package scoring

import (
	"cmp"
	"slices"

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
	return r.suppose(&evaluation{program: r.program, facts: r.facts, arena: &arena{}}, s, i, points), true
}

// suppose uses an evaluation, which may be used again.
func (r *Results) suppose(ev *evaluation, s, indicator int, points exact.Number) Supposed {
	ev.arena.reset()
	ev.supposed = &supposed{indicator, points}
	out := Supposed{Total: ev.total(s).Value, Ranked: !r.scores[s].Unranked, Place: 1}
	for other := range r.scores {
		if other == s || r.scores[other].Unranked || r.facts.groups[other] != r.facts.groups[s] {
			continue
		}
		switch r.scores[other].Total.Cmp(out.Total) {
		case 1:
			out.Place++
		case 0:
			out.Tied++
		}
	}
	return out
}

// supposed are the points that an indicator is taken to have.
type supposed struct {
	indicator int
	points    exact.Number
}

func (ev *evaluation) suppose(n *Node, index int) *Node {
	if ev.supposed == nil || ev.supposed.indicator != index {
		return n
	}
	scope := Node{Step: StepIndicator, Category: n.Category, Indicator: n.Indicator}
	return ev.start(&scope, ev.supposed.points)
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
	ev := evaluation{program: r.program, facts: r.facts, arena: &arena{}}
	for _, f := range falls {
		if f.Indicator == "" || f.By.Sign() >= 0 {
			continue
		}
		i := r.program.indicators[f.Indicator]
		full, _ := r.program.held(&r.program.scheme.Indicators[i])
		list = append(list, Regain{f.Indicator, f.By.Neg(), r.suppose(&ev, r.facts.subjects[id], i, full)})
	}
	slices.SortStableFunc(list, func(a, b Regain) int { return cmp.Compare(0, a.Lost.Cmp(b.Lost)) })
	return list
}
