package scoring

import "gongping/scoring/exact"

var one = exact.Int(1)

// Events is the method 每起/每次/每项: every entry is worth its count × the
// points of its kind, or the points it states where the kind leaves them to
// discretion (酌情).
type Events struct{ Kinds []Kind }

// Kind is one kind of event. It has either Points or a Range.
type Kind struct {
	ID     KindID
	Points *exact.Number // signed, of one
	Range  *Range        // of the points that an entry may state
	Limits Limits        // of the kind's sum
	Clause ClauseID      // empty: the indicator's
}

// Name is "events".
func (*Events) Name() string { return "events" }

func (*Events) wanted() bool { return false }

func (m *Events) kind(id KindID) *Kind {
	for k := range m.Kinds {
		if m.Kinds[k].ID == id {
			return &m.Kinds[k]
		}
	}
	return nil
}

// span is the interval of points of one event of the kind.
func (k *Kind) span() Range {
	switch {
	case k.Range != nil:
		return *k.Range
	case k.Points != nil:
		return Range{Min: *k.Points, Max: *k.Points}
	}
	return Range{}
}

func (m *Events) signs() (adds, deducts bool) {
	for k := range m.Kinds {
		span := m.Kinds[k].span()
		adds = adds || span.Max.Sign() > 0
		deducts = deducts || span.Min.Sign() < 0
	}
	return adds, deducts
}

func (m *Events) check(path []string, i *Indicator, p *problems) {
	if len(m.Kinds) == 0 {
		p.add(NoKind, path, "id", string(i.ID))
	}
	kinds, ids := below(path, "kind"), make([]KindID, len(m.Kinds))
	for k := range m.Kinds {
		ids[k] = m.Kinds[k].ID
	}
	for k := range m.Kinds {
		m.Kinds[k].check(pathOf(kinds, ids, k), p)
	}
	unique(kinds, ids, p)
}

func (k *Kind) check(path []string, p *problems) {
	if (k.Points == nil) == (k.Range == nil) {
		p.add(PointsOrRange, path, "id", string(k.ID))
	}
	if k.Range != nil && k.Range.reversed() {
		p.add(RangeReversed, path, "id", string(k.ID), "min", k.Range.Min.String(), "max", k.Range.Max.String())
	}
	k.Limits.check(path, p)
}

func (m *Events) admit(i *Indicator, e *Entry, p *problems) {
	record := string(e.Record)
	if e.Value != nil {
		p.add(WrongMethod, at("record", record, "indicator"), "indicator", string(i.ID), "method", m.Name())
		return
	}
	kind := m.kind(e.Kind)
	if kind == nil {
		p.add(UnknownKind, at("record", record, "kind"), "kind", string(e.Kind), "indicator", string(i.ID))
		return
	}
	switch {
	case kind.Range == nil && e.Points != nil:
		p.add(PointsUnwanted, at("record", record, "points"), "kind", string(kind.ID))
	case kind.Range != nil && e.Points == nil:
		p.add(PointsMissing, at("record", record), "kind", string(kind.ID))
	case kind.Range != nil && e.Count != nil:
		p.add(CountUnwanted, at("record", record, "count"), "kind", string(kind.ID))
	case kind.Range != nil && !kind.Range.holds(*e.Points):
		p.add(PointsOutOfRange, at("record", record, "points"), "points", e.Points.String(),
			"min", kind.Range.Min.String(), "max", kind.Range.Max.String())
	case e.Count != nil && e.Count.Sign() <= 0:
		p.add(CountNotPositive, at("record", record, "count"), "count", e.Count.String())
	}
}

// terms keeps the order of the entries. The entries of a kind that has a limit
// become one term, where the first of them stands.
func (m *Events) terms(ev *evaluation, i *Indicator, entries []admitted) {
	gathered := make(map[*Kind]bool)
	for k := range entries {
		kind := m.kind(entries[k].Kind)
		switch {
		case !kind.Limits.bind():
			ev.push(ev.entry(i, kind, &entries[k]))
		case !gathered[kind]:
			gathered[kind] = true
			ev.push(ev.kind(i, kind, entries[k:]))
		}
	}
}

// kind adds the entries of one kind and limits the sum.
func (ev *evaluation) kind(i *Indicator, kind *Kind, entries []admitted) *Node {
	scope := i.scope(StepKind)
	scope.Kind, scope.Clause = kind.ID, kind.Clause
	from := len(ev.stack)
	for k := range entries {
		if entries[k].Kind == kind.ID {
			ev.push(ev.entry(i, kind, &entries[k]))
		}
	}
	return ev.limit(&scope, kind.Limits, ev.sum(&scope, from))
}

// entry is the points of one event, and the rulings on it.
func (ev *evaluation) entry(i *Indicator, kind *Kind, e *admitted) *Node {
	scope := i.scope(StepEntry)
	scope.Kind, scope.Clause, scope.Record = kind.ID, kind.Clause, e.Record
	n := ev.node(&scope)
	n.Op, n.Value = OpStated, kind.worth(e.Entry)
	if kind.Range == nil {
		n.Op, n.Count, n.Operand = OpCount, e.count(), *kind.Points
	}
	return ev.ruled(e.rulings, n)
}

// count is how many of its kind an event stands for.
func (e *Entry) count() exact.Number {
	if e.Count == nil {
		return one
	}
	return *e.Count
}

func (k *Kind) worth(e *Entry) exact.Number {
	if k.Range != nil {
		return *e.Points
	}
	return e.count().Mul(*k.Points)
}

func (m *Events) worth(e *Entry) exact.Number { return m.kind(e.Kind).worth(e) }
