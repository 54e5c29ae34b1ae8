package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Analysis says where points come from. Those of an entry are what it has on
// the ledger times the part of its category that counts in the total; limits,
// coefficients and roundings after it are not seen. An entry that was revoked
// is no source.
type Analysis struct {
	Sources  []Source        // in the order of the scheme
	Gains    [][]Gain        // by subject, in the order of Scores: its sources of gain
	Carriers []Carrier       // by attribute and word, in the order of the scheme
	Ceilings []Ceiling       // as Results.Ceilings
	Clauses  []ClauseCharges // with facts, in the order of the scheme
}

// Source is a kind of event, or an indicator by another method than events.
type Source struct {
	Indicator IndicatorID
	Kind      KindID       // empty: the whole indicator
	Entries   int          // on the ledgers: one that is shared counts on each
	Count     exact.Number // of events
	Subjects  int          // who have an entry of it; of an indicator, who gained or lost by it
	Flow                   // of an indicator against what it holds when nothing is lost
}

// Gain is what a subject gained from a source, above 0.
type Gain struct {
	Source int // index of Sources
	Points exact.Number
}

// Carrier is an attribute that entries carry, or a word that it is.
type Carrier struct {
	Attribute AttributeID
	Word      WordID // empty: a number
	Entries   int
	Count     exact.Number
	Sum       exact.Number // of numbers, of a shared entry the part
	Flow
}

// Mean is that of a number over its entries, to a hundredth; false of none.
func (c *Carrier) Mean() (exact.Number, bool) { return Quotient(c.Sum, exact.Int(int64(c.Entries))) }

// Each is what was gained for an entry in the mean, to a hundredth; false
// without entries.
func (s *Source) Each() (exact.Number, bool) { return Quotient(s.Gained, exact.Int(int64(s.Entries))) }

// Analyse evaluates every subject once more.
func (r *Results) Analyse() *Analysis {
	a := newAnalyst(r)
	ev := evaluation{program: r.program, facts: r.facts, arena: &arena{}}
	var entries []EntryPoints
	for s := range r.scores {
		ev.arena.reset()
		total := ev.total(s)
		a.ceilings.visit(total, r.scores[s].Subject)
		entries = entries[:0]
		for _, c := range ev.categories {
			entries = r.entriesOf(c, r.scores[s].Subject, entries)
		}
		a.subject(s, entries)
	}
	a.Ceilings = a.ceilings.list()
	a.Clauses = slices.DeleteFunc(a.Clauses, func(c ClauseCharges) bool { return c.All.Facts == 0 })
	return &a.Analysis
}

// analyst gathers an analysis subject by subject.
type analyst struct {
	Analysis
	results  *Results
	ceilings ceilings
	source   map[sourceKey]int
	carrier  map[carrierKey]int
	clause   map[clauseKey]int
	measured []int          // by slot: its source, or nowhere
	share    []exact.Number // by indicator: the part of its points that counts in the total
	last     []int          // by source: the last subject that had it, and one
}

type (
	sourceKey struct {
		indicator IndicatorID
		kind      KindID
	}
	carrierKey struct {
		attribute AttributeID
		word      WordID
	}
	clauseKey struct {
		indicator IndicatorID
		clause    ClauseID
	}
)

func newAnalyst(r *Results) *analyst {
	p := r.program
	a := &analyst{results: r, ceilings: ceilings{program: p, found: make(map[ceilingKey]*Ceiling)},
		source: make(map[sourceKey]int), carrier: make(map[carrierKey]int), clause: make(map[clauseKey]int),
		measured: make([]int, len(p.slots)), share: make([]exact.Number, len(p.scheme.Indicators))}
	for n, slot := range p.slots {
		a.measured[n] = nowhere
		if slot.Indicator == "" {
			continue
		}
		x := p.indicators[slot.Indicator]
		i := &p.scheme.Indicators[x]
		a.share[x] = p.scheme.Categories[p.scheme.category(i.Category)].share()
		m, ok := i.Method.(*Events)
		if !ok {
			a.measured[n] = a.addSource(i.ID, "")
			a.addClause(i.ID, i.Clause)
			continue
		}
		for k := range m.Kinds {
			a.addSource(i.ID, m.Kinds[k].ID)
			if c := m.Kinds[k].Clause; c != "" {
				a.addClause(i.ID, c)
			} else {
				a.addClause(i.ID, i.Clause)
			}
		}
	}
	for _, x := range p.scheme.Attributes {
		words := x.Words
		if words == nil {
			words = []WordID{""}
		}
		for _, w := range words {
			a.carrier[carrierKey{x.ID, w}] = len(a.Carriers)
			a.Carriers = append(a.Carriers, Carrier{Attribute: x.ID, Word: w})
		}
	}
	a.last = make([]int, len(a.Sources))
	return a
}

func (a *analyst) addSource(i IndicatorID, k KindID) int {
	a.source[sourceKey{i, k}] = len(a.Sources)
	a.Sources = append(a.Sources, Source{Indicator: i, Kind: k})
	return len(a.Sources) - 1
}

func (a *analyst) addClause(i IndicatorID, c ClauseID) {
	if key := (clauseKey{i, c}); !slices.ContainsFunc(a.Clauses, func(x ClauseCharges) bool { return x.Indicator == i && x.Clause == c }) {
		a.clause[key] = len(a.Clauses)
		a.Clauses = append(a.Clauses, ClauseCharges{Indicator: i, Clause: c})
	}
}

// subject takes in one subject with its entries.
func (a *analyst) subject(s int, entries []EntryPoints) {
	gained := make(map[int]exact.Number)
	flow := func(source int, f Flow) {
		a.Sources[source].Flow.Add(f)
		gained[source] = gained[source].Add(f.Gained)
		if a.last[source] != s+1 {
			a.last[source] = s + 1
			a.Sources[source].Subjects++
		}
	}
	for n, f := range a.results.Flows(&a.results.scores[s]) {
		if a.measured[n] != nowhere && !(f.Gained.IsZero() && f.Lost.IsZero()) {
			flow(a.measured[n], f)
		}
	}
	carried := a.carried(s)
	for n := range entries {
		e := &entries[n]
		share := a.share[a.results.program.indicators[e.Indicator]]
		a.charge(e, share)
		if e.Ruled == Revoked {
			continue
		}
		f := flowOf(e.Points.Mul(share))
		source := a.source[sourceKey{e.Indicator, e.Kind}]
		a.Sources[source].Entries++
		a.Sources[source].Count = a.Sources[source].Count.Add(e.Count)
		if e.Kind != "" {
			flow(source, f)
		}
		if x := carried[e.Record]; x != nil {
			a.carry(x, e, f)
		}
	}
	var list []Gain
	for source := range a.Sources {
		if points := gained[source]; points.Sign() > 0 {
			list = append(list, Gain{source, points})
		}
	}
	a.Gains = append(a.Gains, list)
}

// carried are the entries of a subject that carry something.
func (a *analyst) carried(s int) map[RecordID]*Entry {
	if len(a.Carriers) == 0 {
		return nil
	}
	list := make(map[RecordID]*Entry)
	for _, e := range a.results.facts.of(s) {
		if len(e.Attributes) > 0 {
			list[e.Record] = e.Entry
		}
	}
	return list
}

func (a *analyst) carry(x *Entry, e *EntryPoints, f Flow) {
	for _, c := range x.Attributes {
		at, ok := a.carrier[carrierKey{c.ID, c.Word}]
		if !ok {
			continue
		}
		k := &a.Carriers[at]
		k.Entries++
		k.Count, k.Sum = k.Count.Add(e.Count), k.Sum.Add(x.shared(c.Value))
		k.Flow.Add(f)
	}
}

func (a *analyst) charge(e *EntryPoints, share exact.Number) {
	if e.Before.Sign() >= 0 {
		return
	}
	c := &a.Clauses[a.clause[clauseKey{e.Indicator, e.Clause}]]
	c.All.take(e, share)
	if n := len(c.Subjects); n == 0 || c.Subjects[n-1].Subject != e.Subject {
		c.Subjects = append(c.Subjects, SubjectCharges{Subject: e.Subject})
	}
	c.Subjects[len(c.Subjects)-1].take(e, share)
}
