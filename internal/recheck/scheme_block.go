package recheck

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// block is an indicator as the page of a scheme presents it.
type block struct {
	id, name, method        string
	department, orientation string
	clause                  string   // its anchor
	worth                   *big.Rat // nil: none is stated
	kinds                   []eventKind
}

// eventKind is a line of its kinds of events; each says what one is worth.
type eventKind struct{ name, each, clause string }

func newBlock(id string, article *html.Node, w *words) block {
	facts, ways := labelled(first(article, "dl.traits")), first(article, ".ways")
	fact := func(label string) string { return strings.Join(facts[w.says[label]], " ") }
	b := block{id: id, name: text(first(article, "h3")), method: text(first(ways, "strong")), department: fact("department"), orientation: fact("orientation"),
		clause: anchorOf(first(first(article, ".quote"), "a"))}
	if n, ok := parse(fact("worth")); ok {
		b.worth = n
	}
	if b.method == w.says["by events"] && first(ways, "table.kinds") == nil {
		b.onlyKind(ways, w)
	}
	for _, tr := range all(first(first(ways, "table.kinds"), "tbody"), "tr") {
		k := eventKind{name: text(first(tr, "th")), each: text(first(tr, "td.worth"))}
		if first(tr, "td.fixed") != nil {
			unit := text(first(tr, "td.unit"))
			k.each = strings.TrimPrefix(fmt.Sprintf(w.each, "", unit, k.each), fill(w.says["labelled"], fields{}))
		}
		for _, note := range all(tr, "p.note") {
			if a := first(note, "a"); a != nil {
				k.clause = anchorOf(a)
			}
		}
		b.kinds = append(b.kinds, k)
	}
	return b
}

// onlyKind reads the sentence that stands in place of a table of one line: after
// the method, and the base if there is one.
func (b *block) onlyKind(ways *html.Node, w *words) {
	for _, p := range all(ways, "p") {
		says := withoutClause(p)
		if first(p, "strong") != nil || read(w.says["base"]+" {points}", says, fields{"points": figures}) != nil {
			continue
		}
		name, each, _ := strings.Cut(says, fill(w.says["labelled"], fields{}))
		each, _, _ = strings.Cut(each, " · ")
		b.kinds = []eventKind{{name, each, anchorOf(first(first(p, ".clause"), "a"))}}
		return
	}
}

// clauses are those under which its entries may take points, in their order.
func (b *block) clauses(w *words) (list []string) {
	if b.method != w.says["by events"] {
		return []string{b.clause}
	}
	for _, k := range b.kinds {
		if k.clause == "" {
			k.clause = b.clause
		}
		if !slices.Contains(list, k.clause) {
			list = append(list, k.clause)
		}
	}
	return list
}

// carried is something that events may carry; words is nil for a number.
type carried struct {
	id, name string
	words    []string
}

func newCarried(id, name string, says []string, w *words) carried {
	_, name, _ = strings.Cut(name, fill(w.says["labelled"], fields{}))
	c := carried{id: id, name: name}
	for _, sentence := range says {
		if f := read(w.says["one of"], sentence, nil); f != nil {
			c.words = strings.Split(f["list"], w.comma)
		}
	}
	return c
}

// block is the one of an id; an empty one if there is none.
func (s *scheme) block(id string) *block {
	for n := range s.blocks {
		if s.blocks[n].id == id {
			return &s.blocks[n]
		}
	}
	return new(block)
}
