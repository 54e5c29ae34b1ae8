package recheck

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// charges are the facts of a board for which points were taken, under each
// clause through an indicator.
type charges struct {
	keys []clauseKey // in the order of the scheme
	all  map[clauseKey]*tallyOf
	each map[string]map[clauseKey]*tallyOf // by ledger
}

type clauseKey = [2]string // the indicator, and the anchor of the clause

// charged reads them from the ledgers.
func (a *analysis) charged() *charges {
	c := &charges{all: make(map[clauseKey]*tallyOf), each: make(map[string]map[clauseKey]*tallyOf)}
	for _, l := range a.ledgers {
		own := a.site.facts(a.page, l)
		c.each[l.head.ledger] = own
		for key, x := range own {
			if c.all[key] == nil {
				c.all[key] = newTally()
			}
			c.all[key].merge(x)
		}
	}
	for n := range a.scheme.blocks {
		b := &a.scheme.blocks[n]
		for _, clause := range b.clauses(a.words) {
			if key := (clauseKey{b.id, clause}); c.all[key] != nil {
				c.keys = append(c.keys, key)
			}
		}
	}
	if len(c.keys) != len(c.all) {
		a.add("enforcement", "facts under %d clauses, of which the scheme tells %d", len(c.all), len(c.keys))
	}
	return c
}

// clauseName is what a clause is called: its heading, and the indicator unless
// the heading names it.
func (a *analysis) clauseName(key clauseKey) string {
	name, heading := a.scheme.block(key[0]).name, key[1]
	if page := a.site.pages[a.law]; page != nil && page.law != nil && page.law.heading(key[1]) != "" {
		heading = page.law.heading(key[1])
	}
	if strings.Contains(heading, name) {
		return heading
	}
	return heading + " " + name
}

// enforcement: departments, units and clauses have the facts of the ledgers.
func (a *analysis) enforcement() {
	c := a.charged()
	a.byDepartment(c)
	a.byUnit(c)
	a.byTime(c)
}

func (a *analysis) byDepartment(c *charges) {
	var order []string
	sums, all := make(map[string]*tallyOf), newTally()
	for _, key := range c.keys {
		name := a.scheme.block(key[0]).department
		if sums[name] == nil {
			order, sums[name] = append(order, name), newTally()
		}
		sums[name].merge(c.all[key])
		all.merge(c.all[key])
	}
	line := func(name string, x *tallyOf) string {
		return strings.Join([]string{name, strconv.Itoa(x.facts), strconv.Itoa(x.force), strconv.Itoa(x.reduced), strconv.Itoa(x.revoked_), a.near(x.lost), a.near(x.back),
			a.percent(whole(x.reduced+x.revoked_).n, whole(x.facts).n)}, " | ")
	}
	var want, foot []string
	for _, name := range order {
		want = append(want, line(name, sums[name]))
	}
	if want != nil {
		foot = []string{line(a.words.says["all of"], all)}
	}
	t := a.page.sheets["enforcement.departments"]
	a.lines("enforcement.departments", t.rows, want)
	a.lines("enforcement.departments foot", t.foot, foot)
}

// matrix is what units have under each clause, and in all.
func (a *analysis) matrix(keys []clauseKey, of map[clauseKey]*tallyOf) string {
	all := newTally()
	var cells []string
	for _, key := range keys {
		x := of[key]
		if x == nil {
			x = newTally()
		}
		all.merge(x)
		cells = append(cells, a.facts(x))
	}
	return strings.Join(append(cells, a.facts(all)), " | ")
}

// facts are those of some charges, and deductions in force if fewer.
func (a *analysis) facts(x *tallyOf) string {
	switch {
	case x.facts == 0:
		return a.words.edge
	case x.facts == x.force:
		return strconv.Itoa(x.facts)
	}
	return fmt.Sprint(x.facts, "→", x.force)
}

func (a *analysis) byUnit(c *charges) {
	const id = "enforcement.units"
	t := a.page.sheets[id]
	if len(c.keys) == 0 {
		a.lines(id, slices.Concat(t.rows, t.foot), nil)
		return
	}
	var heads, got, want []string
	for _, key := range c.keys {
		heads = append(heads, a.clauseName(key))
	}
	if len(t.heads) > 0 {
		a.want(id+" heads", strings.Join(t.heads[1:], " | "), strings.Join(append(heads, a.words.says["all of"]), " | "))
	}
	idle := 0
	for _, l := range a.ledgers {
		if len(c.each[l.head.ledger]) == 0 {
			idle++
			continue
		}
		want = append(want, l.head.ledger)
	}
	for _, l := range t.rows {
		got = append(got, l.target)
		a.want(id+" "+l.target, said(l.cells), a.matrix(c.keys, c.each[l.target]))
	}
	slices.Sort(got)
	a.want(id, strings.Join(got, " "), strings.Join(want, " "))
	a.ordered(id, t.rows)
	a.lines(id+" foot", t.foot, []string{a.words.says["all of"] + " | " + a.matrix(c.keys, c.all)})
	a.want(id+" define", t.define, fill(a.words.says["define "+id], fields{"idle": strconv.Itoa(idle)}))
}

// byTime: the clauses of this period stand first, then those that only earlier
// ones have, the latest before the others.
func (a *analysis) byTime(now *charges) {
	const id = "enforcement.periods"
	type row struct {
		key clauseKey
		of  *analysis
	}
	var rows []row
	add := func(of *analysis, c *charges) {
		for _, key := range c.keys {
			if !slices.ContainsFunc(rows, func(r row) bool { return r.key == key }) {
				rows = append(rows, row{key, of})
			}
		}
	}
	add(a, now)
	var boards []*charges
	var heads []string
	past := a.past()
	for _, x := range past {
		heads = append(heads, x.name)
		boards = append(boards, nil)
	}
	for n := len(past) - 1; n >= 0; n-- {
		page := a.site.pages[past[n].page]
		if page == nil {
			a.add(id, "there is no analysis %s", past[n].page)
			return
		}
		of := a.site.newAnalysis(page, a.report)
		boards[n] = of.charged()
		add(of, boards[n])
	}
	t := a.page.sheets[id]
	var want []string
	for n, r := range rows {
		cells := []string{r.of.clauseName(r.key)}
		for _, c := range boards {
			if c.all[r.key] == nil {
				cells = append(cells, a.words.edge)
				continue
			}
			cells = append(cells, a.facts(c.all[r.key]))
		}
		want = append(want, strings.Join(cells, " | "))
		if n < len(t.rows) {
			note := ""
			if law := a.site.pages[r.of.law]; r.of.law != a.law && law != nil {
				note = law.law.title
			}
			a.want(id+" "+t.rows[n].name, t.rows[n].target+"#"+t.rows[n].fragment+" "+t.rows[n].note, r.of.law+"#"+r.key[1]+" "+note)
		}
	}
	a.lines(id, t.rows, want)
	if len(t.heads) > 0 {
		a.want(id+" heads", strings.Join(t.heads[1:], " | "), strings.Join(heads, " | "))
	}
}
