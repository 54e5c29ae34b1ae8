package site

import (
	"cmp"
	"slices"
	"strings"

	"gongping/internal/locale"
	"gongping/scoring"
)

// Pair is the difference of two totals, line by line.
type Pair struct {
	ID, Title  string
	Own, Other Cell     // heads of the columns
	Said       []string // the difference in sentences
	Notes      []string // what a reader must know: the schemes differ
	Groups     []PairGroup
	Total      PairRow
}

// PairGroup is a category, or what is done to the total.
type PairGroup struct {
	PairRow
	Rows []PairRow
}

// PairRow is one line of a difference.
type PairRow struct {
	Category    string // id; of the line of a category
	Slot        string // names it for machines; of any line below one
	Name        string
	Note        string
	Own, Other  Cell // a dash where the scheme has no such line
	By, Running Near
	Even        bool
}

// pairSide is one of the two that are compared.
type pairSide struct {
	board *Board
	id    scoring.SubjectID
	name  string
}

func (s pairSide) ledger() Address { return LedgerAddress(s.board.Period.ID, s.board.Scheme.ID, s.id) }

// mostNamed is how many lines or units a sentence names.
const mostNamed = 3

func (p *planner) pair(a Address, own, other pairSide, id, title string) Pair {
	w := &pairWriter{p, a, own, other}
	list := own.board.Results.Differences(own.id, other.board.Results, other.id)
	pair := Pair{ID: id, Title: title, Own: w.head(own), Other: w.head(other), Total: w.total(list)}
	if x, y := own.board.Scheme, other.board.Scheme; x != y {
		pair.Notes = []string{p.F(locale.CompareEditions, "now", p.schemeEdition(x), "then", p.schemeEdition(y))}
	}
	for _, lines := range scoring.ByCategory(list) {
		if group, any := w.group(lines); any {
			pair.Groups = append(pair.Groups, group)
		}
	}
	pair.Said = w.said(list)
	return pair
}

// pairWriter makes the lines of a pair.
type pairWriter struct {
	*planner
	address    Address
	own, other pairSide
}

// has reports whether the scheme of a side has a line.
func (s pairSide) has(slot scoring.Slot) bool { return s.board.Results.Program().Has(slot) }

func (w *pairWriter) head(s pairSide) Cell {
	link := w.address.To(s.ledger(), "")
	return Cell{s.name, &link}
}

// group is false for one in which nothing is worth a line.
func (w *pairWriter) group(list []scoring.Difference) (PairGroup, bool) {
	id := list[0].Category
	a, b, by := scoring.Subtotal(list)
	group := PairGroup{PairRow: PairRow{Category: string(id), Own: Cell{Text: string(figure(a))}, Other: Cell{Text: string(figure(b))}, By: nearlySigned(by)}}
	now, then := categoryName(w.own.board.Scheme, id), categoryName(w.other.board.Scheme, id)
	group.Name = cmp.Or(now, then)
	switch {
	case id == "":
		group.Name = w.T(locale.CompareOfTotal)
	case now == "":
		group.Own.Text, group.Note = w.T(locale.MarginNone), w.T(locale.CompareOnlyThere)
	case then == "":
		group.Other.Text, group.Note = w.T(locale.MarginNone), w.T(locale.CompareOnlyHere)
	}
	for n := range list {
		d := &list[n]
		// A limit or a rounding that did nothing is no line of the ledger either.
		if d.Indicator == "" && d.A.IsZero() && d.B.IsZero() {
			continue
		}
		group.Rows = append(group.Rows, w.row(d))
	}
	return group, len(group.Rows) > 0
}

func (w *pairWriter) row(d *scoring.Difference) PairRow {
	row := PairRow{Slot: slotID(d.Slot), By: nearlySigned(d.By), Running: nearlySigned(d.Running), Even: d.By.IsZero(),
		Own: w.value(w.own, d.Slot, figure(d.A)), Other: w.value(w.other, d.Slot, figure(d.B))}
	s := w.own.board.Scheme
	if !w.own.has(d.Slot) {
		s = w.other.board.Scheme
	}
	row.Name = w.slotName(s, d.Slot)
	switch {
	case !w.own.has(d.Slot):
		row.Note = w.T(locale.CompareOnlyThere)
	case !w.other.has(d.Slot):
		row.Note = w.T(locale.CompareOnlyHere)
	}
	return row
}

// slotID names a slot for machines: an indicator by its id, an operation by its
// category, empty for the total, and what is done.
func slotID(slot scoring.Slot) string {
	if slot.Indicator != "" {
		return string(slot.Indicator)
	}
	return string(slot.Category) + "." + slot.Op.String()
}

// value links to the line of the ledger; what the scheme does not have is a
// dash.
func (w *pairWriter) value(s pairSide, slot scoring.Slot, f Figure) Cell {
	if !s.has(slot) {
		return Cell{Text: w.T(locale.MarginNone)}
	}
	fragment := ""
	if slot.Indicator != "" {
		fragment = indicatorAnchor(slot.Indicator)
	}
	link := w.address.To(s.ledger(), fragment)
	return Cell{string(f), &link}
}

// total is the last line: the two totals and the gap between them.
func (w *pairWriter) total(list []scoring.Difference) PairRow {
	a, b, by := scoring.Subtotal(list)
	x, y := w.address.To(w.own.ledger(), ""), w.address.To(w.other.ledger(), "")
	return PairRow{Name: w.T(locale.Total), Own: Cell{string(figure(a)), &x}, Other: Cell{string(figure(b)), &y}, By: nearlySigned(by), Running: nearlySigned(by)}
}

// said puts the gap in words, and the lines that make most of it.
func (w *pairWriter) said(list []scoring.Difference) []string {
	a, b, by := scoring.Subtotal(list)
	key := locale.CompareEqual
	switch by.Sign() {
	case 1:
		key = locale.CompareHigher
	case -1:
		key = locale.CompareLower
	}
	text := w.F(key, "one", w.own.name, "other", w.other.name, "a", string(figure(a)), "b", string(figure(b)), "by", near(by.Abs()))
	list = slices.Concat(scoring.ByCategory(list)...) // of equal ones the first in the table stands first
	list = slices.DeleteFunc(list, func(d scoring.Difference) bool { return d.By.IsZero() })
	if len(list) == 0 {
		return []string{text, w.T(locale.CompareNothing)}
	}
	slices.SortStableFunc(list, func(x, y scoring.Difference) int { return y.By.Abs().Cmp(x.By.Abs()) })
	var named []string
	for n := range list[:min(mostNamed, len(list))] {
		named = append(named, w.F(locale.CompareWhat, "what", w.row(&list[n]).Name, "by", nearlySigned(list[n].By).Text))
	}
	return []string{text, w.F(locale.CompareMost, "list", strings.Join(named, w.T(locale.ListSeparator)))}
}
