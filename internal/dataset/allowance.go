package dataset

import (
	"gongping/internal/source"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// AllowanceID is the name of a file of allowances/.
type AllowanceID string

// Allowance is money that follows from the results of a scheme.
type Allowance struct {
	ID          AllowanceID
	Title       string
	Document    string
	Clause      string
	Scheme      scoring.SchemeID
	AppliesFrom PeriodID
	Pool        *AllowancePool `json:",omitzero"`
	Band        *AllowanceBand `json:",omitzero"`
	Per         *AllowancePer  `json:",omitzero"`
	Budget      *exact.Number  `json:",omitzero"`
	Decides     string         `json:",omitzero"`
	At          source.Span    `json:"-"`
}

// AllowancePool is a sum to be shared among the ranked.
type AllowancePool struct {
	Sum     exact.Number
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
	Months  int `json:",omitzero"`
	Amounts []AllowanceAmount
	At      source.Span `json:"-"`
}

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

// Rule is the allowance as the engine takes it.
func (a *Allowance) Rule() *scoring.Allowance {
	r := &scoring.Allowance{Budget: a.Budget}
	switch {
	case a.Pool != nil:
		r.Pool = &scoring.Pool{Sum: a.Pool.Sum}
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
	}
	return r
}

// AllowancesOf are those that follow from a board, by their names.
func (d *Dataset) AllowancesOf(b *Board) []*Allowance {
	var list []*Allowance
	for i := range d.Allowances {
		if a := &d.Allowances[i]; a.Scheme == b.Scheme.ID && d.allowed(a, b.Index) {
			list = append(list, a)
		}
	}
	return list
}

// allowed reports whether an allowance has begun by a period.
func (d *Dataset) allowed(a *Allowance, period int) bool {
	from, ok := d.Period(a.AppliesFrom)
	return ok && from <= period
}

// allowanceLines are the allowances that follow from the boards of a period.
func (d *Dataset) allowanceLines(period int) []string {
	var list []string
	for _, b := range d.Boards(Snapshot{Period: &d.Periods[period], Index: period}) {
		for _, a := range d.AllowancesOf(&b) {
			list = append(list, "allowance "+canonical(a)+"\n")
		}
	}
	return list
}
