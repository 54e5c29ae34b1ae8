package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// Cause says how the movement of a subject comes about, against the board
// before. What does not apply is empty: all of it for a subject that has no
// place in the same group on both boards.
type Cause struct {
	Own, Others Figure   // places gained by its own change and by that of the others
	Split       Sentence // the two in words; they add up to the movement
	Weigh       Sentence // how much the total changed, and what weighs most in it
	Edition     Sentence // that another edition of the scheme applies
	Passed      Sentence // whom it passed
	PassedBy    Sentence // who passed it
}

const (
	mostItems = 3 // of the score that a cause names
	mostNames = 3 // of units that a sentence names
)

// Sentences are those that say something, in order.
func (c *Cause) Sentences() []Sentence {
	var list []Sentence
	for _, s := range []Sentence{c.Split, c.Weigh, c.Edition, c.Passed, c.PassedBy} {
		if len(s) > 0 {
			list = append(list, s)
		}
	}
	return list
}

// cause explains the movement of a subject on page a.
func (p *planner) cause(a Address, b *Board, id scoring.SubjectID) Cause {
	if b.Before == nil {
		return Cause{}
	}
	split, ok := b.Results.CauseSince(b.Before.Results, id)
	if !ok {
		return Cause{}
	}
	c := Cause{Own: places(split.Own), Others: places(split.Others), Weigh: p.weigh(a, b, id)}
	c.Split = p.sentence(locale.CauseSplit, map[string]Sentence{"own": plain(string(c.Own)), "others": plain(string(c.Others))})
	c.Edition = p.otherEdition(a, b)
	if len(split.Passed) > 0 {
		c.Passed = p.sentence(locale.CausePassed, map[string]Sentence{"names": p.names(a, b, split.Passed)})
	}
	if len(split.PassedBy) > 0 {
		c.PassedBy = p.sentence(locale.CausePassedBy, map[string]Sentence{"names": p.names(a, b, split.PassedBy)})
	}
	return c
}

// otherEdition says that a board goes by another edition of the scheme than the
// one before.
func (p *planner) otherEdition(a Address, b *Board) Sentence {
	if b.Scheme == b.Before.Scheme {
		return nil
	}
	edition := func(s *dataset.Scheme) Sentence {
		return linked(string(s.Edition), a.To(SchemeAddress(s.ID, s.Edition), ""))
	}
	return p.sentence(locale.CauseEdition, map[string]Sentence{"now": edition(b.Scheme), "before": edition(b.Before.Scheme)})
}

// places are places gained, as they are printed.
func places(n int) Figure { return signed(exact.Int(int64(n))) }

// weigh says how the total of a subject changed, with what weighs most in it.
// What it names and the rest add up to the change.
func (p *planner) weigh(a Address, b *Board, id scoring.SubjectID) Sentence {
	differences := b.Results.Differences(id, b.Before.Results, id)
	top, others, rest := scoring.Weightiest(differences, mostItems)
	if len(top) == 0 {
		return p.sentence(locale.CauseGapNone, nil)
	}
	var items []Sentence
	for i := range top {
		items = append(items, p.sentence(locale.CauseItem, map[string]Sentence{
			"item": {p.slotCell(a, b, id, top[i].Slot)}, "by": plain(shortSigned(top[i].By)),
		}))
	}
	if others > 0 {
		items = append(items, plain(p.F(locale.CauseRest, "by", shortSigned(rest))))
	}
	return p.sentence(locale.CauseGap, map[string]Sentence{
		"gap": plain(shortSigned(scoring.Gap(differences))), "items": p.joined(locale.ItemsSeparator, items),
	})
}

// slotCell links what brings points to its line in the ledger of a subject: on
// the board, or, where only the scheme before has it, on the one before.
func (p *planner) slotCell(a Address, b *Board, id scoring.SubjectID, slot scoring.Slot) Cell {
	if !hasSlot(b, slot) {
		b = b.Before
	}
	link := a.To(LedgerAddress(b.Period.ID, b.Scheme.ID, id), slotAnchor(slot))
	return Cell{p.slotName(b.Scheme, slot), &link}
}

func hasSlot(b *Board, slot scoring.Slot) bool {
	for _, s := range b.Results.Program().Slots() {
		if s == slot {
			return true
		}
	}
	return false
}

// names lists units by name, linked to their ledgers: the first few, and how
// many there are.
func (p *planner) names(a Address, b *Board, ids []scoring.SubjectID) Sentence {
	var list []Sentence
	for _, id := range ids[:min(len(ids), mostNames)] {
		list = append(list, Sentence{p.unitCell(a, b, id)})
	}
	s := p.joined(locale.NamesSeparator, list)
	if len(ids) > mostNames {
		return p.sentence(locale.NamesMore, map[string]Sentence{"names": s, "count": plain(count(len(ids)))})
	}
	return s
}
