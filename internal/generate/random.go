package generate

import (
	"math/big"

	"gongping/internal/civil"
)

// Random is a small bureau with random rules: three to twelve units, one to four
// periods, up to two schemes of up to two editions, with anything that the
// format knows, records to match, texts and ids that a careless program would
// stumble over. It is always valid, and at least one edition of one period has
// been published.
//
// No unit is called "index", and no period has the name of a folder that a
// site has at its top.
func Random(seed uint64) map[string][]byte { return newRandom(seed).make() }

func newRandom(seed uint64) *random {
	return &random{dice: newDice(seed, streamRandom), seed: seed, limits: newDice(seed, streamLimits), files: make(map[string][]byte)}
}

func (g *random) make() map[string][]byte {
	g.flavours = some(g.dice, []flavour{whole, whole, short, short, long, third, large, tiny, huge}, 2, 6)
	g.makePeriods()
	g.makePeople()
	g.makeUnits()
	g.makeSuperiors()
	g.dropClasses()
	g.makePersons()
	g.makeClassification()
	g.makeSchemes()
	g.makeUnitGrades()
	g.makePaidPeople()
	g.writeSite()
	g.writeUnits()
	g.writePeople()
	g.writePeriods()
	g.writePublications()
	for _, s := range g.schemes {
		g.writeScheme(s)
		g.writeApprovedText(s)
	}
	if g.unitScheme != nil {
		g.writeScheme(g.unitScheme)
		g.writeApprovedText(g.unitScheme)
	}
	for p := range g.periods {
		g.makeFolder()
		g.makeRecords(p)
	}
	g.makeDecisions()
	g.writeFolders()
	g.writeBeside()
	g.writeAllowances()
	g.writePaidPeople()
	g.writeGains()
	g.writeEligibilities()
	return g.files
}

type random struct {
	dice
	seed         uint64
	distinct     bool // people are like nobody else
	limits       dice // to whom and how long allowances go; of its own, so that what else a seed makes stays
	flavours     []flavour
	files        map[string][]byte
	periods      []window
	kinds        []string
	scored       []string // kinds of unit that have a scheme
	personal     string   // the kind of people; empty: none
	periodKind   string   // of all periods; empty: the usual one
	unitScheme   *ruleset // scores those of the superior kind; nil: nothing does
	paysPeople   bool     // by the bands of these
	superior     string   // a kind of which every unit of those is below one; empty: none
	authorities  []string // of the kind with the same index
	departments  []string
	assessors    []string
	classes      []string
	namesClasses bool
	computed     string          // the kind whose classes are computed; empty: none
	classed      map[string]bool // kinds of which every unit has a class
	identities   []string
	units        []member
	measures     map[string]map[string]bool // ids of metrics that are taken, by kind of unit
	schemes      []*ruleset                 // editions, in the order of their schemes
	folders      []*folder                  // by period
	entries      []entry
}

// window is a period and what was published of it.
type window struct {
	id, name        string
	start, end, due civil.Date
	editions        []edition
}

// edition has no date when it is only planned.
type edition struct {
	name      string
	due, date civil.Date
	reason    string
}

// settled is the date of the first edition that is more than a trial, from
// which on every value must be there or have its consequence; zero: none.
func (w *window) settled() civil.Date {
	for _, e := range w.editions {
		if e.name != "trial" {
			return e.date
		}
	}
	return 0
}

type member struct {
	id, kind, class string
	parent          string // a superior; empty: any unit before, or none
	identities      []string
	heads           int // 0: not known
	from, until     civil.Date
	changes         []block

	classDocument string // by which the class was decided
	measures      []pair
}

// in are the days of a window on which the unit was there.
func (m *member) in(w *window) (from, until civil.Date, ok bool) {
	from, until = max(w.start, m.from), w.end
	if !m.until.IsZero() {
		until = min(until, m.until)
	}
	return from, until, from <= until
}

// folder is the records of a period while they are written.
type folder struct {
	documents []*document
	names     []string
	taken     map[string]bool // ids of records
}

// entry is an event, a given score or an absence that may be ruled on.
type entry struct {
	period  int
	id      string
	entered civil.Date
	worth   *big.Rat
}
