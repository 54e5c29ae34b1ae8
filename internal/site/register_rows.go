package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// span writes the lines of a part of a chapter.
func (w *registerWriter) span(page *RegisterPage, s span) {
	c := &w.chapters[s.chapter]
	id := "board." + string(c.board.Scheme.ID)
	if n := len(page.Boards); n == 0 || page.Boards[n-1].ID != id {
		page.Boards = append(page.Boards, RegisterBoard{ID: id, Scheme: w.boardCell(c.board)})
	}
	board := &page.Boards[len(page.Boards)-1]
	for k := s.from; k < s.to; k++ {
		if len(c.losses) > 0 {
			board.Losses = append(board.Losses, w.lossRow(c, k))
		} else {
			board.Entries = append(board.Entries, w.entryRow(c, k))
		}
	}
}

func (w *registerWriter) boardCell(b *Board) Cell {
	link := w.from.To(RankingAddress(b.Period.ID, b.Scheme.ID), "")
	return Cell{b.Scheme.Title, &link}
}

func (w *registerWriter) lossRow(c *chapter, k int) LossRow {
	x := &c.losses[k]
	link := w.from.To(LedgerAddress(c.board.Period.ID, c.board.Scheme.ID, x.subject), x.Node)
	row := LossRow{Key: c.key(""), Unit: w.unitCell(w.from, c.board, x.subject), Item: Cell{w.slotName(c.board.Scheme, c.slot), &link},
		Full: figure(x.Intact), Is: figure(x.Is), Charged: figure(x.Charged), Lost: figure(x.Lost)}
	if k == 0 {
		row.Anchor = row.Key
	}
	return row
}

func (w *registerWriter) entryRow(c *chapter, k int) EntryRow {
	e, s := &c.entries[k], c.board.Scheme
	i := indicatorOf(s, e.Indicator)
	link := w.from.To(LedgerAddress(c.board.Period.ID, s.ID, e.Subject), anchor(e.Record))
	row := EntryRow{
		Key: c.key(e.Clause), Entry: Cell{string(e.Record), &link}, Unit: w.unitCell(w.from, c.board, e.Subject),
		Indicator: w.indicatorCell(w.from, s, i), Clause: *w.clauseCell(w.from, s, e.Clause),
		Count: figure(e.Count), Points: figure(e.Points), Void: e.Points.IsZero(), Cut: e.Cut,
	}
	if c.first(e.Clause) == k {
		row.Anchor = row.Key
	}
	if !e.Full.Equal(e.Points) {
		row.Was = figure(e.Full)
	}
	if department, ok := w.in.Data.Department(i.Department); ok {
		row.Department = department.Name
	}
	for _, r := range w.rulings[e.Record] {
		link := w.from.To(RegisterAddress(w.period.Period.ID, rulingsName), anchor(r.ID))
		row.Rulings = append(row.Rulings, Cell{w.T(outcomeKeys[r.Outcome]), &link})
	}
	if e.Kept != "" {
		link := w.from.To(LedgerAddress(c.board.Period.ID, s.ID, e.Subject), anchor(e.Kept))
		row.Kept = &Cell{string(e.Kept), &link}
	}
	w.record(&row, i, e)
	return row
}

// record adds what is on record about an entry.
func (w *registerWriter) record(row *EntryRow, i *dataset.Indicator, e *scoring.EntryPoints) {
	if x, ok := w.in.Data.Event(e.Record); ok {
		if kind := kindOf(i, x.Kind); kind != nil {
			row.Kind = kind.Name
		}
		row.Occurred, row.Late = x.Occurred.String(), x.Late
		for _, share := range x.Shares {
			if share.ID == e.Subject {
				row.Share = w.F(locale.ShareColumn, "share", operand(share.Value))
			}
		}
		w.charge(row, &x.Charge)
	}
	if x, ok := w.in.Data.Given(e.Record); ok {
		row.Kind = w.T(locale.GivenScore)
		if i.Given != nil {
			row.Kind = i.Given.Source
		}
		if !x.Occurred.IsZero() {
			row.Occurred = x.Occurred.String()
		}
		row.Scorer = w.person(x.Scorer)
		w.charge(row, &x.Charge)
	}
}

func (w *registerWriter) charge(row *EntryRow, c *dataset.Charge) {
	row.Reason, row.Evidence = c.Reason, c.Evidence
	row.RecordedBy, row.ApprovedBy = w.person(c.RecordedBy), w.person(c.ApprovedBy)
}

// indicatorCell links an indicator to its line on the page of its scheme.
func (p *planner) indicatorCell(from Address, s *dataset.Scheme, i *dataset.Indicator) Cell {
	link := from.To(SchemeAddress(s.ID, s.Edition), "indicator."+string(i.ID))
	return Cell{i.Name, &link}
}
