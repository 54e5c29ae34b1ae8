package scoring

import (
	"strings"

	"gongping/scoring/exact"
)

// maxSamples is how many combinations of values are tried on the rows.
const maxSamples = 20_000

func (m *Bands) check(path []string, i *Indicator, p *problems) {
	if len(m.Rows) == 0 {
		p.add(NoPart, path, "id", string(i.ID))
	}
	for r := range m.Rows {
		row, place := &m.Rows[r], below(path, "band", "#", digits(r))
		if len(row.When) == 0 && r != len(m.Rows)-1 {
			p.add(BandRest, place, "id", string(i.ID))
		}
		if row.To != nil && !row.slides() {
			p.add(BandSlide, below(place, "to"), "id", string(i.ID))
		}
	}
}

// slides reports whether a row has the one condition with two different ends
// that a sliding band needs.
func (r *BandRow) slides() bool {
	if len(r.When) != 1 {
		return false
	}
	i := r.When[0].Test.Interval
	return i.Low != nil && i.High != nil && i.Low.Cmp(*i.High) < 0
}

// checkBands tries every combination of values that the rows can tell apart:
// each must be in exactly one row.
func (p *Program) checkBands(m *Bands, path []string, i *Indicator, found *problems) {
	metrics := m.needs()
	axes := make([][]exact.Number, len(metrics))
	product := 1
	for k, id := range metrics {
		axes[k] = p.metric(p.metrics[id]).samples(m.ends(id))
		if product *= len(axes[k]); product > maxSamples {
			found.add(BandTooMany, path, "id", string(i.ID))
			return
		}
	}
	c := &bandCheck{m: m, path: path, id: string(i.ID), metrics: metrics, at: make(map[MetricID]exact.Number),
		met: make([]bool, len(m.Rows)), overlaps: make(map[int]bool), found: found}
	c.try(axes)
	for r := range m.Rows {
		if !c.met[r] && !c.overlaps[r] {
			found.add(BandDead, below(path, "band", "#", digits(r)), "id", string(i.ID))
		}
	}
}

// bandCheck is one run of checkBands.
type bandCheck struct {
	m        *Bands
	path     []string
	id       string
	metrics  []MetricID
	at       map[MetricID]exact.Number
	met      []bool // by row: some value is in it
	overlaps map[int]bool
	gap      bool
	found    *problems
}

func (c *bandCheck) try(axes [][]exact.Number) {
	if len(axes) == 0 {
		c.look()
		return
	}
	for _, n := range axes[0] {
		c.at[c.metrics[len(c.metrics)-len(axes)]] = n
		c.try(axes[1:])
	}
}

// look finds the rows of one combination of values.
func (c *bandCheck) look() {
	first := nowhere
	for r := range c.m.Rows {
		row := &c.m.Rows[r]
		if len(row.When) == 0 {
			if first == nowhere {
				first, c.met[r] = r, true
			}
			break
		}
		if !row.holds(c.at) {
			continue
		}
		if first == nowhere {
			first, c.met[r] = r, true
			continue
		}
		if !c.overlaps[r] {
			c.overlaps[r] = true
			c.found.addBoth(BandOverlap, below(c.path, "band", "#", digits(r)), below(c.path, "band", "#", digits(first)), "id", c.id, "example", c.example())
		}
	}
	if first == nowhere && !c.gap {
		c.gap = true
		c.told()
	}
}

func (r *BandRow) holds(at map[MetricID]exact.Number) bool {
	for _, c := range r.When {
		if !c.Test.Interval.Holds(at[c.Metric]) {
			return false
		}
	}
	return true
}

func (c *bandCheck) example() string {
	var parts []string
	for _, id := range c.metrics {
		parts = append(parts, string(id)+" = "+c.at[id].String())
	}
	return strings.Join(parts, ", ")
}
