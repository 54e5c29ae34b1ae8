package site

import (
	"strconv"

	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
	"gongping/scoring/exact"
)

// RegisterPage is a sheet of the register of deductions or of bonuses.
type RegisterPage struct {
	Frame
	Deducts  bool
	Sheet    string   // which of how many; empty: there is only one
	Lines    []string // what the register says in sentences; on the first sheet
	Clauses  []ClauseRow
	Total    ClauseRow
	Lost     []LostSum
	Boards   []RegisterBoard
	Sheets   []SheetLink // all of them; none if there is only one
	Previous *Link
	Next     *Link
	register *register
}

// SheetLink leads to a sheet.
type SheetLink struct {
	Text string
	Link Link
	Own  bool
}

// ClauseRow is what the entries under a clause come to.
type ClauseRow struct {
	Key                                        string // scheme, indicator and clause
	Clause                                     *Cell
	Indicator                                  Cell // linked to the first of its lines
	Facts, Force, Reduced, Revoked, Cut, Units string
	Count, Points, Back                        Figure
}

// LostSum is what was lost under an item without an entry.
type LostSum struct {
	Key    string
	Item   Cell // linked to the first of its lines
	Cases  string
	Lost   Near
	Clause *Cell
}

// RegisterBoard are the lines of one board on a sheet.
type RegisterBoard struct {
	ID      string
	Scheme  Cell
	Entries []EntryRow
	Losses  []LossRow
}

// EntryRow is an entry of one unit.
type EntryRow struct {
	Anchor                                     string // of the first line of its clause; empty for any other
	Key                                        string // of its clause
	Entry, Unit                                Cell
	Share                                      string
	Indicator, Clause                          Cell
	Kind, Occurred, Reason, Evidence, Late     string
	Department, RecordedBy, ApprovedBy, Scorer string
	Count, Was, Points                         Figure // Was: before a ruling or a Once rule changed it; may be empty
	Void                                       bool   // comes to nothing
	Rulings                                    []Cell
	Kept                                       *Cell // the entry that counts in its place
	Cut                                        bool
}

// LossRow is what a unit lost under an item without an entry.
type LossRow struct {
	Anchor, Key             string
	Unit                    Cell
	Item                    Cell // linked to its line in the ledger
	Full, Is, Charged, Lost Figure
}

func (r *RegisterPage) frame() *Frame { return &r.Frame }

// page makes a sheet, from 0.
func (r *register) page(sheet int) *RegisterPage {
	a := r.address(sheet)
	chapters := r.take(r.which)
	page := &RegisterPage{
		Frame:   r.dated(r.frame(a, r.period.Period.Name+" "+r.title(), r.homeCrumb(a), r.periodCrumb(a, r.period.Period)), r.period.Snapshot),
		Deducts: r.which == deductions, register: r,
	}
	w := &registerWriter{register: r, from: a, chapters: chapters, sheet: sheet, rulings: r.rulingsOn(r.period)}
	if sheet == 0 {
		w.summary(page)
	}
	for _, s := range r.sheets[sheet] {
		w.span(page, s)
	}
	r.links(page, a, sheet)
	return page
}

func (r *register) title() string {
	if r.which == deductions {
		return r.T(locale.DeductionRegister)
	}
	return r.T(locale.BonusRegister)
}

// links are those between the sheets.
func (r *register) links(page *RegisterPage, from Address, sheet int) {
	last := len(r.sheets) - 1
	if last == 0 {
		return
	}
	page.Sheet = r.F(locale.SheetOf, "sheet", strconv.Itoa(sheet+1), "sheets", strconv.Itoa(last+1))
	page.Title += " " + r.F(locale.SheetNumber, "sheet", strconv.Itoa(sheet+1))
	for n := range r.sheets {
		link := SheetLink{strconv.Itoa(n + 1), from.To(r.address(n), ""), n == sheet}
		page.Sheets = append(page.Sheets, link)
		switch n {
		case sheet - 1:
			page.Previous = &link.Link
		case sheet + 1:
			page.Next = &link.Link
		}
	}
}

// registerWriter turns chapters into lines.
type registerWriter struct {
	*register
	from     Address
	chapters []chapter
	sheet    int
	rulings  map[scoring.RecordID][]*dataset.Ruling
}

// key names a clause of a chapter, or the slot under which something was lost.
func (c *chapter) key(clause scoring.ClauseID) string {
	if len(c.losses) == 0 {
		return clauseKey(c.board, c.slot, clause)
	}
	key := "lost." + itemKey(c.board, c.slot)
	if c.slot.Op != 0 {
		key += "." + c.slot.Op.String()
	}
	return key
}

func clauseKey(b *Board, slot scoring.Slot, clause scoring.ClauseID) string {
	return "clause." + itemKey(b, slot) + "." + string(clause)
}

func itemKey(b *Board, slot scoring.Slot) string {
	return string(b.Scheme.ID) + "." + string(slot.Category) + "." + string(slot.Indicator)
}

// first is the row of a chapter where a clause comes first.
func (c *chapter) first(clause scoring.ClauseID) int {
	for k := range c.entries {
		if c.entries[k].Clause == clause {
			return k
		}
	}
	return 0
}

// summary is what stands on the first sheet alone.
func (w *registerWriter) summary(page *RegisterPage) {
	var all sum
	for n := range w.chapters {
		c := &w.chapters[n]
		if len(c.losses) > 0 {
			page.Lost = append(page.Lost, w.lostSum(n, c))
			continue
		}
		for _, clause := range c.clauses() {
			var s sum
			for k := range c.entries {
				if e := &c.entries[k]; e.Clause == clause {
					s.add(e)
					all.add(e)
				}
			}
			row := w.sumRow(&s)
			row.Key = c.key(clause)
			row.Clause = w.clauseCell(w.from, c.board.Scheme, clause)
			row.Indicator = w.place(n, c.first(clause), indicatorOf(c.board.Scheme, c.slot.Indicator).Name, row.Key)
			page.Clauses = append(page.Clauses, row)
		}
	}
	page.Total = w.sumRow(&all)
	page.Lines = w.sentences(&all)
}

// sum is entries added up.
type sum struct {
	scoring.Sums
	units map[scoring.SubjectID]bool
}

func (s *sum) add(e *scoring.EntryPoints) {
	if s.units == nil {
		s.units = make(map[scoring.SubjectID]bool)
	}
	s.Add(e)
	s.units[e.Subject] = true
}

func (w *registerWriter) sumRow(s *sum) ClauseRow {
	row := ClauseRow{Facts: count(s.Entries), Count: figure(s.Count), Force: count(s.Granted), Reduced: count(s.Reduced),
		Revoked: count(s.Revoked), Cut: count(s.Cut), Units: count(len(s.units)), Points: figure(s.Gained)}
	if w.which == deductions {
		row.Force, row.Points, row.Back = count(s.Charged), figure(s.Lost), figure(s.Waived)
	}
	return row
}

func (w *registerWriter) lostSum(n int, c *chapter) LostSum {
	var lost []exact.Number
	for k := range c.losses {
		lost = append(lost, c.losses[k].Lost)
	}
	s := LostSum{Key: c.key(""), Cases: count(len(lost)), Lost: nearly(scoring.Total(lost))}
	s.Item = w.place(n, 0, w.slotName(c.board.Scheme, c.slot), s.Key)
	if i := indicatorOf(c.board.Scheme, c.slot.Indicator); i != nil {
		s.Clause = w.clauseCell(w.from, c.board.Scheme, i.Clause)
	}
	return s
}

// place links to a line of the register.
func (w *registerWriter) place(chapter, row int, text, key string) Cell {
	link := w.from.To(w.address(w.sheetOf(chapter, row)), key)
	return Cell{text, &link}
}

// sentences say what the tables hold.
func (w *registerWriter) sentences(all *sum) []string {
	row := w.sumRow(all)
	pairs := []string{"facts", row.Facts, "units", row.Units, "force", row.Force, "points", string(row.Points),
		"reduced", row.Reduced, "revoked", row.Revoked, "cut", row.Cut, "back", string(row.Back)}
	if w.which == bonuses {
		if all.Entries == 0 {
			return []string{w.T(locale.BonusesNone)}
		}
		return []string{w.F(locale.BonusSentence, pairs...), w.T(locale.RegisterPoints)}
	}
	list := []string{w.T(locale.DeductionsNone)}
	if all.Entries > 0 {
		list = []string{w.F(locale.DeductionSentence, pairs...), w.T(locale.RegisterPoints)}
	}
	cases, units := 0, make(map[scoring.SubjectID]bool)
	for n := range w.chapters {
		for k := range w.chapters[n].losses {
			cases++
			units[w.chapters[n].losses[k].subject] = true
		}
	}
	if cases == 0 {
		return append(list, w.T(locale.MeasuredNone))
	}
	return append(list, w.F(locale.RegisterMeasured, "units", count(len(units)), "count", count(cases)))
}
