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
		w := &ledgerWriter{planner: p, board: board, address: a, prefix: "example." + e.ID + "."}
		w.root(node)
		list = append(list, ExampleRow{ID: "example." + e.ID, Name: e.Name, of: e.Indicator, Given: p.exampleFacts(s, e), Rows: w.rows, Points: figure(node.Value)})
	}
	return list
}

// exampleEntry names an event of an example, of which there is no record.
func (w *ledgerWriter) exampleEntry(row *Row, n *scoring.Node) {
	if n.Kind != "" {
		row.Label = w.kind(n).Name
		return
	}
	row.Label = w.T(locale.GivenScore)
	if rule := w.indicator(n.Indicator).Given; rule != nil {
		row.Label = rule.Source
	}
}
