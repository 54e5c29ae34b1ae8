package check

import (
	"slices"
	"strings"
	"sync"

	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/source"
	"gongping/scoring"
)

// doubts are what else is wrong with a folder that may be the cause of a
// problem of the engine: one mistake is told once.
type doubts struct {
	d          *dataset.Dataset
	board      *dataset.Board
	unmeasured map[string]bool // the units of which a metric has no result, which is a problem of its own
	lost       func() bool     // a record that is needed could not be laid to its unit and indicator
}

func newDoubts(d *dataset.Dataset, b *dataset.Board, problems []scoring.Problem, list *diag.List) doubts {
	x := doubts{d: d, board: b, unmeasured: make(map[string]bool)}
	for _, p := range problems {
		if p.Fault == scoring.Incomputable || p.Fault == scoring.NoConstant {
			x.unmeasured[p.Args["subject"]] = true
		}
	}
	x.lost = sync.OnceValue(func() bool {
		folder := "records/" + string(b.Period.ID)
		if len(b.Scheme.Rules.Lags()) > 0 {
			folder = "records"
		}
		return !d.SoundBelow(folder) || slices.ContainsFunc(list.All(), func(f diag.Diagnostic) bool {
			return slices.Contains(misfiled, f.Code) && strings.HasPrefix(f.Span.Path(), folder+"/")
		})
	})
	return x
}

// misfiled are the findings about records that no board takes.
var misfiled = []diag.Code{diag.UnknownID, diag.OutsideScheme, diag.UnknownReportMetric}

// missed are the faults of what a unit lacks: a record of it may be lost, or
// what the registry says of it.
var missed = []scoring.Fault{scoring.NoConsequence, scoring.Incomputable, scoring.NothingToDivideBy, scoring.NoConstant}

// about reports whether a problem may follow from something else.
func (x doubts) about(p scoring.Problem, at source.Span) bool {
	switch {
	case x.d.Flawed(at), p.Other != nil && p.Path[0] == "record" && x.pasted(p):
		return true
	case p.Fault == scoring.NoConsequence && x.unmeasured[p.Args["subject"]]:
		return true
	case p.Fault == scoring.Incomputable && x.misweighed(scoring.MetricID(p.Args["metric"])):
		return true
	case slices.Contains(missed, p.Fault) && p.Path[0] != "record":
		unit, _ := x.d.Unit(scoring.SubjectID(p.Args["subject"]))
		return x.d.Flawed(unit.At) || x.d.Flawed(x.board.Period.At) || x.lost()
	case p.Fault == scoring.SubjectWithoutGroup:
		return x.misgrouped() || x.unclassed(scoring.SubjectID(p.Args["subject"]))
	case p.Fault == scoring.SubjectBelowNobody, p.Fault == scoring.GroupBelowNobody:
		return !x.d.Sound(unitsFile) || x.unknownLevel(p.Args["level"])
	case p.Fault == scoring.RulingDirection:
		return x.unclear(scoring.RecordID(p.Path[1]))
	}
	return false
}

// misweighed reports whether a metric takes totals with weights that say nothing.
func (x doubts) misweighed(id scoring.MetricID) bool {
	return slices.ContainsFunc(x.board.Scheme.Metrics, func(m dataset.Metric) bool {
		return m.ID == id && m.Totals != nil && misweighed(m.Totals)
	})
}

// misgrouped reports whether a group names a unit that there is not: it may be
// the one that is missing from the groups.
func (x doubts) misgrouped() bool {
	unknown := func(id scoring.SubjectID) bool { _, ok := x.d.Unit(id); return !ok }
	return slices.ContainsFunc(x.board.Scheme.Groups, func(g dataset.Group) bool { return slices.ContainsFunc(g.Units, unknown) })
}

// unclassed reports whether a unit lacks a measure by which it is classified: its
// class is not known.
func (x doubts) unclassed(id scoring.SubjectID) bool {
	u, _ := x.d.Unit(id)
	then := u.Standing(x.board.Period.End)
	return then.By != nil && slices.ContainsFunc(then.By.Measures(), func(m dataset.MeasureID) bool {
		_, measured := then.Measures.Of(m)
		return !measured
	})
}

// unknownLevel reports whether there is no such kind of unit: then nobody can be
// below one.
func (x doubts) unknownLevel(id string) bool {
	return !slices.ContainsFunc(x.d.Kinds, func(k dataset.UnitKind) bool { return string(k.ID) == id })
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
