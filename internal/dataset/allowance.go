package dataset

import (
	"fmt"

	"gongping/internal/source"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// AllowanceID is the name of a file of allowances/.
type AllowanceID string

// Allowance is money that follows from the results of a scheme.
type Allowance struct {
	ID           AllowanceID
	Title        string
	Document     string
	Clause       string
	Scheme       scoring.SchemeID
	AppliesFrom  PeriodID
	AppliesUntil PeriodID          `json:",omitzero"`  // empty: it still applies
	Groups       []scoring.GroupID `json:",omitempty"` // none: all
	Superior     scoring.SubjectID `json:",omitzero"`  // of groups by superior; empty: all
	Pool         *AllowancePool    `json:",omitzero"`
	Band         *AllowanceBand    `json:",omitzero"`
	Per          *AllowancePer     `json:",omitzero"`
	Gain         *AllowanceGain    `json:",omitzero"`
	Budget       *exact.Number     `json:",omitzero"`
	Decides      string            `json:",omitzero"`
	Average      *exact.Number     `json:",omitzero"`
	At           source.Span       `json:"-"`
}

// AllowancePool is a sum to be shared among the ranked.
type AllowancePool struct {
	Sum     exact.Number
	Months  int               `json:",omitzero"`
	Factors []AllowanceFactor `json:",omitempty"`
	At      source.Span       `json:"-"`
}

// AllowanceFactor is the coefficient of an identity or of a class.
type AllowanceFactor struct {
	Identity scoring.IdentityID `json:",omitzero"`
	Class    scoring.ClassID    `json:",omitzero"`
	Factor   exact.Number
	At       source.Span `json:"-"`
}

// AllowanceBand are amounts by rank band.
type AllowanceBand struct {
	To      Payee     `json:",omitzero"`
	Lent    LentDays  `json:",omitzero"` // of days of people
	Leave   LeaveDays `json:",omitzero"`
	Months  int       `json:",omitzero"`
	Amounts []AllowanceAmount
	At      source.Span `json:"-"`
}

// Payee says who gets the amount of a band.
type Payee uint8

// Payees. The zero value: the ranked.
const (
	PaysRanked Payee = iota
	PaysPeople       // those with posts below the ranked, by days
)

// AllowanceAmount is what those in a band get.
type AllowanceAmount struct {
	Band   scoring.BandID
	Amount exact.Number
	At     source.Span `json:"-"`
}

// AllowancePer is an amount for each one of a metric.
type AllowancePer struct {
	Metric scoring.MetricID
	Amount exact.Number
	Months int         `json:",omitzero"`
	At     source.Span `json:"-"`
}

// AllowanceGain is an amount for every place gained.
type AllowanceGain struct {
	Each exact.Number
	Most int         `json:",omitzero"`
	At   source.Span `json:"-"`
}

// ToPeople reports whether those get the amounts who have posts below the ranked.
func (a *Allowance) ToPeople() bool { return a.Band != nil && a.Band.To == PaysPeople }

// Allowed is an allowance as the engine takes it to work out what follows from a
// board.
func (d *Dataset) Allowed(a *Allowance, b *Board) *scoring.Allowance {
	r := a.rule()
	if a.ToPeople() {
		r.People = &scoring.People{Days: b.Period.Days(), Served: d.ServedBelow(a, b)}
	}
	return r
}

func (a *Allowance) rule() *scoring.Allowance {
	r := &scoring.Allowance{Groups: a.Groups, Under: a.Superior, Budget: a.Budget, Average: a.Average}
	switch {
	case a.Pool != nil:
		r.Months, r.Pool = a.Pool.Months, &scoring.Pool{Sum: a.Pool.Sum}
		for _, f := range a.Pool.Factors {
			r.Pool.Factors = append(r.Pool.Factors, scoring.Factor{Identity: f.Identity, Class: f.Class, Value: f.Factor})
		}
	case a.Band != nil:
		r.Months = a.Band.Months
		for _, b := range a.Band.Amounts {
			r.Bands = append(r.Bands, scoring.BandAmount{Band: b.Band, Amount: b.Amount})
		}
	case a.Per != nil:
		r.Months, r.Per = a.Per.Months, &scoring.PerMetric{Metric: a.Per.Metric, Amount: a.Per.Amount}
	case a.Gain != nil:
		r.Gain = &scoring.PerPlace{Each: a.Gain.Each, Most: a.Gain.Most}
	}
	return r
}

// AllowancesOf are those that follow from a board, by their names.
func (d *Dataset) AllowancesOf(b *Board) []*Allowance {
	var list []*Allowance
	for i := range d.Allowances {
		if a := &d.Allowances[i]; a.Scheme == b.Scheme.ID && d.allows(a, b.Index) {
			list = append(list, a)
		}
	}
	return list
}

// allows reports whether a period is among those of an allowance.
func (d *Dataset) allows(a *Allowance, period int) bool {
	from, begins := d.Period(a.AppliesFrom)
	until, ends := d.Period(a.AppliesUntil)
	return begins && from <= period && (!ends || period <= until)
}

// allowanceLines are the allowances that follow from the boards of a period.
func (d *Dataset) allowanceLines(period int) []string {
	var list []string
	for _, b := range d.Boards(Snapshot{Period: &d.Periods[period], Index: period}) {
		for _, a := range d.AllowancesOf(&b) {
			list = append(list, "allowance "+canonical(a)+"\n")
			if a.ToPeople() {
				for _, s := range d.ServedBelow(a, &b) {
					list = append(list, fmt.Sprintf("allowed %s %s %s %d\n", a.ID, s.Person, s.Unit, s.Days))
				}
			}
		}
	}
	return list
}
