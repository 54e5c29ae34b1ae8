package site

import (
	"gongping/internal/locale"
	"gongping/scoring"
)

// Earlier is what the edition before said of a subject, where it said something
// else.
type Earlier struct {
	Text  string
	Total Figure // empty: the subject was not there
	Place string
}

// EarlierRow is the same of a row of a ledger.
type EarlierRow struct {
	Text  string
	Value Figure // points, or the amount of a metric; empty: nothing stood or counted there
}

// earlier compares the result of a subject with that of the edition before.
func (p *planner) earlier(b *Board, now *scoring.Score, place int) *Earlier {
	if b.Earlier == nil {
		return nil
	}
	edition := p.edition(b.Earlier.Edition)
	was, ok := b.Earlier.Results.Of(now.Subject)
	if !ok {
		return &Earlier{Text: p.F(locale.EarlierNotThere, "edition", edition), Place: p.place(0)}
	}
	then := 0
	if standing, placed := b.Earlier.Results.Place(now.Subject); placed {
		then = standing.Place
	}
	if then == place && was.Total.Equal(now.Total) {
		return nil
	}
	x := &Earlier{Total: figure(was.Total), Place: p.place(then)}
	x.Text = p.F(locale.EarlierResult, "edition", edition, "total", string(x.Total), "place", x.Place)
	return x
}

// compareEarlier notes in the rows what the edition before had in their places.
func (w *ledgerWriter) compareEarlier(id scoring.SubjectID, now *scoring.Node) {
	b := w.board.Earlier
	if b == nil {
		return
	}
	old := &ledgerWriter{planner: w.planner, board: b, address: w.address, subject: w.subject}
	if tree := b.Results.Ledger(id); tree != nil {
		if alikeTrees(now, tree) {
			return
		}
		old.root(tree)
	}
	was := make(map[string]Figure, len(old.rows))
	for i := range old.rows {
		was[old.rows[i].ID] = old.rows[i].counted()
	}
	edition := w.edition(b.Edition)
	for i := range w.rows {
		row := &w.rows[i]
		value, there := was[row.ID]
		switch {
		case !there:
			row.Earlier = &EarlierRow{Text: w.F(locale.EarlierNotThere, "edition", edition)}
		case value != row.counted() && value == "":
			row.Earlier = &EarlierRow{Text: w.F(locale.EarlierVoid, "edition", edition)}
		case value != row.counted():
			row.Earlier = &EarlierRow{w.F(locale.EarlierValue, "edition", edition, "value", string(value)), value}
		}
	}
}

// alikeTrees reports whether two ledgers come to the same everywhere, from the
// same records: then there is no row to compare.
func alikeTrees(a, b *scoring.Node) bool {
	if a.Op != b.Op || a.Record != b.Record || a.Void != b.Void || !a.Value.Equal(b.Value) || len(a.Inputs) != len(b.Inputs) || len(a.Took) != len(b.Took) {
		return false
	}
	for n := range a.Took {
		if x, y := &a.Took[n], &b.Took[n]; x.From != y.From || (x.Value == nil) != (y.Value == nil) || x.Value != nil && !x.Value.Equal(*y.Value) {
			return false
		}
	}
	for n := range a.Inputs {
		if !alikeTrees(a.Inputs[n], b.Inputs[n]) {
			return false
		}
	}
	return true
}

// counted is what a row comes to; empty for one that is void.
func (r *Row) counted() Figure {
	switch {
	case r.Void:
		return ""
	case r.Amount != "":
		return r.Amount
	}
	return r.Value
}
