package site

import (
	"slices"
	"strings"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// Two editions are compared by what the site says of them. Each is laid out as
// topics with statements (difference_layout.go); topics are told apart
// by the ids of the rule file, statements by their slots. What nothing is said
// of is still under the comparison, as the values themselves: no difference
// between two rule files is silent.

// DifferenceBlock is what has changed of one subject.
type DifferenceBlock struct {
	Title   Cell
	Changes []Change
}

// Change is a sentence with an old value, a new one, or both, and the clause in
// which it is found.
type Change struct{ Parts []ChangePart }

// ChangePart is a piece of the sentence: words, the old or the new value, or
// the clause.
type ChangePart struct {
	Text     string
	Old, New bool
	Link     *Link
}

// comparison collects the changes from one edition to the next.
type comparison struct {
	*planner
	a        Address
	old, new *layout
	blocks   []DifferenceBlock
	at       map[string]int // index of a block by its id
}

// differences between two editions of a scheme, as a page at an address says
// them.
func (p *planner) differences(a Address, old, new *dataset.Scheme) []DifferenceBlock {
	return p.compare(a, p.layout(a, old), p.layout(a, new))
}

func (p *planner) compare(a Address, old, new *layout) []DifferenceBlock {
	c := &comparison{planner: p, a: a, old: old, new: new, at: make(map[string]int)}
	for _, l := range []*layout{c.new, c.old} { // blocks in the order of the new edition
		for _, t := range l.topics {
			if _, known := c.at[t.block.id]; !known {
				c.at[t.block.id] = len(c.blocks)
				c.blocks = append(c.blocks, DifferenceBlock{Title: t.block.title})
			}
		}
	}
	for _, t := range c.new.topics {
		if before := c.old.find(t.key); before != nil {
			c.topic(before, t)
		} else {
			c.report(t.block, finding{key: locale.DifferenceNew, what: t.name, new: t.detail(), clause: t.clause})
		}
	}
	for _, t := range c.old.topics {
		if c.new.find(t.key) == nil {
			c.report(t.block, finding{key: locale.DifferenceGone, what: t.name, old: t.detail(), clause: t.clause, gone: true})
		}
	}
	for _, list := range c.new.lists {
		c.order(list)
	}
	return slices.DeleteFunc(c.blocks, func(b DifferenceBlock) bool { return len(b.Changes) == 0 })
}

// topic compares what both editions say of a subject.
func (c *comparison) topic(old, new *topic) {
	said := false
	report := func(f finding) { said = true; c.report(new.block, f) }
	for _, now := range new.says {
		was := old.find(now.slot)
		switch {
		case was == nil && now.of != "" && old.find(now.of) == nil:
			// It came with what it belongs to.
		case was == nil:
			report(finding{key: locale.DifferenceAdded, what: now.what, new: now.text, clause: now.clause})
		case was.plain != now.plain && now.sentence:
			report(finding{key: locale.DifferenceSentence, what: now.what, old: was.text, new: now.text, clause: now.clause})
		case was.plain != now.plain:
			report(finding{key: locale.DifferenceValue, what: now.what, old: was.text, new: now.text, clause: now.clause})
		}
	}
	for _, was := range old.says {
		if new.find(was.slot) == nil && (was.of == "" || new.find(was.of) != nil) {
			report(finding{key: locale.DifferenceDropped, what: was.what, old: was.text, clause: was.clause, gone: true})
		}
	}
	if !said && old.raw != new.raw {
		report(finding{key: locale.DifferenceWritten, what: new.name, clause: new.clause})
	}
}

// order compares the order of what both editions have.
func (c *comparison) order(list *sequence) {
	names := func(l *layout, other *layout) (keys, names []string) {
		for _, t := range l.topics {
			if t.list == list.id && other.find(t.key) != nil {
				keys, names = append(keys, t.key), append(names, t.short)
			}
		}
		return keys, names
	}
	was, old := names(c.old, c.new)
	now, new := names(c.new, c.old)
	if !slices.Equal(was, now) {
		c.report(list.block, finding{key: locale.DifferenceOrder, what: list.name,
			old: strings.Join(old, c.T(locale.Comma)), new: strings.Join(new, c.T(locale.Comma))})
	}
}

// finding is a difference before it is put into words.
type finding struct {
	key            locale.Key
	what, old, new string
	clause         scoring.ClauseID // empty: the scheme says it as a whole
	gone           bool             // what the clause says holds no more
}

func (c *comparison) report(b block, f finding) {
	if f.key == locale.DifferenceNew && f.new == "" || f.key == locale.DifferenceGone && f.old == "" {
		f.key = map[locale.Key]locale.Key{locale.DifferenceNew: locale.DifferenceNewOnly, locale.DifferenceGone: locale.DifferenceGoneOnly}[f.key]
	}
	clause := c.source(f)
	parts := map[string]ChangePart{
		"old": {Text: f.old, Old: true}, "new": {Text: f.new, New: true}, "clause": {Text: clause.Text, Link: clause.Link},
	}
	key := locale.DifferenceUnder
	if f.gone {
		key = locale.DifferenceOnce
	}
	change := Change{c.changeSentence(f.key, parts, "what", f.what)}
	change.Parts = append(change.Parts, c.changeSentence(key, parts, "from", c.appliesFrom(c.new.s))...)
	at := &c.blocks[c.at[b.id]]
	at.Changes = append(at.Changes, change)
}

// source is where a change is written: in a clause of the new edition or, of
// what holds no more, of the old one; else in the document as a whole.
func (c *comparison) source(f finding) Cell {
	edition := c.new.s
	if f.gone {
		edition = c.old.s
	}
	if f.clause == "" {
		return Cell{Text: edition.Document}
	}
	return *c.clauseCell(c.a, edition, f.clause)
}

// sentence is a text with parts in its gaps. They are marked by characters that
// no text of a folder has.
func (p *planner) changeSentence(key locale.Key, parts map[string]ChangePart, pairs ...string) []ChangePart {
	names := []string{"old", "new", "clause"}
	for n, name := range names {
		pairs = append(pairs, name, string(rune(n)))
	}
	var list []ChangePart
	text := p.F(key, pairs...)
	for text != "" {
		at := strings.IndexFunc(text, func(r rune) bool { return int(r) < len(names) })
		if at < 0 {
			return append(list, ChangePart{Text: text})
		}
		if at > 0 {
			list = append(list, ChangePart{Text: text[:at]})
		}
		list, text = append(list, parts[names[text[at]]]), text[at+1:]
	}
	return list
}
