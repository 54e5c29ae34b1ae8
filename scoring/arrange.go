package scoring

import (
	"cmp"
	"slices"
	"strings"
)

// arrange orders the metrics so that each comes after those it rests on, and
// notes what each indicator needs and which earlier values are asked for.
func (p *Program) arrange(found *problems) {
	s := p.scheme
	for x := range s.Indicators {
		i := &s.Indicators[x]
		p.needed = append(p.needed, p.indices(i.needs()))
		p.divided = append(p.divided, p.indices(i.divisors()))
	}
	a := &arranger{program: p, found: found, state: make(map[measuring]int)}
	for m := range p.width() {
		a.metric(m)
	}
	for x := range s.Indicators {
		a.indicator(x)
	}
	if len(*found) == 0 {
		p.arrangeLags()
	}
}

func (p *Program) indices(ids []MetricID) []int {
	list := make([]int, len(ids))
	for n, id := range ids {
		list[n] = p.metrics[id]
	}
	return list
}

// arranger walks metrics and indicators depth first. An indicator is told from
// a metric by mean.
type arranger struct {
	program *Program
	found   *problems
	state   map[measuring]int // 1: on the way, 2: done
	way     []measuring
}

// enter is false for what was met before; a circle is reported.
func (a *arranger) enter(m measuring, name string) bool {
	switch a.state[m] {
	case 1:
		var circle []string
		for _, step := range append(a.way[slices.Index(a.way, m):], m) {
			circle = append(circle, a.name(step))
		}
		table := "metric"
		if m.mean {
			table = "indicator"
		}
		a.found.add(MetricCycle, at(table, name), "id", name, "path", strings.Join(circle, " → "))
		return false
	case 2:
		return false
	}
	a.state[m] = 1
	a.way = append(a.way, m)
	return true
}

func (a *arranger) name(m measuring) string {
	if m.mean {
		return string(a.program.scheme.Indicators[m.index].ID)
	}
	return string(a.program.metric(m.index).ID)
}

func (a *arranger) leave(m measuring) {
	a.state[m] = 2
	a.way = a.way[:len(a.way)-1]
}

func (a *arranger) metric(index int) {
	p, d := a.program, a.program.metric(index)
	step := measuring{index, false}
	if !a.enter(step, string(d.ID)) {
		return
	}
	for _, id := range d.restsOn() {
		a.metric(p.metrics[id])
	}
	for _, i := range p.scoredBy(d) {
		a.indicator(i)
	}
	a.leave(step)
	p.order = append(p.order, step)
}

func (a *arranger) indicator(index int) {
	p, i := a.program, &a.program.scheme.Indicators[index]
	step := measuring{index, true}
	if !a.enter(step, string(i.ID)) {
		return
	}
	for _, m := range p.needed[index] {
		a.metric(m)
	}
	a.leave(step)
	if i.Absent.means() {
		p.order = append(p.order, step)
	}
}

// means reports whether the mean of others stands in for some state.
func (c *Consequences) means() bool {
	for _, x := range []*Consequence{c.Unreported, c.NotApplicable, c.Exempt} {
		if x != nil && x.mean() {
			return true
		}
	}
	return false
}

func (c *Consequence) mean() bool {
	return c.By == StandInGroupMean || c.By == StandInApplicableMean
}

// restsOn are the metrics of the same period that a metric is made of.
func (m *Metric) restsOn() []MetricID {
	var list []MetricID
	if m.Formula != nil {
		m.Formula.walk(func(f *Formula) {
			is, _ := f.Op.peer()
			if is || f.Op == FormValue && f.Lag == (Lag{}) {
				list = append(list, f.Metric)
			}
		})
	}
	return list
}

// arrangeLags gathers the earlier values that formulas and gates ask for, with
// everything that these are made of.
func (p *Program) arrangeLags() {
	wanted := make(map[Lag]map[measuring]bool)
	p.scheme.eachLag(func(lag Lag, id MetricID) { p.want(wanted, lag, id) })
	for _, lag := range p.scheme.Lags() {
		p.lags = append(p.lags, lagged{lag, wanted[lag]})
	}
}

// Lags are the earlier periods that the scheme looks back to, in a fixed order:
// the facts of these go into Facts.Earlier.
func (s *Scheme) Lags() []Lag {
	var list []Lag
	s.eachLag(func(lag Lag, _ MetricID) { list = append(list, lag) })
	slices.SortFunc(list, func(a, b Lag) int {
		return cmp.Or(cmp.Compare(a.Years, b.Years), cmp.Compare(a.Periods, b.Periods))
	})
	return slices.Compact(list)
}

// LookBacks visits every earlier value that a formula or a gate asks for, with
// the metrics of the same period that it is made of.
func (s *Scheme) LookBacks(visit func(Lag, MetricID)) {
	made := make(map[MetricID][]MetricID)
	for m := range s.Metrics {
		made[s.Metrics[m].ID] = s.Metrics[m].restsOn()
	}
	s.eachLag(func(lag Lag, id MetricID) {
		seen := make(map[MetricID]bool)
		var reach func(MetricID)
		reach = func(id MetricID) {
			if seen[id] {
				return
			}
			seen[id] = true
			visit(lag, id)
			for _, part := range made[id] {
				reach(part)
			}
		}
		reach(id)
	})
}

// eachLag visits every earlier value that a formula or a gate asks for.
func (s *Scheme) eachLag(visit func(Lag, MetricID)) {
	for m := range s.Metrics {
		if s.Metrics[m].Formula == nil {
			continue
		}
		s.Metrics[m].Formula.walk(func(f *Formula) {
			switch {
			case f.Op == FormYearsMean:
				for years := 1; years <= threeYears; years++ {
					visit(Lag{Years: years}, f.Metric)
				}
			case f.Op == FormValue && f.Lag != (Lag{}):
				visit(f.Lag, f.Metric)
			}
		})
	}
	for g := range s.Gates {
		for back := 1; back <= s.Gates[g].LookBack; back++ {
			for _, c := range s.Gates[g].When {
				visit(Lag{Periods: back}, c.Metric)
			}
		}
	}
}

// scoredBy are the indicators whose points a metric takes.
func (p *Program) scoredBy(m *Metric) []int {
	switch {
	case m.Score != "":
		return []int{p.indicators[m.Score]}
	case m.Category != "":
		return p.members[p.scheme.category(m.Category)]
	}
	return nil
}

// want asks for a metric of an earlier period and for what it is made of.
func (p *Program) want(wanted map[Lag]map[measuring]bool, lag Lag, id MetricID) {
	if wanted[lag] == nil {
		wanted[lag] = make(map[measuring]bool)
	}
	step := measuring{index: p.metrics[id]}
	if wanted[lag][step] {
		return
	}
	wanted[lag][step] = true
	d := p.metric(step.index)
	for _, part := range d.restsOn() {
		p.want(wanted, lag, part)
	}
	for _, indicator := range p.scoredBy(d) {
		wanted[lag][measuring{indicator, true}] = true
		for _, m := range p.needed[indicator] {
			p.want(wanted, lag, p.metric(m).ID)
		}
	}
}
