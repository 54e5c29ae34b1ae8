package site

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/parallel"
	"gongping/scoring"
)

// account is what the entries of a period came to, and what was lost without
// one. Many pages show parts of it: it is worked out when the first of them is
// made, and let go of with the last, so that a site of many periods does not
// hold the accounts of all.
type account struct {
	*planner
	period *Period
	pages  int // that take it

	lock     sync.Mutex
	left     int
	chapters map[side][]chapter
}

// side is a side of zero: what is deducted, or what is added.
type side int

const (
	deductions side = -1
	bonuses    side = 1
)

// chapter is what stands together in a register: the entries of an indicator,
// or what a slot lost without one, of one board.
type chapter struct {
	board   *Board
	slot    scoring.Slot
	entries []scoring.EntryPoints
	losses  []loss
}

type loss struct {
	scoring.Unentered
	subject scoring.SubjectID
}

func (c *chapter) rows() int { return len(c.entries) + len(c.losses) }

// take gives the chapters of a register to one of the pages.
func (a *account) take(which side) []chapter {
	a.lock.Lock()
	defer a.lock.Unlock()
	if a.chapters == nil {
		a.chapters, a.left = a.work(), a.pages
	}
	list := a.chapters[which]
	if a.left--; a.left <= 0 {
		a.chapters = nil
	}
	return list
}

// work evaluates every subject of the period once.
func (a *account) work() map[side][]chapter {
	all := make(map[side][]chapter, 2)
	for _, b := range a.period.all() {
		entries, losses := a.evaluate(b)
		for _, which := range []side{deductions, bonuses} {
			all[which] = append(all[which], entryChapters(b, which, entries)...)
		}
		all[deductions] = append(all[deductions], lossChapters(b, losses)...)
	}
	return all
}

// batch is how many subjects one goroutine evaluates in one go: the engine uses
// the room of one for the next.
const batch = 64

// evaluate works out the entries and the losses of the units of a board.
func (a *account) evaluate(b *Board) (entries [][]scoring.EntryPoints, losses [][]scoring.Unentered) {
	entries, losses = make([][]scoring.EntryPoints, len(b.Units)), make([][]scoring.Unentered, len(b.Units))
	ids := make([]scoring.SubjectID, len(b.Units))
	for n, u := range b.Units {
		ids[n] = u.ID
	}
	// No job fails; the panic of one would be the caller's.
	_ = parallel.Each((len(ids)+batch-1)/batch, func(job int) error {
		from := job * batch
		for n, x := range b.Results.Accounts(ids[from:min(from+batch, len(ids))]) {
			slices.SortFunc(x.Entries, a.byDate)
			entries[from+n], losses[from+n] = x.Entries, x.Losses
		}
		return nil
	})
	return entries, losses
}

// byDate orders the entries of a subject by when they happened, then by id.
func (a *account) byDate(x, y scoring.EntryPoints) int {
	return cmp.Or(cmp.Compare(a.occurred(x.Record), a.occurred(y.Record)), strings.Compare(string(x.Record), string(y.Record)))
}

// occurred is the day of an entry; of a given score without one, the day on
// which it was entered.
func (p *planner) occurred(id scoring.RecordID) civil.Date {
	if e, ok := p.in.Data.Event(id); ok {
		return e.Occurred
	}
	if g, ok := p.in.Data.Given(id); ok {
		return cmp.Or(g.Occurred, g.Entered)
	}
	return 0
}

// entryChapters sorts entries by indicator, in the order of the scheme; below
// one they stay in the order of the units.
func entryChapters(b *Board, which side, entries [][]scoring.EntryPoints) []chapter {
	at := make(map[scoring.IndicatorID]int, len(b.Scheme.Indicators))
	list := make([]chapter, len(b.Scheme.Indicators))
	for i := range b.Scheme.Indicators {
		x := &b.Scheme.Indicators[i]
		at[x.ID], list[i] = i, chapter{board: b, slot: scoring.Slot{Category: x.Category, Indicator: x.ID}}
	}
	for n := range entries {
		for k := range entries[n] {
			if e := &entries[n][k]; e.Side == int(which) {
				c := &list[at[e.Indicator]]
				c.entries = append(c.entries, *e)
			}
		}
	}
	return slices.DeleteFunc(list, func(c chapter) bool { return len(c.entries) == 0 })
}

func lossChapters(b *Board, losses [][]scoring.Unentered) []chapter {
	slots := b.Results.Program().Slots()
	at := make(map[scoring.Slot]int, len(slots))
	list := make([]chapter, len(slots))
	for n, slot := range slots {
		at[slot], list[n] = n, chapter{board: b, slot: slot}
	}
	for n := range losses {
		for _, x := range losses[n] {
			c := &list[at[x.Slot]]
			c.losses = append(c.losses, loss{x, b.Units[n].ID})
		}
	}
	return slices.DeleteFunc(list, func(c chapter) bool { return len(c.losses) == 0 })
}

// clauses are the clauses of the entries of a chapter: that of the indicator,
// then those of its kinds, as far as there are any.
func (c *chapter) clauses() []scoring.ClauseID {
	i := indicatorOf(c.board.Scheme, c.slot.Indicator)
	order := []scoring.ClauseID{i.Clause}
	for k := range i.Kinds {
		order = append(order, i.Kinds[k].Clause)
	}
	there := make(map[scoring.ClauseID]bool)
	for k := range c.entries {
		there[c.entries[k].Clause] = true
	}
	var list []scoring.ClauseID
	for _, id := range order {
		if there[id] {
			there[id] = false
			list = append(list, id)
		}
	}
	return list
}

// rulingsOn are the rulings on the entries of a period that an edition knows.
func (p *planner) rulingsOn(period *Period) map[scoring.RecordID][]*dataset.Ruling {
	on := make(map[scoring.RecordID][]*dataset.Ruling)
	for _, r := range p.in.Data.Rulings(period.Period.ID, period.Cutoff) {
		on[r.Entry] = append(on[r.Entry], r)
	}
	return on
}
