package build

import (
	"gongping/internal/check"
	"gongping/internal/civil"
	"gongping/internal/dataset"
	"gongping/internal/diag"
	"gongping/internal/site"
	"gongping/scoring"
)

// compile makes a program of every edition of every scheme. While one edition
// of a scheme cannot be read, or does not say from when it applies, another may
// be in force in its place: then none is scored.
func compile(d *dataset.Dataset, list *diag.List) map[*dataset.Scheme]*scoring.Program {
	programs := make(map[*dataset.Scheme]*scoring.Program, len(d.Schemes))
	for i := range d.Schemes {
		s := &d.Schemes[i]
		program, problems := scoring.Compile(s.Rules)
		if program != nil {
			problems = program.Remarks()
		}
		check.Scheme(d, s, problems, list)
		if program != nil && d.Settled(s.ID) {
			programs[s] = program
		}
	}
	return programs
}

// score evaluates every board that is shown, and joins each to the one before
// it and to its history. Boards that could not be scored are left out: their
// findings stop the build.
func score(d *dataset.Dataset, programs map[*dataset.Scheme]*scoring.Program, asOf civil.Date, list *diag.List) []site.Period {
	var periods []site.Period
	last := make(map[scoring.SchemeID]*site.Board)
	for _, snapshot := range d.Snapshots(asOf) {
		period := site.Period{Snapshot: snapshot}
		for _, board := range d.Boards(snapshot) {
			b := &site.Board{Board: board, Results: scoreBoard(d, &board, programs[board.Scheme], list)}
			if b.Results == nil {
				continue
			}
			if before := last[board.Scheme.ID]; before != nil {
				b.History = append(b.History, before.History...)
				if before.Index == board.Index-1 {
					b.Before = before
				}
			}
			b.History = append(b.History, b)
			last[board.Scheme.ID] = b
			period.Boards = append(period.Boards, b)
		}
		periods = append(periods, period)
	}
	return periods
}

func scoreBoard(d *dataset.Dataset, b *dataset.Board, p *scoring.Program, list *diag.List) *scoring.Results {
	if p == nil {
		return nil
	}
	facts := d.Facts(b)
	results, problems := p.Score(facts)
	check.Facts(d, b, problems, list)
	check.Gates(b, facts, results, list)
	return results
}

// future scores what no edition shows yet, for its findings alone: a mistake
// is found when it is entered, not when it is published.
func future(d *dataset.Dataset, programs map[*dataset.Scheme]*scoring.Program, shown []site.Period, list *diag.List) {
	cutoffs := make(map[int]civil.Date)
	for i := range shown {
		cutoffs[shown[i].Index] = shown[i].Cutoff
	}
	for _, snapshot := range d.Everything() {
		if snapshot.Cutoff <= cutoffs[snapshot.Index] {
			continue
		}
		for _, board := range d.Boards(snapshot) {
			scoreBoard(d, &board, programs[board.Scheme], list)
		}
	}
}
