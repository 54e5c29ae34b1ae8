package dataset

import (
	"fmt"

	"gongping/internal/source"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// EligibilityID is the name of a file of eligibility/.
type EligibilityID string

// Eligibility is a rule by which the places of a scheme qualify for something.
type Eligibility struct {
	ID           EligibilityID
	Title        string
	Document     string
	Clause       string
	Scheme       scoring.SchemeID
	AppliesFrom  PeriodID
	AppliesUntil PeriodID `json:",omitzero"` // empty: it still applies
	Cases        []EligibleCase
	Requires     []Requirement `json:",omitempty"`
	At           source.Span   `json:"-"`
}

// EligibleCase is [[eligibility.case]].
type EligibleCase struct {
	ID       string
	Name     string
	Identity scoring.IdentityID `json:",omitzero"`
	Class    scoring.ClassID    `json:",omitzero"`
	Upto     *exact.Number      `json:",omitzero"`
	Mode     exact.Mode         `json:",omitzero"`
	Last     int                `json:",omitzero"`
	Ties     scoring.Ties       `json:",omitzero"`
	Bands    []scoring.BandID   `json:",omitempty"`
	Grades   []scoring.GradeID  `json:",omitempty"`
	At       source.Span        `json:"-"`
}

// Requirement is [[eligibility.require]].
type Requirement struct {
	ID      string
	Name    string
	When    []Condition      `json:",omitempty"`
	Without []scoring.GateID `json:",omitempty"`
	Grade   scoring.GradeID  `json:",omitzero"`
	At      source.Span      `json:"-"`
}

// Rule is the eligibility as the engine takes it.
func (e *Eligibility) Rule() *scoring.Eligibility {
	r := &scoring.Eligibility{}
	for _, c := range e.Cases {
		r.Cases = append(r.Cases, scoring.EligibleCase{Identity: c.Identity, Class: c.Class, Upto: c.Upto, Mode: c.Mode, Last: c.Last, Ties: c.Ties,
			Bands: c.Bands, Grades: c.Grades})
	}
	for _, q := range e.Requires {
		r.Requires = append(r.Requires, scoring.Requirement{When: conditions(q.When), Without: q.Without, Grade: q.Grade})
	}
	return r
}

// EligibilitiesOf are those that follow from a board, by their names.
func (d *Dataset) EligibilitiesOf(b *Board) []*Eligibility {
	var list []*Eligibility
	for i := range d.Eligibilities {
		if e := &d.Eligibilities[i]; e.Scheme == b.Scheme.ID && d.applies(e, b.Index) {
			list = append(list, e)
		}
	}
	return list
}

// applies reports whether a period is among those of a rule.
func (d *Dataset) applies(e *Eligibility, period int) bool {
	from, begins := d.Period(e.AppliesFrom)
	until, ends := d.Period(e.AppliesUntil)
	return begins && from <= period && (!ends || period <= until)
}

// eligibilityLines are the rules that follow from the boards of a period, and the
// identities by which they go.
func (d *Dataset) eligibilityLines(period int) []string {
	var list []string
	for _, b := range d.Boards(Snapshot{Period: &d.Periods[period], Index: period}) {
		for _, e := range d.EligibilitiesOf(&b) {
			list = append(list, "eligibility "+canonical(e)+"\n")
			for _, c := range e.Cases {
				if c.Identity == "" {
					continue
				}
				for _, u := range b.Units {
					list = append(list, fmt.Sprintf("eligible %s %s %s\n", e.ID, u.ID, u.Standing(b.Period.End).Identities))
				}
				break
			}
		}
	}
	return list
}
