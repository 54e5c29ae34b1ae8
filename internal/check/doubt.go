package check

import (
	"path"
	"slices"
	"sync"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/scoring"
)

// doubts are what else is wrong with a folder that may be the cause of a
// problem of the engine: one mistake is told once.
type doubts struct {
	d     *dataset.Dataset
	board *dataset.Board
	lost  func() bool // a record of the period could not be laid to its unit and indicator
}

func newDoubts(d *dataset.Dataset, b *dataset.Board, list *diag.List) doubts {
	return doubts{d, b, sync.OnceValue(func() bool {
		folder := "records/" + string(b.Period.ID)
		return !d.SoundBelow(folder) || slices.ContainsFunc(list.All(), func(f diag.Diagnostic) bool {
			return (f.Code == diag.UnknownID || f.Code == diag.OutsideScheme) && path.Dir(f.Span.Path()) == folder
		})
	})}
}

// about reports whether a problem may follow from something else.
func (x doubts) about(p scoring.Problem, at source.Span) bool {
	switch {
	case x.d.Flawed(at), p.Other != nil && x.pasted(p):
		return true
	case p.Fault == scoring.NoConsequence && p.Path[0] == "indicator":
		unit, _ := x.d.Unit(scoring.SubjectID(p.Args["subject"]))
		return x.d.Flawed(unit.At) || x.d.Flawed(x.board.Period.At) || x.lost()
	case p.Fault == scoring.RulingDirection:
		return x.unclear(scoring.RecordID(p.Path[1]))
	}
	return false
}

// pasted reports whether a problem between two records is that one was pasted
// twice.
func (x doubts) pasted(p scoring.Problem) bool {
	r, _ := x.d.Record(scoring.RecordID(p.Path[1]))
	other, _ := x.d.Record(scoring.RecordID(p.Other[1]))
	return !r.Named() || !other.Named()
}

// unclear reports whether a ruling stands beside another on the same record
// that was pasted, or could not be read: which points it changes is not known.
func (x doubts) unclear(id scoring.RecordID) bool {
	this, _ := x.d.Ruling(id)
	return slices.ContainsFunc(x.d.Rulings(x.board.Period.ID, x.d.Latest()), func(r *dataset.Ruling) bool {
		return r.Entry == this.Entry && (!r.Named() || x.d.Flawed(r.At))
	})
}
