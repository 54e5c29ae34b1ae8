package scoring

import "gongping/scoring/exact"

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

func (m *Events) check(i *Indicator, p *problems) {
	if len(m.Kinds) == 0 {
		p.add(NoKind, at("indicator", string(i.ID)), "id", string(i.ID))
	}
	seen := make(map[KindID]bool)
	for k := range m.Kinds {
		kind := &m.Kinds[k]
		path := at("indicator", string(i.ID), "kind", string(kind.ID))
		if seen[kind.ID] {
			p.addBoth(DuplicateID, at("indicator", string(i.ID), "kind", "#", itoa(k)), path, "id", string(kind.ID))
			continue
		}
		seen[kind.ID] = true
		if (kind.Points == nil) == (kind.Range == nil) {
			p.add(PointsOrRange, path, "id", string(kind.ID))
		}
		if kind.Range != nil && kind.Range.reversed() {
			p.add(RangeReversed, path, "id", string(kind.ID), "min", kind.Range.Min.String(), "max", kind.Range.Max.String())
		}
		kind.Limits.check(path, p)
	}
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
func (m *Events) terms(ev *evaluation, i *Indicator, entries []Entry, to []*Node) []*Node {
	var limited map[KindID]bool
	for e := range entries {
		kind := m.kind(entries[e].Kind)
		if !kind.Limits.bind() {
			to = append(to, ev.entry(i, kind, &entries[e]))
			continue
		}
		if limited[kind.ID] {
			continue
		}
		if limited == nil {
			limited = make(map[KindID]bool)
		}
		limited[kind.ID] = true
		to = append(to, ev.kind(i, kind, entries[e:]))
	}
	return to
}

// kind adds the entries of one kind and limits the sum.
func (ev *evaluation) kind(i *Indicator, kind *Kind, entries []Entry) *Node {
	scope := i.scope(Node{Step: StepKind, Kind: kind.ID, Clause: kind.Clause})
	var list []*Node
	for e := range entries {
		if entries[e].Kind == kind.ID {
			list = append(list, ev.entry(i, kind, &entries[e]))
		}
	}
	return ev.limit(scope, kind.Limits, ev.sum(scope, list))
}

// entry is the points of one event, and the rulings on it.
func (ev *evaluation) entry(i *Indicator, kind *Kind, e *Entry) *Node {
	n := i.scope(Node{Step: StepEntry, Kind: kind.ID, Clause: kind.Clause, Record: e.Record, Value: i.Method.worth(e)})
	if kind.Range != nil {
		n.Op = OpStated
		return ev.rulings(e.Record, ev.node(n))
	}
	n.Op, n.Count, n.Operand = OpCount, e.count(), *kind.Points
	return ev.rulings(e.Record, ev.node(n))
}

// count is how many of its kind an event stands for.
func (e *Entry) count() exact.Number {
	if e.Count == nil {
		return one
	}
	return *e.Count
}

func (m *Events) worth(e *Entry) exact.Number {
	if e.Points != nil {
		return *e.Points
	}
	return e.count().Mul(*m.kind(e.Kind).Points)
}
