package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

var one = exact.Int(1)

// Events is the method 每起/每次/每项: every entry is worth its count × the
// points of its kind, or the points it states where the kind leaves them to
// discretion (酌情).
type Events struct {
	Kinds       []Kind
	Multipliers []Multiplier
}

// Kind is one kind of event. It has Points, a Range or Roles. Under another
// method than Events it has none of them: its entries are only counted, by a
// metric.
type Kind struct {
	ID     KindID
	Points *exact.Number // signed, of one
	Range  *Range        // of the points that an entry may state
	Roles  []RolePoints  // points of one by the role that an entry states
	Each   Limits        // of one entry, after its multipliers
	Limits Limits        // of the kind's sum
	Needs  []AttributeID // what every entry must carry
	Clause ClauseID      // empty: the indicator's
}

// RolePoints is what an event is worth for those in a role.
type RolePoints struct {
	Role   RoleID
	Points exact.Number
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
	case len(k.Roles) > 0:
		r := Range{Min: k.Roles[0].Points, Max: k.Roles[0].Points}
		for _, role := range k.Roles[1:] {
			r.Min, r.Max = exact.Min(r.Min, role.Points), exact.Max(r.Max, role.Points)
		}
		return r
	}
	return Range{}
}

// each is the points of one event of the kind, in its role.
func (k *Kind) each(role RoleID) exact.Number {
	for n := range k.Roles {
		if k.Roles[n].Role == role {
			return k.Roles[n].Points
		}
	}
	return *k.Points
}

func (m *Events) signs() (adds, deducts bool) {
	for k := range m.Kinds {
		span := m.Kinds[k].span()
		adds = adds || span.Max.Sign() > 0
		deducts = deducts || span.Min.Sign() < 0
	}
	for n := range m.Multipliers {
		if m.Multipliers[n].Factor.Sign() < 0 {
			return adds || deducts, adds || deducts
		}
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
	m.checkMultipliers(path, p)
}

func (k *Kind) check(path []string, p *problems) {
	ways := 0
	for _, stated := range []bool{k.Points != nil, k.Range != nil, len(k.Roles) > 0} {
		if stated {
			ways++
		}
	}
	switch {
	case ways == 0:
		p.add(PointsWanted, path, "id", string(k.ID))
	case ways > 1:
		p.add(PointsOrRange, path, "id", string(k.ID))
	}
	if k.Range != nil && k.Range.reversed() {
		p.add(RangeReversed, path, "id", string(k.ID), "min", k.Range.Min.String(), "max", k.Range.Max.String())
	}
	k.Limits.check(path, p)
	k.Each.check(path, p)
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
	default:
		kind.admitRole(e, p)
		checkCount(e, p)
	}
}

// admitNeeds demands what every entry of its kind must carry: a multiplier would
// pass over an entry that lacks it.
func (m *Events) admitNeeds(e *Entry, p *problems) {
	k := m.kind(e.Kind)
	if k == nil {
		return
	}
	for _, id := range k.Needs {
		if !slices.ContainsFunc(e.Attributes, func(c Carried) bool { return c.ID == id }) {
			p.add(AttributeMissing, at("record", string(e.Record)), "attribute", string(id), "kind", string(k.ID))
		}
	}
}

func checkCount(e *Entry, p *problems) {
	if e.Count != nil && e.Count.Sign() <= 0 {
		p.add(CountNotPositive, at("record", string(e.Record), "count"), "count", e.Count.String())
	}
}

func (k *Kind) admitRole(e *Entry, p *problems) {
	record := string(e.Record)
	switch {
	case len(k.Roles) == 0 && e.Role != "":
		p.add(RoleUnwanted, at("record", record, "role"), "kind", string(k.ID))
	case len(k.Roles) > 0 && e.Role == "":
		p.add(RoleMissing, at("record", record), "kind", string(k.ID))
	case len(k.Roles) > 0 && !slices.ContainsFunc(k.Roles, func(r RolePoints) bool { return r.Role == e.Role }):
		p.add(UnknownRole, at("record", record, "role"), "role", string(e.Role), "kind", string(k.ID))
	}
}

// terms keeps the order of the entries. The entries of a kind that has a limit
// become one term, where the first of them stands.
func (m *Events) terms(ev *evaluation, i *Indicator, _ int, entries []admitted) {
	gathered := make(map[*Kind]bool)
	for k := range entries {
		kind := m.kind(entries[k].Kind)
		switch {
		case !kind.Limits.bind():
			ev.push(ev.entry(i, m, kind, &entries[k]))
		case !gathered[kind]:
			gathered[kind] = true
			ev.push(ev.kind(i, m, kind, entries[k:]))
		}
	}
}

// kind adds the entries of one kind and limits the sum.
func (ev *evaluation) kind(i *Indicator, m *Events, kind *Kind, entries []admitted) *Node {
	scope := i.scope(StepKind)
	scope.Kind, scope.Clause = kind.ID, kind.Clause
	from := len(ev.stack)
	for k := range entries {
		if entries[k].Kind == kind.ID {
			ev.push(ev.entry(i, m, kind, &entries[k]))
		}
	}
	return ev.limit(&scope, kind.Limits, ev.sum(&scope, from))
}

// entry is the points of one event: its worth, the multipliers, the rulings on
// it, the subject's share, and what Once rules leave.
func (ev *evaluation) entry(i *Indicator, m *Events, kind *Kind, e *admitted) *Node {
	scope := i.scope(StepEntry)
	scope.Kind, scope.Clause, scope.Record = kind.ID, kind.Clause, e.Record
	n := ev.node(&scope)
	n.Op, n.Value = OpStated, kind.worth(e.Entry)
	if kind.Range == nil {
		n.Op, n.Role, n.Count, n.Operand = OpCount, e.Role, e.count(), kind.each(e.Role)
	}
	for k := range m.Multipliers {
		if x := &m.Multipliers[k]; x.fits(e.Entry) {
			n = ev.apply(&scope, OpFactor, n, x.Factor, n.Value.Mul(x.Factor))
			n.Rule, n.Clause = x.ID, x.Clause
		}
	}
	n = ev.limit(&scope, kind.Each, n)
	n = ev.ruled(e.rulings, n)
	if e.Share != nil {
		n = ev.apply(&scope, OpShare, n, *e.Share, n.Value.Mul(*e.Share))
	}
	for _, c := range ev.facts.cuts[e.Entry] {
		n = ev.apply(&scope, OpOnce, n, c.factor, n.Value.Mul(c.factor))
		n.Rule, n.Kept, n.Clause = string(c.rule.ID), c.kept, c.rule.Clause
	}
	return n
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
	return e.count().Mul(k.each(e.Role))
}

// worth is the points of an event with its multipliers and limits.
func (m *Events) worth(e *Entry) exact.Number {
	kind := m.kind(e.Kind)
	n := kind.worth(e)
	for k := range m.Multipliers {
		if m.Multipliers[k].fits(e) {
			n = n.Mul(m.Multipliers[k].Factor)
		}
	}
	return kind.Each.hold(n)
}
