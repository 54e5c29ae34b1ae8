package site

import (
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

// PairGroup is a category, or what is done to the total, or what only the
// other scheme has.
type PairGroup struct {
	PairRow
	Rows []PairRow
}

// PairRow is one line of a difference.
type PairRow struct {
	Category    string // id
	Name        string
	Note        string
	Own, Other  Cell // a dash where the scheme has no such line
	By, Running Figure
	Same        bool
}

// side is one of the two that are compared.
type side struct {
	board *Board
	id    scoring.SubjectID
	name  string
}

func (s side) ledger() Address { return LedgerAddress(s.board.Period.ID, s.board.Scheme.ID, s.id) }

// mostNamed is how many lines a sentence names.
const mostNamed = 3

func (p *planner) pair(a Address, own, other side, id, title string) Pair {
	w := &pairWriter{p, a, own, other, slotsOf(own.board), slotsOf(other.board)}
	list := own.board.Results.Differences(own.id, other.board.Results, other.id)
	pair := Pair{ID: id, Title: title, Own: w.head(own), Other: w.head(other), Total: w.total(list)}
	if x, y := own.board.Scheme, other.board.Scheme; x != y {
		pair.Notes = []string{p.F(locale.CompareEditions, "now", p.schemeEdition(x), "then", p.schemeEdition(y))}
	}
	for len(list) > 0 {
		n := w.run(list)
		if group, any := w.group(list[:n]); any {
			pair.Groups = append(pair.Groups, group)
		}
		list = list[n:]
	}
	pair.Said = w.said(own.board.Results.Differences(own.id, other.board.Results, other.id))
	return pair
}

// pairWriter makes the lines of a pair.
type pairWriter struct {
	*planner
	address    Address
	own, other side
	has, had   map[scoring.Slot]bool
}

func slotsOf(b *Board) map[scoring.Slot]bool {
	set := make(map[scoring.Slot]bool)
	for _, slot := range b.Results.Program().Slots() {
		set[slot] = true
	}
	return set
}

func (w *pairWriter) head(s side) Cell {
	link := w.address.To(s.ledger(), "")
	return Cell{s.name, &link}
}

// run is how many lines from the first on belong together: one category, or
// all that only the other scheme has, which come last.
func (w *pairWriter) run(list []scoring.Difference) int {
	n := 1
	for n < len(list) && w.has[list[n].Slot] == w.has[list[0].Slot] && (!w.has[list[0].Slot] || list[n].Category == list[0].Category) {
		n++
	}
	return n
}

// group is false for one in which nothing is worth a line.
func (w *pairWriter) group(list []scoring.Difference) (PairGroup, bool) {
	first := &list[0]
	a, b, by := scoring.Subtotal(list)
	group := PairGroup{PairRow: PairRow{Own: Cell{Text: string(figure(a))}, Other: Cell{Text: string(figure(b))}, By: signed(by)}}
	switch {
	case !w.has[first.Slot]:
		group.Name, group.Own.Text = w.T(locale.CompareOnlyThere), w.T(locale.MarginNone)
	case first.Category == "":
		group.Name = w.T(locale.CompareOfTotal)
	default:
		group.Category, group.Name = string(first.Category), categoryName(w.own.board.Scheme, first.Category)
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
	row := PairRow{Category: string(d.Category), By: signed(d.By), Running: signed(d.Running), Same: d.By.IsZero(),
		Own: w.value(w.own, d.Slot, figure(d.A), w.has), Other: w.value(w.other, d.Slot, figure(d.B), w.had)}
	s := w.own.board.Scheme
	if !w.has[d.Slot] {
		s = w.other.board.Scheme
	}
	row.Name = w.slotName(s, d.Slot)
	if w.has[d.Slot] && !w.had[d.Slot] {
		row.Note = w.T(locale.CompareOnlyHere)
	}
	return row
}

// value links to the line of the ledger; what the scheme does not have is a
// dash.
func (w *pairWriter) value(s side, slot scoring.Slot, f Figure, has map[scoring.Slot]bool) Cell {
	if !has[slot] {
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
	return PairRow{Name: w.T(locale.Total), Own: Cell{string(figure(a)), &x}, Other: Cell{string(figure(b)), &y}, By: signed(by), Running: signed(by)}
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
	text := w.F(key, "one", w.own.name, "other", w.other.name, "a", string(figure(a)), "b", string(figure(b)), "by", string(figure(by.Abs())))
	list = slices.DeleteFunc(list, func(d scoring.Difference) bool { return d.By.IsZero() })
	if len(list) == 0 {
		return []string{text, w.T(locale.CompareNothing)}
	}
	slices.SortStableFunc(list, func(x, y scoring.Difference) int { return y.By.Abs().Cmp(x.By.Abs()) })
	var named []string
	for n := range list[:min(mostNamed, len(list))] {
		named = append(named, w.F(locale.CompareWhat, "what", w.row(&list[n]).Name, "by", string(signed(list[n].By))))
	}
	return []string{text, w.F(locale.CompareMost, "list", strings.Join(named, w.T(locale.ListSeparator)))}
}
