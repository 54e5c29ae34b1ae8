package scoring_test

import (
	"math/big"
	"slices"

	"gongping/scoring"
	"gongping/scoring/exact"
)

// oracle computes what the package computes, from the wording of the rules
// alone: every question is answered by going through all the records. It keeps
// the readings of metrics, since those over peers would never end otherwise.
type oracle struct {
	world
	then     map[scoring.Lag]*oracle
	readings map[measurement]reading
	values   map[cell]ownValue
}

// cell is an indicator of a subject.
type cell struct {
	indicator scoring.IndicatorID
	subject   scoring.SubjectID
}

// ownValue is what an indicator comes to by itself: points, or the state in
// which it has none, and the record, if there is one, that says so.
type ownValue struct {
	points *big.Rat
	state  scoring.State
	record scoring.RecordID
}

func newOracle(w world) *oracle {
	return &oracle{world: w, then: make(map[scoring.Lag]*oracle), readings: make(map[measurement]reading), values: make(map[cell]ownValue)}
}

// back is the oracle of an earlier period, nil where there are no facts of it.
// Subjects and scheme are those of now; nothing is earlier than it.
func (o *oracle) back(lag scoring.Lag) *oracle {
	if lag == (scoring.Lag{}) {
		return o
	}
	if then, ok := o.then[lag]; ok {
		return then
	}
	var then *oracle
	for _, e := range o.facts.Earlier {
		if e.Lag == lag {
			facts := &scoring.Facts{Subjects: o.facts.Subjects, Superiors: o.facts.Superiors, Reports: e.Reports, Taken: e.Taken, Rulings: e.Rulings}
			for _, entry := range e.Entries {
				if o.knows(entry) {
					facts.Entries = append(facts.Entries, entry)
				}
			}
			then = newOracle(world{o.scheme, facts})
		}
	}
	o.then[lag] = then
	return then
}

// knows reports whether the scheme has the indicator and the kind of an entry
// of an earlier period.
func (o *oracle) knows(e scoring.Entry) bool {
	for _, i := range o.scheme.Indicators {
		if i.ID != e.Indicator {
			continue
		}
		if events, ok := i.Method.(*scoring.Events); ok {
			return slices.ContainsFunc(events.Kinds, func(k scoring.Kind) bool { return k.ID == e.Kind })
		}
		return slices.Contains(i.Counted, e.Kind) || e.Value != nil
	}
	return false
}

func rat(n exact.Number) *big.Rat {
	r, ok := new(big.Rat).SetString(n.Fraction())
	if !ok {
		panic("not a fraction: " + n.Fraction())
	}
	return r
}

func sum(list ...*big.Rat) *big.Rat {
	total := new(big.Rat)
	for _, n := range list {
		total.Add(total, n)
	}
	return total
}

func product(list ...*big.Rat) *big.Rat {
	total := big.NewRat(1, 1)
	for _, n := range list {
		total.Mul(total, n)
	}
	return total
}

func quotient(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }

func difference(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }

func mean(list []*big.Rat) *big.Rat { return quotient(sum(list...), big.NewRat(int64(len(list)), 1)) }

func (o *oracle) total(subject scoring.SubjectID) (total *big.Rat, categories []*big.Rat) {
	for _, c := range o.scheme.Categories {
		categories = append(categories, o.category(c, subject))
	}
	total = clamped(sum(categories...), o.scheme.Limits)
	for _, c := range o.scheme.Coefficients {
		if c.Category == "" && len(c.Indicators) == 0 {
			total = product(total, o.coefficient(c, subject))
		}
	}
	if o.zeroed("", subject) {
		total = new(big.Rat)
	}
	return rounded(total, o.scheme.Rounding.Total), categories
}

func (o *oracle) category(c scoring.Category, subject scoring.SubjectID) *big.Rat {
	return o.categoryGated(c, subject, o.zeroed(c.ID, subject))
}

// categoryGated is the points of a category, which a gate may have made zero.
func (o *oracle) categoryGated(c scoring.Category, subject scoring.SubjectID, zeroed bool) *big.Rat {
	value, based := new(big.Rat), false
	for _, i := range o.scheme.Indicators {
		if i.Category == c.ID {
			if points, _ := o.indicator(i, subject); points != nil {
				value = sum(value, points)
			}
			based = based || i.Base != nil || earns(i.Method) || canAdd(i.Method)
		}
	}
	switch {
	case c.Start != nil:
		value = sum(value, rat(*c.Start))
	case c.Model == scoring.Weighted && !based:
		value = sum(value, big.NewRat(100, 1))
	case c.Model == scoring.Direct && !based:
		value = sum(value, rat(*c.Weight))
	}
	value = clamped(value, categoryLimits(c))
	for _, coefficient := range o.scheme.Coefficients {
		if coefficient.Category == c.ID {
			value = product(value, o.coefficient(coefficient, subject))
		}
	}
	if zeroed {
		value = new(big.Rat)
	}
	if c.Model == scoring.Weighted {
		value = product(value, rat(*c.Weight), big.NewRat(1, 100))
	}
	return rounded(value, o.scheme.Rounding.Category)
}

// canAdd reports whether a score that is given may be above zero.
func canAdd(m scoring.Method) bool {
	given, ok := m.(*scoring.Given)
	return ok && (given.Max.Sign()*given.Scale.Sign() > 0 || given.Min.Sign()*given.Scale.Sign() > 0)
}

func categoryLimits(c scoring.Category) scoring.Limits {
	limits, zero := c.Limits, scoring.Limit{Stated: true}
	if !limits.Floor.Stated && (c.Model == scoring.Weighted || c.Model == scoring.Direct || c.Model == scoring.Bonus) {
		limits.Floor = zero
	}
	if !limits.Cap.Stated && c.Model == scoring.Penalty {
		limits.Cap = zero
	}
	return limits
}

// indicator is the points with which an indicator stands in its category: its
// own value, or what stands in for it; nil where it stays open, with the state.
func (o *oracle) indicator(i scoring.Indicator, subject scoring.SubjectID) (*big.Rat, scoring.State) {
	own := o.own(i, subject)
	if own.points != nil {
		return own.points, 0
	}
	c := consequenceOf(&i, own.state)
	if c == nil || own.state == scoring.Unreported && !o.facts.Overdue {
		return nil, own.state
	}
	return rounded(o.ruled(own.record, o.standIn(i, c, subject)), o.indicatorRounding(i)), own.state
}

func (o *oracle) own(i scoring.Indicator, subject scoring.SubjectID) ownValue {
	at := cell{i.ID, subject}
	v, ok := o.values[at]
	if !ok {
		v = o.evaluate(i, subject)
		o.values[at] = v
	}
	return v
}

func (o *oracle) evaluate(i scoring.Indicator, subject scoring.SubjectID) ownValue {
	var unreported scoring.RecordID
	for _, a := range o.facts.Absences {
		switch {
		case a.Subject != subject || a.Indicator != i.ID:
		case a.State != scoring.Unreported:
			return ownValue{nil, a.State, a.Record}
		default:
			unreported = a.Record
		}
	}
	events, entries := o.events(i, subject)
	state := o.lacks(i, subject)
	if entries == 0 && o.awaits(i, unreported != "") {
		state = scoring.Unreported
	}
	switch state {
	case 0:
	case scoring.Unreported:
		return ownValue{nil, state, unreported}
	default:
		return ownValue{nil, state, ""}
	}
	terms := sum(events, o.measured(i, subject))
	if i.Base != nil {
		terms = sum(terms, rat(*i.Base))
	}
	terms = clamped(o.modified(i, terms, subject), i.Limits)
	for _, c := range o.scheme.Coefficients {
		if slices.Contains(c.Indicators, i.ID) {
			terms = product(terms, o.coefficient(c, subject))
		}
	}
	return ownValue{points: rounded(terms, o.indicatorRounding(i))}
}

// awaits reports whether an indicator without entries lacks a value: a given
// score, or events of which it is on record that they were not reported.
func (o *oracle) awaits(i scoring.Indicator, unreported bool) bool {
	switch i.Method.(type) {
	case *scoring.Given:
		return true
	case *scoring.Events:
		return unreported
	}
	return false
}

func (o *oracle) indicatorRounding(i scoring.Indicator) *scoring.Rounding {
	if i.Rounding != nil {
		return i.Rounding
	}
	return o.scheme.Rounding.Indicator
}
