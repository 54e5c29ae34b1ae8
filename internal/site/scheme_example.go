package site

import (
	"gongping/internal/dataset"
	"gongping/internal/locale"
	"gongping/scoring"
)

// ExampleRow is a worked example with its calculation.
type ExampleRow struct {
	ID, Name string
	Rows     []Row
	Given    []string // the facts
	Points   Figure

	of scoring.IndicatorID
}

// exampleRows works the examples of a scheme out and prints them as ledgers are
// printed.
func (p *planner) exampleRows(a Address, s *dataset.Scheme) []ExampleRow {
	var list []ExampleRow
	program := p.in.Schemes[s].Program
	for n := range s.Examples {
		e := &s.Examples[n]
		node, problems := program.Try(&program.Scheme().Examples[n])
		if len(problems) > 0 { // Compile has tried it
			continue
		}
		board := &Board{Board: dataset.Board{Scheme: s, Snapshot: dataset.Snapshot{Period: &dataset.Period{}}}}
		w := &ledgerWriter{planner: p, board: board, address: a, prefix: "example." + e.ID + ".", example: e}
		w.root(node)
		list = append(list, ExampleRow{ID: "example." + e.ID, Name: e.Name, of: e.Indicator, Given: p.exampleFacts(s, e), Rows: w.rows, Points: figure(node.Value)})
	}
	return list
}

// kept is the entry that counts in the place of another. That of an example has
// no record: it goes by the name of its kind, and has a row if it is of the
// indicator that is worked out.
func (w *ledgerWriter) kept(id scoring.RecordID) *Cell {
	cell := Cell{Text: string(id)}
	if w.example != nil {
		x := w.example.Event(id)
		indicator := w.example.Indicator
		if x.Indicator != "" {
			indicator = x.Indicator
		}
		cell.Text = kindOf(w.indicator(indicator), x.Kind).Name
		if indicator != w.example.Indicator {
			cell.Text = w.F(locale.Labelled, "label", w.indicator(indicator).Name) + cell.Text
			return &cell
		}
	}
	link := w.address.To(w.address, w.prefix+anchor(id))
	cell.Link = &link
	return &cell
}

// exampleEntry names an event of an example, of which there is no record.
func (w *ledgerWriter) exampleEntry(row *Row, n *scoring.Node) {
	if n.Kind != "" {
		row.Label = w.kind(n).Name
		if x := w.example.Event(n.Record); x.Role != "" {
			row.Note = roleName(w.board.Scheme, x.Role)
		}
		return
	}
	row.Label = w.T(locale.GivenScore)
	if rule := w.indicator(n.Indicator).Given; rule != nil {
		row.Label = rule.Source
	}
}
