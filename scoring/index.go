package scoring

import (
	"cmp"
	"slices"
)

// indexed is facts brought into the order of subjects and indicators.
type indexed struct {
	*Facts
	subjects map[SubjectID]int
	entries  []Entry // by subject, then by indicator, then as in Facts
	from     []int   // by subject: its first entry; one longer than subjects
	rulings  map[RecordID][]Ruling
	absences map[absenceKey]Absence
}

type absenceKey struct {
	subject   int
	indicator IndicatorID
}

// index admits the facts and sorts the entries by subject and indicator. The
// sort is stable, so that the caller's order of entries is the ledger's.
func (p *Program) index(f *Facts, found *problems) *indexed {
	x := &indexed{Facts: f, subjects: make(map[SubjectID]int, len(f.Subjects)), rulings: make(map[RecordID][]Ruling, len(f.Rulings))}
	for s := range f.Subjects {
		x.subjects[f.Subjects[s].ID] = s
	}
	refused := make(map[RecordID]bool)
	x.entries = make([]Entry, 0, len(f.Entries))
	for e := range f.Entries {
		if p.admit(x, &f.Entries[e], found) {
			x.entries = append(x.entries, f.Entries[e])
			continue
		}
		refused[f.Entries[e].Record] = true
	}
	slices.SortStableFunc(x.entries, func(a, b Entry) int {
		return cmp.Or(x.subjects[a.Subject]-x.subjects[b.Subject], p.indicators[a.Indicator]-p.indicators[b.Indicator])
	})
	x.from = make([]int, len(f.Subjects)+1)
	for e := range x.entries {
		x.from[x.subjects[x.entries[e].Subject]+1]++
	}
	for s := range f.Subjects {
		x.from[s+1] += x.from[s]
	}
	p.indexAbsences(x, found)
	p.checkGiven(x, found)
	p.indexRulings(x, refused, found)
	return x
}

func (x *indexed) entriesOf(subject int) []Entry {
	return x.entries[x.from[subject]:x.from[subject+1]]
}

func (x *indexed) absence(subject int, i IndicatorID) (Absence, bool) {
	a, ok := x.absences[absenceKey{subject, i}]
	return a, ok
}

// entriesFor is the run of one indicator among the entries of a subject.
func entriesFor(all []Entry, id IndicatorID) []Entry {
	first := slices.IndexFunc(all, func(e Entry) bool { return e.Indicator == id })
	if first < 0 {
		return nil
	}
	end := first + 1
	for end < len(all) && all[end].Indicator == id {
		end++
	}
	return all[first:end]
}

// admit reports whether an entry can be scored at all.
func (p *Program) admit(x *indexed, e *Entry, found *problems) bool {
	record := string(e.Record)
	before := len(*found)
	if _, ok := x.subjects[e.Subject]; !ok {
		found.add(UnknownSubject, at("record", record, "subject"), "subject", string(e.Subject))
	}
	i, ok := p.Indicator(e.Indicator)
	if !ok {
		found.add(UnknownIndicator, at("record", record, "indicator"), "indicator", string(e.Indicator))
		return false
	}
	i.Method.admit(i, e, found)
	for a := range e.Attributes {
		if id := e.Attributes[a].ID; p.scheme.attribute(id) < 0 {
			found.add(UnknownAttribute, at("record", record, "attributes", string(id)), "id", string(id))
		}
	}
	return len(*found) == before
}

// indexAbsences refuses a second absence of the same value, save that a later
// one may replace "unreported".
func (p *Program) indexAbsences(x *indexed, found *problems) {
	x.absences = make(map[absenceKey]Absence, len(x.Absences))
	for _, a := range x.Absences {
		record := string(a.Record)
		subject, ok := x.subjects[a.Subject]
		if !ok {
			found.add(UnknownSubject, at("record", record, "subject"), "subject", string(a.Subject))
			continue
		}
		i, ok := p.Indicator(a.Indicator)
		if !ok {
			found.add(UnknownIndicator, at("record", record, "indicator"), "indicator", string(a.Indicator))
			continue
		}
		key := absenceKey{subject, a.Indicator}
		if first, twice := x.absences[key]; twice && first.State != Unreported {
			found.addBoth(AbsentTwice, at("record", record), at("record", string(first.Record)),
				"subject", string(a.Subject), "indicator", string(a.Indicator))
			continue
		}
		x.absences[key] = a
		if a.State != Unreported && i.Absent.of(a.State) == nil && !x.Trial {
			found.add(NoConsequence, at("record", record), "subject", string(a.Subject), "indicator", string(a.Indicator))
		}
	}
}

// checkGiven refuses a second given score, and entries beside an absence. It
// also finds what is still missing after its date without a consequence.
func (p *Program) checkGiven(x *indexed, found *problems) {
	for s := range x.Subjects {
		entries := x.entriesOf(s)
		for n := range p.scheme.Indicators {
			i := &p.scheme.Indicators[n]
			mine := entriesFor(entries, i.ID)
			subject, indicator := string(x.Subjects[s].ID), string(i.ID)
			a, absent := x.absence(s, i.ID)
			if len(mine) > 0 && absent && a.State != Unreported {
				found.addBoth(AbsentYetPresent, at("record", string(mine[0].Record)), at("record", string(a.Record)),
					"subject", subject, "indicator", indicator, "record", string(a.Record))
			}
			if i.Method.wanted() && len(mine) > 1 {
				found.addBoth(GivenTwice, at("record", string(mine[1].Record)), at("record", string(mine[0].Record)),
					"subject", subject, "indicator", indicator)
			}
			missing := len(mine) == 0 && (absent && a.State == Unreported || !absent && i.Method.wanted())
			if missing && x.Overdue && !x.Trial && i.Absent.Unreported == nil {
				found.add(NoConsequence, at("indicator", indicator), "subject", subject, "indicator", indicator)
			}
		}
	}
}
