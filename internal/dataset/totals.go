package dataset

import (
	"slices"

	"gongping/internal/civil"
	"gongping/internal/source"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// TotalsRule is [metric.totals]: what is taken from other boards.
type TotalsRule struct {
	Scheme  scoring.SchemeID
	Of      Whose
	Periods int // how many, the newest last; 0: those within the period
	Combine scoring.Combining
	Weights Weights        `json:",omitzero"`
	Weigh   []exact.Number `json:",omitempty"` // of Weights by period, in their order
	Best    int            `json:",omitzero"`
	Drop    int            `json:",omitzero"`
	Lent    LentDays       `json:",omitzero"`
	Leave   LeaveDays      `json:",omitzero"`
	Missing Missing        `json:",omitzero"`
	At      source.Span    `json:"-"`
}

// Whose says whose totals are taken.
type Whose uint8

// Whose totals.
const (
	_       Whose = iota
	OfSelf        // the subject's own
	OfAbove       // of the units that it was below
	OfBelow       // of those that were below it
)

// Weights say what a total weighs.
type Weights uint8

// Weights. The zero value: all weigh the same.
const (
	_        Weights = iota
	ByDays           // the days on which the one was below the other, or, of its own totals, was there
	ByHeads          // the head count of those below
	ByPeriod         // as the rule lists them
)

// LentDays say for whom days count on which a person is lent. The zero value:
// the rule does not say.
type LentDays uint8

// Days lent.
const (
	_            LentDays = iota
	LentOwn               // for the unit of the post
	LentReceiver          // for the unit that has the person
	LentNeutral           // for nobody
)

// LeaveDays say whether days count on which a person is on leave. The zero
// value: the rule does not say.
type LeaveDays uint8

// Days on leave.
const (
	_            LeaveDays = iota
	LeaveCounts            // for the unit of the post
	LeaveNeutral           // for nobody
)

func (t *TotalsRule) rule() *scoring.Totals {
	if t == nil {
		return nil
	}
	return &scoring.Totals{Combine: t.Combine, Weighted: t.Weights != 0, Best: t.Best, Drop: t.Drop, Partial: t.Missing == WithRest}
}

// wanted is a total that a board takes from another, which has to be scored
// first.
type wanted struct {
	from  *Board // nil: there is none to take it from
	taken scoring.Taken
}

// taken are the totals that the metrics of a board take, with their values.
func (d *Dataset) taken(b *Board, period int, scored func(*Board) *scoring.Results) []scoring.Taken {
	var list []scoring.Taken
	for _, w := range d.wanted(b, period) {
		if w.from != nil && scored != nil {
			if results := scored(w.from); results != nil {
				if s, ok := results.Of(w.taken.From.Subject); ok {
					w.taken.Value = &s.Total
				}
			}
		}
		list = append(list, w.taken)
	}
	return list
}

// wanted are the totals that the metrics of a board take for a period, its own
// or an earlier one, in the order of the metrics, of the subjects, of the
// periods and of the registry.
func (d *Dataset) wanted(b *Board, period int) []wanted {
	var list []wanted
	for n := range b.Scheme.Metrics {
		m := &b.Scheme.Metrics[n]
		if m.Totals == nil {
			continue
		}
		origins := d.origins(b, m.Totals, period)
		for _, u := range b.Units {
			for k := range origins {
				list = append(list, origins[k].wanted(d, m, u)...)
			}
		}
	}
	return list
}

// origin is a period from which a rule takes totals.
type origin struct {
	rule   *TotalsRule
	period *Period
	weight *exact.Number // by period
	board  *Board        // nil: none
	below  map[scoring.SubjectID][]*Unit
}

// origins are the periods from which a rule takes totals.
func (d *Dataset) origins(b *Board, t *TotalsRule, period int) []origin {
	var list []origin
	for k, index := range d.OriginPeriods(t, period) {
		o := origin{rule: t, period: &d.Periods[index]}
		if t.Weights == ByPeriod && k < len(t.Weigh) {
			o.weight = &t.Weigh[k]
		}
		o.board = d.BoardOf(t.Scheme, d.Origin(b, index))
		if o.board != nil && t.Of == OfBelow {
			o.below = d.everBelow(t, o.board)
		}
		list = append(list, o)
	}
	return list
}

// OriginPeriods are the periods from which a rule takes totals when it is used
// in a period, by their index and in order of time: of those of the kind that
// the scheme scores, the ones within the window, or so many that ended by its
// end.
func (d *Dataset) OriginPeriods(t *TotalsRule, period int) []int {
	var list []int
	p := &d.Periods[period]
	for i := range d.Periods {
		x := &d.Periods[i]
		if first, _ := d.Period(x.ID); first != i || x.Kind != d.periodKind(t.Scheme) || x.End > p.End {
			continue
		}
		if t.Periods > 0 || x.Start >= p.Start {
			list = append(list, i)
		}
	}
	if t.Periods > 0 && len(list) > t.Periods {
		list = list[len(list)-t.Periods:]
	}
	return list
}

// periodKind is the kind of period that a scheme scores.
func (d *Dataset) periodKind(id scoring.SchemeID) PeriodKindID {
	i := slices.IndexFunc(d.Schemes, func(s Scheme) bool { return s.ID == id })
	if i < 0 {
		return ""
	}
	return d.Schemes[i].PeriodKind
}

// Origin is the period of which a board takes totals, as it was by the date of
// the board: of its own period the board's own state.
func (d *Dataset) Origin(b *Board, index int) Snapshot {
	if index == b.Index {
		return b.Snapshot
	}
	return d.snapshotBy(index, b.Cutoff)
}

// snapshotBy is a period as it was last published by a date; as it was recorded
// by then where nothing had been published.
func (d *Dataset) snapshotBy(index int, by civil.Date) Snapshot {
	s := Snapshot{Period: &d.Periods[index], Index: index, Cutoff: by}
	if s.Edition = d.edition(s.Period.ID, by); s.Edition != nil {
		s.Cutoff = s.Edition.Date
	}
	return s
}

// BoardOf is the board of a scheme in a snapshot, or nil.
func (d *Dataset) BoardOf(id scoring.SchemeID, s Snapshot) *Board {
	for _, b := range d.Boards(s) {
		if b.Scheme.ID == id {
			return &b
		}
	}
	return nil
}

// wanted are the totals that a metric takes for a unit from the period. Of a
// unit whose weight is not known there is none.
func (o *origin) wanted(d *Dataset, m *Metric, u *Unit) []wanted {
	var list []wanted
	add := func(of *Unit, weight int) {
		w := wanted{from: o.board, taken: scoring.Taken{Metric: m.ID, Subject: u.ID, Weight: exact.Int(int64(weight)),
			From: scoring.Origin{Scheme: m.Totals.Scheme, Period: string(o.period.ID), Subject: of.ID}}}
		if o.weight != nil {
			w.taken.Weight = *o.weight
		}
		if o.rule.Weights == ByHeads && weight == 0 {
			w.from = nil
		}
		list = append(list, w)
	}
	switch o.rule.Of {
	case OfSelf:
		if u.In(o.period) {
			add(u, d.DayCount(o.rule, u, o.period, nil).Counted)
		}
	case OfAbove:
		for _, x := range d.superiorsIn(o.rule, u, o.period, o.board) {
			add(x.unit, x.days)
		}
	case OfBelow:
		for _, child := range o.below[u.ID] {
			if o.rule.Weights == ByHeads {
				add(child, child.Standing(o.period.End).HeadCount)
			} else {
				add(child, d.daysBelow(o.rule, child, u.ID, o.period))
			}
		}
	}
	return list
}
