package scoring

import (
	"slices"

	"gongping/scoring/exact"
)

// Program is a scheme that was found sound, indexed for scoring. It is
// immutable and may be used by many goroutines.
type Program struct {
	scheme     *Scheme
	indicators map[IndicatorID]int                // index in the scheme
	metrics    map[MetricID]int                   // index in the scheme; the head count comes after the last
	members    [][]int                            // by category: indices of its indicators
	starts     []exact.Number                     // by category
	constants  []constants                        // by metric
	factors    []constants                        // by coefficient
	named      map[GroupingID]map[SubjectID][]int // by grouping: the groups that name a subject
	needed     [][]int                            // by indicator: the metrics without which it has no value
	divided    [][]int                            // by indicator: those that it divides by
	order      []measuring                        // metrics and means in the order in which they rest on each other
	lags       []lagged                           // earlier periods that are looked back to
	slots      []Slot                             // in the order of the ledger
	slotOf     map[Slot]int
}

// measuring is a step of measuring: a metric, or the means of an indicator.
type measuring struct {
	index int
	mean  bool
}

// lagged is an earlier period and the metrics that are needed of it.
type lagged struct {
	lag    Lag
	wanted map[measuring]bool
}

// Scheme is the scheme that was compiled.
func (p *Program) Scheme() *Scheme { return p.scheme }

// Start is where the category of an index starts, after the scheme's own word
// or the model's.
func (p *Program) Start(category int) exact.Number { return p.starts[category] }

// EffectiveLimits are the limits of the category of an index, after the
// scheme's own word or the model's.
func (p *Program) EffectiveLimits(category int) Limits { return p.scheme.Categories[category].limits() }

// Indicator finds an indicator by its id.
func (p *Program) Indicator(id IndicatorID) (*Indicator, bool) {
	x, ok := p.indicators[id]
	if !ok {
		return nil, false
	}
	return &p.scheme.Indicators[x], true
}

// HasMetric reports whether the scheme has a metric of that id, the head count
// included.
func (p *Program) HasMetric(id MetricID) bool { _, ok := p.metrics[id]; return ok }

// width is how many metrics there are, the head count included.
func (p *Program) width() int { return len(p.scheme.Metrics) + 1 }

var headCount = Metric{ID: HeadCount}

func (p *Program) metric(index int) *Metric {
	if index == len(p.scheme.Metrics) {
		return &headCount
	}
	return &p.scheme.Metrics[index]
}

// Compile checks a scheme and indexes it. With any problem the program is nil.
// It keeps the scheme, which must not change any more.
func Compile(s *Scheme) (*Program, []Problem) {
	var found problems
	p := &Program{scheme: s, indicators: make(map[IndicatorID]int, len(s.Indicators))}
	p.indexMetrics(&found)
	p.indexSubjects()
	checkCategories(s, &found)
	if p.compileIndicators(&found) {
		p.compileStarts(&found)
		checkFull(s, &found)
	}
	p.checkMetrics(&found)
	p.checkGroups(&found)
	checkAttributes(s, &found)
	p.checkTieBreaks(&found)
	checkRoundings(&s.Rounding, &found)
	p.checkOnce(&found)
	p.checkCoefficients(&found)
	p.checkGrades(&found)
	p.checkGates(&found)
	checkRankBands(s, &found)
	checkStated(s.Limits, at("scheme"), "total", true, true, &found)
	s.Limits.check(at("scheme"), &found)
	if len(found) == 0 {
		p.arrange(&found)
	}
	if len(found) == 0 {
		p.tryExamples(&found)
	}
	if len(found) > 0 {
		return nil, found
	}
	p.compileSlots()
	return p, nil
}

// indexSubjects finds what the scheme says of single subjects by their ids.
func (p *Program) indexSubjects() {
	s := p.scheme
	for m := range s.Metrics {
		p.constants = append(p.constants, indexConstants(s.Metrics[m].Constants))
	}
	for c := range s.Coefficients {
		p.factors = append(p.factors, indexConstants(s.Coefficients[c].Subjects))
	}
	p.named = make(map[GroupingID]map[SubjectID][]int)
	for g := range s.Groups {
		in := p.named[s.Groups[g].Grouping]
		if in == nil {
			in = make(map[SubjectID][]int)
			p.named[s.Groups[g].Grouping] = in
		}
		for _, id := range s.Groups[g].Subjects {
			in[id] = append(in[id], g)
		}
	}
}

// compileIndicators checks the indicators and gives them to their categories.
// It is false when one has no category: then the categories are not complete,
// and make no totals.
func (p *Program) compileIndicators(found *problems) bool {
	s := p.scheme
	p.members = make([][]int, len(s.Categories))
	ids := make([]IndicatorID, len(s.Indicators))
	for x := range s.Indicators {
		ids[x] = s.Indicators[x].ID
	}
	complete := true
	for x := range s.Indicators {
		i, path := &s.Indicators[x], pathOf(at("indicator"), ids, x)
		p.indicators[i.ID] = x
		c := s.category(i.Category)
		if c < 0 {
			if len(s.Categories) > 0 {
				found.add(UnknownCategory, below(path, "category"), "id", string(i.Category))
			}
			complete = false
			i.check(p, path, nil, found)
			continue
		}
		p.members[c] = append(p.members[c], x)
		i.check(p, path, &s.Categories[c], found)
	}
	unique(at("indicator"), ids, found)
	for c := range p.members {
		if id := s.Categories[c].ID; complete && len(p.members[c]) == 0 && s.category(id) == c {
			found.add(EmptyCategory, at("category", string(id)), "id", string(id))
		}
	}
	return complete
}

// category is the index of the first category of that id, or -1.
func (s *Scheme) category(id CategoryID) int {
	return slices.IndexFunc(s.Categories, func(c Category) bool { return c.ID == id })
}
