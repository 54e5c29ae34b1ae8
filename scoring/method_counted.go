package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// What the methods that go by metrics have in common: entries under their
// indicators are worth nothing, they are only counted.

func (*Deviation) wanted() bool  { return false }
func (*Ratio) wanted() bool      { return false }
func (*Bands) wanted() bool      { return false }
func (*RankPoints) wanted() bool { return false }
func (*Relative) wanted() bool   { return false }
func (*Composite) wanted() bool  { return false }

func (*Deviation) worth(*Entry) exact.Number  { return exact.Number{} }
func (*Ratio) worth(*Entry) exact.Number      { return exact.Number{} }
func (*Bands) worth(*Entry) exact.Number      { return exact.Number{} }
func (*RankPoints) worth(*Entry) exact.Number { return exact.Number{} }
func (*Relative) worth(*Entry) exact.Number   { return exact.Number{} }
func (*Composite) worth(*Entry) exact.Number  { return exact.Number{} }

func (m *Deviation) admit(i *Indicator, e *Entry, p *problems)  { admitCounted(m, i, e, p) }
func (m *Ratio) admit(i *Indicator, e *Entry, p *problems)      { admitCounted(m, i, e, p) }
func (m *Bands) admit(i *Indicator, e *Entry, p *problems)      { admitCounted(m, i, e, p) }
func (m *RankPoints) admit(i *Indicator, e *Entry, p *problems) { admitCounted(m, i, e, p) }
func (m *Relative) admit(i *Indicator, e *Entry, p *problems)   { admitCounted(m, i, e, p) }
func (m *Composite) admit(i *Indicator, e *Entry, p *problems)  { admitCounted(m, i, e, p) }

// admitCounted takes the events that the indicator declares kinds for.
func admitCounted(m Method, i *Indicator, e *Entry, p *problems) {
	record := string(e.Record)
	switch {
	case e.Value != nil || len(i.Counted) == 0:
		p.add(WrongMethod, at("record", record, "indicator"), "indicator", string(i.ID), "method", m.Name())
	case !slices.Contains(i.Counted, e.Kind):
		p.add(UnknownKind, at("record", record, "kind"), "kind", string(e.Kind), "indicator", string(i.ID))
	case e.Points != nil:
		p.add(PointsUnwanted, at("record", record, "points"), "kind", string(e.Kind))
	case e.Role != "":
		p.add(RoleUnwanted, at("record", record, "role"), "kind", string(e.Kind))
	default:
		checkCount(e, p)
	}
}

// counted lists entries that are worth nothing: those that only metrics count,
// and all those of an indicator without a value.
func (ev *evaluation) counted(i *Indicator, entries []admitted) {
	if !ev.ledger {
		return
	}
	for k := range entries {
		e := &entries[k]
		scope := i.scope(StepEntry)
		scope.Kind, scope.Record = e.Kind, e.Record
		n := ev.node(&scope)
		n.Op, n.Count, n.Void = OpCounted, e.count(), true
		if e.Value != nil {
			n.Count = *e.Value
		}
		for _, r := range e.rulings {
			below := Node{Step: n.Step, Category: n.Category, Indicator: n.Indicator, Kind: n.Kind, Record: r.Record, Outcome: r.Outcome, Void: true}
			n = ev.apply(&below, OpRuling, n, exact.Number{}, exact.Number{})
		}
		ev.push(n)
	}
}

func digits(n int) string { return exact.Int(int64(n)).String() }
