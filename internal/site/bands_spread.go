package site

import (
	"slices"

	"gongping/internal/dataset"
	"gongping/scoring"
)

// spread is how the subjects of a board are spread, without their names.
type spread struct {
	branches []scoring.SubjectID // in the order in which they appear; empty: no unit above
	of       map[spreadKey]int
	heads    int
	hidden   map[scoring.SubjectID]int  // who must not be named, by branch
	together map[scoring.SubjectID]bool // the branches of one row
}

// spreadKey is a column of a table for a branch: a grade, a band or whether one
// has a place. Of the three only one is stated.
type spreadKey struct {
	branch scoring.SubjectID
	table  spreadTable
	column string
}

type spreadTable string

const (
	byGrade spreadTable = "grades"
	byBand  spreadTable = "bands"
	byPlace spreadTable = "places"
)

const (
	placed   = "ranked"
	unplaced = "unranked"
)

// spreadOf counts the subjects of a board by branch; nil where so few must not be
// named that it would tell of each of them.
func spreadOf(d *dataset.Dataset, b *Board, named func(*dataset.Unit) bool) *spread {
	s := &spread{of: make(map[spreadKey]int), hidden: make(map[scoring.SubjectID]int)}
	seen := make(map[scoring.SubjectID]bool)
	for _, u := range b.Units {
		score, ok := b.Results.Of(u.ID)
		if !ok {
			continue
		}
		branch := branchOf(d, u, b)
		if !seen[branch] {
			seen[branch] = true
			s.branches = append(s.branches, branch)
		}
		s.heads++
		if !named(u) {
			s.hidden[branch]++
		}
		s.of[spreadKey{branch, byGrade, string(score.Grade)}]++
		s.of[spreadKey{branch, byBand, string(score.Band)}]++
		place := unplaced
		if _, ok := b.Results.Place(u.ID); ok {
			place = placed
		}
		s.of[spreadKey{branch, byPlace, place}]++
	}
	if !s.fold() {
		return nil
	}
	return s
}

// fewest is how many who must not be named there are in a row at least, if there
// are any: of one alone a row tells everything, and of two it tells each what the
// other has.
const fewest = 3

// fold puts branches with fewer of them into one row, the smallest first, until
// that has enough; false if there are not enough on the whole board.
func (s *spread) fold() bool {
	var order []scoring.SubjectID
	for _, branch := range s.branches {
		if s.hidden[branch] > 0 {
			order = append(order, branch)
		}
	}
	slices.SortStableFunc(order, func(a, b scoring.SubjectID) int { return s.hidden[a] - s.hidden[b] })
	s.together = make(map[scoring.SubjectID]bool)
	heads := 0
	for _, branch := range order {
		if s.hidden[branch] >= fewest && (heads == 0 || heads >= fewest) {
			break
		}
		s.together[branch] = true
		heads += s.hidden[branch]
	}
	return heads == 0 || heads >= fewest
}

// branchOf is the highest unit above a subject, at the end of the period, that
// is appraised itself by any scheme; where none is, the highest of all, and empty
// if there is none above it.
func branchOf(d *dataset.Dataset, u *dataset.Unit, b *Board) scoring.SubjectID {
	above := d.Above(u, b.Period.End)
	if len(above) == 0 {
		return ""
	}
	for _, id := range slices.Backward(above) {
		if x, ok := d.Unit(id); ok && slices.ContainsFunc(d.Schemes, func(s dataset.Scheme) bool { return s.Subjects == x.Kind }) {
			return id
		}
	}
	return above[len(above)-1]
}

// rows are the branches of each row, those of one row last.
func (s *spread) rows() [][]scoring.SubjectID {
	var list [][]scoring.SubjectID
	var last []scoring.SubjectID
	for _, branch := range s.branches {
		if s.together[branch] {
			last = append(last, branch)
		} else {
			list = append(list, []scoring.SubjectID{branch})
		}
	}
	if last != nil {
		list = append(list, last)
	}
	return list
}
