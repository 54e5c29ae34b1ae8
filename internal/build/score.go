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
func (s *scorer) score(asOf civil.Date) []site.Period {
	d := s.data
	var periods []site.Period
	old := &scorer{data: d, programs: s.programs, list: new(diag.List), done: make(map[scored]*scoring.Results), known: s.done}
	last := make(map[scoring.SchemeID]*site.Board)
	for _, snapshot := range d.Snapshots(asOf) {
		period := site.Period{Snapshot: snapshot}
		for _, board := range d.Boards(snapshot) {
			b := &site.Board{Board: board, Results: s.board(&board)}
			if b.Results == nil {
				continue
			}
			if before := last[board.Scheme.ID]; before != nil {
				b.History = append(b.History, before.History...)
				if previous, ok := d.Earlier(board.Index, scoring.Previous); ok && before.Index == previous {
					b.Before = before
				}
			}
			b.History = append(b.History, b)
			last[board.Scheme.ID] = b
			b.Earlier = old.before(&board)
			period.Boards = append(period.Boards, b)
		}
		periods = append(periods, period)
	}
	return periods
}

// before is a board as the edition before it had it; nil: there is none, or it
// cannot be scored. Nothing is found in it that is not found in what is shown.
func (s *scorer) before(b *dataset.Board) *site.Board {
	snapshot, ok := s.data.Before(b.Snapshot)
	if !ok {
		return nil
	}
	old := s.data.BoardOf(b.Scheme.ID, snapshot)
	if old == nil {
		return nil
	}
	if results := s.board(old); results != nil {
		return &site.Board{Board: *old, Results: results}
	}
	return nil
}

// stale warns of boards that were published with totals or grades which are
// other ones where they stand now, once for each pair of periods.
func stale(periods []site.Period, list *diag.List) {
	shown := make(map[scoring.Origin]*scoring.Score)
	for p := range periods {
		for _, b := range periods[p].Boards {
			for n := range b.Results.Scores() {
				s := &b.Results.Scores()[n]
				shown[scoring.Origin{Scheme: b.Scheme.ID, Period: string(b.Period.ID), Subject: s.Subject}] = s
			}
		}
	}
	for p := range periods {
		told := make(map[string]bool)
		for _, b := range periods[p].Boards {
			if b.Edition == nil {
				continue
			}
			for _, t := range b.Results.Taken() {
				now := shown[t.From]
				if t.Value == nil || now == nil || now.Total.Equal(*t.Value) || told[t.From.Period] {
					continue
				}
				told[t.From.Period] = true
				list.Add(diag.New(diag.TotalsStale, b.Edition.At, "period", string(b.Period.ID), "other", t.From.Period,
					"subject", string(t.From.Subject), "was", t.Value.String(), "total", now.Total.String()))
			}
			staleGrades(b, shown, list)
		}
	}
}

// staleGrades warns of the first unit whose grade has changed.
func staleGrades(b *site.Board, shown map[scoring.Origin]*scoring.Score, list *diag.List) {
	for _, standing := range b.Results.Standings() {
		x, ok := b.Results.UnitGrade(standing.Group)
		if now := shown[x.From]; ok && now != nil && now.Grade != x.Grade {
			list.Add(diag.New(diag.UnitGradeStale, b.Edition.At, "period", string(b.Period.ID), "other", x.From.Period, "subject", string(x.From.Subject)))
			return
		}
	}
}

// scorer scores each board once: it may be shown, and others may take totals
// from it.
type scorer struct {
	data     *dataset.Dataset
	programs map[*dataset.Scheme]*scoring.Program
	list     *diag.List
	done     map[scored]*scoring.Results
	known    map[scored]*scoring.Results // by another, which tells what it finds; may be nil
}

// scored names a board: of one period there are several, by their dates.
type scored struct {
	scheme  *dataset.Scheme
	period  int
	cutoff  civil.Date
	edition *dataset.Publication
	pending bool
}

// board is nil where a board cannot be scored: its findings stop the build.
func (s *scorer) board(b *dataset.Board) *scoring.Results {
	key := scored{b.Scheme, b.Index, b.Cutoff, b.Edition, b.Pending > 0}
	if results := s.known[key]; results != nil {
		return results
	}
	results, ok := s.done[key]
	if ok {
		return results
	}
	s.done[key] = nil // a circle of schemes, which check reports, ends here
	if p := s.programs[b.Scheme]; p != nil {
		facts := s.data.Facts(b, s.board)
		results, problems := p.Score(facts)
		check.Facts(s.data, b, problems, s.list)
		check.Gates(b, facts, results, s.list)
		s.done[key] = results
	}
	return s.done[key]
}

// future scores what no edition shows yet, for its findings alone: a mistake
// is found when it is entered, not when it is published.
func (s *scorer) future(shown []site.Period) {
	cutoffs := make(map[int]civil.Date)
	for i := range shown {
		cutoffs[shown[i].Index] = shown[i].Cutoff
	}
	for _, snapshot := range s.data.Everything() {
		if snapshot.Cutoff <= cutoffs[snapshot.Index] {
			continue
		}
		for _, board := range s.data.Boards(snapshot) {
			s.board(&board)
		}
	}
}
